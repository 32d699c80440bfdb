using HostKit.Shell;

namespace HostKit.Server;

/// <summary>The host's time zone (<see href="https://www.freedesktop.org/software/systemd/man/latest/localtime.html">localtime(5)</see>). Programs that run take it up when they start again.</summary>
public sealed record LocalTime : IComponent
{
    private const string Folder = "/usr/share/zoneinfo";

    /// <summary>Describes the time zone.</summary>
    /// <param name="zone">Its name in the tz database, such as <c>Europe/Berlin</c> or <c>UTC</c>.</param>
    /// <exception cref="ArgumentException">No zone has such a name.</exception>
    public LocalTime(string zone)
    {
        ArgumentException.ThrowIfNullOrEmpty(zone);
        if (!zone.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+') || zone.StartsWith('/') || zone.EndsWith('/') || zone.Contains("//", StringComparison.Ordinal))
            throw new ArgumentException($"'{zone}' is not the name of a time zone: write it as Europe/Berlin.", nameof(zone));
        Zone = zone;
    }

    /// <summary>Its name in the tz database.</summary>
    public string Zone { get; }

    string IComponent.Name => "time zone";

    /// <inheritdoc/>
    /// <exception cref="HostKitException">The host's tz database has no such zone.</exception>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        // A host without the database gets it with the package.
        if (host.ListDirectory(Folder) is not null && host.ReadBytes($"{Folder}/{Zone}") is null)
            throw new HostKitException($"The host knows no time zone '{Zone}'{(SimilarName.Of(Zone, Zones(host)) is [var near, ..] ? $"; perhaps {near}" : "")}. 'timedatectl list-timezones' lists all.");
        yield return new SystemPackage("tzdata");
        yield return new SymlinkResource("/etc/localtime", $"{Folder}/{Zone}") { Adopt = true };
        if (!OsRelease.Of(host).IsLike("arch") && !OsRelease.Of(host).IsLike("fedora"))
            yield return new FileResource("/etc/timezone", Zone + "\n") { Adopt = true };
    }

    private static IEnumerable<string> Zones(Host host)
        => (host.ReadText($"{Folder}/tzdata.zi") ?? "").Split('\n').Select(l => l.Split(' ')).SelectMany(w => w[0] switch { "Z" => w[1..2], "L" => w[2..], _ => [] })
            .Concat((host.ReadText($"{Folder}/zone1970.tab") ?? "").Split('\n').Where(l => !l.StartsWith('#') && l.Contains('\t', StringComparison.Ordinal)).Select(l => l.Split('\t')[2]));
}
