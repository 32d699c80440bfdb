using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace HostKit.Nginx;

/// <summary>A configuration as requests meet it: sockets, names, locations. Made once for each configuration.</summary>
internal sealed class ServingModel
{
    private static readonly ConditionalWeakTable<NginxConfiguration, ServingModel> Known = new();
    private readonly ConditionalWeakTable<ExpandedStatement, LocationNode[]> _locations = new();
    private readonly ConditionalWeakTable<ServedSocket, ServerNameTable> _names = new();

    private ServingModel(NginxConfiguration configuration)
    {
        Http = configuration.Statements.FirstOrDefault(statement => statement.Name == "http" && statement.HasBlock);
        Servers = Http is null ? [] : [.. Http.Block.Where(statement => statement.Name == "server" && statement.HasBlock)];
        Sockets = ServedSocket.Of(Servers);
        Variables = Http is null ? null : new(Http);
    }

    public ExpandedStatement? Http { get; }

    public ImmutableArray<ExpandedStatement> Servers { get; }

    public ImmutableArray<ServedSocket> Sockets { get; }

    public VariableTable? Variables { get; }

    public static ServingModel Of(NginxConfiguration configuration) => Known.GetValue(configuration, static key => new(key));

    public ImmutableArray<LocationNode> Locations(ExpandedStatement server)
        => Wrapped(_locations.GetValue(server, static key => [.. LocationNode.Of(key)]));

    public ServerNameTable Names(ServedSocket socket) => _names.GetValue(socket, static key => new(key.Servers));

    private static ImmutableArray<LocationNode> Wrapped(LocationNode[] nodes)
        => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(nodes);
}
