namespace HostKit.Nginx;

/// <summary>One proxy of TCP connections or UDP datagrams (https://nginx.org/en/docs/stream/ngx_stream_core_module.html#server).</summary>
public sealed partial record StreamServer : NginxContext, IStatements
{
    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.CreateBlock("server", [], ToBody())];
}
