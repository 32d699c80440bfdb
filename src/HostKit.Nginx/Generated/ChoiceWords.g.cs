// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>Which values are meant by words; null for words that are none of them.</summary>
internal static class ChoiceWords
{
    public static global::HostKit.Nginx.AutoindexFormat? AutoindexFormat(string word) => word switch
    {
        "html" => global::HostKit.Nginx.AutoindexFormat.Html,
        "json" => global::HostKit.Nginx.AutoindexFormat.Json,
        "jsonp" => global::HostKit.Nginx.AutoindexFormat.Jsonp,
        "xml" => global::HostKit.Nginx.AutoindexFormat.Xml,
        _ => null,
    };

    public static global::HostKit.Nginx.CacheMethod? CacheMethod(string word) => word switch
    {
        "GET" => global::HostKit.Nginx.CacheMethod.Get,
        "HEAD" => global::HostKit.Nginx.CacheMethod.Head,
        "POST" => global::HostKit.Nginx.CacheMethod.Post,
        _ => null,
    };

    public static global::HostKit.Nginx.CacheUseStale? CacheUseStale(string word) => word switch
    {
        "error" => global::HostKit.Nginx.CacheUseStale.Error,
        "timeout" => global::HostKit.Nginx.CacheUseStale.Timeout,
        "invalid_header" => global::HostKit.Nginx.CacheUseStale.InvalidHeader,
        "updating" => global::HostKit.Nginx.CacheUseStale.Updating,
        "http_500" => global::HostKit.Nginx.CacheUseStale.Http500,
        "http_502" => global::HostKit.Nginx.CacheUseStale.Http502,
        "http_503" => global::HostKit.Nginx.CacheUseStale.Http503,
        "http_504" => global::HostKit.Nginx.CacheUseStale.Http504,
        "http_403" => global::HostKit.Nginx.CacheUseStale.Http403,
        "http_404" => global::HostKit.Nginx.CacheUseStale.Http404,
        "http_429" => global::HostKit.Nginx.CacheUseStale.Http429,
        "off" => global::HostKit.Nginx.CacheUseStale.Off,
        _ => null,
    };

    public static global::HostKit.Nginx.CgiNextUpstream? CgiNextUpstream(string word) => word switch
    {
        "error" => global::HostKit.Nginx.CgiNextUpstream.Error,
        "timeout" => global::HostKit.Nginx.CgiNextUpstream.Timeout,
        "invalid_header" => global::HostKit.Nginx.CgiNextUpstream.InvalidHeader,
        "non_idempotent" => global::HostKit.Nginx.CgiNextUpstream.NonIdempotent,
        "http_500" => global::HostKit.Nginx.CgiNextUpstream.Http500,
        "http_503" => global::HostKit.Nginx.CgiNextUpstream.Http503,
        "http_403" => global::HostKit.Nginx.CgiNextUpstream.Http403,
        "http_404" => global::HostKit.Nginx.CgiNextUpstream.Http404,
        "http_429" => global::HostKit.Nginx.CgiNextUpstream.Http429,
        "off" => global::HostKit.Nginx.CgiNextUpstream.Off,
        _ => null,
    };

    public static global::HostKit.Nginx.CgiUseStale? CgiUseStale(string word) => word switch
    {
        "error" => global::HostKit.Nginx.CgiUseStale.Error,
        "timeout" => global::HostKit.Nginx.CgiUseStale.Timeout,
        "invalid_header" => global::HostKit.Nginx.CgiUseStale.InvalidHeader,
        "updating" => global::HostKit.Nginx.CgiUseStale.Updating,
        "http_500" => global::HostKit.Nginx.CgiUseStale.Http500,
        "http_503" => global::HostKit.Nginx.CgiUseStale.Http503,
        "http_403" => global::HostKit.Nginx.CgiUseStale.Http403,
        "http_404" => global::HostKit.Nginx.CgiUseStale.Http404,
        "http_429" => global::HostKit.Nginx.CgiUseStale.Http429,
        "off" => global::HostKit.Nginx.CgiUseStale.Off,
        _ => null,
    };

    public static global::HostKit.Nginx.ClientBodyInFileOnly? ClientBodyInFileOnly(string word) => word switch
    {
        "off" => global::HostKit.Nginx.ClientBodyInFileOnly.Off,
        "on" => global::HostKit.Nginx.ClientBodyInFileOnly.On,
        "clean" => global::HostKit.Nginx.ClientBodyInFileOnly.Clean,
        _ => null,
    };

