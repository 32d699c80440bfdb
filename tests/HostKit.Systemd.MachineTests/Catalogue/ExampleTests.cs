using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace HostKit.Systemd.MachineTests;

/// <summary>The examples of each kind of file, handed to the programs that read them.</summary>
[Collection("parsers")]
public sealed partial class ExampleTests(ParserMachine machine)
{
    private static readonly string[] UnitTypes = [".service", ".socket", ".path", ".mount", ".automount", ".swap", ".target", ".slice"];

    [GeneratedRegex(@"\.[a-z]+:\d+: ")]
    private static partial Regex Complaint { get; }

    [Fact]
    public async Task Units()
    {
        var files = Examples("/etc/systemd/system", file => UnitTypes.Contains(Path.GetExtension(file)));
        var said = await machine.AskAsync($"cd /etc/systemd/system; systemd-analyze verify --man=no --recursive-errors=no {string.Join(' ', files.Select(f => $"'{f.Path}'"))} 2>&1", files);
        Assert.Equal(8, files.Length);
        Assert.Equal([], Complaints(said));
    }

    [Fact]
    public async Task Networks_and_devices()
    {
        var files = Examples("/run/systemd/network", file => file is "20-lan.network" or "30-wg0.netdev" or "10-lan.link");
        var said = await machine.AskAsync("export SYSTEMD_LOG_TARGET=console SYSTEMD_LOG_LEVEL=info; unshare --net timeout 1 /usr/lib/systemd/systemd-networkd 2>&1; udevadm test-builtin net_setup_link /sys/class/net/lo 2>&1; rm /run/systemd/network/*", files);
        Assert.Equal(3, files.Length);
        Assert.Equal([], Complaints(said));
    }

    [Theory]
    [InlineData("resolved", "systemd-resolved")]
    [InlineData("logind", "systemd-logind")]
    [InlineData("timesyncd", "systemd-timesyncd")]
    public async Task Daemons(string name, string program)
    {
        var files = Examples($"/etc/systemd/{name}.conf.d", file => file == name + ".conf");
        Assert.Single(files);
        Assert.Equal([], Complaints(await machine.AskAsync($"SYSTEMD_LOG_TARGET=console timeout 1 /usr/lib/systemd/{program} 2>&1; rm /etc/systemd/{name}.conf.d/*", files)));
    }

    [Fact]
    public async Task The_journal()
    {
        var (path, text) = Examples("/etc/systemd", file => file == "journald.conf").Single();
        Assert.Equal([], Complaints(await machine.AskAsync("SYSTEMD_LOG_TARGET=console timeout 1 /usr/lib/systemd/systemd-journald example 2>&1", (path.Replace(".conf", "@example.conf", StringComparison.Ordinal), text))));
    }

    [Fact]
    public async Task Podman()
    {
        var files = Examples("/tmp/examples", file => Path.GetExtension(file) is ".container" or ".pod" or ".volume" or ".kube" or ".image" or ".build" || file == "front.network");
        var said = await machine.AskAsync("QUADLET_UNIT_DIRS=/tmp/examples /usr/libexec/podman/quadlet -dryrun 2>&1; echo ended $?", files);
        Assert.Equal(7, files.Length);
        Assert.Contains("ended 0", said, StringComparison.Ordinal);
        // What the literal texts have become in the service's command line.
        Assert.Contains("\"GREETING=Hello $$USER, 100%%\"", said, StringComparison.Ordinal);
        Assert.Contains("100%% $$HOME \\\"quoted\\\"", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tmpfiles_and_sysusers()
    {
        var files = Examples("/tmp", file => file is "tmpfiles.conf" or "sysusers.conf");
        var said = await machine.AskAsync("systemd-sysusers --dry-run /tmp/sysusers.conf && systemd-tmpfiles --create --dry-run /tmp/tmpfiles.conf && systemd-sysusers /tmp/sysusers.conf && systemd-tmpfiles --create /tmp/tmpfiles.conf; echo ended $?", files);
        Assert.Contains("ended 0", said, StringComparison.Ordinal);
        Assert.Equal([], Complaints(said));
        Assert.Equal("two\nlines at 100% \\ $HOME ", await machine.Machine.ReadTextAsync("/etc/app.conf"));
        Assert.Equal("700", (await machine.Machine.RunAsync("stat", "-c", "%a", "/var/cache/my app")).Output.Trim());
        Assert.Contains(":The app, 100 %:/var/lib/app:", (await machine.Machine.RunAsync("getent", "passwd", "app")).Output, StringComparison.Ordinal);
        Assert.Contains(":app", (await machine.Machine.RunAsync("getent", "group", "readers")).Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Complaints(string said) => said.Split('\n').Where(line => Complaint.IsMatch(line));

    private static (string Path, string Text)[] Examples(string directory, Func<string, bool> which)
        => [.. Directory.GetFiles(Folder()).Select(Path.GetFileName).Where(file => which(file!)).Select(file => ($"{directory}/{file}", File.ReadAllText(Path.Combine(Folder(), file!))))];

    private static string Folder([CallerFilePath] string caller = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, "../../HostKit.Systemd.Tests/Catalogue/Expected"));
}
