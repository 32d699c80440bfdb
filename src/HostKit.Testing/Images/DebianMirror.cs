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
        // Strangers' repositories have the same suites and components, but no updates of a release and not Debian's keys.
        var own = sources.FirstOrDefault(source => IsRelease(source) && (source.SignedBy.Contains("debian-archive", StringComparison.Ordinal)
            || sources.Any(other => other.Uri == source.Uri && other.Suites.Any(suite => suite.EndsWith("-updates", StringComparison.Ordinal)))));
        own ??= sources.FirstOrDefault(source => IsRelease(source) && source.Uri.TrimEnd('/').EndsWith("/debian", StringComparison.Ordinal));
        return own is null ? null : Resolve(own.Uri);
    }

    static bool IsRelease(AptSource source) => source.Suites.Any(suite => !suite.Contains('-') && !suite.Contains('/'));

    // Debian's cloud images: mirror+file:/etc/apt/mirrors/debian.list, a file with one address on each line.
    static string? Resolve(string uri)
    {
        if (uri.StartsWith("mirror+file:", StringComparison.Ordinal))
        {
            var list = "/" + uri["mirror+file:".Length..].TrimStart('/');
            uri = File.Exists(list) ? File.ReadLines(list).Select(line => line.Split('\t', ' ')[0]).FirstOrDefault(line => line.Contains("://", StringComparison.Ordinal)) ?? "" : "";
        }
        return uri.StartsWith("http", StringComparison.Ordinal) || uri.StartsWith("file:", StringComparison.Ordinal) ? uri : null;
    }

    static bool IsDebian(string osRelease) => File.Exists(osRelease) && File.ReadLines(osRelease).Any(line => line is "ID=debian" or "ID=\"debian\"");
}
