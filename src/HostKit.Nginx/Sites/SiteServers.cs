using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>The servers that a site becomes.</summary>
internal static class SiteServers
{
    private const string ChallengePath = "/.well-known/acme-challenge/";

    public static ImmutableArray<Server> Of(Site site, NginxBuild build)
    {
        var servers = ImmutableArray.CreateBuilder<Server>();
        var plain = Plain(site);
        var target = site.Tls.Mode is TlsMode.Only or TlsMode.Redirecting ? "https" : "$scheme";
        if (site.Tls.Mode == TlsMode.Redirecting)
            servers.Add(Redirecting(new Server { Listen = plain, ServerName = [site.Name, .. site.Aliases] }, $"https://$host{PortOf(site.Tls.Listen)}", site.Tls));
        servers.Add(Main(site, build));
        if (!site.RedirectedNames.IsEmpty)
        {
            var server = Encrypted(site, new Server { Listen = [.. site.Tls.Mode == TlsMode.Only ? [] : plain, .. EncryptedListen(site)], ServerName = site.RedirectedNames }, build);
            server = Headers(site, site.Tls.Mode != TlsMode.Only) is { IsEmpty: false } headers ? server with { AddHeader = headers } : server;
            servers.Add(Redirecting(server, $"{target}://{site.Name}{(target == "https" ? PortOf(site.Tls.Listen) : PortOf(site.Listen))}", site.Tls));
        }

        return servers.ToImmutable();
    }

    /// <summary>The server that serves, or rejects.</summary>
    public static Server Main(Site site, NginxBuild build)
    {
        var tls = site.Tls;
        var server = new Server { Listen = [.. tls.Mode is TlsMode.Only or TlsMode.Redirecting ? [] : Plain(site), .. EncryptedListen(site)], ServerName = [site.Name, .. site.Aliases] };
        server = Encrypted(site, server, build) with { Root = site.Root };
        if (tls.Mode == TlsMode.Rejecting)
            server = server with { SslRejectHandshake = true, Return = Return.Status(444) };
        var headers = Headers(site, tls.Mode == TlsMode.Added);
        if (!headers.IsEmpty)
            server = server with { AddHeader = headers };
        if (!site.Resolvers.IsEmpty)
            server = server with { Resolver = new(site.Resolvers.AsSpan()) };
        server = server.Followed(site.Directives);
        if (!headers.IsEmpty && !site.Directives.AddHeader.IsEmpty)
            server = server with { AddHeader = HeaderSet.Complete(headers, site.Directives.AddHeader) };
        var challenge = tls.Mode is TlsMode.None or TlsMode.Added ? Challenge(tls) : null;
        if (site.Maintenance is { } closing)
            server = closing.On(server, challenge is null ? null : ChallengePath);
        ImmutableArray<Location> locations = [.. challenge is null ? Array.Empty<Location>() : [challenge], .. site.Locations, .. site.Maintenance is { } closed ? [closed.Location] : Array.Empty<Location>()];
        return server with { Locations = [.. locations.Select(location => LazyNames.In(Completed(location, site.Directives.ProxySetHeader, headers), site))] };
    }

    private static ImmutableArray<Listen> Plain(Site site) => [.. site.Listen.Select(listen => site.Default ? listen with { DefaultServer = true } : listen)];

    private static IEnumerable<Listen> EncryptedListen(Site site)
    {
        if (site.Tls.Mode == TlsMode.None)
            return [];
        var tls = site.Tls.Listen.Select(listen => listen with { Ssl = true, DefaultServer = listen.DefaultServer || site.Default });
        return site.Tls.Http3 ? tls.Concat(site.Tls.Listen.Select(listen => listen with { Quic = true, ReusePort = false, DefaultServer = listen.DefaultServer || site.Default })) : tls;
    }

    private static Server Encrypted(Site site, Server server, NginxBuild build)
    {
        var tls = site.Tls;
        if (tls.Mode == TlsMode.None)
            return server;
        if (tls.Http2)
            server = server with { Http2 = true };
        if (!tls.Certificates.IsEmpty)
        {
            server = server with
            {
                SslCertificate = [.. tls.Certificates.Select(certificate => (NginxText)certificate.Chain)],
                SslCertificateKey = [.. tls.Certificates.Select(certificate => (NginxText)certificate.Key)],
            };
        }

        server = tls.Policy.On(server, build);
        return tls.ClientCertificates is not { } clients ? server
            : server with { SslClientCertificate = clients.Authorities, SslVerifyClient = clients.Optional ? SslVerifyClient.Optional : SslVerifyClient.On, SslVerifyDepth = clients.Depth, SslCrl = clients.Revoked };
    }

    private static ImmutableArray<ResponseHeader> Headers(Site site, bool alsoPlain)
    {
        var tls = site.Tls;
        var own = ImmutableArray.CreateBuilder<ResponseHeader>();
        if (tls.Hsts is { } hsts && tls.Mode is not (TlsMode.None or TlsMode.Rejecting))
            own.Add(new("Strict-Transport-Security", alsoPlain ? hsts.Variable : hsts.Value) { Always = true });
        if (tls.Http3 && tls.Mode is not (TlsMode.None or TlsMode.Rejecting) && !tls.Listen.IsEmpty)
            own.Add(new("Alt-Svc", $"h3=\":{tls.Listen[0].PortText}\"; ma=86400") { Always = true });
        return HeaderSet.Complete(own.ToImmutable(), site.Headers);
    }

    private static string PortOf(ImmutableArray<Listen> listens)
        => listens.IsEmpty || listens.Any(listen => listen.PortText is "443" or "80") || listens[0].Address.StartsWith("unix:", StringComparison.Ordinal) ? "" : ":" + listens[0].PortText;

    private static Server Redirecting(Server server, string target, Tls tls)
    {
        var answer = Return.Redirect(NginxText.Expand(target + "$request_uri"), permanent: true);
        return Challenge(tls) is not { } challenge ? server with { Return = answer }
            : server with { Locations = [challenge, new("/") { Return = answer }] };
    }

    // What the site says itself goes first; certificates bring the directory in which their own are.
    private static Location? Challenge(Tls tls)
        => tls.ChallengeRoot is { } root ? new("^~ " + ChallengePath) { Root = root, DefaultType = "text/plain", AuthBasic = "off", TryFiles = [Var.Uri, "=404"] }
            : tls.Certificates.Select(certificate => certificate.ChallengeFiles).FirstOrDefault(files => files is not null) is { } directory
                ? new("^~ " + ChallengePath) { Alias = directory + "/", DefaultType = "text/plain", AuthBasic = "off" } : null;

    /// <summary>A location with what its server says and nginx would drop: proxy headers where a preset made them, response headers wherever there are others.</summary>
    private static Location Completed(Location location, ImmutableArray<Header> proxyHeaders, ImmutableArray<ResponseHeader> headers)
    {
        if (location.CompletesHeaders && !proxyHeaders.IsEmpty)
            location = location with { ProxySetHeader = HeaderSet.Complete(proxyHeaders, location.ProxySetHeader) };
        if (!location.AddHeader.IsEmpty && !headers.IsEmpty)
            location = location with { AddHeader = HeaderSet.Complete(headers, location.AddHeader) };
        return location.Locations.IsEmpty ? location
            : location with { Locations = [.. location.Locations.Select(inner => Completed(inner, location.ProxySetHeader is { IsEmpty: false } own ? own : proxyHeaders, headers))] };
    }
}
