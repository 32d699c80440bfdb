using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>An address that a <c>listen</c> names, with the servers on it in order.</summary>
internal sealed class ServedSocket(ListenAddress address)
{
    private readonly List<(ExpandedStatement Server, ExpandedStatement? Listen)> _servers = [];
    private ExpandedStatement? _default;
    private List<ExpandedStatement>? _distinct;

    /// <summary>The address without a port: <c>*</c>, <c>[::]</c>, an IP address, <c>unix:</c> and a path.</summary>
    public string Address => address.Host;

    /// <summary>The port; 0 for a unix socket.</summary>
    public int Port => address.Port;

    public bool IsSsl { get; private set; }

    public bool IsUnix => address.IsUnix;

    public bool IsWildcard => address.IsWildcard;

    /// <summary>Each server once, in order.</summary>
    public IReadOnlyList<ExpandedStatement> Servers => _distinct ??= [.. _servers.Select(entry => entry.Server).Distinct()];

    /// <summary>The server for names that no other has.</summary>
    public ExpandedStatement Default => _default ?? _servers[0].Server;

    public bool HasDeclaredDefault => _default is not null;

    public override string ToString() => address.ToString();

    /// <summary>All sockets of the http block for HTTP over TCP and unix sockets, in the order in which they are first named.</summary>
    public static ImmutableArray<ServedSocket> Of(IEnumerable<ExpandedStatement> servers)
    {
        var sockets = new Dictionary<ListenAddress, ServedSocket>();
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
            foreach (var one in ListenAddress.Of(address))
            {
                if (!sockets.TryGetValue(one, out var socket))
                    order.Add(sockets[one] = socket = new(one));
                socket._servers.Add((server, listen));
                socket.IsSsl |= parameters.Contains("ssl");
                if (parameters.Contains("default_server") || parameters.Contains("default"))
                    socket._default ??= server;
            }
        }
    }
}
