using System.Globalization;

namespace HostKit.Nginx;

/// <summary>A socket that nginx binds for <c>listen</c> statements (ngx_http_add_listen, ngx_http_init_listening).</summary>
internal sealed record ListenSocket(bool IsUdp, string Address, int Port, bool IsIPv6, bool OnlyIPv6, bool SharesPort, ExpandedStatement Statement)
{
    // Each of these gives an address a socket of its own, even beside one for all addresses.
    private static readonly string[] OwnSocket = ["bind", "setfib", "fastopen", "backlog", "rcvbuf", "sndbuf", "accept_filter", "deferred", "ipv6only", "reuseport", "so_keepalive", "multipath"];

    public bool IsWildcard => Address is "0.0.0.0" or "::";

    private (bool, string, int) Key => (IsUdp, Address, Port);

    /// <summary>The sockets of a configuration, without those of addresses that one for all addresses serves.</summary>
    public static IReadOnlyList<ListenSocket> In(NginxConfiguration configuration)
        => [.. configuration.Statements.Where(s => s.Name is "http" or "stream" or "mail").SelectMany(block => Bound(
            [.. block.Block.Where(s => s.Name == "server").SelectMany(s => s.Block).Where(s => s.Name == "listen" && s.Arguments.Length > 0).SelectMany(Parse)]))];

    /// <summary>Whether both cannot be bound at once: the former one is still open while a reload binds the new one.</summary>
    public bool ConflictsWith(ListenSocket other)
        => Port == other.Port && IsUdp == other.IsUdp && !(SharesPort && other.SharesPort) && Key != other.Key && (IsIPv6 == other.IsIPv6
            ? IsWildcard || other.IsWildcard
            : (IsIPv6 ? this : other) is { IsWildcard: true, OnlyIPv6: false });

    /// <summary>Whether it is the same socket, which a reload takes over as it is.</summary>
    public bool IsSameAs(ListenSocket other) => Key == other.Key;

    /// <summary>As <c>listen</c> says it.</summary>
    public override string ToString() => $"{(IsIPv6 ? $"[{Address}]" : Address)}:{Port.ToString(CultureInfo.InvariantCulture)}{(IsIPv6 && !OnlyIPv6 ? " ipv6only=off" : "")}";

    private static IEnumerable<ListenSocket> Bound(List<(ListenSocket Socket, bool IsOwn)> all)
        => from same in all.GroupBy(s => s.Socket.Key)
           let socket = same.First().Socket with { OnlyIPv6 = same.All(s => s.Socket.OnlyIPv6), SharesPort = same.Any(s => s.Socket.SharesPort) }
           where socket.IsWildcard || same.Any(s => s.IsOwn)
               || !all.Any(s => s.Socket.IsWildcard && s.Socket.IsIPv6 == socket.IsIPv6 && s.Socket.Port == socket.Port && s.Socket.IsUdp == socket.IsUdp)
           select socket;

    private static IEnumerable<(ListenSocket, bool)> Parse(ExpandedStatement statement)
    {
        var address = statement.Arguments[0].Value;
        string[] options = [.. statement.Arguments.Skip(1).Select(a => a.Value)];
        if (address.StartsWith("unix:", StringComparison.OrdinalIgnoreCase))
            yield break;
        foreach (var (host, port) in ListenAddress.Of(address))
        {
            var isIPv6 = host.StartsWith('[');
            yield return (
                new ListenSocket(options.Any(o => o is "udp" or "quic"), host == "*" ? "0.0.0.0" : host.Trim('[', ']'), port, isIPv6, isIPv6 && !options.Contains("ipv6only=off"), options.Contains("reuseport"), statement),
                options.Any(o => OwnSocket.Contains(o.Split('=')[0])));
        }
    }
}
