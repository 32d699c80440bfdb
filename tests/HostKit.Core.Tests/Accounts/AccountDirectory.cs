namespace HostKit.Core.Tests.Accounts;

/// <summary>A directory with the account files of a small host: root, who has a password, a service, and ada, who may become root.</summary>
internal sealed class AccountDirectory : IDisposable
{
    public const string Hash = "$6$saltsalt$1234567890123456789012345678901234567890123456789012345678901234567890123456789012345.";
    public const string OtherHash = "$y$j9T$abcdefghijklmnop$ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq";
    public const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f ada@desk";
    public const string OtherKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIP8BAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f ada@lap";

    private readonly TemporaryDirectory _directory = new();

    public AccountDirectory()
    {
        Passwd = "root:x:0:0:root:/root:/bin/bash\n# people\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\nada:x:1000:1000:Ada,,,:/home/ada:/bin/bash\n";
        Group = "root:x:0:\ndaemon:x:1:\nsudo:x:27:ada\nada:x:1000:\nusers:x:100:ada,daemon\n";
        Shadow = $"root:{Hash}:19000:0:99999:7:::\ndaemon:*:19000:0:99999:7:::\nada:{Hash}:19000:0:99999:7:::\n";
        GroupShadow = "root:*::\ndaemon:*::\nsudo:*::ada\nada:!::\nusers:*::ada,daemon\n";
    }

    public Host Host => Host.Directory(_directory.Path);

    public string Path => _directory.Path;

    public string Passwd { get => Read("etc/passwd"); set => Write("etc/passwd", value); }

    public string Group { get => Read("etc/group"); set => Write("etc/group", value); }

    public string Shadow { get => Read("etc/shadow"); set => Write("etc/shadow", value); }

    public string GroupShadow { get => Read("etc/gshadow"); set => Write("etc/gshadow", value); }

    public string this[string name] => _directory[name];

    public void Dispose() => _directory.Dispose();

    /// <summary>The fields of an account's line.</summary>
    public static string[] Line(string text, string name) => text.Split('\n').Single(l => l.StartsWith(name + ":", StringComparison.Ordinal)).Split(':');

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_directory[name])!);
        File.WriteAllText(_directory[name], text, System.Text.Encoding.Latin1);
    }

    public string Read(string name) => File.ReadAllText(_directory[name], System.Text.Encoding.Latin1);

    public static HostConfiguration Configuration(params IComponent[] components) => Configuration("test", false, components);

    public static HostConfiguration Configuration(string name, bool allowLockOut, params IComponent[] components)
    {
        var configuration = new HostConfiguration(name) { AllowLockOut = allowLockOut };
        foreach (var component in components)
            configuration.Add(component);
        return configuration;
    }

    public Task<Plan> Plan(params IComponent[] components) => Host.PlanAsync(Configuration(components));

    /// <summary>Plans and applies; what the plan said.</summary>
    public Task<IReadOnlyList<string>> Apply(params IComponent[] components) => Apply(Configuration(components));

    public async Task<IReadOnlyList<string>> Apply(HostConfiguration configuration) => await Carry(await Host.PlanAsync(configuration));

    public static async Task<IReadOnlyList<string>> Carry(Plan plan)
    {
        var result = await plan.ApplyAsync();
        Assert.True(result.Failures.IsEmpty, string.Join('\n', result.Failures));
        return [.. plan.Changes.Select(Told)];
    }

    public async Task<InvalidConfigurationException> Refused(params IComponent[] components)
    {
        var before = Tree();
        var refused = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Plan(components));
        Assert.Equal(before, Tree());
        return refused;
    }

    public async Task<IReadOnlyList<string>> Drift(string configuration = "test") => [.. (await Host.StatusAsync(configuration)).Drift.Select(Told)];

    public string Tree()
        => string.Join('\n', Directory.EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(e => $"{e} {File.GetUnixFileMode(e)} {File.GetLastWriteTimeUtc(e):O} {(File.Exists(e) ? File.ReadAllText(e) : "")}"));

    private static string Told(Change change) => $"{change.Action.ToString().ToLowerInvariant()} {change.Kind}[{change.Id}]: {change.Cause}{(change.Diff is null ? "" : " WITH DIFF")}";
}
