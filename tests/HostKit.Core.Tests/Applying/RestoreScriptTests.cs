using System.Diagnostics;

namespace HostKit.Core.Tests.Applying;

/// <summary>A generation's <c>restore.sh</c>: what it leaves is what HostKit would have left.</summary>
public sealed class RestoreScriptTests : IDisposable
{
    private static readonly Resource[][] Generations =
    [
        [
            new FileResource("/etc/app/conf", "one\n"), new FileResource("/etc/app/it's \"$odd\" `name`", "odd") { Mode = UnixFileMode.UserRead },
            new SymlinkResource("/etc/link", "app/conf"), new DirectoryResource("/srv/data") { Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute },
            new FileResource("/etc/theirs", "ours") { Adopt = true },
        ],
        [new FileResource("/etc/app/conf", "two\n"), new FileResource("/opt/deep/er/file", "deep"), new SymlinkResource("/etc/link", "/opt/deep"), new FileResource("/etc/motd", "adopted later") { Adopt = true }],
        [new SymlinkResource("/etc/app/conf", "../theirs")],
        [new FileResource("/etc/only", "only")],
    ];

    private readonly TemporaryDirectory _directory = new();

    public static TheoryData<int, int> Pairs => new([.. from a in Enumerable.Range(1, Generations.Length) from b in Enumerable.Range(1, Generations.Length) select (a, b)]);

    private Host Target => Host.Directory(_directory.Path);

    public void Dispose() => _directory.Dispose();

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Every_generation_can_be_reached_from_every_other(int from, int to)
    {
        Directory.CreateDirectory(_directory["etc"]);
        File.WriteAllText(_directory["etc/theirs"], "theirs");
        File.WriteAllText(_directory["etc/motd"], "welcome");
        var trees = new Dictionary<int, string>();
        foreach (var number in new[] { to, from }.Distinct())
        {
            await ApplyAsync(Generations[number - 1]);
            trees[number] = Tree();
        }

        var before = Target.ReadGenerations("test").Length;
        var wanted = from == to ? before : 1;
        var (exitCode, output) = RunRestore(wanted);

        Assert.True(exitCode == 0, output);
        Assert.Equal(trees[to], Tree());
        Assert.Empty((await Target.StatusAsync("test")).Drift);
        var last = Target.ReadGenerations("test")[^1];
        Assert.Equal((before + 1, true, $"restore.sh of {wanted}"), (last.Number, last.IsCurrent, last.Cause));
        Assert.Empty((await Target.PlanAsync(Configuration(Generations[to - 1]))).Changes);
        Assert.Empty((await (await Target.PlanRemovalAsync("test")).ApplyAsync()).Failures);
        Assert.Equal("theirs", File.ReadAllText(_directory["etc/theirs"]));
        Assert.Equal("welcome", File.ReadAllText(_directory["etc/motd"]));
    }

    [Fact]
    public async Task An_interrupted_apply_is_taken_back_first()
    {
        await ApplyAsync(Generations[0]);
        File.WriteAllText(_directory["var/lib/hostkit/test/journal"], "{}");
        var (exitCode, output) = RunRestore(1);
        Assert.Equal(1, exitCode);
        Assert.Contains("undo.sh first", output, StringComparison.Ordinal);
    }

    private static HostConfiguration Configuration(Resource[] resources)
    {
        var configuration = new HostConfiguration("test");
        foreach (var resource in resources)
            configuration.Add(resource);
        return configuration;
    }

    private async Task ApplyAsync(Resource[] resources)
        => Assert.Empty((await (await Target.PlanAsync(Configuration(resources))).ApplyAsync()).Failures);

    private (int ExitCode, string Output) RunRestore(int generation)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", [_directory[$"var/lib/hostkit/test/generations/{generation}/restore.sh"]])
        {
            Environment = { ["HOSTKIT_ROOT"] = _directory.Path }, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var output = shell.StandardOutput.ReadToEnd() + shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, output);
    }

    private string Tree() => string.Concat(new DirectoryInfo(_directory.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        .Where(e => !e.FullName.StartsWith(_directory["var"], StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal)
        .Select(e => $"{e.FullName} {(e.LinkTarget is null ? e.UnixFileMode : 0)} {e.LinkTarget ?? (e is FileInfo ? File.ReadAllText(e.FullName) : "/")}\n"));
}