    public static global::HostKit.Nginx.DavMethod? DavMethod(string word) => word switch
    {
        "off" => global::HostKit.Nginx.DavMethod.Off,
        "PUT" => global::HostKit.Nginx.DavMethod.Put,
        "DELETE" => global::HostKit.Nginx.DavMethod.Delete,
        "MKCOL" => global::HostKit.Nginx.DavMethod.Mkcol,
        "COPY" => global::HostKit.Nginx.DavMethod.Copy,
        "MOVE" => global::HostKit.Nginx.DavMethod.Move,
        _ => null,
    };

    public static global::HostKit.Nginx.DebugPoints? DebugPoints(string word) => word switch
    {
        "stop" => global::HostKit.Nginx.DebugPoints.Stop,
        "abort" => global::HostKit.Nginx.DebugPoints.Abort,
        _ => null,
    };

    public static global::HostKit.Nginx.DegradeStatus? DegradeStatus(string word) => word switch
    {
        "204" => global::HostKit.Nginx.DegradeStatus.NoContent,
        "444" => global::HostKit.Nginx.DegradeStatus.Close,
        _ => null,
    };

    public static global::HostKit.Nginx.ErrorLogLevel? ErrorLogLevel(string word) => word switch
    {
        "debug" => global::HostKit.Nginx.ErrorLogLevel.Debug,
        "info" => global::HostKit.Nginx.ErrorLogLevel.Info,
        "notice" => global::HostKit.Nginx.ErrorLogLevel.Notice,
        "warn" => global::HostKit.Nginx.ErrorLogLevel.Warn,
        "error" => global::HostKit.Nginx.ErrorLogLevel.Error,
        "crit" => global::HostKit.Nginx.ErrorLogLevel.Crit,
        "alert" => global::HostKit.Nginx.ErrorLogLevel.Alert,
        "emerg" => global::HostKit.Nginx.ErrorLogLevel.Emerg,
        _ => null,
    };

    public static global::HostKit.Nginx.EventMethod? EventMethod(string word) => word switch
    {
        "epoll" => global::HostKit.Nginx.EventMethod.Epoll,
        "poll" => global::HostKit.Nginx.EventMethod.Poll,
        "select" => global::HostKit.Nginx.EventMethod.Select,
        _ => null,
    };

    public static global::HostKit.Nginx.GzipHttpVersion? GzipHttpVersion(string word) => word switch
    {
        "1.0" => global::HostKit.Nginx.GzipHttpVersion.Http10,
        "1.1" => global::HostKit.Nginx.GzipHttpVersion.Http11,
        _ => null,
    };

    public static global::HostKit.Nginx.GzipProxied? GzipProxied(string word) => word switch
    {
        "off" => global::HostKit.Nginx.GzipProxied.Off,
        "expired" => global::HostKit.Nginx.GzipProxied.Expired,
        "no-cache" => global::HostKit.Nginx.GzipProxied.NoCache,
        "no-store" => global::HostKit.Nginx.GzipProxied.NoStore,
        "private" => global::HostKit.Nginx.GzipProxied.Private,
        "no_last_modified" => global::HostKit.Nginx.GzipProxied.NoLastModified,
        "no_etag" => global::HostKit.Nginx.GzipProxied.NoEtag,
        "auth" => global::HostKit.Nginx.GzipProxied.Auth,
        "any" => global::HostKit.Nginx.GzipProxied.Any,
        _ => null,
    };

    public static global::HostKit.Nginx.GzipStatic? GzipStatic(string word) => word switch
    {
        "off" => global::HostKit.Nginx.GzipStatic.Off,
        "on" => global::HostKit.Nginx.GzipStatic.On,
        "always" => global::HostKit.Nginx.GzipStatic.Always,
        _ => null,
    };

    public static global::HostKit.Nginx.HeaderInherit? HeaderInherit(string word) => word switch
    {
        "on" => global::HostKit.Nginx.HeaderInherit.On,
        "off" => global::HostKit.Nginx.HeaderInherit.Off,
        "merge" => global::HostKit.Nginx.HeaderInherit.Merge,
        _ => null,
    };

    public static global::HostKit.Nginx.IfModifiedSince? IfModifiedSince(string word) => word switch
    {
        "off" => global::HostKit.Nginx.IfModifiedSince.Off,
        "exact" => global::HostKit.Nginx.IfModifiedSince.Exact,
        "before" => global::HostKit.Nginx.IfModifiedSince.Before,
        _ => null,
    };

