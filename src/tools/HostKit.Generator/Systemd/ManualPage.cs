namespace HostKit.Generator.Systemd;

/// <summary>Where the manual describes a section or a directive.</summary>
internal static class ManualPage
{
    private const string Systemd = "https://www.freedesktop.org/software/systemd/man/latest/";
    private const string Podman = "https://docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html";

    public static string Address(SectionCatalogue section)
        => section.Kind == "quadlet" ? $"{Podman}#{section.Section.ToLowerInvariant()}-{(section.Section == "Quadlet" ? "section" : "units")}-{section.Section.ToLowerInvariant()}"
            : section.Kind is "network" or "netdev" or "link" ? $"{Systemd}{section.Page}.html#%5B{section.Section}%5D%20Section%20Options"
            : $"{Systemd}{section.Page}.html";

    public static string Address(SectionCatalogue section, DirectiveRow row)
        => section.Kind == "quadlet" ? Address(section) : $"{Systemd}{row.Page}.html#{row.Anchor ?? row.Name}=";
}
