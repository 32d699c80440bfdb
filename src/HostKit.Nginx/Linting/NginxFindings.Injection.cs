namespace HostKit.Nginx;

/// <summary>What clients can put where they should not.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        HttpSplitting = new("nginx.http-splitting", Severity.Error, "A line feed, which a client sends as %0a, reaches a header or the request to the server behind: nginx decodes the path before it matches it and before it puts it into $uri, so that whoever sends the request adds headers, or a whole response, of their own.", "use $request_uri, which is not decoded, or a capture that excludes line feeds, such as [a-z0-9]+ or [^/\\n]*"),
        Ssrf = new("nginx.ssrf", Severity.Error, "The client says which server the request is passed to, and nothing keeps anybody from asking: everything that this machine reaches, loopback included, can be reached through it.", "name the servers in a map or in upstreams, or make the location internal"),
        ProxyHostVariable = new("nginx.proxy-host-variable", Severity.Warning, "A part of the server's name comes from the request, so that requests may reach servers that are not meant.", "let a map turn what clients say into one of the names that are meant"),
        HostSpoofing = new("nginx.host-spoofing", Severity.Warning, "$http_host is whatever the client wrote; a request line with another host goes first for nginx, so that the server behind may believe in another site than nginx chose. Arguments and cookies are no better.", "pass $host");

    private static FindingKind[] Injection =>
    [
        HttpSplitting, Ssrf, ProxyHostVariable, HostSpoofing,
    ];
}
