using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// A web site: one virtual server with its locations. On a host it is the file <c>/etc/nginx/conf.d/NAME.conf</c>; nginx is enabled, started,
/// and reloaded when the file changes, after <c>nginx -t</c> has accepted it.
/// </summary>
public sealed record Site : IComponent
{
    /// <summary>Describes a site.</summary>
    /// <param name="name">Its host name, such as <c>example.org</c> or <c>*.example.org</c>; <c>_</c> for a site that is only a default server.</param>
    /// <exception cref="ArgumentException">The name is empty or could not be part of a file name.</exception>
    public Site(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '/' or '~' or '$') || name.Length > 240)
            throw new ArgumentException($"'{name}' cannot name a site: use a host name such as example.org; a regular expression goes into Aliases.", nameof(name));
        Name = name;
    }

    /// <summary>The host name.</summary>
    public string Name { get; }

    /// <summary>Further names: plain, with a wildcard as first or last label, <c>.example.org</c>, or <c>~</c> and a regular expression; none unless set.</summary>
    public ImmutableArray<string> Aliases { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The addresses; port 80 on all IPv4 and IPv6 addresses unless set.</summary>
    public ImmutableArray<Listen> Listen { get; init => field = value.IsDefault ? [] : value; } = [new(80), Nginx.Listen.IPv6(80)];

    /// <summary>The directory below which files are looked for; null, the default, leaves that to the locations.</summary>
    public NginxText? Root { get; init; }

    /// <summary>The locations; nginx chooses among prefixes by length and among regular expressions by order.</summary>
    public ImmutableArray<Location> Locations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Groups of servers, named in <c>proxy_pass</c>; their names are shared by all sites of the host.</summary>
    public ImmutableArray<Upstream> Upstreams { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Further directives of the server; what the site's own properties say (listen, server_name, root, locations) is not repeated here.</summary>
    public Server Directives { get; init; } = new();

    /// <summary>
    /// Whether a file of the site's name that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the site is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => $"site[{Name}]";

    /// <summary>The server the site becomes: the proxy headers of <see cref="Directives"/> completed in each location made by <see cref="Location.Proxy(string, int)"/>.</summary>
    internal Server Server
    {
        get
        {
            var server = new Server { Listen = Listen, ServerName = [Name, .. Aliases], Root = Root };
            return server.Followed(Directives) with { Locations = [.. Locations.Select(location => Completed(location, Directives.ProxySetHeader))] };
        }
    }

    /// <summary>A site that sends every request to the same path elsewhere, for good (301).</summary>
    /// <param name="from">The name that clients come to, such as <c>www.example.org</c>.</param>
    /// <param name="to">Where they belong: a host name, which keeps their scheme, or a URL without a path such as <c>https://example.org</c>.</param>
    /// <returns>The site.</returns>
    /// <exception cref="ArgumentException">The target has a path or is not a host name.</exception>
    public static Site Redirect(string from, string to)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(to);
        var scheme = to.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? to : to[(scheme + 3)..];
        if (host.Length == 0 || host.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '/' or '?' or '#' or '$'))
            throw new ArgumentException($"'{to}' must be a host name or a URL without a path, as the request's path is kept; for one page use Location.Redirect.", nameof(to));
        var target = NginxText.Expand($"{(scheme < 0 ? "$scheme" : to[..scheme])}://{host}$request_uri");
        return new Site(from) { Directives = new() { Return = Return.Redirect(target, permanent: true) } };
    }

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => SiteRules.Check(this);

    /// <inheritdoc/>
    /// <exception cref="InvalidConfigurationException">The site has errors; all are reported.</exception>
    /// <exception cref="HostKitException">The host's nginx.conf would never read the site's file.</exception>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return SiteFiles.Lower(this, ConfigurationFiles.Of(host));
    }

    /// <inheritdoc/>
    public bool Equals(Site? other)
        => other is not null && Name == other.Name && Root == other.Root && Directives == other.Directives && Aliases.SequenceEqual(other.Aliases)
            && Listen.SequenceEqual(other.Listen) && Locations.SequenceEqual(other.Locations) && Upstreams.SequenceEqual(other.Upstreams);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The site's file as it is written.</summary>
    public override string ToString() => SiteFiles.Content(this);

    private static Location Completed(Location location, ImmutableArray<Header> headers)
    {
        if (location.CompletesHeaders && !headers.IsEmpty)
            location = location with { ProxySetHeader = HeaderSet.Complete(headers, location.ProxySetHeader) };
        return location.Locations.IsEmpty ? location
            : location with { Locations = [.. location.Locations.Select(inner => Completed(inner, location.ProxySetHeader is { IsEmpty: false } own ? own : headers))] };
    }
}
