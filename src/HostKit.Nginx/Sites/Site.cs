using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// A web site: one virtual server with its locations. On a host it is the file <c>/etc/nginx/conf.d/NAME.conf</c>; nginx is enabled, started,
/// and reloaded when the file changes, after <c>nginx -t</c> has accepted it.
/// </summary>
public sealed record Site : IListens, IAnswers
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

    /// <summary>Names whose requests are sent to the same path of <see cref="Name"/>, for good (301): <c>www.example.org</c>; none unless set.</summary>
    public ImmutableArray<string> RedirectedNames { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The addresses for http; port 80 on all IPv4 and IPv6 addresses unless set. Not used with <see cref="TlsMode.Only"/>.</summary>
    public ImmutableArray<Listen> Listen { get; init => field = value.IsDefault ? [] : value; } = [new(80), Nginx.Listen.IPv6(80)];

    /// <summary>How the site uses TLS; <see cref="Tls.None"/> unless set.</summary>
    public Tls Tls { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Tls.None;

    /// <summary>Whether requests for names that no site has end here; false unless set. One site of an address can say so: usually <see cref="RejectUnknownHosts"/>.</summary>
    public bool Default { get; init; }

    /// <summary>
    /// Headers of all responses; none unless set. nginx drops an outer list of headers where an inner one has its own; these are repeated there, where a
    /// location's own header of the same name goes first. Start from <see cref="SecurityHeaders"/>.
    /// </summary>
    public ImmutableArray<ResponseHeader> Headers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether the site is closed for a while; null, the default, for no.</summary>
    public Maintenance? Maintenance { get; init; }

    /// <summary>The directory below which files are looked for; null, the default, leaves that to the locations.</summary>
    public NginxText? Root { get; init; }

    /// <summary>The locations; nginx chooses among prefixes by length and among regular expressions by order.</summary>
    public ImmutableArray<Location> Locations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Groups of servers, named in <c>proxy_pass</c>; their names are shared by all sites of the host.</summary>
    public ImmutableArray<Upstream> Upstreams { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Further directives of the server; what the site's own properties say (listen, server_name, root, locations) is not repeated here.</summary>
    public Server Directives { get; init; } = new();

    /// <summary>The name servers that <see cref="ResolvingLazily"/> named; none unless it was called.</summary>
    public ImmutableArray<string> Resolvers { get; private init; } = [];

    /// <summary>
    /// Whether a file of the site's name that is already there and not HostKit's may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the site is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => $"site[{Name}]";

    /// <summary>The server that serves, as the newest nginx reads it.</summary>
    internal Server Server => SiteServers.Main(this, SiteBuild.Newest);

    /// <summary>
    /// A site for requests that no other site has a name for: connections are closed without an answer (444), TLS handshakes are refused before a certificate
    /// is shown. Without one, nginx lets the first site of an address answer for all.
    /// </summary>
    /// <returns>The site, on ports 80 and 443 of all IPv4 and IPv6 addresses; change <see cref="Listen"/> and <see cref="Tls"/> for others.</returns>
    public static Site RejectUnknownHosts() => new("_") { Default = true, Tls = Tls.Rejecting };

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

    /// <summary>A copy with more locations, such as another application's on the same domain.</summary>
    /// <param name="locations">The locations.</param>
    /// <returns>The copy.</returns>
    public Site WithLocations(params IEnumerable<Location> locations) => this with { Locations = [.. Locations, .. locations] };

    /// <summary>
    /// A copy that looks host names of proxied servers up when a request needs them, and again when they are out of date. Otherwise nginx asks once, when it
    /// starts, and does not start when one name has no answer. In upstreams this takes nginx 1.27.3.
    /// </summary>
    /// <param name="resolvers">Addresses of name servers, such as <c>127.0.0.53</c>; a port behind a colon, IPv6 in brackets.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">None is named, or one is no address.</exception>
    public Site ResolvingLazily(params ReadOnlySpan<string> resolvers)
    {
        if (resolvers.IsEmpty)
            throw new ArgumentException("Name at least one name server, such as 127.0.0.53.", nameof(resolvers));
        foreach (var resolver in resolvers)
        {
            if (!System.Net.IPEndPoint.TryParse(resolver, out _))
                throw new ArgumentException($"'{resolver}' is no address of a name server: its name would have to be looked up, too.", nameof(resolvers));
        }

        return this with { Resolvers = [.. resolvers] };
    }

    /// <summary>
    /// What it answers when it works, for <c>check --at</c> and whoever else asks; unless set, <c>/</c> has to be answered with a status below 500. Redirects to https and of other names, and upgrades to websockets, are
    /// asked for besides.
    /// </summary>
    public ImmutableArray<SiteAnswer> Answers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether an apply asks the same questions, at 127.0.0.1, and goes back if one is not answered as expected; false unless set, since a program behind a site may be down for other reasons.</summary>
    public bool AskedWhenApplied { get; init; }

    IEnumerable<HttpProbe> IAnswers.Questions => SiteQuestions.Of(this);

    IEnumerable<ListeningPort> IListens.ListeningPorts
        => [.. (Tls.Mode == TlsMode.Only ? [] : Listen.Select(l => (Listen: l, IsUdp: false)))
            .Concat(Tls.Mode == TlsMode.None ? [] : Tls.Listen.Select(l => (Listen: l, IsUdp: false)).Concat(Tls.Http3 ? Tls.Listen.Select(l => (Listen: l, IsUdp: true)) : []))
            .SelectMany(l => ListenAddress.Of(l.Listen.Address).Where(a => !a.IsUnix && !IsLoopback(a.Host)).Select(a => new ListeningPort(a.Port, l.IsUdp))).Distinct()];

    private static bool IsLoopback(string host) => System.Net.IPAddress.TryParse(host.Trim('[', ']'), out var address) && System.Net.IPAddress.IsLoopback(address);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => SiteReview.Complete(this, [.. SiteRules.Check(this)]);

    IEnumerable<IReview> IComponent.Reviews => [ReloadReview.Instance, NeighbourReview.Instance, FutureReview.Instance];

    /// <inheritdoc/>
    /// <exception cref="InvalidConfigurationException">The site has errors; all are reported.</exception>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var resources = SiteFiles.Lower(this, ConfigurationFiles.Of(host), NginxBuild.Find(host));
        return AskedWhenApplied ? resources.Concat(SiteQuestions.Of(this).Select(q => q with { At = System.Net.IPAddress.Loopback })) : resources;
    }

    /// <inheritdoc/>
    public bool Equals(Site? other)
        => other is not null && Name == other.Name && Root == other.Root && Directives == other.Directives && Aliases.SequenceEqual(other.Aliases)
            && RedirectedNames.SequenceEqual(other.RedirectedNames) && Listen.SequenceEqual(other.Listen) && Locations.SequenceEqual(other.Locations)
            && Upstreams.SequenceEqual(other.Upstreams) && Tls == other.Tls && Default == other.Default && Headers.SequenceEqual(other.Headers)
            && Maintenance == other.Maintenance && Resolvers.SequenceEqual(other.Resolvers) && Adopt == other.Adopt && AskedWhenApplied == other.AskedWhenApplied && Answers.SequenceEqual(other.Answers);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The site's file as it is written.</summary>
    public override string ToString() => SiteFiles.Content(this);
}
