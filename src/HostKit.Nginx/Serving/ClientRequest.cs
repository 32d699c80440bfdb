using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>What is known of a request beside its URL. What is not, such as a cookie, makes alternatives where the configuration asks for it.</summary>
public sealed record ClientRequest
{
    /// <summary>The method; <c>GET</c> unless set.</summary>
    public string Method { get; init; } = "GET";

    /// <summary>The address of this host that the client connects to, such as <c>192.0.2.1</c>, <c>::1</c> or <c>unix:/run/site.sock</c>; null, the default, takes a wildcard of the port, else its first address.</summary>
    public string? LocalAddress { get; init; }

    /// <summary>The client's address, for <c>allow</c>, <c>deny</c> and <c>$remote_addr</c>; null, the default, is not known.</summary>
    public string? RemoteAddress { get; init; }

    /// <summary>Headers that are known, such as <c>("User-Agent", "curl")</c>; an empty value for one that is not sent. The host is that of the URL.</summary>
    public ImmutableArray<Header> Headers { get; init => field = value.IsDefault ? [] : value; } = [];
}
