namespace HostKit;

/// <summary>A package the host knows of.</summary>
/// <param name="Name">The name, as its manager takes it; with the architecture where that is not the host's.</param>
/// <param name="Version">The version, as its manager writes it.</param>
/// <param name="State">How much of it is there.</param>
internal sealed record InstalledPackage(string Name, string Version, PackageState State);
