namespace HostKit.Server.Tests;

/// <summary>A directory as a host.</summary>
internal sealed class Tree : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("hostkit-server-");

    public Tree(string release = "ID=debian\nVERSION_ID=13\n") => With("etc/os-release", release);

    public Host Host => Host.Directory(_root.FullName);

    public Tree With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName($"{_root}/{path}")!);
        File.WriteAllText($"{_root}/{path}", text);
        return this;
    }

    public string Read(string path) => File.ReadAllText($"{_root}/{path}");

    public bool Has(string path) => Path.Exists($"{_root}/{path}");

    public Task<Plan> PlanAsync(params IEnumerable<IComponent> components)
    {
        var box = new HostConfiguration("box");
        foreach (var component in components)
            box.Add(component);
        return Host.PlanAsync(box);
    }

    public async Task AppliedAsync(params IEnumerable<IComponent> components)
        => Assert.Equal(ApplyOutcome.Done, (await (await PlanAsync(components)).ApplyAsync()).Outcome);

    /// <summary>What a plan that is refused says.</summary>
    public async Task<string> RefusedAsync(params IEnumerable<IComponent> components)
        => (await Assert.ThrowsAnyAsync<HostKitException>(() => PlanAsync(components))).Message;

    public void Dispose() => _root.Delete(recursive: true);
}
