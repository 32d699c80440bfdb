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

    public static global::HostKit.Nginx.ClientBodyInFileOnly? ClientBodyInFileOnly(string word) => word switch
    {
        "off" => global::HostKit.Nginx.ClientBodyInFileOnly.Off,
        "on" => global::HostKit.Nginx.ClientBodyInFileOnly.On,
        "clean" => global::HostKit.Nginx.ClientBodyInFileOnly.Clean,
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

    public static global::HostKit.Nginx.IfModifiedSince? IfModifiedSince(string word) => word switch
    {
        "off" => global::HostKit.Nginx.IfModifiedSince.Off,
        "exact" => global::HostKit.Nginx.IfModifiedSince.Exact,
        "before" => global::HostKit.Nginx.IfModifiedSince.Before,
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

    public static global::HostKit.Nginx.SslVerifyClient? SslVerifyClient(string word) => word switch
    {
        "off" => global::HostKit.Nginx.SslVerifyClient.Off,
        "on" => global::HostKit.Nginx.SslVerifyClient.On,
        "optional" => global::HostKit.Nginx.SslVerifyClient.Optional,
        "optional_no_ca" => global::HostKit.Nginx.SslVerifyClient.OptionalNoCa,
        _ => null,
    };

    public static global::HostKit.Nginx.TlsProtocol? TlsProtocol(string word) => word switch
    {
        "TLSv1" => global::HostKit.Nginx.TlsProtocol.TlsV1,
        "TLSv1.1" => global::HostKit.Nginx.TlsProtocol.TlsV11,
        "TLSv1.2" => global::HostKit.Nginx.TlsProtocol.TlsV12,
        "TLSv1.3" => global::HostKit.Nginx.TlsProtocol.TlsV13,
        _ => null,
    };
}
