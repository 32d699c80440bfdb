namespace HostKit.Cli.Tests;

/// <summary>An empty directory as the host, with commands run on it; goes with the test.</summary>
internal sealed class TemporaryHost : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("hostkit-cli-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string PathOf(string path) => Root + path;

    public bool Has(string path) => File.Exists(PathOf(path));

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public async Task<(int Code, string Out, string Error)> RunAsync(HostConfiguration configuration, params string[] args)
    {
        var terminal = new TestTerminal();
        var code = await terminal.RunAsync(configuration, [.. args, "--root", Root]);
        return (code, terminal.Out, terminal.Error);
    }
}
