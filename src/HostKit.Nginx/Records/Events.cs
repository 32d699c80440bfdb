namespace HostKit.Nginx;

/// <summary>How connections are processed (https://nginx.org/en/docs/ngx_core_module.html#events).</summary>
public sealed partial record Events : NginxContext, IStatements
{
    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.CreateBlock("events", [], ToBody())];
}
