namespace HostKit.Nginx;

/// <summary>About servers and their names.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        DefaultServer = new("nginx.no-default-server", Severity.Info, "Several servers share an address and none is its default_server: requests for unknown names go to the first one that happens to be read.", "mark one with default_server, best one that rejects"),
        DuplicateServerName = new("nginx.duplicate-server-name", Severity.Error, "Two servers have this name on one address. nginx warns, and ignores the second one.", "leave the name to one of them"),
        ServerNameLiteral = new("nginx.server-name-literal", Severity.Warning, "nginx takes the name as it stands, so that no request has it: a * only counts as the whole first or last label, and there is neither scheme nor port in a name.", "write a plain name, *.example.org, or ~ and a regular expression"),
        ServerNameRegex = new("nginx.server-name-regex", Severity.Warning, "A regular expression for names matches anywhere in them, so that the names of strangers match, too.", "begin it with ^, end it with $, and write \\. for a dot"),
        ServerNameUnderscore = new("nginx.server-name-underscore", Severity.Info, "_ is an odd name, nothing more: it does not make the server a default one.", "mark its listen with default_server"),
        ServerName = new("nginx.server-name", Severity.Error, "That is no server name.", "write a host name, *.example.org, or ~ and a regular expression"),
        DuplicateListen = new("nginx.duplicate-listen", Severity.Error, "A server has the same address twice.", "leave one of them out"),
        NoListen = new("nginx.no-listen", Severity.Error, "The site listens on no address.", "leave Listen out for port 80 on all addresses"),
        ServerTokens = new("nginx.server-tokens", Severity.Info, "The version of nginx is in every response and on every error page.", "set server_tokens off"),
        Http2Misdirected = new("nginx.http2-misdirected", Severity.Info, "A client that has an HTTP/2 connection for another name may send requests here over it; the rejected handshake does not stop them.", "answer them with return 421");

    private static FindingKind[] Servers =>
    [
        DefaultServer, DuplicateServerName, ServerNameLiteral, ServerNameRegex, ServerNameUnderscore, ServerName, DuplicateListen, NoListen, ServerTokens, Http2Misdirected,
    ];
}
