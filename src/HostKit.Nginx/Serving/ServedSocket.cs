using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace HostKit.Nginx;

/// <summary>An address that a <c>listen</c> names, with the servers on it in order.</summary>
internal sealed class ServedSocket(string address, int port)
{
    private readonly List<(ExpandedStatement Server, ExpandedStatement? Listen)> _servers = [];
    private ExpandedStatement? _default;
    private List<ExpandedStatement>? _distinct;

    /// <summary>The address without a port: <c>*</c>, <c>[::]</c>, an IP address, <c>unix:</c> and a path.</summary>
    public string Address { get; } = address;

    /// <summary>The port; 0 for a unix socket.</summary>
    public int Port { get; } = port;

    public bool IsSsl { get; private set; }

    public bool IsUnix => Port == 0;

    public bool IsWildcard => Address is "*" or "[::]";

    /// <summary>Each server once, in order.</summary>
    public IReadOnlyList<ExpandedStatement> Servers => _distinct ??= [.. _servers.Select(entry => entry.Server).Distinct()];

    /// <summary>The server for names that no other has.</summary>
    public ExpandedStatement Default => _default ?? _servers[0].Server;

    public bool HasDeclaredDefault => _default is not null;

    public override string ToString() => IsUnix ? Address : string.Create(CultureInfo.InvariantCulture, $"{Address}:{Port}");

    /// <summary>All sockets of the http block for HTTP over TCP and unix sockets, in the order in which they are first named.</summary>
    public static ImmutableArray<ServedSocket> Of(IEnumerable<ExpandedStatement> servers)
    {
        var sockets = new Dictionary<(string, int), ServedSocket>();
        var order = ImmutableArray.CreateBuilder<ServedSocket>();
        foreach (var server in servers)
        {
            var listens = server.Block.Where(statement => statement.Name == "listen" && statement.Arguments.Length > 0).ToList();
            if (listens.Count == 0)
                Add(server, null, "80", []);
            foreach (var listen in listens)
            {
                var words = ByteText.Arguments(listen);
                if (!words.Contains("quic"))
                    Add(server, listen, words[0], words[1..]);
            }
        }

        return order.ToImmutable();

        void Add(ExpandedStatement server, ExpandedStatement? listen, string address, string[] parameters)
        {
            foreach (var (host, port) in Addresses(address))
            {
                if (!sockets.TryGetValue((host, port), out var socket))
                    order.Add(sockets[(host, port)] = socket = new(host, port));
                socket._servers.Add((server, listen));
                socket.IsSsl |= parameters.Contains("ssl");
                if (parameters.Contains("default_server") || parameters.Contains("default"))
                    socket._default ??= server;
            }
        }
    }

    /// <summary>What a listen's address means; several for a range of ports.</summary>
    internal static IEnumerable<(string Address, int Port)> Addresses(string text)
    {
        if (text.StartsWith("unix:", StringComparison.OrdinalIgnoreCase))
            return [(text, 0)];
        var (host, ports) = ("*", text);
        if (!text.All(c => char.IsAsciiDigit(c) || c == '-'))
        {
            var colon = text.LastIndexOf(':');
            (host, ports) = colon < 0 || text.EndsWith(']') ? (text, "80") : (text[..colon], text[(colon + 1)..]);
        }

        host = Normal(host);
        var range = ports.Split('-');
        return int.TryParse(range[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(range[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last - first is >= 0 and <= 65535
            ? Enumerable.Range(first, last - first + 1).Select(port => (host, port)) : [];
    }

    /// <summary>One spelling for each address; IPv6 addresses in brackets.</summary>
    internal static string Normal(string host)
    {
        if (host is "" or "*" or "0.0.0.0")
            return "*";
        if (string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase))
            return "127.0.0.1";
        var bare = host.Trim('[', ']');
        return IPAddress.TryParse(bare, out var parsed) && (bare.Contains(':', StringComparison.Ordinal) || bare.Count(c => c == '.') == 3)
            ? bare.Contains(':', StringComparison.Ordinal) ? $"[{parsed}]" : parsed.ToString() : ByteText.Lower(host);
    }
}
