using System.Text.RegularExpressions;

namespace HostKit.Php;

/// <summary>A version of PHP on a host, and what the distribution calls its parts.</summary>
internal sealed partial record PhpRelease
{
    // What the distributions' releases have; third-party repositories have others, which Version says.
    private static readonly Dictionary<string, string> OfRelease = new()
    {
        ["debian 12"] = "8.2", ["debian 13"] = "8.4", ["ubuntu 22.04"] = "8.1", ["ubuntu 24.04"] = "8.3", ["ubuntu 25.04"] = "8.4", ["ubuntu 25.10"] = "8.4",
    };

    private PhpRelease()
    {
    }

    /// <summary>Whether several versions can be installed beside each other, each with names of its own.</summary>
    public bool IsDebian { get; private init; }

    /// <summary>Two numbers; empty where the distribution has one version and does not name it.</summary>
    public string Version { get; private init; } = "";

    public required string PoolDirectory { get; init; }

    public required string Program { get; init; }

    public required UnitName Unit { get; init; }

    /// <summary>Whom nginx runs as.</summary>
    public required string WebServer { get; init; }

    /// <summary>php-fpm's own package.</summary>
    public required SystemPackage Package { get; init; }

    public string MainFile => IsDebian ? $"/etc/php/{Version}/fpm/php-fpm.conf" : PoolDirectory == "/etc/php/php-fpm.d" ? "/etc/php/php-fpm.conf" : "/etc/php-fpm.conf";

    /// <summary>The version that a host has or will have.</summary>
    /// <exception cref="HostKitException">Nobody knows which, or it is not the distribution's.</exception>
    public static PhpRelease Of(Host host, string? version)
    {
        var release = OsRelease.Of(host);
        if (release.IsLike("arch"))
            return new() { PoolDirectory = "/etc/php/php-fpm.d", Program = "php-fpm", Unit = "php-fpm.service", WebServer = "http", Package = new("php-fpm") };
        if (release.IsLike("fedora") || release.IsLike("rhel"))
            return new() { PoolDirectory = "/etc/php-fpm.d", Program = "php-fpm", Unit = "php-fpm.service", WebServer = "nginx", Package = new("php-fpm") };
        version ??= Installed(host) ?? OfRelease.GetValueOrDefault($"{release.Id} {release.VersionId}");
        // A directory that is no system is taken as Debian's newest.
        version ??= host.Kind == HostKind.Directory && release.VersionId is null ? OfRelease["debian 13"] : throw new HostKitException(
            $"It is not known which PHP this host ({release.Id} {release.VersionId}) will have: none is installed. Set Version of the pools, such as \"8.4\".");
        return new()
        {
            IsDebian = true, Version = version, PoolDirectory = $"/etc/php/{version}/fpm/pool.d", Program = $"php-fpm{version}", Unit = $"php{version}-fpm.service", WebServer = "www-data",
            Package = new($"php{version}-fpm"),
        };
    }

    public static bool IsVersion(string text) => TwoNumbers().IsMatch(text);

    // The newest, as Debian's alternatives take it.
    private static string? Installed(Host host)
        => host.ListDirectory("/etc/php")?.Where(name => IsVersion(name) && host.ListDirectory($"/etc/php/{name}/fpm")?.Contains("php-fpm.conf") == true)
            .MaxBy(name => System.Version.Parse(name));

    [GeneratedRegex("^[0-9]{1,2}\\.[0-9]{1,2}$")]
    private static partial Regex TwoNumbers();
}
