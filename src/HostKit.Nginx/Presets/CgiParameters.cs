using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>What programs behind FastCGI and uwsgi are told about a request (RFC 3875, "The Common Gateway Interface").</summary>
public static class CgiParameters
{
    /// <summary>
    /// The full set for PHP: <c>SCRIPT_FILENAME</c> and <c>DOCUMENT_ROOT</c> with links resolved, so that a new release behind a link is taken up at once; no
    /// <c>HTTP_PROXY</c>, which a client could set to redirect a program's own requests.
    /// </summary>
    public static ImmutableArray<Parameter> Php { get; } =
    [
        ("SCRIPT_FILENAME", NginxText.Expand("$realpath_root$fastcgi_script_name")),
        ("PATH_INFO", new Var("hostkit_path_info")),
        ("QUERY_STRING", new Var("query_string")),
        ("REQUEST_METHOD", new Var("request_method")),
        ("CONTENT_TYPE", new Var("content_type")),
        ("CONTENT_LENGTH", new Var("content_length")),
        ("SCRIPT_NAME", new Var("fastcgi_script_name")),
        ("REQUEST_URI", Var.RequestUri),
        ("DOCUMENT_URI", new Var("document_uri")),
        ("DOCUMENT_ROOT", new Var("realpath_root")),
        ("SERVER_PROTOCOL", new Var("server_protocol")),
        ("REQUEST_SCHEME", Var.Scheme),
        new("HTTPS", new Var("https")) { IfNotEmpty = true },
        ("GATEWAY_INTERFACE", "CGI/1.1"),
        ("SERVER_SOFTWARE", "nginx"),
        ("REMOTE_ADDR", Var.RemoteAddr),
        ("REMOTE_PORT", new Var("remote_port")),
        ("REMOTE_USER", new Var("remote_user")),
        ("SERVER_ADDR", new Var("server_addr")),
        ("SERVER_PORT", new Var("server_port")),
        ("SERVER_NAME", new Var("server_name")),
        ("REDIRECT_STATUS", "200"),
        ("HTTP_PROXY", ""),
    ];

    /// <summary>What a program that speaks uwsgi's protocol is told; no <c>HTTP_PROXY</c>, which a client could set to redirect a program's own requests.</summary>
    public static ImmutableArray<Parameter> Uwsgi { get; } =
    [
        ("QUERY_STRING", new Var("query_string")),
        ("REQUEST_METHOD", new Var("request_method")),
        ("CONTENT_TYPE", new Var("content_type")),
        ("CONTENT_LENGTH", new Var("content_length")),
        ("REQUEST_URI", Var.RequestUri),
        ("PATH_INFO", new Var("document_uri")),
        ("DOCUMENT_ROOT", new Var("document_root")),
        ("SERVER_PROTOCOL", new Var("server_protocol")),
        ("REQUEST_SCHEME", Var.Scheme),
        new("HTTPS", new Var("https")) { IfNotEmpty = true },
        ("REMOTE_ADDR", Var.RemoteAddr),
        ("REMOTE_PORT", new Var("remote_port")),
        ("SERVER_PORT", new Var("server_port")),
        ("SERVER_NAME", new Var("server_name")),
        ("HTTP_PROXY", ""),
    ];
}