    public static global::HostKit.Nginx.IgnoredHeader? IgnoredHeader(string word) => word switch
    {
        "X-Accel-Redirect" => global::HostKit.Nginx.IgnoredHeader.XAccelRedirect,
        "X-Accel-Expires" => global::HostKit.Nginx.IgnoredHeader.XAccelExpires,
        "X-Accel-Limit-Rate" => global::HostKit.Nginx.IgnoredHeader.XAccelLimitRate,
        "X-Accel-Buffering" => global::HostKit.Nginx.IgnoredHeader.XAccelBuffering,
        "X-Accel-Charset" => global::HostKit.Nginx.IgnoredHeader.XAccelCharset,
        "Expires" => global::HostKit.Nginx.IgnoredHeader.Expires,
        "Cache-Control" => global::HostKit.Nginx.IgnoredHeader.CacheControl,
        "Set-Cookie" => global::HostKit.Nginx.IgnoredHeader.SetCookie,
        "Vary" => global::HostKit.Nginx.IgnoredHeader.Vary,
        _ => null,
    };

    public static global::HostKit.Nginx.ImapAuth? ImapAuth(string word) => word switch
    {
        "plain" => global::HostKit.Nginx.ImapAuth.Plain,
        "login" => global::HostKit.Nginx.ImapAuth.Login,
        "cram-md5" => global::HostKit.Nginx.ImapAuth.CramMd5,
        "external" => global::HostKit.Nginx.ImapAuth.External,
        _ => null,
    };

    public static global::HostKit.Nginx.KeepaliveDisable? KeepaliveDisable(string word) => word switch
    {
        "none" => global::HostKit.Nginx.KeepaliveDisable.None,
        "msie6" => global::HostKit.Nginx.KeepaliveDisable.Msie6,
        "safari" => global::HostKit.Nginx.KeepaliveDisable.Safari,
        _ => null,
    };

    public static global::HostKit.Nginx.LimitLogLevel? LimitLogLevel(string word) => word switch
    {
        "info" => global::HostKit.Nginx.LimitLogLevel.Info,
        "notice" => global::HostKit.Nginx.LimitLogLevel.Notice,
        "warn" => global::HostKit.Nginx.LimitLogLevel.Warn,
        "error" => global::HostKit.Nginx.LimitLogLevel.Error,
        _ => null,
    };

    public static global::HostKit.Nginx.LingeringClose? LingeringClose(string word) => word switch
    {
        "off" => global::HostKit.Nginx.LingeringClose.Off,
        "on" => global::HostKit.Nginx.LingeringClose.On,
        "always" => global::HostKit.Nginx.LingeringClose.Always,
        _ => null,
    };

    public static global::HostKit.Nginx.LogEscape? LogEscape(string word) => word switch
    {
        "default" => global::HostKit.Nginx.LogEscape.Default,
        "json" => global::HostKit.Nginx.LogEscape.Json,
        "none" => global::HostKit.Nginx.LogEscape.None,
        _ => null,
    };

    public static global::HostKit.Nginx.MailProtocol? MailProtocol(string word) => word switch
    {
        "imap" => global::HostKit.Nginx.MailProtocol.Imap,
        "pop3" => global::HostKit.Nginx.MailProtocol.Pop3,
        "smtp" => global::HostKit.Nginx.MailProtocol.Smtp,
        _ => null,
    };

    public static global::HostKit.Nginx.MemcachedNextUpstream? MemcachedNextUpstream(string word) => word switch
    {
        "error" => global::HostKit.Nginx.MemcachedNextUpstream.Error,
        "timeout" => global::HostKit.Nginx.MemcachedNextUpstream.Timeout,
        "invalid_response" => global::HostKit.Nginx.MemcachedNextUpstream.InvalidResponse,
        "not_found" => global::HostKit.Nginx.MemcachedNextUpstream.NotFound,
        "off" => global::HostKit.Nginx.MemcachedNextUpstream.Off,
        _ => null,
    };

    public static global::HostKit.Nginx.NextUpstream? NextUpstream(string word) => word switch
    {
        "error" => global::HostKit.Nginx.NextUpstream.Error,
        "timeout" => global::HostKit.Nginx.NextUpstream.Timeout,
        "invalid_header" => global::HostKit.Nginx.NextUpstream.InvalidHeader,
        "non_idempotent" => global::HostKit.Nginx.NextUpstream.NonIdempotent,
        "http_500" => global::HostKit.Nginx.NextUpstream.Http500,
        "http_502" => global::HostKit.Nginx.NextUpstream.Http502,
        "http_503" => global::HostKit.Nginx.NextUpstream.Http503,
        "http_504" => global::HostKit.Nginx.NextUpstream.Http504,
        "http_403" => global::HostKit.Nginx.NextUpstream.Http403,
        "http_404" => global::HostKit.Nginx.NextUpstream.Http404,
        "http_429" => global::HostKit.Nginx.NextUpstream.Http429,
        "off" => global::HostKit.Nginx.NextUpstream.Off,
        _ => null,
    };

