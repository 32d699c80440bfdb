namespace HostKit.Nginx;

/// <summary>A group of servers that connections are passed to under one name (https://nginx.org/en/docs/stream/ngx_stream_upstream_module.html#upstream).</summary>
public sealed partial record StreamUpstream : NginxContext, IStatements
{
    /// <summary>Describes a group.</summary>
    /// <param name="name">The name, used as the host in <c>proxy_pass</c>.</param>
    /// <exception cref="ArgumentException">The name is empty or has blanks or slashes.</exception>
    public StreamUpstream(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = !name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '/' or '$' or ':') ? name
            : throw new ArgumentException($"'{name}' cannot name an upstream: leave out blanks, '/', ':' and '$'.", nameof(name));
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.CreateBlock("upstream", [Name], ToBody())];
}
