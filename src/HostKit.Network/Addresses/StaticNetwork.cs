using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace HostKit.Network;

/// <summary>
/// Fixed addresses of an interface, by systemd-networkd (<see href="https://www.freedesktop.org/software/systemd/man/latest/systemd.network.html">systemd.network(5)</see>). Apply it with <c>--confirm</c>: then the host goes back
/// by itself if it cannot be reached any more.
/// </summary>
public sealed record StaticNetwork : IComponent
{
    /// <summary>Describes an interface's addresses.</summary>
    /// <param name="name">The interface, such as <c>eth0</c> or <c>enp1s0</c>; at most 15 characters.</param>
    /// <exception cref="ArgumentException">No interface has such a name.</exception>
    public StaticNetwork(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Interface = name.Length <= 15 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') ? name : throw new ArgumentException($"'{name}' is not the name of an interface: at most 15 letters, digits, '-', '_' and '.'.", nameof(name));
    }

    /// <summary>The interface.</summary>
    public string Interface { get; }

    /// <summary>Its addresses with their prefixes, such as <c>192.0.2.10/24</c> and <c>2001:db8::10/64</c>.</summary>
    /// <exception cref="ArgumentException">There is none, or one has no prefix.</exception>
    public required ImmutableArray<string> Addresses
    {
        get;
        init => field = value.IsDefaultOrEmpty ? throw new ArgumentException("An interface has at least one address.", nameof(value)) : [.. value.Select(a => Parsed(a).Text)];
    }

    /// <summary>The routers to everywhere, one for each family at most, such as <c>192.0.2.1</c> and <c>fe80::1</c>; none unless set.</summary>
    public ImmutableArray<IPAddress> Gateways { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Name servers; none unless set, so that those of the host stay.</summary>
    public ImmutableArray<IPAddress> NameServers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether addresses and routes that routers announce are taken besides; false unless set.</summary>
    public bool AcceptsRouterAdvertisements { get; init; }

    /// <summary>The largest packet; the interface's own unless set.</summary>
    public int? Mtu { get; init; }

    string IComponent.Name => $"network[{Interface}]";

    IEnumerable<IReview> IComponent.Reviews => [NetworkReview.Instance];

    internal string Path => $"/etc/systemd/network/10-hostkit-{Interface}.network";

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        var place = $"network[{Interface}]";
        foreach (var family in Gateways.GroupBy(g => g.AddressFamily).Where(g => g.Count() > 1))
            yield return new(Severity.Error, "network.two-gateways", $"{place}/Gateways", $"Two routers to everywhere in one family: {string.Join(", ", family)}.", "keep one");
        foreach (var twice in Addresses.GroupBy(a => Parsed(a).Address.ToString()).Where(g => g.Count() > 1))
            yield return new(Severity.Error, "network.same-address", $"{place}/Addresses", $"{twice.Key} stands there twice.", "keep one");
        foreach (var gateway in Gateways.Where(g => Addresses.All(a => Parsed(a).Address.AddressFamily != g.AddressFamily)))
            yield return new(Severity.Error, "network.gateway-without-address", $"{place}/Gateways", $"The interface has no address of the family of {gateway}.", "add one to Addresses");
        foreach (var (address, prefix, text) in Addresses.Select(Parsed).Where(a => a.Address.AddressFamily == AddressFamily.InterNetwork && a.Prefix < 31))
        {
            var bits = BitConverter.ToUInt32([.. address.GetAddressBytes().Reverse()]);
            var host = bits & (uint.MaxValue >> prefix);
            if (host == 0 || host == uint.MaxValue >> prefix)
                yield return new(Severity.Error, "network.no-host", $"{place}/Addresses", $"{text} is the network itself, or everybody in it, and no host.", "the address that the provider gave you");
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) =>
    [
        new FileResource(Path, ToString()),
        new UnitState("systemd-networkd.service") { Enabled = true, Started = true },
        // A reload takes new files up without cutting interfaces whose addresses stay.
        new CommandResource($"networkctl {Interface}", new Command("/bin/sh", "-c", "networkctl reload && { [ ! -e \"/sys/class/net/$1\" ] || networkctl reconfigure \"$1\"; }", "networkctl", Interface)) { OnChange = [Path] },
    ];

    /// <summary>The file as it is written.</summary>
    public override string ToString()
    {
        var network = new List<(string, string)> { ("DHCP", "no"), ("IPv6AcceptRA", AcceptsRouterAdvertisements ? "yes" : "no") };
        network.AddRange(Addresses.Select(a => ("Address", a)));
        network.AddRange(NameServers.Select(n => ("DNS", n.ToString())));
        UnitFileSection[] sections =
        [
            UnitText.Section("Match", ("Name", Interface)),
            .. Mtu is { } mtu ? [UnitText.Section("Link", ("MTUBytes", mtu.ToString(CultureInfo.InvariantCulture)))] : (UnitFileSection[])[],
            UnitText.Section("Network", [.. network]),
            // A provider's router is often in none of the host's own networks.
            .. Gateways.Select(g => UnitText.Section("Route", IsNear(g) ? [("Gateway", g.ToString())] : [("Gateway", g.ToString()), ("GatewayOnLink", "yes")])),
        ];
        return "# Written by HostKit. It is replaced at the next apply: change the script instead.\n" + new UnitFile(sections);
    }

    private bool IsNear(IPAddress gateway) => gateway.IsIPv6LinkLocal || Addresses.Select(Parsed).Any(a => a.Address.AddressFamily == gateway.AddressFamily && Network(a.Address, a.Prefix).Contains(gateway));

    private static IPNetwork Network(IPAddress address, int prefix)
    {
        var bytes = address.GetAddressBytes();
        for (var bit = prefix; bit < bytes.Length * 8; bit++)
            bytes[bit / 8] &= (byte)~(0x80 >> (bit % 8));
        return new(new IPAddress(bytes), prefix);
    }

    private static (IPAddress Address, int Prefix, string Text) Parsed(string text)
        => text?.Split('/') is [var one, var two] && IPAddress.TryParse(one, out var address) && !one.Contains('%', StringComparison.Ordinal) && int.TryParse(two, NumberStyles.None, CultureInfo.InvariantCulture, out var prefix)
            && prefix >= 1 && prefix <= address.GetAddressBytes().Length * 8
            ? (address, prefix, $"{address}/{prefix.ToString(CultureInfo.InvariantCulture)}")
            : throw new ArgumentException($"'{text}' is not an address with its prefix, such as 192.0.2.10/24.", nameof(text));

    /// <inheritdoc/>
    public bool Equals(StaticNetwork? other) => other is not null && Interface == other.Interface && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => Interface.GetHashCode(StringComparison.Ordinal);
}
