namespace HostKit.Nginx;

/// <summary>Proxies of TCP connections and UDP datagrams, the <c>stream</c> context; not called Stream, as .NET has one (https://nginx.org/en/docs/stream/ngx_stream_core_module.html#stream).</summary>
public sealed partial record StreamBlock : NginxContext, IStatements
{
    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.CreateBlock("stream", [], ToBody())];
}
