using HostKit.Tests;

namespace HostKit.Samples.Tests;

/// <summary>The hello sample on a machine that has the SDK and nothing else: no root, no systemd, no nginx.</summary>
// One collection: two builds of one script at a time would get into each other's way.
[Collection("samples")]
public sealed class HelloTests : IDisposable
{
    private readonly string _out = Directory.CreateTempSubdirectory("hostkit-out-").FullName;

    public void Dispose() => Directory.Delete(_out, recursive: true);

    [Fact]
    public void The_sample_is_short() => Assert.InRange(File.ReadAllLines(Repository.PathOf("samples/hello/provision.cs")).Length, 20, 59);

    [Fact]
    public async Task The_readmes_first_command_writes_the_whole_configuration()
    {
        var first = await RunAsync("apply", "--yes", "--root", _out);
        Assert.Equal(0, first.ExitCode);
        Assert.Contains("proxy_pass", File.ReadAllText(Path.Combine(_out, "etc/nginx/conf.d/hello.example.org.conf")), StringComparison.Ordinal);
        Assert.Contains("ExecStart=", File.ReadAllText(Path.Combine(_out, "etc/systemd/system/hello.service")), StringComparison.Ordinal);
        Assert.Equal("/etc/systemd/system/hello.service", new FileInfo(Path.Combine(_out, "etc/systemd/system/multi-user.target.wants/hello.service")).LinkTarget);

        var second = await RunAsync("plan", "--root", _out, "--detailed-exitcode");
        Assert.Equal(0, second.ExitCode);
        Assert.Contains("Nothing to do", second.Output, StringComparison.Ordinal);
    }

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
        => Tool.RunAsync(Repository.Root, "dotnet", ["run", "samples/hello/provision.cs", "--", .. arguments]);
}
