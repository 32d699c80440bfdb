using CliWrap;
using CliWrap.Buffered;
using CliWrap.EventStream;

namespace HostKit.Testing.MachineTests;

/// <summary>Builds images in a cache of their own, each in a process of its own.</summary>
public sealed class ImageBuildTests : IDisposable
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    readonly TemporaryFolder cache = new();

    public void Dispose() => cache.Dispose();

    string Images => Path.Combine(cache.Path, "hostkit", "images");

    CliWrap.Command InCache(params string[] arguments) =>
        Child.Command(arguments).WithEnvironmentVariables(set => set.Set("XDG_CACHE_HOME", cache.Path));

    [Fact]
    public async Task A_killed_build_leaves_no_image_and_two_at_once_build_it_once_and_pruning_removes_it()
    {
        await KillDuringBuildAsync();
        Assert.DoesNotContain(Directory.GetDirectories(Images), tree => !tree.EndsWith(".unfinished", StringComparison.Ordinal));

        var builds = await Task.WhenAll(InCache("build").ExecuteBufferedAsync(Stop).Task, InCache("build").ExecuteBufferedAsync(Stop).Task);

        Assert.All(builds, build => Assert.Equal(0, build.ExitCode));
        var outputs = builds.Select(build => build.StandardOutput).ToArray();
        Assert.Single(outputs, output => output.Contains("building Debian trixie"));
        Assert.Single(outputs, output => output.Contains("waiting for another process"));
        var built = Assert.Single(outputs.Select(output => output.TrimEnd().Split('\n')[^1]).Distinct());
        var tree = built["built ".Length..];
        Assert.Equal([tree], Directory.GetDirectories(Images));
        Assert.True(File.Exists(tree + "/usr/lib/systemd/systemd"));

        var prune = await InCache("prune").ExecuteBufferedAsync(Stop);
        Assert.Equal($"removed {tree}\n", prune.StandardOutput);
        Assert.Empty(Directory.GetDirectories(Images));
    }

    [Fact]
    public async Task A_package_that_does_not_exist_is_named_with_mmdebstraps_last_lines()
    {
        var build = await InCache("build", "no-such-package").ExecuteBufferedAsync(Stop);
        Assert.Equal(1, build.ExitCode);
        var message = build.StandardOutput[build.StandardOutput.IndexOf("failed Debian", StringComparison.Ordinal)..];
        Assert.StartsWith($"failed Debian trixie with no-such-package could not be built from {MachineImage.DefaultMirror}: " +
            "there is no package 'no-such-package' in trixie. Its last lines:", message, StringComparison.Ordinal);
        Assert.Contains("E: Unable to locate package no-such-package", message);
        Assert.Empty(Directory.GetDirectories(Images));
    }

    async Task KillDuringBuildAsync()
    {
        var process = 0;
        var killed = false;
        await foreach (var happening in InCache("build").ListenAsync(Stop))
        {
            if (happening is StartedCommandEvent started)
                process = started.ProcessId;
            if (happening is StandardOutputCommandEvent { Text: var line } && line.Contains("extracting archives"))
            {
                await Cli.Wrap("kill").WithArguments(["-KILL", $"{process}"]).ExecuteAsync(Stop);
                killed = true;
            }
        }
        Assert.True(killed);
    }
}
