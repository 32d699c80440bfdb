namespace HostKit.Nginx;

/// <summary>About passing requests on.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        PassResolver = new("nginx.proxy-pass-resolver", Severity.Warning, "With a variable in it, the name is looked up at each request, for which nginx needs a resolver: without one every request ends with 502.", "set resolver, or declare an upstream of that name"),
        PassVariablePath = new("nginx.proxy-pass-variable-path", Severity.Warning, "With a variable in the target, its path takes the place of the request's whole path; nothing of the request's is appended.", "leave the path out, or end it with $request_uri"),
        PassPath = new("nginx.proxy-pass-path", Severity.Error, "In a location of a regular expression, in a named one and in an if, the target cannot have a path, as nginx would not know what it stands for.", "leave the path out, or change the URI with rewrite"),
        PassScheme = new("nginx.proxy-pass-scheme", Severity.Error, "The target of proxy_pass begins with http:// or https://.", "write the scheme"),
        PassNormalized = new("nginx.proxy-pass-normalized", Severity.Info, "With a path in the target nginx passes the decoded path on: /a%2f..%2fb becomes /a/../b for the server behind, after nginx has judged it.", "leave the path out where the server behind can do without"),
        PassSlash = new("nginx.proxy-pass-slash", Severity.Warning, "The location has no slash at its end and the target has one: /api/x becomes //x.", "end both with a slash"),
        PassHost = new("nginx.proxy-host", Severity.Info, "Unless proxy_set_header says otherwise, the Host header that the server behind gets is the name in proxy_pass: for an upstream a name that nobody else knows.", "set proxy_set_header Host $host"),
        NameAtStart = new("nginx.name-at-start", Severity.Warning, "The name is looked up when nginx starts or reloads and never again. If it cannot be looked up then, nginx does not start.", "use an address, or a variable with a resolver; from 1.27.3 on, resolve in an upstream with a zone"),
        BufferingOff = new("nginx.proxy-buffering-off", Severity.Warning, "Without buffering, proxy_limit_rate and proxy_cache do nothing.", "leave proxy_buffering on here"),
        UpstreamKeepalive = new("nginx.upstream-keepalive", Severity.Warning, "Before 1.29.7 nginx closes each connection to a server behind it, unless it speaks HTTP/1.1 and Connection is cleared: keepalive does nothing.", "set proxy_http_version 1.1 and proxy_set_header Connection \"\""),
        UnknownUpstream = new("nginx.unknown-upstream", Severity.Warning, "There is no upstream of that name, but one that is almost the same; nginx looks the name up in the DNS.", "correct the name"),
        UnusedUpstream = new("nginx.unused-upstream", Severity.Info, "Nothing is passed to the upstream.", "take it away"),
        EmptyUpstream = new("nginx.empty-upstream", Severity.Error, "The upstream has no servers.", "set Servers"),
        DuplicateUpstream = new("nginx.duplicate-upstream", Severity.Error, "Two upstreams have this name.", "give one of them another name");

    private static FindingKind[] Passes =>
    [
        PassResolver, PassVariablePath, PassPath, PassScheme, PassNormalized, PassSlash, PassHost, NameAtStart, BufferingOff, UpstreamKeepalive, UnknownUpstream, UnusedUpstream, EmptyUpstream, DuplicateUpstream,
    ];
}
