namespace HostKit.Containers;

/// <summary>A network in which containers find each other by name, apart from all others.</summary>
public sealed record ContainerNetwork : IComponent
{
    /// <summary>Names a network.</summary>
    /// <param name="name">Its name in podman.</param>
    /// <exception cref="ArgumentException">The name has other characters than letters, digits and _ . -.</exception>
    public ContainerNetwork(string name) => NetworkName = QuadletName.Checked(name, "network", nameof(name));

    /// <summary>Its name in podman.</summary>
    public string NetworkName { get; }

    /// <summary>Whether containers in it reach nothing outside, nor are reached from there; false unless set.</summary>
    public bool Internal { get; init; }

    /// <summary>Whether containers get IPv6 addresses, too; false unless set.</summary>
    public bool IPv6 { get; init; }

    /// <summary>Its range of addresses, such as <c>10.89.7.0/24</c>; null, the default, for one that podman chooses.</summary>
    public string? Subnet { get; init; }

    /// <summary>The service that makes it.</summary>
    public UnitName UnitName => Quadlet().Unit;

    string IComponent.Name => $"network[{NetworkName}]";

    internal QuadletFile Quadlet() => new QuadletFile(NetworkName, "network", $"{NetworkName}-network.service")
        .Add("Network", "NetworkName", QuadletText.Raw(NetworkName))
        .Add("Network", "Internal", Internal ? "true" : null).Add("Network", "IPv6", IPv6 ? "true" : null).Add("Network", "Subnet", Subnet is null ? null : QuadletText.Raw(Subnet));

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
        => [new SystemPackage("netavark"), new SystemPackage("aardvark-dns"), new SystemPackage("nftables"), .. Quadlet().Lower(started: true, [])];

    /// <summary>The file's text.</summary>
    public override string ToString() => Quadlet().ToUnitFile().ToString();
}
