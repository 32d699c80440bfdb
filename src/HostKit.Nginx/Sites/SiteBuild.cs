namespace HostKit.Nginx;

/// <summary>What a site's presets say differently to different builds of nginx, beside what <see cref="NginxBuildExtensions.Fit(NginxBuild, NginxContext)"/> spells for them.</summary>
internal static class SiteBuild
{
    /// <summary>What is written for when no host is asked, or it has no nginx yet.</summary>
    public static NginxBuild Newest { get; } = new(new Version(1, 30));

    /// <summary>Whether keys of session tickets change by themselves.</summary>
    public static bool RotatesTicketKeys(this NginxBuild build) => build.Version >= new Version(1, 23, 2);

    /// <summary>Whether there is a key exchange that quantum computers do not undo.</summary>
    public static bool HasHybridCurve(this NginxBuild build)
        => build.OpenSsl?.Split(' ') is ["OpenSSL", var number] && Version.TryParse(number, out var version) && version >= new Version(3, 5);
}
