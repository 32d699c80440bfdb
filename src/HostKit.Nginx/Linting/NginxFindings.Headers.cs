namespace HostKit.Nginx;

/// <summary>About headers.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        HeaderMultiline = new("nginx.add-header-multiline", Severity.Warning, "The header's value has a line break in it. Headers over several lines are obsolete; some clients refuse them, others see only the first line.", "write the value on one line"),
        HeaderInheritance = new("nginx.header-inheritance", Severity.Warning, "nginx takes over such a list from the outer block only where the inner one has none at all: one line more, and all the outer ones are lost.", "repeat what is wanted, or keep the list on one level; from 1.29.3 on, add_header_inherit merge"),
        ContentTypeHeader = new("nginx.content-type-header", Severity.Warning, "add_header does not replace the header that nginx sends itself, so that the response has two types.", "use default_type, or types"),
        HeaderNotAlways = new("nginx.header-not-always", Severity.Info, "Without 'always' the header is only sent with 200, 201, 204, 206 and redirects, not with error pages.", "append always"),
        WebSocketConnection = new("nginx.websocket-connection", Severity.Error, "Upgrade is passed on without Connection, so that the server never sees a websocket.", "use WithWebSockets(), or pass Connection, too"),
        WebSocketVersion = new("nginx.websocket-http-version", Severity.Error, "Websockets need HTTP/1.1, and nginx before 1.29.7 speaks 1.0 to servers behind it unless told.", "use WithWebSockets(), or set proxy_http_version 1.1");

    private static FindingKind[] Headers =>
    [
        HeaderMultiline, HeaderInheritance, ContentTypeHeader, HeaderNotAlways, WebSocketConnection, WebSocketVersion,
    ];
}
