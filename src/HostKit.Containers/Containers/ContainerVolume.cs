namespace HostKit.Containers;

/// <summary>A volume of podman: data that outlives its containers, and also their removal from the script. Nothing removes it but <c>podman volume rm</c>.</summary>
public sealed record ContainerVolume : IComponent
{
    /// <summary>Names a volume.</summary>
    /// <param name="name">Its name in podman.</param>
    /// <exception cref="ArgumentException">The name has other characters than letters, digits and _ . -.</exception>
    public ContainerVolume(string name) => VolumeName = QuadletName.Checked(name, "volume", nameof(name));

    /// <summary>Its name in podman.</summary>
    public string VolumeName { get; }

    /// <summary>The service that makes it.</summary>
    public UnitName UnitName => Quadlet().Unit;

    string IComponent.Name => $"volume[{VolumeName}]";

    internal QuadletFile Quadlet() => new QuadletFile(VolumeName, "volume", $"{VolumeName}-volume.service").Add("Volume", "VolumeName", QuadletText.Raw(VolumeName));

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => Quadlet().Lower(started: true, []);

    /// <summary>The file's text.</summary>
    public override string ToString() => Quadlet().ToUnitFile().ToString();
}
