// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record StreamBlock
{
    /// <summary>Variables whose value is shared out by the hash of a text.</summary>
    /// <value>Empty, the default, leaves it out. In stream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_split_clients_module.html#split_clients">split_clients</seealso>
    public ImmutableArray<SplitClients> SplitClients
    {
        get => GetList<SplitClients>("split_clients");
        init => SetList("split_clients", value);
    }
}
