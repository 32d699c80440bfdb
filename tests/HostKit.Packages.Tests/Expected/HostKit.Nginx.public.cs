namespace HostKit.Nginx
{
    public sealed class AccessLog : System.IEquatable<HostKit.Nginx.AccessLog>
    {
        public AccessLog(HostKit.Nginx.NginxText path) { }
        public string? Format { get; init; }
        public HostKit.Nginx.NginxText Path { get; }
        public static HostKit.Nginx.AccessLog Off { get; }
        public static HostKit.Nginx.AccessLog FromString(string path) { }
        public static HostKit.Nginx.AccessLog op_Implicit(string path) { }
    }
    public sealed class AccessRule : System.IEquatable<HostKit.Nginx.AccessRule>
    {
        public string Verb { get; }
        public string Who { get; }
        public static HostKit.Nginx.AccessRule Allow(string who) { }
        public static HostKit.Nginx.AccessRule Deny(string who) { }
    }
    public enum AutoindexFormat
    {
        Html = 0,
        Json = 1,
        Jsonp = 2,
        Xml = 3,
    }
    public sealed class Buffers : System.IEquatable<HostKit.Nginx.Buffers>
    {
        public Buffers(int Count, HostKit.ByteSize Size) { }
        public int Count { get; init; }
        public HostKit.ByteSize Size { get; init; }
    }
    public enum CacheUseStale
    {
        Error = 0,
        Timeout = 1,
        InvalidHeader = 2,
        Updating = 3,
        Http500 = 4,
        Http502 = 5,
        Http503 = 6,
        Http504 = 7,
        Http403 = 8,
        Http404 = 9,
        Http429 = 10,
        Off = 11,
    }
    public enum ClientBodyInFileOnly
    {
        Off = 0,
        On = 1,
        Clean = 2,
    }
    public sealed class ErrorPage : System.IEquatable<HostKit.Nginx.ErrorPage>
    {
        public ErrorPage(HostKit.Nginx.NginxText target, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<int> codes) { }
        public System.Collections.Immutable.ImmutableArray<int> Codes { get; }
        public int? ResponseCode { get; init; }
        public HostKit.Nginx.NginxText Target { get; }
        public bool Equals(HostKit.Nginx.ErrorPage? other) { }
        public override int GetHashCode() { }
    }
    public sealed class Expires : System.IEquatable<HostKit.Nginx.Expires>
    {
        public static HostKit.Nginx.Expires Epoch { get; }
        public static HostKit.Nginx.Expires Max { get; }
        public static HostKit.Nginx.Expires Off { get; }
        public static HostKit.Nginx.Expires After(System.TimeSpan time) { }
    }
    public enum GzipHttpVersion
    {
        Http10 = 0,
        Http11 = 1,
    }
    public enum GzipProxied
    {
        Off = 0,
        Expired = 1,
        NoCache = 2,
        NoStore = 3,
        Private = 4,
        NoLastModified = 5,
        NoEtag = 6,
        Auth = 7,
        Any = 8,
    }
    public enum GzipStatic
    {
        Off = 0,
        On = 1,
        Always = 2,
    }
    public sealed class Header : System.IEquatable<HostKit.Nginx.Header>
    {
        public Header(string name, HostKit.Nginx.NginxText value) { }
        public string Name { get; }
        public HostKit.Nginx.NginxText Value { get; }
        public static HostKit.Nginx.Header FromValueTuple([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, HostKit.Nginx.NginxText> header) { }
        public static HostKit.Nginx.Header op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, HostKit.Nginx.NginxText> header) { }
        public static HostKit.Nginx.Header op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, HostKit.Nginx.Var> header) { }
        public static HostKit.Nginx.Header op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, string> header) { }
    }
    public sealed class Http : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.Http>
    {
        public Http() { }
        public bool? AbsoluteRedirect { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessRule> Access { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessLog> AccessLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddHeader { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddTrailer { get; init; }
        public bool? AioWrite { get; init; }
        public HostKit.Nginx.NginxText? AuthBasic { get; init; }
        public HostKit.Nginx.NginxText? AuthBasicUserFile { get; init; }
        public System.TimeSpan? AuthDelay { get; init; }
        public string? AuthRequest { get; init; }
        public bool? Autoindex { get; init; }
        public bool? AutoindexExactSize { get; init; }
        public HostKit.Nginx.AutoindexFormat? AutoindexFormat { get; init; }
        public bool? AutoindexLocaltime { get; init; }
        public HostKit.Nginx.NginxText? Charset { get; init; }
        public bool? ChunkedTransferEncoding { get; init; }
        public HostKit.ByteSize? ClientBodyBufferSize { get; init; }
        public HostKit.Nginx.ClientBodyInFileOnly? ClientBodyInFileOnly { get; init; }
        public bool? ClientBodyInSingleBuffer { get; init; }
        public System.TimeSpan? ClientBodyTimeout { get; init; }
        public HostKit.ByteSize? ClientHeaderBufferSize { get; init; }
        public System.TimeSpan? ClientHeaderTimeout { get; init; }
        public HostKit.ByteSize? ClientMaxBodySize { get; init; }
        public HostKit.ByteSize? ConnectionPoolSize { get; init; }
        public string? DefaultType { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorPage> ErrorPage { get; init; }
        public bool? Etag { get; init; }
        public HostKit.Nginx.Expires? Expires { get; init; }
        public HostKit.ByteSize? FastcgiBufferSize { get; init; }
        public bool? FastcgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? FastcgiBuffers { get; init; }
        public System.TimeSpan? FastcgiConnectTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiHideHeader { get; init; }
        public string? FastcgiIndex { get; init; }
        public bool? FastcgiInterceptErrors { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> FastcgiParam { get; init; }
        public System.TimeSpan? FastcgiReadTimeout { get; init; }
        public bool? FastcgiRequestBuffering { get; init; }
        public System.TimeSpan? FastcgiSendTimeout { get; init; }
        public string? FastcgiSplitPathInfo { get; init; }
        public bool? Gunzip { get; init; }
        public bool? Gzip { get; init; }
        public HostKit.Nginx.Buffers? GzipBuffers { get; init; }
        public int? GzipCompLevel { get; init; }
        public HostKit.Nginx.GzipHttpVersion? GzipHttpVersion { get; init; }
        public HostKit.ByteSize? GzipMinLength { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.GzipProxied> GzipProxied { get; init; }
        public HostKit.Nginx.GzipStatic? GzipStatic { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GzipTypes { get; init; }
        public bool? GzipVary { get; init; }
        public bool? Http2 { get; init; }
        public int? Http2MaxConcurrentStreams { get; init; }
        public bool? Http3 { get; init; }
        public HostKit.Nginx.IfModifiedSince? IfModifiedSince { get; init; }
        public bool? IgnoreInvalidHeaders { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> Index { get; init; }
        public int? KeepaliveRequests { get; init; }
        public System.TimeSpan? KeepaliveTime { get; init; }
        public HostKit.Nginx.Buffers? LargeClientHeaderBuffers { get; init; }
        public bool? LimitConnDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitConnLogLevel { get; init; }
        public int? LimitConnStatus { get; init; }
        public bool? LimitReqDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitReqLogLevel { get; init; }
        public int? LimitReqStatus { get; init; }
        public HostKit.Nginx.LingeringClose? LingeringClose { get; init; }
        public System.TimeSpan? LingeringTime { get; init; }
        public System.TimeSpan? LingeringTimeout { get; init; }
        public bool? LogNotFound { get; init; }
        public bool? LogSubrequest { get; init; }
        public int? MapHashBucketSize { get; init; }
        public int? MapHashMaxSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Map> Maps { get; init; }
        public int? MaxRanges { get; init; }
        public bool? MergeSlashes { get; init; }
        public bool? OpenFileCacheErrors { get; init; }
        public int? OpenFileCacheMinUses { get; init; }
        public System.TimeSpan? OpenFileCacheValid { get; init; }
        public HostKit.Nginx.Buffers? OutputBuffers { get; init; }
        public bool? PortInRedirect { get; init; }
        public HostKit.ByteSize? PostponeOutput { get; init; }
        public HostKit.ByteSize? ProxyBufferSize { get; init; }
        public bool? ProxyBuffering { get; init; }
        public HostKit.Nginx.Buffers? ProxyBuffers { get; init; }
        public HostKit.ByteSize? ProxyBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? ProxyCache { get; init; }
        public bool? ProxyCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ProxyCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? ProxyCacheKey { get; init; }
        public bool? ProxyCacheLock { get; init; }
        public System.TimeSpan? ProxyCacheLockAge { get; init; }
        public System.TimeSpan? ProxyCacheLockTimeout { get; init; }
        public int? ProxyCacheMinUses { get; init; }
        public bool? ProxyCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheUseStale> ProxyCacheUseStale { get; init; }
        public System.TimeSpan? ProxyConnectTimeout { get; init; }
        public bool? ProxyForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ProxyHideHeader { get; init; }
        public HostKit.Nginx.ProxyHttpVersion? ProxyHttpVersion { get; init; }
        public bool? ProxyIgnoreClientAbort { get; init; }
        public bool? ProxyInterceptErrors { get; init; }
        public HostKit.ByteSize? ProxyMaxTempFileSize { get; init; }
        public HostKit.Nginx.NginxText? ProxyMethod { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NextUpstream> ProxyNextUpstream { get; init; }
        public System.TimeSpan? ProxyNextUpstreamTimeout { get; init; }
        public int? ProxyNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ProxyNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ProxyPassHeader { get; init; }
        public bool? ProxyPassRequestBody { get; init; }
        public bool? ProxyPassRequestHeaders { get; init; }
        public System.TimeSpan? ProxyReadTimeout { get; init; }
        public bool? ProxyRequestBuffering { get; init; }
        public System.TimeSpan? ProxySendTimeout { get; init; }
        public HostKit.Nginx.NginxText? ProxySetBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> ProxySetHeader { get; init; }
        public bool? ProxySocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificate { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificateKey { get; init; }
        public string? ProxySslCiphers { get; init; }
        public HostKit.Nginx.NginxText? ProxySslName { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> ProxySslProtocols { get; init; }
        public bool? ProxySslServerName { get; init; }
        public bool? ProxySslSessionReuse { get; init; }
        public string? ProxySslTrustedCertificate { get; init; }
        public bool? ProxySslVerify { get; init; }
        public int? ProxySslVerifyDepth { get; init; }
        public HostKit.ByteSize? ProxyTempFileWriteSize { get; init; }
        public string? RealIpHeader { get; init; }
        public bool? RealIpRecursive { get; init; }
        public bool? RecursiveErrorPages { get; init; }
        public HostKit.ByteSize? RequestPoolSize { get; init; }
        public bool? ResetTimedoutConnection { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public bool? RewriteLog { get; init; }
        public HostKit.Nginx.NginxText? Root { get; init; }
        public HostKit.Nginx.Satisfy? Satisfy { get; init; }
        public System.TimeSpan? SendTimeout { get; init; }
        public bool? Sendfile { get; init; }
        public HostKit.ByteSize? SendfileMaxChunk { get; init; }
        public bool? ServerNameInRedirect { get; init; }
        public int? ServerNamesHashBucketSize { get; init; }
        public int? ServerNamesHashMaxSize { get; init; }
        public HostKit.Nginx.ServerTokens? ServerTokens { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Server> Servers { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SetRealIpFrom { get; init; }
        public HostKit.ByteSize? SslBufferSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificateKey { get; init; }
        public string? SslCiphers { get; init; }
        public string? SslClientCertificate { get; init; }
        public string? SslDhparam { get; init; }
        public bool? SslEarlyData { get; init; }
        public string? SslEcdhCurve { get; init; }
        public bool? SslPreferServerCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> SslProtocols { get; init; }
        public bool? SslRejectHandshake { get; init; }
        public bool? SslSessionTickets { get; init; }
        public System.TimeSpan? SslSessionTimeout { get; init; }
        public bool? SslStapling { get; init; }
        public bool? SslStaplingVerify { get; init; }
        public string? SslTrustedCertificate { get; init; }
        public HostKit.Nginx.SslVerifyClient? SslVerifyClient { get; init; }
        public int? SslVerifyDepth { get; init; }
        public bool? SubFilterLastModified { get; init; }
        public bool? SubFilterOnce { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SubFilterTypes { get; init; }
        public HostKit.ByteSize? SubrequestOutputBufferSize { get; init; }
        public bool? TcpNodelay { get; init; }
        public bool? TcpNopush { get; init; }
        public int? TypesHashBucketSize { get; init; }
        public int? TypesHashMaxSize { get; init; }
        public bool? UnderscoresInHeaders { get; init; }
        public bool? UninitializedVariableWarn { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Upstream> Upstreams { get; init; }
        public int? VariablesHashBucketSize { get; init; }
        public int? VariablesHashMaxSize { get; init; }
    }
    public enum IfModifiedSince
    {
        Off = 0,
        Exact = 1,
        Before = 2,
    }
    public enum LimitLogLevel
    {
        Info = 0,
        Notice = 1,
        Warn = 2,
        Error = 3,
    }
    public enum LingeringClose
    {
        Off = 0,
        On = 1,
        Always = 2,
    }
    public sealed class Listen : System.IEquatable<HostKit.Nginx.Listen>
    {
        public Listen(int port) { }
        public Listen(string address) { }
        public string Address { get; }
        public bool DefaultServer { get; init; }
        public bool? IPv6Only { get; init; }
        public bool ProxyProtocol { get; init; }
        public bool ReusePort { get; init; }
        public bool Ssl { get; init; }
        public static HostKit.Nginx.Listen FromInt32(int port) { }
        public static HostKit.Nginx.Listen FromString(string address) { }
        public static HostKit.Nginx.Listen IPv6(int port) { }
        public static HostKit.Nginx.Listen op_Implicit(int port) { }
        public static HostKit.Nginx.Listen op_Implicit(string address) { }
    }
    public sealed class Location : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.Location>
    {
        public Location(string match) { }
        public bool? AbsoluteRedirect { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessRule> Access { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessLog> AccessLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddHeader { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddTrailer { get; init; }
        public bool? AioWrite { get; init; }
        public HostKit.Nginx.NginxText? Alias { get; init; }
        public HostKit.Nginx.NginxText? AuthBasic { get; init; }
        public HostKit.Nginx.NginxText? AuthBasicUserFile { get; init; }
        public System.TimeSpan? AuthDelay { get; init; }
        public string? AuthRequest { get; init; }
        public bool? Autoindex { get; init; }
        public bool? AutoindexExactSize { get; init; }
        public HostKit.Nginx.AutoindexFormat? AutoindexFormat { get; init; }
        public bool? AutoindexLocaltime { get; init; }
        public HostKit.Nginx.NginxText? Charset { get; init; }
        public bool? ChunkedTransferEncoding { get; init; }
        public HostKit.ByteSize? ClientBodyBufferSize { get; init; }
        public HostKit.Nginx.ClientBodyInFileOnly? ClientBodyInFileOnly { get; init; }
        public bool? ClientBodyInSingleBuffer { get; init; }
        public System.TimeSpan? ClientBodyTimeout { get; init; }
        public HostKit.ByteSize? ClientMaxBodySize { get; init; }
        public string? DefaultType { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorPage> ErrorPage { get; init; }
        public bool? Etag { get; init; }
        public HostKit.Nginx.Expires? Expires { get; init; }
        public HostKit.ByteSize? FastcgiBufferSize { get; init; }
        public bool? FastcgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? FastcgiBuffers { get; init; }
        public System.TimeSpan? FastcgiConnectTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiHideHeader { get; init; }
        public string? FastcgiIndex { get; init; }
        public bool? FastcgiInterceptErrors { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> FastcgiParam { get; init; }
        public HostKit.Nginx.NginxText? FastcgiPass { get; init; }
        public System.TimeSpan? FastcgiReadTimeout { get; init; }
        public bool? FastcgiRequestBuffering { get; init; }
        public System.TimeSpan? FastcgiSendTimeout { get; init; }
        public string? FastcgiSplitPathInfo { get; init; }
        public bool? Gunzip { get; init; }
        public bool? Gzip { get; init; }
        public HostKit.Nginx.Buffers? GzipBuffers { get; init; }
        public int? GzipCompLevel { get; init; }
        public HostKit.Nginx.GzipHttpVersion? GzipHttpVersion { get; init; }
        public HostKit.ByteSize? GzipMinLength { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.GzipProxied> GzipProxied { get; init; }
        public HostKit.Nginx.GzipStatic? GzipStatic { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GzipTypes { get; init; }
        public bool? GzipVary { get; init; }
        public HostKit.Nginx.IfModifiedSince? IfModifiedSince { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> Index { get; init; }
        public bool Internal { get; init; }
        public int? KeepaliveRequests { get; init; }
        public System.TimeSpan? KeepaliveTime { get; init; }
        public bool? LimitConnDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitConnLogLevel { get; init; }
        public int? LimitConnStatus { get; init; }
        public bool? LimitReqDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitReqLogLevel { get; init; }
        public int? LimitReqStatus { get; init; }
        public HostKit.Nginx.LingeringClose? LingeringClose { get; init; }
        public System.TimeSpan? LingeringTime { get; init; }
        public System.TimeSpan? LingeringTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Location> Locations { get; init; }
        public bool? LogNotFound { get; init; }
        public bool? LogSubrequest { get; init; }
        public string Match { get; init; }
        public int? MaxRanges { get; init; }
        public bool? OpenFileCacheErrors { get; init; }
        public int? OpenFileCacheMinUses { get; init; }
        public System.TimeSpan? OpenFileCacheValid { get; init; }
        public HostKit.Nginx.Buffers? OutputBuffers { get; init; }
        public bool? PortInRedirect { get; init; }
        public HostKit.ByteSize? PostponeOutput { get; init; }
        public HostKit.ByteSize? ProxyBufferSize { get; init; }
        public bool? ProxyBuffering { get; init; }
        public HostKit.Nginx.Buffers? ProxyBuffers { get; init; }
        public HostKit.ByteSize? ProxyBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? ProxyCache { get; init; }
        public bool? ProxyCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ProxyCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? ProxyCacheKey { get; init; }
        public bool? ProxyCacheLock { get; init; }
        public System.TimeSpan? ProxyCacheLockAge { get; init; }
        public System.TimeSpan? ProxyCacheLockTimeout { get; init; }
        public int? ProxyCacheMinUses { get; init; }
        public bool? ProxyCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheUseStale> ProxyCacheUseStale { get; init; }
        public System.TimeSpan? ProxyConnectTimeout { get; init; }
        public bool? ProxyForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ProxyHideHeader { get; init; }
        public HostKit.Nginx.ProxyHttpVersion? ProxyHttpVersion { get; init; }
        public bool? ProxyIgnoreClientAbort { get; init; }
        public bool? ProxyInterceptErrors { get; init; }
        public HostKit.ByteSize? ProxyMaxTempFileSize { get; init; }
        public HostKit.Nginx.NginxText? ProxyMethod { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NextUpstream> ProxyNextUpstream { get; init; }
        public System.TimeSpan? ProxyNextUpstreamTimeout { get; init; }
        public int? ProxyNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ProxyNoCache { get; init; }
        public HostKit.Nginx.NginxText? ProxyPass { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ProxyPassHeader { get; init; }
        public bool? ProxyPassRequestBody { get; init; }
        public bool? ProxyPassRequestHeaders { get; init; }
        public System.TimeSpan? ProxyReadTimeout { get; init; }
        public bool? ProxyRequestBuffering { get; init; }
        public System.TimeSpan? ProxySendTimeout { get; init; }
        public HostKit.Nginx.NginxText? ProxySetBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> ProxySetHeader { get; init; }
        public bool? ProxySocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificate { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificateKey { get; init; }
        public string? ProxySslCiphers { get; init; }
        public HostKit.Nginx.NginxText? ProxySslName { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> ProxySslProtocols { get; init; }
        public bool? ProxySslServerName { get; init; }
        public bool? ProxySslSessionReuse { get; init; }
        public string? ProxySslTrustedCertificate { get; init; }
        public bool? ProxySslVerify { get; init; }
        public int? ProxySslVerifyDepth { get; init; }
        public HostKit.ByteSize? ProxyTempFileWriteSize { get; init; }
        public string? RealIpHeader { get; init; }
        public bool? RealIpRecursive { get; init; }
        public bool? RecursiveErrorPages { get; init; }
        public bool? ResetTimedoutConnection { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public HostKit.Nginx.Return? Return { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.RewriteStep> Rewrite { get; init; }
        public bool? RewriteLog { get; init; }
        public HostKit.Nginx.NginxText? Root { get; init; }
        public HostKit.Nginx.Satisfy? Satisfy { get; init; }
        public System.TimeSpan? SendTimeout { get; init; }
        public bool? Sendfile { get; init; }
        public HostKit.ByteSize? SendfileMaxChunk { get; init; }
        public bool? ServerNameInRedirect { get; init; }
        public HostKit.Nginx.ServerTokens? ServerTokens { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SetRealIpFrom { get; init; }
        public bool StubStatus { get; init; }
        public bool? SubFilterLastModified { get; init; }
        public bool? SubFilterOnce { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SubFilterTypes { get; init; }
        public HostKit.ByteSize? SubrequestOutputBufferSize { get; init; }
        public bool? TcpNodelay { get; init; }
        public bool? TcpNopush { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> TryFiles { get; init; }
        public int? TypesHashBucketSize { get; init; }
        public int? TypesHashMaxSize { get; init; }
        public bool? UninitializedVariableWarn { get; init; }
        public HostKit.Nginx.Location WithWebSockets() { }
        public static HostKit.Nginx.Location Proxy(string match, HostKit.Nginx.NginxText url) { }
        public static HostKit.Nginx.Location Proxy(string match, int port) { }
        public static HostKit.Nginx.Location Redirect(string from, HostKit.Nginx.NginxText to, bool permanent = false) { }
        public static HostKit.Nginx.Location Static(string match, HostKit.Nginx.NginxText root) { }
    }
    public sealed class Map : System.IEquatable<HostKit.Nginx.Map>
    {
        public Map(HostKit.Nginx.NginxText source, HostKit.Nginx.Var variable) { }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Key",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, HostKit.Nginx.NginxText>> Cases { get; init; }
        public HostKit.Nginx.NginxText? Default { get; init; }
        public HostKit.Nginx.NginxText Source { get; }
        public HostKit.Nginx.Var Variable { get; }
        public bool Equals(HostKit.Nginx.Map? other) { }
        public override int GetHashCode() { }
    }
    public enum NextUpstream
    {
        Error = 0,
        Timeout = 1,
        InvalidHeader = 2,
        NonIdempotent = 3,
        Http500 = 4,
        Http502 = 5,
        Http503 = 6,
        Http504 = 7,
        Http403 = 8,
        Http404 = 9,
        Http429 = 10,
        Off = 11,
    }
    public abstract class NginxContext : HostKit.DirectiveRecord, System.IEquatable<HostKit.Nginx.NginxContext>
    {
        public HostKit.Nginx.RawDirective? this[string name] { get; init; }
        public override sealed string ToString() { }
    }
    public static class NginxContextExtensions
    {
        public static T WithDirective<T>(this T context, string name, HostKit.Nginx.RawDirective? directive)
            where T : HostKit.Nginx.NginxContext { }
    }
    public sealed class NginxFile
    {
        public string Name { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxStatement> Statements { get; }
        public byte[] ToBytes() { }
        public override string ToString() { }
        public HostKit.Nginx.NginxFile WithStatements([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements) { }
        public static HostKit.Nginx.NginxFile Create(string name, [System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements) { }
        public static HostKit.Nginx.NginxFile Parse(System.ReadOnlySpan<byte> content, string name = "nginx.conf") { }
        public static HostKit.Nginx.NginxFile Parse(string content, string name = "nginx.conf") { }
    }
    public sealed class NginxStatement
    {
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxWord> Arguments { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxStatement> Block { get; }
        public string? Code { get; }
        public int Column { get; }
        public string? File { get; }
        public bool HasBlock { get; }
        public int Line { get; }
        public string Name { get; }
        public override string ToString() { }
        public HostKit.Nginx.NginxStatement WithArguments([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxWord> arguments) { }
        public HostKit.Nginx.NginxStatement WithBlock([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> block) { }
        public static HostKit.Nginx.NginxStatement Create(string name, [System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxWord> arguments) { }
        public static HostKit.Nginx.NginxStatement CreateBlock(string name, System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxWord> arguments, [System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> block) { }
    }
    public sealed class NginxText : System.IEquatable<HostKit.Nginx.NginxText>
    {
        public bool HasVariables { get; }
        public string Source { get; }
        public override string ToString() { }
        public static HostKit.Nginx.NginxText Expand(string source) { }
        public static HostKit.Nginx.NginxText FromString(string literal) { }
        public static HostKit.Nginx.NginxText FromVar(HostKit.Nginx.Var variable) { }
        public static HostKit.Nginx.NginxText Of(HostKit.Nginx.NginxTextBuilder text) { }
        public static HostKit.Nginx.NginxText op_Implicit(HostKit.Nginx.Var variable) { }
        public static HostKit.Nginx.NginxText op_Implicit(string literal) { }
    }
    [System.Runtime.CompilerServices.InterpolatedStringHandler]
    public sealed class NginxTextBuilder
    {
        public NginxTextBuilder(int literalLength, int formattedCount) { }
        public void AppendFormatted(HostKit.Nginx.NginxText value) { }
        public void AppendFormatted(HostKit.Nginx.Var value) { }
        public void AppendFormatted(int value) { }
        public void AppendFormatted(string value) { }
        public void AppendLiteral(string value) { }
    }
    public readonly struct NginxWord : System.IEquatable<HostKit.Nginx.NginxWord>
    {
        public System.ReadOnlyMemory<byte> Bytes { get; }
        public bool IsQuoted { get; }
        public System.ReadOnlyMemory<byte> Text { get; }
        public string Value { get; }
        public bool Equals(HostKit.Nginx.NginxWord other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static HostKit.Nginx.NginxWord FromBytes(System.ReadOnlySpan<byte> value) { }
        public static HostKit.Nginx.NginxWord FromString(string value) { }
        public static HostKit.Nginx.NginxWord op_Implicit(string value) { }
        public static bool operator !=(HostKit.Nginx.NginxWord left, HostKit.Nginx.NginxWord right) { }
        public static bool operator ==(HostKit.Nginx.NginxWord left, HostKit.Nginx.NginxWord right) { }
    }
    public sealed class Parameter : System.IEquatable<HostKit.Nginx.Parameter>
    {
        public Parameter(string name, HostKit.Nginx.NginxText value) { }
        public bool IfNotEmpty { get; init; }
        public string Name { get; }
        public HostKit.Nginx.NginxText Value { get; }
        public static HostKit.Nginx.Parameter FromValueTuple([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, HostKit.Nginx.NginxText> parameter) { }
        public static HostKit.Nginx.Parameter op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, HostKit.Nginx.NginxText> parameter) { }
        public static HostKit.Nginx.Parameter op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, HostKit.Nginx.Var> parameter) { }
        public static HostKit.Nginx.Parameter op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, string> parameter) { }
    }
    public enum ProxyHttpVersion
    {
        Http10 = 0,
        Http11 = 1,
        Http2 = 2,
    }
    [System.Runtime.CompilerServices.CollectionBuilder(typeof(HostKit.Nginx.RawDirective), "Create")]
    public sealed class RawDirective : System.Collections.Generic.IEnumerable<string>, System.Collections.IEnumerable, System.IEquatable<HostKit.Nginx.RawDirective>
    {
        public bool Equals(HostKit.Nginx.RawDirective? other) { }
        public override bool Equals(object? obj) { }
        public System.Collections.Generic.IEnumerator<string> GetEnumerator() { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static HostKit.Nginx.RawDirective Block(string block, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> arguments) { }
        public static HostKit.Nginx.RawDirective Create(System.ReadOnlySpan<string> arguments) { }
        public static HostKit.Nginx.RawDirective FromString(string argument) { }
        public static HostKit.Nginx.RawDirective Repeat([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Nginx.RawDirective> directives) { }
        public static HostKit.Nginx.RawDirective op_Implicit(string argument) { }
    }
    public sealed class ResponseHeader : System.IEquatable<HostKit.Nginx.ResponseHeader>
    {
        public ResponseHeader(string name, HostKit.Nginx.NginxText value) { }
        public bool Always { get; init; }
        public string Name { get; }
        public HostKit.Nginx.NginxText Value { get; }
        public static HostKit.Nginx.ResponseHeader FromValueTuple([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, HostKit.Nginx.NginxText> header) { }
        public static HostKit.Nginx.ResponseHeader op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, HostKit.Nginx.NginxText> header) { }
        public static HostKit.Nginx.ResponseHeader op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, HostKit.Nginx.Var> header) { }
        public static HostKit.Nginx.ResponseHeader op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, string> header) { }
    }
    public sealed class Return : System.IEquatable<HostKit.Nginx.Return>
    {
        public int Code { get; }
        public HostKit.Nginx.NginxText? Text { get; }
        public static HostKit.Nginx.Return Body(int code, HostKit.Nginx.NginxText body) { }
        public static HostKit.Nginx.Return Redirect(HostKit.Nginx.NginxText url, bool permanent = false) { }
        public static HostKit.Nginx.Return Redirect(HostKit.Nginx.NginxText url, int code) { }
        public static HostKit.Nginx.Return Status(int code) { }
    }
    public sealed class RewriteStep : System.IEquatable<HostKit.Nginx.RewriteStep>
    {
        public static HostKit.Nginx.RewriteStep Break { get; }
        public bool Equals(HostKit.Nginx.RewriteStep? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static HostKit.Nginx.RewriteStep If(HostKit.Nginx.Var variable, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Nginx.RewriteStep> steps) { }
        public static HostKit.Nginx.RewriteStep IfDiffers(HostKit.Nginx.Var variable, HostKit.Nginx.NginxText text, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Nginx.RewriteStep> steps) { }
        public static HostKit.Nginx.RewriteStep IfEquals(HostKit.Nginx.Var variable, HostKit.Nginx.NginxText text, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Nginx.RewriteStep> steps) { }
        public static HostKit.Nginx.RewriteStep IfMatches(HostKit.Nginx.Var variable, string regex, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Nginx.RewriteStep> steps) { }
        public static HostKit.Nginx.RewriteStep Return(HostKit.Nginx.Return answer) { }
        public static HostKit.Nginx.RewriteStep Rewrite(string regex, HostKit.Nginx.NginxText replacement, HostKit.Nginx.RewriteThen then = 0) { }
        public static HostKit.Nginx.RewriteStep Set(HostKit.Nginx.Var variable, HostKit.Nginx.NginxText value) { }
    }
    public enum RewriteThen
    {
        Continue = 0,
        Last = 1,
        Break = 2,
        Redirect = 3,
        Permanent = 4,
    }
    public enum Satisfy
    {
        All = 0,
        Any = 1,
    }
    public sealed class Server : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.Server>
    {
        public Server() { }
        public bool? AbsoluteRedirect { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessRule> Access { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessLog> AccessLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddHeader { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddTrailer { get; init; }
        public bool? AioWrite { get; init; }
        public HostKit.Nginx.NginxText? AuthBasic { get; init; }
        public HostKit.Nginx.NginxText? AuthBasicUserFile { get; init; }
        public System.TimeSpan? AuthDelay { get; init; }
        public string? AuthRequest { get; init; }
        public bool? Autoindex { get; init; }
        public bool? AutoindexExactSize { get; init; }
        public HostKit.Nginx.AutoindexFormat? AutoindexFormat { get; init; }
        public bool? AutoindexLocaltime { get; init; }
        public HostKit.Nginx.NginxText? Charset { get; init; }
        public bool? ChunkedTransferEncoding { get; init; }
        public HostKit.ByteSize? ClientBodyBufferSize { get; init; }
        public HostKit.Nginx.ClientBodyInFileOnly? ClientBodyInFileOnly { get; init; }
        public bool? ClientBodyInSingleBuffer { get; init; }
        public System.TimeSpan? ClientBodyTimeout { get; init; }
        public HostKit.ByteSize? ClientHeaderBufferSize { get; init; }
        public System.TimeSpan? ClientHeaderTimeout { get; init; }
        public HostKit.ByteSize? ClientMaxBodySize { get; init; }
        public HostKit.ByteSize? ConnectionPoolSize { get; init; }
        public string? DefaultType { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorPage> ErrorPage { get; init; }
        public bool? Etag { get; init; }
        public HostKit.Nginx.Expires? Expires { get; init; }
        public HostKit.ByteSize? FastcgiBufferSize { get; init; }
        public bool? FastcgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? FastcgiBuffers { get; init; }
        public System.TimeSpan? FastcgiConnectTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiHideHeader { get; init; }
        public string? FastcgiIndex { get; init; }
        public bool? FastcgiInterceptErrors { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> FastcgiParam { get; init; }
        public System.TimeSpan? FastcgiReadTimeout { get; init; }
        public bool? FastcgiRequestBuffering { get; init; }
        public System.TimeSpan? FastcgiSendTimeout { get; init; }
        public string? FastcgiSplitPathInfo { get; init; }
        public bool? Gunzip { get; init; }
        public bool? Gzip { get; init; }
        public HostKit.Nginx.Buffers? GzipBuffers { get; init; }
        public int? GzipCompLevel { get; init; }
        public HostKit.Nginx.GzipHttpVersion? GzipHttpVersion { get; init; }
        public HostKit.ByteSize? GzipMinLength { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.GzipProxied> GzipProxied { get; init; }
        public HostKit.Nginx.GzipStatic? GzipStatic { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GzipTypes { get; init; }
        public bool? GzipVary { get; init; }
        public bool? Http2 { get; init; }
        public int? Http2MaxConcurrentStreams { get; init; }
        public bool? Http3 { get; init; }
        public HostKit.Nginx.IfModifiedSince? IfModifiedSince { get; init; }
        public bool? IgnoreInvalidHeaders { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> Index { get; init; }
        public int? KeepaliveRequests { get; init; }
        public System.TimeSpan? KeepaliveTime { get; init; }
        public HostKit.Nginx.Buffers? LargeClientHeaderBuffers { get; init; }
        public bool? LimitConnDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitConnLogLevel { get; init; }
        public int? LimitConnStatus { get; init; }
        public bool? LimitReqDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitReqLogLevel { get; init; }
        public int? LimitReqStatus { get; init; }
        public HostKit.Nginx.LingeringClose? LingeringClose { get; init; }
        public System.TimeSpan? LingeringTime { get; init; }
        public System.TimeSpan? LingeringTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Listen> Listen { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Location> Locations { get; init; }
        public bool? LogNotFound { get; init; }
        public bool? LogSubrequest { get; init; }
        public int? MaxRanges { get; init; }
        public bool? MergeSlashes { get; init; }
        public bool? OpenFileCacheErrors { get; init; }
        public int? OpenFileCacheMinUses { get; init; }
        public System.TimeSpan? OpenFileCacheValid { get; init; }
        public HostKit.Nginx.Buffers? OutputBuffers { get; init; }
        public bool? PortInRedirect { get; init; }
        public HostKit.ByteSize? PostponeOutput { get; init; }
        public HostKit.ByteSize? ProxyBufferSize { get; init; }
        public bool? ProxyBuffering { get; init; }
        public HostKit.Nginx.Buffers? ProxyBuffers { get; init; }
        public HostKit.ByteSize? ProxyBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? ProxyCache { get; init; }
        public bool? ProxyCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ProxyCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? ProxyCacheKey { get; init; }
        public bool? ProxyCacheLock { get; init; }
        public System.TimeSpan? ProxyCacheLockAge { get; init; }
        public System.TimeSpan? ProxyCacheLockTimeout { get; init; }
        public int? ProxyCacheMinUses { get; init; }
        public bool? ProxyCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheUseStale> ProxyCacheUseStale { get; init; }
        public System.TimeSpan? ProxyConnectTimeout { get; init; }
        public bool? ProxyForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ProxyHideHeader { get; init; }
        public HostKit.Nginx.ProxyHttpVersion? ProxyHttpVersion { get; init; }
        public bool? ProxyIgnoreClientAbort { get; init; }
        public bool? ProxyInterceptErrors { get; init; }
        public HostKit.ByteSize? ProxyMaxTempFileSize { get; init; }
        public HostKit.Nginx.NginxText? ProxyMethod { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NextUpstream> ProxyNextUpstream { get; init; }
        public System.TimeSpan? ProxyNextUpstreamTimeout { get; init; }
        public int? ProxyNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ProxyNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ProxyPassHeader { get; init; }
        public bool? ProxyPassRequestBody { get; init; }
        public bool? ProxyPassRequestHeaders { get; init; }
        public System.TimeSpan? ProxyReadTimeout { get; init; }
        public bool? ProxyRequestBuffering { get; init; }
        public System.TimeSpan? ProxySendTimeout { get; init; }
        public HostKit.Nginx.NginxText? ProxySetBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> ProxySetHeader { get; init; }
        public bool? ProxySocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificate { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificateKey { get; init; }
        public string? ProxySslCiphers { get; init; }
        public HostKit.Nginx.NginxText? ProxySslName { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> ProxySslProtocols { get; init; }
        public bool? ProxySslServerName { get; init; }
        public bool? ProxySslSessionReuse { get; init; }
        public string? ProxySslTrustedCertificate { get; init; }
        public bool? ProxySslVerify { get; init; }
        public int? ProxySslVerifyDepth { get; init; }
        public HostKit.ByteSize? ProxyTempFileWriteSize { get; init; }
        public string? RealIpHeader { get; init; }
        public bool? RealIpRecursive { get; init; }
        public bool? RecursiveErrorPages { get; init; }
        public HostKit.ByteSize? RequestPoolSize { get; init; }
        public bool? ResetTimedoutConnection { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public HostKit.Nginx.Return? Return { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.RewriteStep> Rewrite { get; init; }
        public bool? RewriteLog { get; init; }
        public HostKit.Nginx.NginxText? Root { get; init; }
        public HostKit.Nginx.Satisfy? Satisfy { get; init; }
        public System.TimeSpan? SendTimeout { get; init; }
        public bool? Sendfile { get; init; }
        public HostKit.ByteSize? SendfileMaxChunk { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ServerName { get; init; }
        public bool? ServerNameInRedirect { get; init; }
        public HostKit.Nginx.ServerTokens? ServerTokens { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SetRealIpFrom { get; init; }
        public HostKit.ByteSize? SslBufferSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificateKey { get; init; }
        public string? SslCiphers { get; init; }
        public string? SslClientCertificate { get; init; }
        public string? SslDhparam { get; init; }
        public bool? SslEarlyData { get; init; }
        public string? SslEcdhCurve { get; init; }
        public bool? SslPreferServerCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> SslProtocols { get; init; }
        public bool? SslRejectHandshake { get; init; }
        public bool? SslSessionTickets { get; init; }
        public System.TimeSpan? SslSessionTimeout { get; init; }
        public bool? SslStapling { get; init; }
        public bool? SslStaplingVerify { get; init; }
        public string? SslTrustedCertificate { get; init; }
        public HostKit.Nginx.SslVerifyClient? SslVerifyClient { get; init; }
        public int? SslVerifyDepth { get; init; }
        public bool StubStatus { get; init; }
        public bool? SubFilterLastModified { get; init; }
        public bool? SubFilterOnce { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SubFilterTypes { get; init; }
        public HostKit.ByteSize? SubrequestOutputBufferSize { get; init; }
        public bool? TcpNodelay { get; init; }
        public bool? TcpNopush { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> TryFiles { get; init; }
        public int? TypesHashBucketSize { get; init; }
        public int? TypesHashMaxSize { get; init; }
        public bool? UnderscoresInHeaders { get; init; }
        public bool? UninitializedVariableWarn { get; init; }
    }
    public enum ServerTokens
    {
        Off = 0,
        On = 1,
        Build = 2,
    }
    public sealed class Site : HostKit.IComponent, System.IEquatable<HostKit.Nginx.Site>
    {
        public Site(string name) { }
        public bool Adopt { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Aliases { get; init; }
        public HostKit.Nginx.Server Directives { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Listen> Listen { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Location> Locations { get; init; }
        public string Name { get; }
        public HostKit.Nginx.NginxText? Root { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Upstream> Upstreams { get; init; }
        public bool Equals(HostKit.Nginx.Site? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.Nginx.Site Redirect(string from, string to) { }
    }
    public enum SslVerifyClient
    {
        Off = 0,
        On = 1,
        Optional = 2,
        OptionalNoCa = 3,
    }
    public enum TlsProtocol
    {
        TlsV1 = 0,
        TlsV11 = 1,
        TlsV12 = 2,
        TlsV13 = 3,
    }
    public sealed class Upstream : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.Upstream>
    {
        public Upstream(string name) { }
        public bool IpHash { get; init; }
        public int? Keepalive { get; init; }
        public int? KeepaliveRequests { get; init; }
        public System.TimeSpan? KeepaliveTime { get; init; }
        public System.TimeSpan? KeepaliveTimeout { get; init; }
        public bool LeastConn { get; init; }
        public string Name { get; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.UpstreamServer> Servers { get; init; }
    }
    public sealed class UpstreamServer : System.IEquatable<HostKit.Nginx.UpstreamServer>
    {
        public UpstreamServer(string address) { }
        public string Address { get; }
        public bool Backup { get; init; }
        public bool Down { get; init; }
        public System.TimeSpan? FailTimeout { get; init; }
        public int? MaxConns { get; init; }
        public int? MaxFails { get; init; }
        public int? Weight { get; init; }
        public static HostKit.Nginx.UpstreamServer FromString(string address) { }
        public static HostKit.Nginx.UpstreamServer op_Implicit(string address) { }
    }
    public sealed class Var : System.IEquatable<HostKit.Nginx.Var>
    {
        public Var(string name) { }
        public string Name { get; }
        public static HostKit.Nginx.Var Host { get; }
        public static HostKit.Nginx.Var ProxyAddXForwardedFor { get; }
        public static HostKit.Nginx.Var RemoteAddr { get; }
        public static HostKit.Nginx.Var RequestUri { get; }
        public static HostKit.Nginx.Var Scheme { get; }
        public static HostKit.Nginx.Var Uri { get; }
        public override string ToString() { }
    }
    public static class WebSockets
    {
        public static HostKit.Nginx.Map Map { get; }
    }
}
