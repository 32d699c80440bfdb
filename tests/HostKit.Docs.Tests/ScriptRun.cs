using HostKit.Tests;

namespace HostKit.Docs.Tests;

/// <summary>A script of a page as a program of its own, with an empty directory to be its host.</summary>
internal sealed class ScriptRun : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("hostkit-docs-").FullName;
    private readonly string _name;

    public ScriptRun(Snippet script, string name)
    {
        _name = name;
        Directory.CreateDirectory(Root);
        // Beside the program, as dotnet expects it: HostKit and what it stands on.
        foreach (var library in new[] { "HostKit.*.dll", "CliWrap.dll", "DiffPlex.dll", "DnsClient.dll", "Spectre.Console*.dll", "System.CommandLine.dll" }.SelectMany(p => Directory.GetFiles(AppContext.BaseDirectory, p)))
            File.Copy(library, Path.Combine(_directory, Path.GetFileName(library)));
        Use(script);
    }

    /// <summary>The directory that is the host.</summary>
    public string Root => Path.Combine(_directory, "root");

    /// <summary>Replaces the script, as its owner would by editing it.</summary>
    public void Use(Snippet script) => SnippetCompiler.Emit(script, _name, Path.Combine(_directory, "script.dll"));

    /// <summary>Runs the script with the directory as its host.</summary>
    public Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) => RunPlainAsync([.. arguments, "--root", Root]);

    /// <summary>Runs the script with these arguments only.</summary>
    public Task<(int ExitCode, string Output, string Error)> RunPlainAsync(params string[] arguments)
        => Tool.RunAsync(
            _directory, "dotnet",
            ["exec", "--runtimeconfig", Path.Combine(AppContext.BaseDirectory, "HostKit.Docs.Tests.runtimeconfig.json"), Path.Combine(_directory, "script.dll"), .. arguments]);

    public void Dispose()
    {
        // A store is write-protected.
        foreach (var directory in new DirectoryInfo(_directory).EnumerateDirectories("*", SearchOption.AllDirectories))
            directory.UnixFileMode |= UnixFileMode.UserWrite;
        Directory.Delete(_directory, recursive: true);
    }
}
