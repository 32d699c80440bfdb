namespace HostKit.Nginx;

/// <summary>A virtual server (https://nginx.org/en/docs/http/ngx_http_core_module.html#server).</summary>
public sealed partial record Server : NginxContext, IRequestContext, IStatements
{
    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.CreateBlock("server", [], ToBody())];

    /// <summary>A copy with another server's directives behind its own.</summary>
    internal Server Followed(Server other)
    {
        var copy = this with { };
        foreach (var entry in other.Entries)
            copy.Set(entry.Name, entry.Value);
        return copy;
    }
}
