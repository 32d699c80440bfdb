using System.Collections;
using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>What a site's contexts need beside them.</summary>
internal sealed class SharedParts
{
    private readonly Dictionary<string, SharedPart> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BasicAuth> _passwords = new(StringComparer.Ordinal);
    private readonly List<string> _contradictions = [];

    private SharedParts(Site site, ImmutableArray<Server> servers)
    {
        foreach (var server in servers)
            Collect(server);
        if (servers.Any(UsesWebSockets))
            Add(SharedPart.Of("map $" + Location.ConnectionUpgrade.Name, ((IStatements)WebSockets.Map).ToStatements().Single()));
        if (site.Tls.Hsts is { } hsts && (site.Tls.Mode == TlsMode.Added || (site.Tls.Mode == TlsMode.Redirecting && !site.RedirectedNames.IsEmpty)))
            Add(SharedPart.Of("map " + hsts.Variable, ((IStatements)hsts.Map).ToStatements().Single()));
        foreach (var listen in servers.SelectMany(server => server.Listen).Where(listen => listen.Quic))
            Add(QuicSocket(listen));
    }

    /// <summary>The declarations at the http level.</summary>
    public IEnumerable<SharedPart> Parts => _parts.Values;

    /// <summary>The files with passwords.</summary>
    public IEnumerable<BasicAuth> Passwords => _passwords.Values;

    /// <summary>The names that are declared twice, differently.</summary>
    public IEnumerable<string> Contradictions => _contradictions;

    public static SharedParts Of(Site site, NginxForms forms) => new(site, SiteServers.Of(site, forms));

    private void Collect(NginxContext context)
    {
        foreach (var entry in context.Entries)
        {
            if (entry.Value is NginxContext or IShared)
                CollectValue(entry.Value);
            else if (entry.Value is not (string or RawDirective) && entry.Value is IEnumerable list)
            {
                foreach (var value in list)
                    CollectValue(value);
            }
        }
    }

    private void CollectValue(object value)
    {
        if (value is NginxContext inner)
            Collect(inner);
        if (value is not IShared shared)
            return;
        foreach (var part in shared.Parts)
            Add(part);
        foreach (var auth in shared.Passwords)
        {
            if (!_passwords.TryAdd(auth.Name, auth) && !_passwords[auth.Name].Users.SequenceEqual(auth.Users))
                _contradictions.Add("password file " + auth.Name);
        }
    }

    private void Add(SharedPart part)
    {
        if (!_parts.TryAdd(part.Key, part) && _parts[part.Key] != part)
            _contradictions.Add(part.Key);
    }

    /// <summary>
    /// One server that all sites on a QUIC address share: each worker has a socket of its own there, which only one of them may ask for, and unknown names
    /// are refused.
    /// </summary>
    private static SharedPart QuicSocket(Listen listen)
    {
        var server = new Server
        {
            Listen = [listen with { ReusePort = true, DefaultServer = false }],
            ServerName = ["hostkit.invalid"],
            SslProtocols = [TlsProtocol.TlsV12, TlsProtocol.TlsV13],
            SslRejectHandshake = true,
        };
        return SharedPart.Of($"server quic {listen.Socket}", ((IStatements)server).ToStatements().Single());
    }

    private static bool UsesWebSockets(Server server) => server.ProxySetHeader.Any(Uses) || server.Locations.Any(UsesWebSockets);

    private static bool UsesWebSockets(Location location) => location.ProxySetHeader.Any(Uses) || location.Locations.Any(UsesWebSockets);

    private static bool Uses(Header header) => header.Value.Source.Contains("$" + Location.ConnectionUpgrade.Name, StringComparison.Ordinal);
}
