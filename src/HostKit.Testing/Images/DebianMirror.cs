namespace HostKit.Testing;

/// <summary>Finds the Debian mirror that the host itself uses.</summary>
internal static class DebianMirror
{
    const string Fallback = "http://deb.debian.org/debian";

    public static string Default()
    {
        if (Environment.GetEnvironmentVariable("HOSTKIT_MIRROR") is { Length: > 0 } setting)
            return setting;
        return IsDebian("/etc/os-release") ? Find("/etc/apt") ?? Fallback : Fallback;
    }

    /// <summary>The mirror in the apt sources below <paramref name="aptFolder"/>, or null where none is sure to be Debian's own.</summary>
    public static string? Find(string aptFolder)
    {
        var sources = AptSources.Read(aptFolder).Where(source => source.IsBinary && source.Components.Contains("main")).ToArray();
        // Strangers' repositories have the same suites and components, but neither updates of a release nor Debian's keys.
        var updated = sources.Where(source => source.Suites.Any(IsUpdates)).Select(source => source.Uri).ToHashSet();
        var releases = sources.Where(source => source.Suites.Any(IsRelease)).ToArray();
        var own = releases.FirstOrDefault(source => source.SignedBy.Contains("debian-archive") || updated.Contains(source.Uri))
            ?? releases.FirstOrDefault(source => source.Uri.TrimEnd('/').EndsWith("/debian", StringComparison.Ordinal));
        return own is null ? null : Resolve(own.Uri);
    }

    static bool IsRelease(string suite) => !suite.Contains('-') && !suite.Contains('/');

    static bool IsUpdates(string suite) => suite.EndsWith("-updates", StringComparison.Ordinal);

    // Debian's cloud images: mirror+file:/etc/apt/mirrors/debian.list, a file with one address on each line.
    static string? Resolve(string uri)
    {
        const string List = "mirror+file:";
        if (uri.StartsWith(List, StringComparison.Ordinal))
        {
            var file = "/" + uri[List.Length..].TrimStart('/');
            var lines = File.Exists(file) ? File.ReadLines(file) : [];
            uri = lines.FirstOrDefault(line => !line.StartsWith('#') && line.Contains("://"))?.Split('\t', ' ')[0] ?? "";
        }
        string[] schemes = ["http://", "https://", "file:/"];
        return schemes.Any(scheme => uri.StartsWith(scheme, StringComparison.Ordinal)) ? uri : null;
    }

    static bool IsDebian(string osRelease) =>
        File.Exists(osRelease) && File.ReadLines(osRelease).Any(line => line is "ID=debian" or "ID=\"debian\"");
}
