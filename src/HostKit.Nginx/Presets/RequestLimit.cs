namespace HostKit.Nginx;

/// <summary>
/// A limit of requests for each client, or for whatever <see cref="Key"/> tells apart (https://nginx.org/en/docs/http/ngx_http_limit_req_module.html). It counts
/// all requests together, of every site and location that uses it; a <see cref="Site"/> declares it, once for all.
/// </summary>
public sealed record RequestLimit
{
    /// <summary>Describes a limit.</summary>
    /// <param name="name">Its name; two sites that use the same name must mean the same.</param>
    /// <param name="rate">How many requests are let through.</param>
    /// <exception cref="ArgumentException">The name has other characters than letters, digits, <c>_</c>, <c>.</c> and <c>-</c>.</exception>
    public RequestLimit(string name, RequestRate rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        (Name, Rate) = (ZoneName.Checked(name), rate);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>How many requests are let through.</summary>
    public RequestRate Rate { get; }

    /// <summary>What is counted apart: the client's address unless set. Requests for which it is empty are not counted.</summary>
    public NginxText Key { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ZoneName.ClientAddress;

    /// <summary>The memory for the counters; 10 MiB, which are some 80,000 clients, unless set.</summary>
    public ByteSize Size { get; init; } = ByteSize.MiB(10);

    internal SharedPart Part => SharedPart.Of("limit_req_zone " + Name, NginxStatement.Create("limit_req_zone", Key.Source, $"zone={Name}:{SizeText.Of(Size)}", $"rate={Rate}"));
}
