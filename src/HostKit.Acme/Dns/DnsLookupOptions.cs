using System.Net;

namespace HostKit.Acme;

/// <summary>Whom <see cref="DnsLookup"/> asks, and how patiently.</summary>
public sealed record DnsLookupOptions
{
    /// <summary>The resolvers that tell which servers a zone has and what their addresses are. They are never asked for the record that is to be written.</summary>
    /// <value>Empty unless set: those of <c>/etc/resolv.conf</c>.</value>
    public IReadOnlyList<IPEndPoint> Resolvers { get; init; } = [];

    /// <summary>The port of authoritative servers.</summary>
    /// <value>53 unless set.</value>
    public int AuthoritativePort { get; init; } = 53;

    /// <summary>How long one answer may take.</summary>
    /// <value>3 seconds unless set.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How often a question is asked, over all servers that can answer it, until it is given up.</summary>
    /// <value>6 unless set; at least 1. Each server is asked once at least.</value>
    public int Attempts { get; init; } = 6;

    /// <summary>How long what is known of a zone's servers is not asked for again.</summary>
    /// <value>One minute unless set.</value>
    public TimeSpan KeepsServersFor { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>What waiting goes by.</summary>
    /// <value>The system's clock unless set.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The options for one resolver; authoritative servers are asked on the same port.</summary>
    /// <param name="resolver">An address or an address and a port, such as <c>192.0.2.53</c>, <c>127.0.0.1:5353</c> or <c>[2001:db8::53]:53</c>; port 53 unless given.</param>
    /// <returns>The options.</returns>
    /// <exception cref="HostKitException">It is no address.</exception>
    public static DnsLookupOptions ForResolver(string resolver)
    {
        ArgumentException.ThrowIfNullOrEmpty(resolver);
        if (!IPEndPoint.TryParse(resolver, out var endpoint))
            throw new HostKitException($"The resolver '{resolver}' is no address: write it like 192.0.2.53, 127.0.0.1:5353 or [2001:db8::53]:53.");
        if (endpoint.Port == 0)
            endpoint.Port = 53;
        return new() { Resolvers = [endpoint], AuthoritativePort = endpoint.Port };
    }

    internal IReadOnlyList<AuthoritativeServer> ResolverServers()
        => [.. (Resolvers.Count > 0 ? Resolvers : ResolvConf("/etc/resolv.conf")).Select(e => new AuthoritativeServer("", e))];

    /// <summary>The lines <c>nameserver</c> (resolv.conf(5)); without one it is the machine's own server.</summary>
    internal static IReadOnlyList<IPEndPoint> ResolvConf(string path)
    {
        IPEndPoint[] found = File.Exists(path)
            ? [.. File.ReadLines(path)
                .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Where(words => words is ["nameserver", _, ..])
                .Select(words => IPAddress.TryParse(words[1], out var address) ? new IPEndPoint(address, 53) : null)
                .OfType<IPEndPoint>()]
            : [];
        return found.Length > 0 ? found : [new(IPAddress.Loopback, 53)];
    }
}
