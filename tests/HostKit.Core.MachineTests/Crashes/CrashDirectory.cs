using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HostKit.Core.MachineTests.Crashes;

/// <summary>A directory host that applies are killed on, and the two trees it may be in.</summary>
internal sealed class CrashDirectory : IDisposable
{
    public const string Changing = "rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,rmdir,symlinkat,fchmod,fchmodat,fchown,fchownat,ftruncate,pwrite64,fsync,sync_file_range";

    private static readonly string Program = Path.Combine(HostKit.Tests.Repository.Root, "tests/HostKit.Core.CrashProgram/bin/Debug/net10.0/HostKit.Core.CrashProgram");

    private readonly string _base;

    public CrashDirectory(string? on = null) => _base = on ?? Directory.CreateTempSubdirectory("hostkit-crash-").FullName;

    public string Host => Path.Combine(_base, "host");

    public string TreeA { get; private set; } = "";

    public string TreeB { get; private set; } = "";

    private string Original => Path.Combine(_base, "original");

    /// <summary>Applies both configurations once, to learn their trees, and leaves the host in A.</summary>
    public async Task PrepareAsync(int files)
    {
        Assert.Equal(0, (await RunAsync("A", files)).ExitCode);
        TreeA = Tree();
        Assert.Equal(0, (await RunAsync("B", files)).ExitCode);
        TreeB = Tree();
        Assert.Equal(0, (await RunAsync("A", files)).ExitCode);
        Assert.Equal(TreeA, Tree());
        Assert.NotEqual(TreeA, TreeB);
        await HostKit.Tests.Tool.RequireAsync("/", "cp", "-a", Host, Original);
    }

    public async Task ResetAsync()
    {
        Directory.Delete(Host, recursive: true);
        await HostKit.Tests.Tool.RequireAsync("/", "cp", "-a", Original, Host);
    }

    public Task<(int ExitCode, string Output, string Error)> RunAsync(string letter, int files, params string[] under)
    {
        string[] words = [.. under, Program, Host, letter, files.ToString(CultureInfo.InvariantCulture)];
        return HostKit.Tests.Tool.RunAsync("/", words[0], words[1..]);
    }

    public static System.Diagnostics.Process Start(string host, string letter, int files) => Start(host, letter, files.ToString(CultureInfo.InvariantCulture));

    /// <summary>Starts the program; signals that whoever runs the tests ignores, as a shell does with SIGINT for what it runs in the background, are heard by it all the same.</summary>
    public static System.Diagnostics.Process Start(params string[] arguments)
        => System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("env", ["--default-signal=INT,TERM", Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    /// <summary>Recovers as a boot does, by the shell script beside the journal.</summary>
    public async Task<char> RecoverByScriptAsync(string context)
    {
        var state = Path.Combine(Host, "var/lib/hostkit/crash");
        if (File.Exists(Path.Combine(state, "journal")))
        {
            var (exitCode, output, error) = await HostKit.Tests.Tool.RunAsync("/", "env", $"HOSTKIT_ROOT={Host}", "sh", Path.Combine(state, "undo.sh"));
            Assert.True(exitCode == 0 && error.Length == 0, $"{context}: undo.sh: {output}{error}");
            Assert.Empty(Directory.EnumerateFileSystemEntries(state).Select(e => Path.GetFileName(e)!).Intersect(["journal", "undo.sh", "staging", "staging-areas"]));
        }

        var tree = Tree();
        Assert.True(tree == TreeA || tree == TreeB, $"{context}: the tree is neither the old nor the new one:\n{tree}");
        return await RecoverAsync(context);
    }

    /// <summary>Recovers, and says which of the two trees the host is in, whole: 'A' or 'B'.</summary>
    public async Task<char> RecoverAsync(string context)
    {
        await HostKit.Host.Directory(Host).RecoverAsync("crash");
        var tree = Tree();
        Assert.True(tree == TreeA || tree == TreeB, $"{context}: the tree is neither the old nor the new one:\n{tree}");
        var letter = tree == TreeA ? 'A' : 'B';
        var status = await HostKit.Host.Directory(Host).StatusAsync("crash");
        Assert.True(status.Drift.IsEmpty, $"{context}: the current generation is not the tree {letter}: {string.Join(", ", status.Drift.Select(d => d.Id))}");
        Assert.False(File.Exists(Path.Combine(Host, "var/lib/hostkit/crash/journal")));
        EveryGenerationIsWhole(context);
        return letter;
    }

    // Whatever a collection of old generations was cut off at.
    private void EveryGenerationIsWhole(string context)
    {
        var state = Path.Combine(Host, "var/lib/hostkit/crash");
        foreach (var generation in HostKit.Host.Directory(Host).ReadGenerations("crash"))
        {
            var needed = Regex.Matches(File.ReadAllText(Path.Combine(state, $"generations/{generation.Number}/manifest.json")), "\"sha256\": \"([0-9a-f]{64})\"").Select(m => m.Groups[1].Value);
            Assert.All(needed, sha256 => Assert.True(File.Exists(Path.Combine(state, "objects", sha256)), $"{context}: generation {generation.Number} lacks a content"));
        }
    }

    /// <summary>Everything but HostKit's own state: path, type, mode, content or target.</summary>
    public string Tree()
    {
        var text = new StringBuilder();
        foreach (var entry in new DirectoryInfo(Host).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var path = entry.FullName[Host.Length..];
            if (path == "/var" || path.StartsWith("/var/", StringComparison.Ordinal))
                continue;
            var content = entry.LinkTarget is not null ? $"-> {entry.LinkTarget}" : entry is FileInfo ? File.ReadAllText(entry.FullName) : "/";
            text.Append(CultureInfo.InvariantCulture, $"{path} {(entry.LinkTarget is null ? entry.UnixFileMode : 0)} {content}\n");
        }

        return text.ToString();
    }

    public void Dispose() => Directory.Delete(_base, recursive: true);
}