    public static global::HostKit.Nginx.Pop3Auth? Pop3Auth(string word) => word switch
    {
        "plain" => global::HostKit.Nginx.Pop3Auth.Plain,
        "apop" => global::HostKit.Nginx.Pop3Auth.Apop,
        "cram-md5" => global::HostKit.Nginx.Pop3Auth.CramMd5,
        "external" => global::HostKit.Nginx.Pop3Auth.External,
        _ => null,
    };

    public static global::HostKit.Nginx.ProxyHttpVersion? ProxyHttpVersion(string word) => word switch
    {
        "1.0" => global::HostKit.Nginx.ProxyHttpVersion.Http10,
        "1.1" => global::HostKit.Nginx.ProxyHttpVersion.Http11,
        "2" => global::HostKit.Nginx.ProxyHttpVersion.Http2,
        _ => null,
    };

    public static global::HostKit.Nginx.Satisfy? Satisfy(string word) => word switch
    {
        "all" => global::HostKit.Nginx.Satisfy.All,
        "any" => global::HostKit.Nginx.Satisfy.Any,
        _ => null,
    };

    public static global::HostKit.Nginx.ServerTokens? ServerTokens(string word) => word switch
    {
        "off" => global::HostKit.Nginx.ServerTokens.Off,
        "on" => global::HostKit.Nginx.ServerTokens.On,
        "build" => global::HostKit.Nginx.ServerTokens.Build,
        _ => null,
    };

    public static global::HostKit.Nginx.SmtpAuth? SmtpAuth(string word) => word switch
    {
        "plain" => global::HostKit.Nginx.SmtpAuth.Plain,
        "login" => global::HostKit.Nginx.SmtpAuth.Login,
        "cram-md5" => global::HostKit.Nginx.SmtpAuth.CramMd5,
        "external" => global::HostKit.Nginx.SmtpAuth.External,
        "none" => global::HostKit.Nginx.SmtpAuth.None,
        _ => null,
    };

    public static global::HostKit.Nginx.SslOcsp? SslOcsp(string word) => word switch
    {
        "off" => global::HostKit.Nginx.SslOcsp.Off,
        "on" => global::HostKit.Nginx.SslOcsp.On,
        "leaf" => global::HostKit.Nginx.SslOcsp.Leaf,
        _ => null,
    };

    public static global::HostKit.Nginx.SslVerifyClient? SslVerifyClient(string word) => word switch
    {
        "off" => global::HostKit.Nginx.SslVerifyClient.Off,
        "on" => global::HostKit.Nginx.SslVerifyClient.On,
        "optional" => global::HostKit.Nginx.SslVerifyClient.Optional,
        "optional_no_ca" => global::HostKit.Nginx.SslVerifyClient.OptionalNoCa,
        _ => null,
    };

    public static global::HostKit.Nginx.StartTls? StartTls(string word) => word switch
    {
        "off" => global::HostKit.Nginx.StartTls.Off,
        "on" => global::HostKit.Nginx.StartTls.On,
        "only" => global::HostKit.Nginx.StartTls.Only,
        _ => null,
    };

    public static global::HostKit.Nginx.TlsProtocol? TlsProtocol(string word) => word switch
    {
        "TLSv1" => global::HostKit.Nginx.TlsProtocol.TlsV1,
        "TLSv1.1" => global::HostKit.Nginx.TlsProtocol.TlsV11,
        "TLSv1.2" => global::HostKit.Nginx.TlsProtocol.TlsV12,
        "TLSv1.3" => global::HostKit.Nginx.TlsProtocol.TlsV13,
        "SSLv2" => global::HostKit.Nginx.TlsProtocol.SslV2,
        "SSLv3" => global::HostKit.Nginx.TlsProtocol.SslV3,
        _ => null,
    };

    public static global::HostKit.Nginx.UserIdFlag? UserIdFlag(string word) => word switch
    {
        "off" => global::HostKit.Nginx.UserIdFlag.Off,
        "secure" => global::HostKit.Nginx.UserIdFlag.Secure,
        "httponly" => global::HostKit.Nginx.UserIdFlag.HttpOnly,
        "samesite=strict" => global::HostKit.Nginx.UserIdFlag.SameSiteStrict,
        "samesite=lax" => global::HostKit.Nginx.UserIdFlag.SameSiteLax,
        "samesite=none" => global::HostKit.Nginx.UserIdFlag.SameSiteNone,
        _ => null,
    };

    public static global::HostKit.Nginx.UserIdMode? UserIdMode(string word) => word switch
    {
        "off" => global::HostKit.Nginx.UserIdMode.Off,
        "log" => global::HostKit.Nginx.UserIdMode.Log,
        "v1" => global::HostKit.Nginx.UserIdMode.V1,
        "on" => global::HostKit.Nginx.UserIdMode.On,
        _ => null,
    };
}
