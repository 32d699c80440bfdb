namespace HostKit.Nginx;

/// <summary>
/// Counts the connections of each client, or of whatever <see cref="Key"/> tells apart, to limit them
/// (https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html); over HTTP/2 and HTTP/3, each request under way is one. A <see cref="Site"/> declares it, once
/// for all sites.
/// </summary>
public sealed record ConnectionLimit
{
    /// <summary>Describes a counter.</summary>
    /// <param name="name">Its name; two sites that use the same name must mean the same.</param>
    /// <exception cref="ArgumentException">The name has other characters than letters, digits, <c>_</c>, <c>.</c> and <c>-</c>.</exception>
    public ConnectionLimit(string name) => Name = ZoneName.Checked(name);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What is counted apart: the client's address unless set. Requests for which it is empty are not counted.</summary>
    public NginxText Key { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ZoneName.ClientAddress;

    /// <summary>The memory for the counters; 10 MiB unless set.</summary>
    public ByteSize Size { get; init; } = ByteSize.MiB(10);

    internal SharedPart Part => SharedPart.Of("limit_conn_zone " + Name, NginxStatement.Create("limit_conn_zone", Key.Source, $"zone={Name}:{SizeText.Of(Size)}"));
}
