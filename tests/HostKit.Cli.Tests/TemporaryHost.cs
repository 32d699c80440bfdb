namespace HostKit.Cli.Tests;

/// <summary>A directory with nothing but an empty <c>/etc</c> as the host, with commands run on it; goes with the test.</summary>
internal sealed class TemporaryHost : IDisposable
{
    public TemporaryHost() => Directory.CreateDirectory(PathOf("/etc"));

    public string Root { get; } = Directory.CreateTempSubdirectory("hostkit-cli-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string PathOf(string path) => Root + path;

    public bool Has(string path) => File.Exists(PathOf(path));

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text)
    {
        File.WriteAllText(PathOf(path), text);
    }

    public async Task<(int Code, string Out, string Error)> RunAsync(HostConfiguration configuration, params string[] args)
    {
        var terminal = new TestTerminal();
        var code = await terminal.RunAsync(configuration, [.. args, "--root", Root]);
        return (code, terminal.Out, terminal.Error);
    }
}
