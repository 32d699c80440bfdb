using System.Collections.Immutable;

namespace HostKit.Containers;

/// <summary>Containers that share one network and its ports: they reach each other on localhost, and what is published is published by the pod.</summary>
public sealed record ContainerPod : IComponent
{
    /// <summary>Names a pod.</summary>
    /// <param name="name">Its name in podman.</param>
    /// <exception cref="ArgumentException">The name has other characters than letters, digits and _ . -.</exception>
    public ContainerPod(string name) => PodName = QuadletName.Checked(name, "pod", nameof(name));

    /// <summary>Its name in podman.</summary>
    public string PodName { get; }

    /// <summary>The ports of all its containers; none unless set.</summary>
    public ImmutableArray<Port> Ports { get; init; } = [];

    /// <summary>Networks it is in; podman's own unless set.</summary>
    public ImmutableArray<ContainerNetwork> Networks { get; init; } = [];

    /// <summary>The service that makes it.</summary>
    public UnitName UnitName => Quadlet().Unit;

    string IComponent.Name => $"pod[{PodName}]";

    internal QuadletFile Quadlet()
    {
        var file = new QuadletFile(PodName, "pod", $"{PodName}-pod.service").Add("Pod", "PodName", QuadletText.Raw(PodName));
        foreach (var port in Ports)
            file.Add("Pod", "PublishPort", port.ToString());
        foreach (var network in Networks)
            file.Add("Pod", "Network", network.Quadlet().FileName);
        return file.Add("Install", "WantedBy", "multi-user.target");
    }

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => PortReview.Findings(((IComponent)this).Name, Ports);

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => [.. Networks.SelectMany(n => n.Lower(host)), .. Quadlet().Lower(started: true, Networks.Select(n => n.Quadlet().Path))];

    /// <inheritdoc/>
    public bool Equals(ContainerPod? other) => other is not null && PodName == other.PodName && Ports.SequenceEqual(other.Ports) && Networks.SequenceEqual(other.Networks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PodName, Ports.Length, Networks.Length);

    /// <summary>The file's text.</summary>
    public override string ToString() => Quadlet().ToUnitFile().ToString();
}
