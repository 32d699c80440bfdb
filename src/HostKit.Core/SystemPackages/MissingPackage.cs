namespace HostKit;

/// <summary>A declared package that is to be installed.</summary>
/// <param name="Name">Its name with the host's package manager.</param>
/// <param name="Desired">What declares it.</param>
internal sealed record MissingPackage(string Name, DesiredResource Desired)
{
    public override string ToString() => Desired.Source is null ? $"package[{Name}]" : $"package[{Name}] ({Desired.Source})";
}
