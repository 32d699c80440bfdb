using System.Text.RegularExpressions;

namespace HostKit.Systemd.MachineTests;

/// <summary>The real parsers take what every property writes, and every value of every enumeration.</summary>
[Collection("parsers")]
public sealed partial class EveryDirectiveTests(ParserMachine machine)
{
    // What is said of a line of a file; what is said of the whole is about samples that do not belong together.
    [GeneratedRegex(@"^(.*/)?(?<file>[^/:]+):(?<line>\d+): (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Complaint { get; }

    [Fact]
    public async Task Systemd_takes_every_directive_of_units()
    {
        var sections = Samples.Sections(kind: null).ToDictionary(s => s.Section, s => s.Type);
        var common = Section("Unit", sections["Unit"]) + Section("Install", sections["Install"]);
        var files = sections.Where(s => s.Key is not ("Unit" or "Install" or "Scope"))
            .Select(s => ($"/etc/systemd/system/{(s.Key is "Mount" or "Automount" ? "tmp-x" : "sample")}.{s.Key.ToLowerInvariant()}", Section(s.Key, s.Value) + common)).ToArray();
        var said = await machine.AskAsync($"systemd-analyze verify --man=no --recursive-errors=no {string.Join(' ', files.Select(f => f.Item1))} 2>&1", files);
        Nothing(Complaints(said, files));
    }

    [Fact]
    public async Task Networkd_takes_every_directive_of_network_files()
    {
        var file = ("/run/systemd/network/10-sample.network", string.Concat(Samples.Sections("network").Select(s => Section(s.Section, s.Type))));
        Nothing(Complaints(await Networkd(file), [file]));
    }

    [Fact]
    public async Task Networkd_takes_every_directive_of_netdev_files()
    {
        var sections = Samples.Sections("netdev").ToDictionary(s => s.Section, s => s.Type);
        var files = Enum.GetValues<NetDevKind>().Select(kind => new NetDevSection { Name = "sample", Kind = kind }).Select(netdev => ($"/run/systemd/network/10-{(int)netdev.Kind!}.netdev",
            netdev + string.Concat(SectionsOf.GetValueOrDefault(netdev.Kind.Value, []).Select(name => Section(name, sections[name]))))).ToArray();
        var rest = ("/run/systemd/network/20-rest.netdev", "[NetDev]\nKind=dummy\n" + string.Join('\n', Samples.Lines(typeof(NetDevSection)).Split('\n').Where(line => !line.StartsWith("Kind=", StringComparison.Ordinal))) + Section("Match", sections["Match"]));
        Assert.Empty(sections.Keys.Except(SectionsOf.Values.SelectMany(s => s)).Except(["NetDev", "Match"]));
        Nothing(Complaints(await Networkd([.. files, rest]), [.. files, rest]));
    }

    [Fact]
    public async Task Udev_takes_every_directive_of_link_files()
    {
        var file = ("/run/systemd/network/10-sample.link", string.Concat(Samples.Sections("link").Select(s => Section(s.Section, s.Type))));
        var said = await machine.AskAsync("SYSTEMD_LOG_TARGET=console SYSTEMD_LOG_LEVEL=info udevadm test-builtin net_setup_link /sys/class/net/lo 2>&1; rm /run/systemd/network/*", file);
        Nothing(Complaints(said, [file]));
    }

    [Theory]
    [InlineData("resolved.conf", "/etc/systemd/resolved.conf.d/sample.conf", "systemd-resolved")]
    [InlineData("logind.conf", "/etc/systemd/logind.conf.d/sample.conf", "systemd-logind")]
    [InlineData("timesyncd.conf", "/etc/systemd/timesyncd.conf.d/sample.conf", "systemd-timesyncd")]
    [InlineData("journald.conf", "/etc/systemd/journald@sample.conf", "systemd-journald sample")]
    public async Task Daemons_take_every_directive(string kind, string path, string program)
    {
        var file = (path, string.Concat(Samples.Sections(kind).Select(s => Section(s.Section, s.Type))));
        var said = await machine.AskAsync($"SYSTEMD_LOG_TARGET=console timeout 1 /usr/lib/systemd/{program} 2>&1; rm {path}", file);
        Nothing(Complaints(said, [file]));
        // The program has read the file: it complains of what it does not know.
        var wrong = (path, file.Item2 + "NoSuchKey=1\n");
        Assert.Contains("NoSuchKey", await machine.AskAsync($"SYSTEMD_LOG_TARGET=console timeout 1 /usr/lib/systemd/{program} 2>&1; rm {path}", wrong), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Podman_takes_every_directive_of_its_units()
    {
        var files = Samples.Sections("quadlet").Where(s => s.Section is not ("Quadlet" or "Artifact"))
            .Select(s => ($"/tmp/quadlets/sample.{s.Section.ToLowerInvariant()}", Section(s.Section, s.Type) + Section("Quadlet", typeof(QuadletSection)))).ToArray();
        var said = await machine.AskAsync("QUADLET_UNIT_DIRS=/tmp/quadlets /usr/libexec/podman/quadlet -dryrun 2>&1", files);
        Assert.DoesNotContain("unsupported key", said, StringComparison.Ordinal);
        Assert.All(files, file => Assert.Contains(file.Item1[(file.Item1.LastIndexOf('/') + 1)..], said, StringComparison.Ordinal));
        var wrong = await machine.AskAsync("QUADLET_UNIT_DIRS=/tmp/quadlets /usr/libexec/podman/quadlet -dryrun 2>&1", ("/tmp/quadlets/sample.container", "[Container]\nImage=x.example/y\nNoSuchKey=1\n"));
        Assert.Contains("unsupported key 'NoSuchKey'", wrong, StringComparison.Ordinal);
    }

    private static readonly Dictionary<NetDevKind, string[]> SectionsOf = new()
    {
        [NetDevKind.Bareudp] = ["BareUDP"], [NetDevKind.Batadv] = ["BatmanAdvanced"], [NetDevKind.Bond] = ["Bond"], [NetDevKind.Bridge] = ["Bridge"], [NetDevKind.Fou] = ["FooOverUDP"],
        [NetDevKind.Geneve] = ["GENEVE"], [NetDevKind.Ipvlan] = ["IPVLAN"], [NetDevKind.Ipvtap] = ["IPVTAP"], [NetDevKind.Ipoib] = ["IPoIB"], [NetDevKind.L2tp] = ["L2TP", "L2TPSession"],
        [NetDevKind.Macsec] = ["MACsec", "MACsecReceiveChannel", "MACsecTransmitAssociation", "MACsecReceiveAssociation"], [NetDevKind.Macvlan] = ["MACVLAN"], [NetDevKind.Macvtap] = ["MACVTAP"],
        [NetDevKind.Erspan] = ["Tunnel"], [NetDevKind.Ip6tnl] = ["Tunnel"], [NetDevKind.Sit] = ["Tunnel"], [NetDevKind.Gre] = ["Tunnel"], [NetDevKind.Tap] = ["Tap"], [NetDevKind.Tun] = ["Tun"], [NetDevKind.Veth] = ["Peer"],
        [NetDevKind.Vlan] = ["VLAN"], [NetDevKind.Vrf] = ["VRF"], [NetDevKind.Vxcan] = ["VXCAN"], [NetDevKind.Vxlan] = ["VXLAN"], [NetDevKind.Wireguard] = ["WireGuard", "WireGuardPeer"],
        [NetDevKind.Wlan] = ["WLAN"], [NetDevKind.Xfrm] = ["Xfrm"],
    };

    private Task<string> Networkd(params (string, string)[] files)
        => machine.AskAsync("SYSTEMD_LOG_TARGET=console unshare --net timeout 1 /usr/lib/systemd/systemd-networkd 2>&1; rm /run/systemd/network/*", files);

    private static void Nothing(IEnumerable<string> complaints)
    {
        // What is said of a section is about samples that do not belong together. KillMode=none is taken with a warning, as its summary says.
        var list = complaints.Where(c => c[0] != '[' && !c.StartsWith("KillMode=none ", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }

    private static string Section(string name, Type type) => $"[{name}]\n{Samples.Lines(type)}";

    private static IEnumerable<string> Complaints(string said, (string Path, string Text)[] files)
        => Complaint.Matches(said).Select(m => (File: files.FirstOrDefault(f => f.Path.EndsWith("/" + m.Groups["file"].Value, StringComparison.Ordinal)), Match: m)).Where(c => c.File.Path is not null)
            .Select(c => $"{c.File.Text.Split('\n')[int.Parse(c.Match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1]} <- {c.Match.Groups["file"].Value}: {c.Match.Groups["text"].Value}");
}
