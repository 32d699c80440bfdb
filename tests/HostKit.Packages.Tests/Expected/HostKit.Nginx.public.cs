namespace HostKit.Nginx
{
    public sealed class AccessLog : System.IEquatable<HostKit.Nginx.AccessLog>
    {
        public AccessLog(HostKit.Nginx.NginxText path) { }
        public AccessLog(HostKit.Nginx.NginxText path, HostKit.Nginx.LogFormat format) { }
        public HostKit.ByteSize? Buffer { get; init; }
        public System.TimeSpan? Flush { get; init; }
        public string? Format { get; init; }
        public int? Gzip { get; init; }
        public HostKit.Nginx.NginxText? If { get; init; }
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
        public static System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessRule> Only([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> who) { }
    }
    public sealed class Aio : System.IEquatable<HostKit.Nginx.Aio>
    {
        public static HostKit.Nginx.Aio Off { get; }
        public static HostKit.Nginx.Aio On { get; }
        public static HostKit.Nginx.Aio Threads(HostKit.Nginx.NginxText? pool = null) { }
    }
    public sealed class Alternative : System.IEquatable<HostKit.Nginx.Alternative>
    {
        public string Condition { get; }
        public HostKit.Nginx.Explanation Explanation { get; }
        public override string ToString() { }
    }
    public enum AutoindexFormat
    {
        Html = 0,
        Json = 1,
        Jsonp = 2,
        Xml = 3,
    }
    public sealed class BasicAuth : System.IEquatable<HostKit.Nginx.BasicAuth>
    {
        public BasicAuth(string name, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Nginx.BasicAuthUser> users) { }
        public string Name { get; }
        public string Path { get; }
        public HostKit.Nginx.NginxText? Realm { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.BasicAuthUser> Users { get; }
        public bool Equals(HostKit.Nginx.BasicAuth? other) { }
        public override int GetHashCode() { }
    }
    public sealed class BasicAuthUser : System.IEquatable<HostKit.Nginx.BasicAuthUser>
    {
        public BasicAuthUser(string name, HostKit.Secret hash) { }
        public BasicAuthUser(string name, string hash) { }
        public string Name { get; }
        public override string ToString() { }
    }
    public sealed class BindAddress : System.IEquatable<HostKit.Nginx.BindAddress>
    {
        public BindAddress(HostKit.Nginx.NginxText address) { }
        public HostKit.Nginx.NginxText Address { get; }
        public bool Transparent { get; init; }
        public static HostKit.Nginx.BindAddress Off { get; }
        public static HostKit.Nginx.BindAddress FromString(string address) { }
        public static HostKit.Nginx.BindAddress op_Implicit(string address) { }
    }
    public sealed class Buffers : System.IEquatable<HostKit.Nginx.Buffers>
    {
        public Buffers(int Count, HostKit.ByteSize Size) { }
        public int Count { get; init; }
        public HostKit.ByteSize Size { get; init; }
    }
    public enum CacheMethod
    {
        Get = 0,
        Head = 1,
        Post = 2,
    }
    public sealed class CachePath : System.IEquatable<HostKit.Nginx.CachePath>
    {
        public CachePath(string path, string zone, HostKit.ByteSize zoneSize) { }
        public System.TimeSpan? Inactive { get; init; }
        public string? Levels { get; init; }
        public int? LoaderFiles { get; init; }
        public System.TimeSpan? LoaderSleep { get; init; }
        public System.TimeSpan? LoaderThreshold { get; init; }
        public int? ManagerFiles { get; init; }
        public System.TimeSpan? ManagerSleep { get; init; }
        public System.TimeSpan? ManagerThreshold { get; init; }
        public HostKit.ByteSize? MaxSize { get; init; }
        public HostKit.ByteSize? MinFree { get; init; }
        public string Path { get; }
        public bool? UseTempPath { get; init; }
        public string Zone { get; }
        public HostKit.ByteSize ZoneSize { get; }
        public static HostKit.Nginx.CachePath Named(string zone) { }
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
    public sealed class CacheValid : System.IEquatable<HostKit.Nginx.CacheValid>
    {
        public CacheValid(System.TimeSpan time, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<int> codes) { }
        public System.Collections.Immutable.ImmutableArray<int> Codes { get; }
        public System.TimeSpan Time { get; }
        public bool Equals(HostKit.Nginx.CacheValid? other) { }
        public override int GetHashCode() { }
        public static HostKit.Nginx.CacheValid Any(System.TimeSpan time) { }
    }
    public sealed class CertificateCache : System.IEquatable<HostKit.Nginx.CertificateCache>
    {
        public System.TimeSpan? Inactive { get; init; }
        public System.TimeSpan? Valid { get; init; }
        public static HostKit.Nginx.CertificateCache Off { get; }
        public static HostKit.Nginx.CertificateCache Of(int max) { }
    }
    public enum CgiNextUpstream
    {
        Error = 0,
        Timeout = 1,
        InvalidHeader = 2,
        NonIdempotent = 3,
        Http500 = 4,
        Http503 = 5,
        Http403 = 6,
        Http404 = 7,
        Http429 = 8,
        Off = 9,
    }
    public static class CgiParameters
    {
        public static System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> Php { get; }
        public static System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> Uwsgi { get; }
    }
    public enum CgiUseStale
    {
        Error = 0,
        Timeout = 1,
        InvalidHeader = 2,
        Updating = 3,
        Http500 = 4,
        Http503 = 5,
        Http403 = 6,
        Http404 = 7,
        Http429 = 8,
        Off = 9,
    }
    public sealed class CharsetMap : System.IEquatable<HostKit.Nginx.CharsetMap>
    {
        public CharsetMap(string from, string to) { }
        public string From { get; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "From",
                "To"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Rows { get; init; }
        public string To { get; }
        public bool Equals(HostKit.Nginx.CharsetMap? other) { }
        public override int GetHashCode() { }
    }
    public sealed class CheckOptions : System.IEquatable<HostKit.Nginx.CheckOptions>
    {
        public CheckOptions() { }
        public HostKit.Severity Unknown { get; init; }
        public System.Version? Version { get; init; }
    }
    public enum ClientBodyInFileOnly
    {
        Off = 0,
        On = 1,
        Clean = 2,
    }
    public sealed class ClientCertificates : System.IEquatable<HostKit.Nginx.ClientCertificates>
    {
        public ClientCertificates(string authorities) { }
        public string Authorities { get; }
        public int? Depth { get; init; }
        public bool Optional { get; init; }
        public string? Revoked { get; init; }
    }
    public sealed class ClientRequest : System.IEquatable<HostKit.Nginx.ClientRequest>
    {
        public ClientRequest() { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> Headers { get; init; }
        public string? LocalAddress { get; init; }
        public string Method { get; init; }
        public string? RemoteAddress { get; init; }
    }
    public sealed class ConfigurationComplaint : System.IEquatable<HostKit.Nginx.ConfigurationComplaint>
    {
        public int Column { get; }
        public string File { get; }
        public HostKit.Finding Finding { get; }
        public int Line { get; }
        public int NginxLine { get; }
        public string NginxMessage { get; }
        public override string ToString() { }
    }
    public sealed class ConfigurationFiles
    {
        public static HostKit.Nginx.ConfigurationFiles Local { get; }
        public HostKit.Nginx.ConfigurationFiles With(System.Collections.Generic.IReadOnlyDictionary<string, System.ReadOnlyMemory<byte>?> changes) { }
        public static HostKit.Nginx.ConfigurationFiles InMemory(System.Collections.Generic.IReadOnlyDictionary<string, System.ReadOnlyMemory<byte>> files) { }
        public static HostKit.Nginx.ConfigurationFiles InMemory(System.Collections.Generic.IReadOnlyDictionary<string, string> files) { }
        public static HostKit.Nginx.ConfigurationFiles Of(HostKit.FutureHost future) { }
        public static HostKit.Nginx.ConfigurationFiles Of(HostKit.Host host) { }
    }
    public sealed class ContentHandler : System.IEquatable<HostKit.Nginx.ContentHandler>
    {
        public string? Body { get; }
        public string? FilePath { get; }
        public HostKit.Nginx.ContentKind Kind { get; }
        public HostKit.Nginx.ExpandedStatement? Statement { get; }
        public string Text { get; }
        public string? Upstream { get; }
        public string? UpstreamUri { get; }
        public override string ToString() { }
    }
    public enum ContentKind
    {
        Unknown = 0,
        None = 1,
        Redirect = 2,
        Return = 3,
        Error = 4,
        File = 5,
        Listing = 6,
        Upstream = 7,
        Module = 8,
    }
    public sealed class CookieDomain : System.IEquatable<HostKit.Nginx.CookieDomain>
    {
        public static HostKit.Nginx.CookieDomain Off { get; }
        public static HostKit.Nginx.CookieDomain Regex(string regex, HostKit.Nginx.NginxText to) { }
        public static HostKit.Nginx.CookieDomain Replace(HostKit.Nginx.NginxText from, HostKit.Nginx.NginxText to) { }
    }
    public sealed class CookieFlags : System.IEquatable<HostKit.Nginx.CookieFlags>
    {
        public CookieFlags(string cookie, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> flags) { }
        public string Cookie { get; }
        public System.Collections.Immutable.ImmutableArray<string> Flags { get; }
        public static HostKit.Nginx.CookieFlags Off { get; }
        public bool Equals(HostKit.Nginx.CookieFlags? other) { }
        public override int GetHashCode() { }
    }
    public sealed class CookiePath : System.IEquatable<HostKit.Nginx.CookiePath>
    {
        public static HostKit.Nginx.CookiePath Off { get; }
        public static HostKit.Nginx.CookiePath Regex(string regex, HostKit.Nginx.NginxText to) { }
        public static HostKit.Nginx.CookiePath Replace(HostKit.Nginx.NginxText from, HostKit.Nginx.NginxText to) { }
    }
    public enum DavMethod
    {
        Off = 0,
        Put = 1,
        Delete = 2,
        Mkcol = 3,
        Copy = 4,
        Move = 5,
    }
    public enum DebugPoints
    {
        Stop = 0,
        Abort = 1,
    }
    public enum DegradeStatus
    {
        NoContent = 0,
        Close = 1,
    }
    public sealed class DirectIo : System.IEquatable<HostKit.Nginx.DirectIo>
    {
        public static HostKit.Nginx.DirectIo Off { get; }
        public static HostKit.Nginx.DirectIo FromByteSize(HostKit.ByteSize size) { }
        public static HostKit.Nginx.DirectIo op_Implicit(HostKit.ByteSize size) { }
    }
    [System.Flags]
    public enum DirectiveContexts
    {
        None = 0,
        Main = 1,
        Events = 2,
        Http = 4,
        Server = 8,
        Location = 16,
        ServerIf = 32,
        LocationIf = 64,
        LimitExcept = 128,
        Upstream = 256,
        Mail = 512,
        MailServer = 1024,
        Stream = 2048,
        StreamServer = 4096,
        StreamUpstream = 8192,
    }
    public sealed class EffectiveDirectives
    {
        public EffectiveDirectives(HostKit.Nginx.ExpandedStatement context) { }
        public HostKit.Nginx.ExpandedStatement Context { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ExpandedStatement> this[string directive] { get; }
        public System.Collections.Generic.IEnumerable<string> Names { get; }
    }
    public sealed class EffectiveHeader : System.IEquatable<HostKit.Nginx.EffectiveHeader>
    {
        public bool IsKnown { get; }
        public string Name { get; }
        public HostKit.Nginx.ExpandedStatement? Statement { get; }
        public string Value { get; }
        public override string ToString() { }
    }
    public sealed class ErrorLog : System.IEquatable<HostKit.Nginx.ErrorLog>
    {
        public ErrorLog(string path, HostKit.Nginx.ErrorLogLevel? level = default) { }
        public HostKit.Nginx.ErrorLogLevel? Level { get; }
        public string Path { get; }
        public static HostKit.Nginx.ErrorLog StandardError { get; }
        public static HostKit.Nginx.ErrorLog FromString(string path) { }
        public static HostKit.Nginx.ErrorLog op_Implicit(string path) { }
    }
    public enum ErrorLogLevel
    {
        Debug = 0,
        Info = 1,
        Notice = 2,
        Warn = 3,
        Error = 4,
        Crit = 5,
        Alert = 6,
        Emerg = 7,
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
    public enum EventMethod
    {
        Epoll = 0,
        Poll = 1,
        Select = 2,
    }
    public sealed class Events : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.Events>
    {
        public Events() { }
        public bool? AcceptMutex { get; init; }
        public System.TimeSpan? AcceptMutexDelay { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> DebugConnection { get; init; }
        public int? EpollEvents { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public bool? MultiAccept { get; init; }
        public HostKit.Nginx.EventMethod? Use { get; init; }
        public int? WorkerAioRequests { get; init; }
        public int? WorkerConnections { get; init; }
        public static HostKit.Nginx.Events Read(System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements, HostKit.Nginx.NginxFidelity fidelity = 0) { }
    }
    public sealed class ExpandedStatement
    {
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxWord> Arguments { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ExpandedStatement> Block { get; }
        public int Column { get; }
        public System.Collections.Immutable.ImmutableArray<string> Context { get; }
        public string File { get; }
        public bool HasBlock { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxStatement> IncludedBy { get; }
        public int Line { get; }
        public string Name { get; }
        public HostKit.Nginx.ExpandedStatement? Parent { get; }
        public HostKit.Nginx.NginxStatement Statement { get; }
        public override string ToString() { }
    }
    public sealed class Expires : System.IEquatable<HostKit.Nginx.Expires>
    {
        public static HostKit.Nginx.Expires Epoch { get; }
        public static HostKit.Nginx.Expires Max { get; }
        public static HostKit.Nginx.Expires Off { get; }
        public static HostKit.Nginx.Expires After(System.TimeSpan time) { }
    }
    public sealed class Explanation : System.IEquatable<HostKit.Nginx.Explanation>
    {
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Alternative> Alternatives { get; }
        public HostKit.Nginx.ExpandedStatement? Context { get; }
        public HostKit.Nginx.EffectiveDirectives? Effective { get; }
        public HostKit.Nginx.ContentHandler Handler { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.EffectiveHeader> Headers { get; }
        public HostKit.Nginx.ExpandedStatement? Location { get; }
        public string? Path { get; }
        public HostKit.Nginx.ExpandedStatement? Server { get; }
        public string? Socket { get; }
        public int? Status { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ExplanationStep> Steps { get; }
        public string Url { get; }
        public bool Equals(HostKit.Nginx.Explanation? other) { }
        public override int GetHashCode() { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.EffectiveHeader> RequestHeaders(System.Version? nginx = null) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.EffectiveHeader> ResponseHeaders(int status) { }
        public override string ToString() { }
    }
    public enum ExplanationStage
    {
        Connection = 0,
        Path = 1,
        Server = 2,
        Location = 3,
        Rewrite = 4,
        Access = 5,
        InternalRedirect = 6,
        Content = 7,
    }
    public sealed class ExplanationStep : System.IEquatable<HostKit.Nginx.ExplanationStep>
    {
        public HostKit.Nginx.ExplanationStage Stage { get; }
        public HostKit.Nginx.ExpandedStatement? Statement { get; }
        public string Text { get; }
        public override string ToString() { }
    }
    public sealed class FittedText : System.IEquatable<HostKit.Nginx.FittedText>
    {
        public FittedText(string Text, System.Collections.Immutable.ImmutableArray<HostKit.Finding> Findings) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Finding> Findings { get; init; }
        public string Text { get; init; }
    }
    public sealed class FormatOptions : System.IEquatable<HostKit.Nginx.FormatOptions>
    {
        public FormatOptions() { }
        public int BlankLines { get; init; }
        public string Indent { get; init; }
    }
    public sealed class Geo : System.IEquatable<HostKit.Nginx.Geo>
    {
        public Geo(HostKit.Nginx.Var variable) { }
        public string? Default { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Delete { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Proxies { get; init; }
        public bool ProxyRecursive { get; init; }
        public bool Ranges { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string?[]?[] {
                "Network",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, string>> Rows { get; init; }
        public HostKit.Nginx.Var? Source { get; init; }
        public HostKit.Nginx.Var Variable { get; }
        public bool Volatile { get; init; }
        public bool Equals(HostKit.Nginx.Geo? other) { }
        public override int GetHashCode() { }
    }
    public sealed class GeoIpDatabase : System.IEquatable<HostKit.Nginx.GeoIpDatabase>
    {
        public GeoIpDatabase(string path) { }
        public string Path { get; }
        public bool Utf8 { get; init; }
        public static HostKit.Nginx.GeoIpDatabase FromString(string path) { }
        public static HostKit.Nginx.GeoIpDatabase op_Implicit(string path) { }
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
    public enum HeaderInherit
    {
        On = 0,
        Off = 1,
        Merge = 2,
    }
    public sealed class Hsts : System.IEquatable<HostKit.Nginx.Hsts>
    {
        public Hsts(System.TimeSpan maxAge) { }
        public bool IncludeSubDomains { get; init; }
        public System.TimeSpan MaxAge { get; }
        public bool Preload { get; init; }
        public static HostKit.Nginx.Hsts TwoYears { get; }
    }
    public sealed class Http : HostKit.Nginx.NginxContext, HostKit.Nginx.IRequestContext, System.IEquatable<HostKit.Nginx.Http>
    {
        public Http() { }
        public bool? AbsoluteRedirect { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessRule> Access { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessLog> AccessLog { get; init; }
        public string? AddAfterBody { get; init; }
        public string? AddBeforeBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddHeader { get; init; }
        public HostKit.Nginx.HeaderInherit? AddHeaderInherit { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddTrailer { get; init; }
        public HostKit.Nginx.HeaderInherit? AddTrailerInherit { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> AdditionTypes { get; init; }
        public HostKit.Nginx.Aio? Aio { get; init; }
        public bool? AioWrite { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> AncientBrowser { get; init; }
        public string? AncientBrowserValue { get; init; }
        public HostKit.Nginx.NginxText? AuthBasic { get; init; }
        public HostKit.Nginx.NginxText? AuthBasicUserFile { get; init; }
        public System.TimeSpan? AuthDelay { get; init; }
        public string? AuthRequest { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.VariableAssignment> AuthRequestSet { get; init; }
        public bool? Autoindex { get; init; }
        public bool? AutoindexExactSize { get; init; }
        public HostKit.Nginx.AutoindexFormat? AutoindexFormat { get; init; }
        public bool? AutoindexLocaltime { get; init; }
        public HostKit.Nginx.NginxText? Charset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CharsetMap> CharsetMaps { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> CharsetTypes { get; init; }
        public bool? ChunkedTransferEncoding { get; init; }
        public HostKit.ByteSize? ClientBodyBufferSize { get; init; }
        public HostKit.Nginx.ClientBodyInFileOnly? ClientBodyInFileOnly { get; init; }
        public bool? ClientBodyInSingleBuffer { get; init; }
        public HostKit.Nginx.TempPath? ClientBodyTempPath { get; init; }
        public System.TimeSpan? ClientBodyTimeout { get; init; }
        public HostKit.ByteSize? ClientHeaderBufferSize { get; init; }
        public System.TimeSpan? ClientHeaderTimeout { get; init; }
        public HostKit.ByteSize? ClientMaxBodySize { get; init; }
        public HostKit.ByteSize? ConnectionPoolSize { get; init; }
        public bool? CreateFullPutPath { get; init; }
        public HostKit.Nginx.StoreAccess? DavAccess { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.DavMethod> DavMethods { get; init; }
        public string? DefaultType { get; init; }
        public string? Degradation { get; init; }
        public HostKit.Nginx.DegradeStatus? Degrade { get; init; }
        public HostKit.Nginx.DirectIo? Directio { get; init; }
        public HostKit.ByteSize? DirectioAlignment { get; init; }
        public HostKit.Nginx.SymlinkCheck? DisableSymlinks { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> EarlyHints { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorLog> ErrorLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorPage> ErrorPage { get; init; }
        public bool? Etag { get; init; }
        public HostKit.Nginx.Expires? Expires { get; init; }
        public HostKit.Nginx.BindAddress? FastcgiBind { get; init; }
        public HostKit.ByteSize? FastcgiBufferSize { get; init; }
        public bool? FastcgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? FastcgiBuffers { get; init; }
        public HostKit.ByteSize? FastcgiBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? FastcgiCache { get; init; }
        public bool? FastcgiCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> FastcgiCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? FastcgiCacheKey { get; init; }
        public bool? FastcgiCacheLock { get; init; }
        public System.TimeSpan? FastcgiCacheLockAge { get; init; }
        public System.TimeSpan? FastcgiCacheLockTimeout { get; init; }
        public HostKit.ByteSize? FastcgiCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> FastcgiCacheMethods { get; init; }
        public int? FastcgiCacheMinUses { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CachePath> FastcgiCachePath { get; init; }
        public bool? FastcgiCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiUseStale> FastcgiCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> FastcgiCacheValid { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiCatchStderr { get; init; }
        public System.TimeSpan? FastcgiConnectTimeout { get; init; }
        public bool? FastcgiForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiHideHeader { get; init; }
        public bool? FastcgiIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> FastcgiIgnoreHeaders { get; init; }
        public string? FastcgiIndex { get; init; }
        public bool? FastcgiInterceptErrors { get; init; }
        public bool? FastcgiKeepConn { get; init; }
        public HostKit.Nginx.VariableSize? FastcgiLimitRate { get; init; }
        public HostKit.ByteSize? FastcgiMaxTempFileSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiNextUpstream> FastcgiNextUpstream { get; init; }
        public System.TimeSpan? FastcgiNextUpstreamTimeout { get; init; }
        public int? FastcgiNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> FastcgiNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> FastcgiParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiPassHeader { get; init; }
        public bool? FastcgiPassRequestBody { get; init; }
        public bool? FastcgiPassRequestHeaders { get; init; }
        public System.TimeSpan? FastcgiReadTimeout { get; init; }
        public bool? FastcgiRequestBuffering { get; init; }
        public HostKit.ByteSize? FastcgiSendLowat { get; init; }
        public System.TimeSpan? FastcgiSendTimeout { get; init; }
        public bool? FastcgiSocketKeepalive { get; init; }
        public string? FastcgiSplitPathInfo { get; init; }
        public HostKit.Nginx.ResponseStore? FastcgiStore { get; init; }
        public HostKit.Nginx.StoreAccess? FastcgiStoreAccess { get; init; }
        public HostKit.ByteSize? FastcgiTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? FastcgiTempPath { get; init; }
        public HostKit.Nginx.GeoIpDatabase? GeoipCity { get; init; }
        public HostKit.Nginx.GeoIpDatabase? GeoipCountry { get; init; }
        public HostKit.Nginx.GeoIpDatabase? GeoipOrg { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GeoipProxy { get; init; }
        public bool? GeoipProxyRecursive { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Geo> Geos { get; init; }
        public HostKit.Nginx.BindAddress? GrpcBind { get; init; }
        public HostKit.ByteSize? GrpcBufferSize { get; init; }
        public System.TimeSpan? GrpcConnectTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GrpcHideHeader { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> GrpcIgnoreHeaders { get; init; }
        public bool? GrpcInterceptErrors { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NextUpstream> GrpcNextUpstream { get; init; }
        public System.TimeSpan? GrpcNextUpstreamTimeout { get; init; }
        public int? GrpcNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GrpcPassHeader { get; init; }
        public System.TimeSpan? GrpcReadTimeout { get; init; }
        public System.TimeSpan? GrpcSendTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> GrpcSetHeader { get; init; }
        public bool? GrpcSocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? GrpcSslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? GrpcSslCertificateCache { get; init; }
        public HostKit.Nginx.NginxText? GrpcSslCertificateKey { get; init; }
        public string? GrpcSslCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> GrpcSslConfCommand { get; init; }
        public string? GrpcSslCrl { get; init; }
        public HostKit.Nginx.NginxText? GrpcSslName { get; init; }
        public string? GrpcSslPasswordFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> GrpcSslProtocols { get; init; }
        public bool? GrpcSslServerName { get; init; }
        public bool? GrpcSslSessionReuse { get; init; }
        public string? GrpcSslTrustedCertificate { get; init; }
        public bool? GrpcSslVerify { get; init; }
        public int? GrpcSslVerifyDepth { get; init; }
        public bool? Gunzip { get; init; }
        public HostKit.Nginx.Buffers? GunzipBuffers { get; init; }
        public bool? Gzip { get; init; }
        public HostKit.Nginx.Buffers? GzipBuffers { get; init; }
        public int? GzipCompLevel { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GzipDisable { get; init; }
        public HostKit.ByteSize? GzipHash { get; init; }
        public HostKit.Nginx.GzipHttpVersion? GzipHttpVersion { get; init; }
        public HostKit.ByteSize? GzipMinLength { get; init; }
        public bool? GzipNoBuffer { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.GzipProxied> GzipProxied { get; init; }
        public HostKit.Nginx.GzipStatic? GzipStatic { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GzipTypes { get; init; }
        public bool? GzipVary { get; init; }
        public HostKit.ByteSize? GzipWindow { get; init; }
        public bool? Http2 { get; init; }
        public HostKit.ByteSize? Http2BodyPrereadSize { get; init; }
        public HostKit.ByteSize? Http2ChunkSize { get; init; }
        public System.TimeSpan? Http2IdleTimeout { get; init; }
        public int? Http2MaxConcurrentPushes { get; init; }
        public int? Http2MaxConcurrentStreams { get; init; }
        public HostKit.ByteSize? Http2MaxFieldSize { get; init; }
        public HostKit.ByteSize? Http2MaxHeaderSize { get; init; }
        public int? Http2MaxRequests { get; init; }
        public HostKit.ByteSize? Http2PoolSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> Http2Push { get; init; }
        public bool? Http2PushPreload { get; init; }
        public HostKit.ByteSize? Http2RecvBufferSize { get; init; }
        public System.TimeSpan? Http2RecvTimeout { get; init; }
        public int? Http2StreamsIndexSize { get; init; }
        public bool? Http3 { get; init; }
        public bool? Http3Hq { get; init; }
        public int? Http3MaxConcurrentStreams { get; init; }
        public HostKit.ByteSize? Http3StreamBufferSize { get; init; }
        public HostKit.Nginx.IfModifiedSince? IfModifiedSince { get; init; }
        public bool? IgnoreInvalidHeaders { get; init; }
        public HostKit.ByteSize? ImageFilterBuffer { get; init; }
        public bool? ImageFilterInterlace { get; init; }
        public HostKit.Nginx.NginxText? ImageFilterJpegQuality { get; init; }
        public HostKit.Nginx.NginxText? ImageFilterSharpen { get; init; }
        public bool? ImageFilterTransparency { get; init; }
        public HostKit.Nginx.NginxText? ImageFilterWebpQuality { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> Index { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.KeepaliveDisable> KeepaliveDisable { get; init; }
        public System.TimeSpan? KeepaliveMinTimeout { get; init; }
        public int? KeepaliveRequests { get; init; }
        public System.TimeSpan? KeepaliveTime { get; init; }
        public HostKit.Nginx.KeepaliveTimeout? KeepaliveTimeout { get; init; }
        public HostKit.Nginx.Buffers? LargeClientHeaderBuffers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LimitConn> LimitConn { get; init; }
        public bool? LimitConnDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitConnLogLevel { get; init; }
        public int? LimitConnStatus { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LimitConnZone> LimitConnZone { get; init; }
        public HostKit.Nginx.VariableSize? LimitRate { get; init; }
        public HostKit.Nginx.VariableSize? LimitRateAfter { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LimitReq> LimitReq { get; init; }
        public bool? LimitReqDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitReqLogLevel { get; init; }
        public int? LimitReqStatus { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LimitReqZone> LimitReqZone { get; init; }
        public HostKit.Nginx.LingeringClose? LingeringClose { get; init; }
        public System.TimeSpan? LingeringTime { get; init; }
        public System.TimeSpan? LingeringTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LogFormat> LogFormat { get; init; }
        public bool? LogNotFound { get; init; }
        public bool? LogSubrequest { get; init; }
        public int? MapHashBucketSize { get; init; }
        public int? MapHashMaxSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Map> Maps { get; init; }
        public int? MaxHeaders { get; init; }
        public int? MaxRanges { get; init; }
        public HostKit.Nginx.BindAddress? MemcachedBind { get; init; }
        public HostKit.ByteSize? MemcachedBufferSize { get; init; }
        public System.TimeSpan? MemcachedConnectTimeout { get; init; }
        public int? MemcachedGzipFlag { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.MemcachedNextUpstream> MemcachedNextUpstream { get; init; }
        public System.TimeSpan? MemcachedNextUpstreamTimeout { get; init; }
        public int? MemcachedNextUpstreamTries { get; init; }
        public System.TimeSpan? MemcachedReadTimeout { get; init; }
        public System.TimeSpan? MemcachedSendTimeout { get; init; }
        public bool? MemcachedSocketKeepalive { get; init; }
        public bool? MergeSlashes { get; init; }
        public int? MinDeleteDepth { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Mirror { get; init; }
        public bool? MirrorRequestBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ModernBrowser> ModernBrowser { get; init; }
        public string? ModernBrowserValue { get; init; }
        public HostKit.ByteSize? Mp4BufferSize { get; init; }
        public HostKit.ByteSize? Mp4MaxBufferSize { get; init; }
        public bool? Mp4StartKeyFrame { get; init; }
        public bool? MsiePadding { get; init; }
        public bool? MsieRefresh { get; init; }
        public HostKit.Nginx.OpenFileCache? OpenFileCache { get; init; }
        public bool? OpenFileCacheErrors { get; init; }
        public bool? OpenFileCacheEvents { get; init; }
        public int? OpenFileCacheMinUses { get; init; }
        public System.TimeSpan? OpenFileCacheValid { get; init; }
        public HostKit.Nginx.OpenLogFileCache? OpenLogFileCache { get; init; }
        public HostKit.Nginx.Buffers? OutputBuffers { get; init; }
        public bool? OverrideCharset { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> PerlModules { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> PerlRequire { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.PerlVariable> PerlSet { get; init; }
        public bool? PortInRedirect { get; init; }
        public string? PostAction { get; init; }
        public HostKit.ByteSize? PostponeGzipping { get; init; }
        public HostKit.ByteSize? PostponeOutput { get; init; }
        public HostKit.Nginx.BindAddress? ProxyBind { get; init; }
        public HostKit.ByteSize? ProxyBufferSize { get; init; }
        public bool? ProxyBuffering { get; init; }
        public HostKit.Nginx.Buffers? ProxyBuffers { get; init; }
        public HostKit.ByteSize? ProxyBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? ProxyCache { get; init; }
        public bool? ProxyCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ProxyCacheBypass { get; init; }
        public bool? ProxyCacheConvertHead { get; init; }
        public HostKit.Nginx.NginxText? ProxyCacheKey { get; init; }
        public bool? ProxyCacheLock { get; init; }
        public System.TimeSpan? ProxyCacheLockAge { get; init; }
        public System.TimeSpan? ProxyCacheLockTimeout { get; init; }
        public HostKit.ByteSize? ProxyCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> ProxyCacheMethods { get; init; }
        public int? ProxyCacheMinUses { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CachePath> ProxyCachePath { get; init; }
        public bool? ProxyCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheUseStale> ProxyCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> ProxyCacheValid { get; init; }
        public System.TimeSpan? ProxyConnectTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CookieDomain> ProxyCookieDomain { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CookieFlags> ProxyCookieFlags { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CookiePath> ProxyCookiePath { get; init; }
        public bool? ProxyForceRanges { get; init; }
        public int? ProxyHeadersHashBucketSize { get; init; }
        public int? ProxyHeadersHashMaxSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ProxyHideHeader { get; init; }
        public HostKit.Nginx.ProxyHttpVersion? ProxyHttpVersion { get; init; }
        public bool? ProxyIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> ProxyIgnoreHeaders { get; init; }
        public bool? ProxyInterceptErrors { get; init; }
        public HostKit.Nginx.VariableSize? ProxyLimitRate { get; init; }
        public HostKit.ByteSize? ProxyMaxTempFileSize { get; init; }
        public HostKit.Nginx.NginxText? ProxyMethod { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NextUpstream> ProxyNextUpstream { get; init; }
        public System.TimeSpan? ProxyNextUpstreamTimeout { get; init; }
        public int? ProxyNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ProxyNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ProxyPassHeader { get; init; }
        public bool? ProxyPassRequestBody { get; init; }
        public bool? ProxyPassRequestHeaders { get; init; }
        public bool? ProxyPassTrailers { get; init; }
        public System.TimeSpan? ProxyReadTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ProxyRedirect> ProxyRedirect { get; init; }
        public bool? ProxyRequestBuffering { get; init; }
        public HostKit.ByteSize? ProxySendLowat { get; init; }
        public System.TimeSpan? ProxySendTimeout { get; init; }
        public HostKit.Nginx.NginxText? ProxySetBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> ProxySetHeader { get; init; }
        public bool? ProxySocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? ProxySslCertificateCache { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificateKey { get; init; }
        public string? ProxySslCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> ProxySslConfCommand { get; init; }
        public string? ProxySslCrl { get; init; }
        public HostKit.Nginx.NginxText? ProxySslName { get; init; }
        public string? ProxySslPasswordFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> ProxySslProtocols { get; init; }
        public bool? ProxySslServerName { get; init; }
        public bool? ProxySslSessionReuse { get; init; }
        public string? ProxySslTrustedCertificate { get; init; }
        public bool? ProxySslVerify { get; init; }
        public int? ProxySslVerifyDepth { get; init; }
        public HostKit.Nginx.ResponseStore? ProxyStore { get; init; }
        public HostKit.Nginx.StoreAccess? ProxyStoreAccess { get; init; }
        public HostKit.ByteSize? ProxyTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? ProxyTempPath { get; init; }
        public int? QuicActiveConnectionIdLimit { get; init; }
        public bool? QuicGso { get; init; }
        public string? QuicHostKey { get; init; }
        public bool? QuicRetry { get; init; }
        public HostKit.ByteSize? ReadAhead { get; init; }
        public string? RealIpHeader { get; init; }
        public bool? RealIpRecursive { get; init; }
        public bool? RecursiveErrorPages { get; init; }
        public HostKit.ByteSize? RequestPoolSize { get; init; }
        public bool? ResetTimedoutConnection { get; init; }
        public HostKit.Nginx.Resolver? Resolver { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public bool? RewriteLog { get; init; }
        public HostKit.Nginx.NginxText? Root { get; init; }
        public HostKit.Nginx.Satisfy? Satisfy { get; init; }
        public HostKit.Nginx.BindAddress? ScgiBind { get; init; }
        public HostKit.ByteSize? ScgiBufferSize { get; init; }
        public bool? ScgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? ScgiBuffers { get; init; }
        public HostKit.ByteSize? ScgiBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? ScgiCache { get; init; }
        public bool? ScgiCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ScgiCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? ScgiCacheKey { get; init; }
        public bool? ScgiCacheLock { get; init; }
        public System.TimeSpan? ScgiCacheLockAge { get; init; }
        public System.TimeSpan? ScgiCacheLockTimeout { get; init; }
        public HostKit.ByteSize? ScgiCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> ScgiCacheMethods { get; init; }
        public int? ScgiCacheMinUses { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CachePath> ScgiCachePath { get; init; }
        public bool? ScgiCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiUseStale> ScgiCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> ScgiCacheValid { get; init; }
        public System.TimeSpan? ScgiConnectTimeout { get; init; }
        public bool? ScgiForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ScgiHideHeader { get; init; }
        public bool? ScgiIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> ScgiIgnoreHeaders { get; init; }
        public bool? ScgiInterceptErrors { get; init; }
        public HostKit.Nginx.VariableSize? ScgiLimitRate { get; init; }
        public HostKit.ByteSize? ScgiMaxTempFileSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiNextUpstream> ScgiNextUpstream { get; init; }
        public System.TimeSpan? ScgiNextUpstreamTimeout { get; init; }
        public int? ScgiNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ScgiNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> ScgiParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ScgiPassHeader { get; init; }
        public bool? ScgiPassRequestBody { get; init; }
        public bool? ScgiPassRequestHeaders { get; init; }
        public System.TimeSpan? ScgiReadTimeout { get; init; }
        public bool? ScgiRequestBuffering { get; init; }
        public System.TimeSpan? ScgiSendTimeout { get; init; }
        public bool? ScgiSocketKeepalive { get; init; }
        public HostKit.Nginx.ResponseStore? ScgiStore { get; init; }
        public HostKit.Nginx.StoreAccess? ScgiStoreAccess { get; init; }
        public HostKit.ByteSize? ScgiTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? ScgiTempPath { get; init; }
        public HostKit.Nginx.NginxText? SecureLink { get; init; }
        public HostKit.Nginx.NginxText? SecureLinkMd5 { get; init; }
        public string? SecureLinkSecret { get; init; }
        public HostKit.ByteSize? SendLowat { get; init; }
        public System.TimeSpan? SendTimeout { get; init; }
        public bool? Sendfile { get; init; }
        public HostKit.ByteSize? SendfileMaxChunk { get; init; }
        public bool? ServerNameInRedirect { get; init; }
        public int? ServerNamesHashBucketSize { get; init; }
        public int? ServerNamesHashMaxSize { get; init; }
        public HostKit.Nginx.ServerTokens? ServerTokens { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Server> Servers { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SetRealIpFrom { get; init; }
        public HostKit.ByteSize? Slice { get; init; }
        public HostKit.Nginx.NginxText? SourceCharset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SplitClients> SplitClients { get; init; }
        public bool? Ssi { get; init; }
        public bool? SsiIgnoreRecycledBuffers { get; init; }
        public bool? SsiLastModified { get; init; }
        public HostKit.ByteSize? SsiMinFileChunk { get; init; }
        public bool? SsiSilentErrors { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SsiTypes { get; init; }
        public HostKit.ByteSize? SsiValueLength { get; init; }
        public bool? Ssl { get; init; }
        public HostKit.ByteSize? SslBufferSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? SslCertificateCache { get; init; }
        public bool? SslCertificateCompression { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificateKey { get; init; }
        public string? SslCiphers { get; init; }
        public string? SslClientCertificate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> SslConfCommand { get; init; }
        public string? SslCrl { get; init; }
        public string? SslDhparam { get; init; }
        public bool? SslEarlyData { get; init; }
        public string? SslEcdhCurve { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslEchFile { get; init; }
        public HostKit.Nginx.SslOcsp? SslOcsp { get; init; }
        public HostKit.Nginx.SslOcspCache? SslOcspCache { get; init; }
        public string? SslOcspResponder { get; init; }
        public string? SslPasswordFile { get; init; }
        public bool? SslPreferServerCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> SslProtocols { get; init; }
        public bool? SslRejectHandshake { get; init; }
        public HostKit.Nginx.SslSessionCache? SslSessionCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslSessionTicketKey { get; init; }
        public bool? SslSessionTickets { get; init; }
        public System.TimeSpan? SslSessionTimeout { get; init; }
        public bool? SslStapling { get; init; }
        public string? SslStaplingFile { get; init; }
        public string? SslStaplingResponder { get; init; }
        public bool? SslStaplingVerify { get; init; }
        public string? SslTrustedCertificate { get; init; }
        public HostKit.Nginx.SslVerifyClient? SslVerifyClient { get; init; }
        public int? SslVerifyDepth { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Substitution> SubFilter { get; init; }
        public bool? SubFilterLastModified { get; init; }
        public bool? SubFilterOnce { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SubFilterTypes { get; init; }
        public HostKit.ByteSize? SubrequestOutputBufferSize { get; init; }
        public bool? TcpNodelay { get; init; }
        public bool? TcpNopush { get; init; }
        public HostKit.Nginx.MimeTypes? Types { get; init; }
        public int? TypesHashBucketSize { get; init; }
        public int? TypesHashMaxSize { get; init; }
        public bool? UnderscoresInHeaders { get; init; }
        public bool? UninitializedVariableWarn { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Upstream> Upstreams { get; init; }
        public HostKit.Nginx.UserIdMode? Userid { get; init; }
        public string? UseridDomain { get; init; }
        public HostKit.Nginx.UserIdExpires? UseridExpires { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.UserIdFlag> UseridFlags { get; init; }
        public string? UseridMark { get; init; }
        public string? UseridName { get; init; }
        public string? UseridP3p { get; init; }
        public string? UseridPath { get; init; }
        public int? UseridService { get; init; }
        public HostKit.Nginx.BindAddress? UwsgiBind { get; init; }
        public HostKit.ByteSize? UwsgiBufferSize { get; init; }
        public bool? UwsgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? UwsgiBuffers { get; init; }
        public HostKit.ByteSize? UwsgiBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? UwsgiCache { get; init; }
        public bool? UwsgiCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> UwsgiCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? UwsgiCacheKey { get; init; }
        public bool? UwsgiCacheLock { get; init; }
        public System.TimeSpan? UwsgiCacheLockAge { get; init; }
        public System.TimeSpan? UwsgiCacheLockTimeout { get; init; }
        public HostKit.ByteSize? UwsgiCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> UwsgiCacheMethods { get; init; }
        public int? UwsgiCacheMinUses { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CachePath> UwsgiCachePath { get; init; }
        public bool? UwsgiCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiUseStale> UwsgiCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> UwsgiCacheValid { get; init; }
        public System.TimeSpan? UwsgiConnectTimeout { get; init; }
        public bool? UwsgiForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> UwsgiHideHeader { get; init; }
        public bool? UwsgiIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> UwsgiIgnoreHeaders { get; init; }
        public bool? UwsgiInterceptErrors { get; init; }
        public HostKit.Nginx.VariableSize? UwsgiLimitRate { get; init; }
        public HostKit.ByteSize? UwsgiMaxTempFileSize { get; init; }
        public int? UwsgiModifier1 { get; init; }
        public int? UwsgiModifier2 { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiNextUpstream> UwsgiNextUpstream { get; init; }
        public System.TimeSpan? UwsgiNextUpstreamTimeout { get; init; }
        public int? UwsgiNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> UwsgiNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> UwsgiParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> UwsgiPassHeader { get; init; }
        public bool? UwsgiPassRequestBody { get; init; }
        public bool? UwsgiPassRequestHeaders { get; init; }
        public System.TimeSpan? UwsgiReadTimeout { get; init; }
        public bool? UwsgiRequestBuffering { get; init; }
        public System.TimeSpan? UwsgiSendTimeout { get; init; }
        public bool? UwsgiSocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? UwsgiSslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? UwsgiSslCertificateCache { get; init; }
        public HostKit.Nginx.NginxText? UwsgiSslCertificateKey { get; init; }
        public string? UwsgiSslCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> UwsgiSslConfCommand { get; init; }
        public string? UwsgiSslCrl { get; init; }
        public HostKit.Nginx.NginxText? UwsgiSslName { get; init; }
        public string? UwsgiSslPasswordFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> UwsgiSslProtocols { get; init; }
        public bool? UwsgiSslServerName { get; init; }
        public bool? UwsgiSslSessionReuse { get; init; }
        public string? UwsgiSslTrustedCertificate { get; init; }
        public bool? UwsgiSslVerify { get; init; }
        public int? UwsgiSslVerifyDepth { get; init; }
        public HostKit.Nginx.ResponseStore? UwsgiStore { get; init; }
        public HostKit.Nginx.StoreAccess? UwsgiStoreAccess { get; init; }
        public string? UwsgiString { get; init; }
        public HostKit.ByteSize? UwsgiTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? UwsgiTempPath { get; init; }
        public int? VariablesHashBucketSize { get; init; }
        public int? VariablesHashMaxSize { get; init; }
        public string? XmlEntities { get; init; }
        public bool? XsltLastModified { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.XsltParameter> XsltParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.XsltParameter> XsltStringParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> XsltTypes { get; init; }
        public static HostKit.Nginx.Http Read(System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements, HostKit.Nginx.NginxFidelity fidelity = 0) { }
    }
    public static class HttpPresets
    {
        public static HostKit.Nginx.Http Optimized(this HostKit.Nginx.Http http) { }
    }
    public interface IRequestContext { }
    public sealed class If : System.IEquatable<HostKit.Nginx.If>
    {
        public bool Equals(HostKit.Nginx.If? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static HostKit.Nginx.If Directory(HostKit.Nginx.NginxText path) { }
        public static HostKit.Nginx.If DoesNotExist(HostKit.Nginx.NginxText path) { }
        public static HostKit.Nginx.If DoesNotMatch(HostKit.Nginx.Var variable, string regex, bool ignoreCase = false) { }
        public static HostKit.Nginx.If Equal(HostKit.Nginx.Var variable, HostKit.Nginx.NginxText text) { }
        public static HostKit.Nginx.If Executable(HostKit.Nginx.NginxText path) { }
        public static HostKit.Nginx.If Exists(HostKit.Nginx.NginxText path) { }
        public static HostKit.Nginx.If File(HostKit.Nginx.NginxText path) { }
        public static HostKit.Nginx.If IsSet(HostKit.Nginx.Var variable) { }
        public static HostKit.Nginx.If Matches(HostKit.Nginx.Var variable, string regex, bool ignoreCase = false) { }
        public static HostKit.Nginx.If NoDirectory(HostKit.Nginx.NginxText path) { }
        public static HostKit.Nginx.If NoFile(HostKit.Nginx.NginxText path) { }
        public static HostKit.Nginx.If NotEqual(HostKit.Nginx.Var variable, HostKit.Nginx.NginxText text) { }
        public static HostKit.Nginx.If NotExecutable(HostKit.Nginx.NginxText path) { }
    }
    public enum IfModifiedSince
    {
        Off = 0,
        Exact = 1,
        Before = 2,
    }
    public enum IgnoredHeader
    {
        XAccelRedirect = 0,
        XAccelExpires = 1,
        XAccelLimitRate = 2,
        XAccelBuffering = 3,
        XAccelCharset = 4,
        Expires = 5,
        CacheControl = 6,
        SetCookie = 7,
        Vary = 8,
    }
    public sealed class ImageFilter : System.IEquatable<HostKit.Nginx.ImageFilter>
    {
        public static HostKit.Nginx.ImageFilter Off { get; }
        public static HostKit.Nginx.ImageFilter Size { get; }
        public static HostKit.Nginx.ImageFilter Test { get; }
        public bool Equals(HostKit.Nginx.ImageFilter? other) { }
        public override int GetHashCode() { }
        public static HostKit.Nginx.ImageFilter Crop(HostKit.Nginx.NginxText width, HostKit.Nginx.NginxText height) { }
        public static HostKit.Nginx.ImageFilter Resize(HostKit.Nginx.NginxText width, HostKit.Nginx.NginxText height) { }
        public static HostKit.Nginx.ImageFilter Rotate(HostKit.Nginx.NginxText degrees) { }
    }
    public enum ImapAuth
    {
        Plain = 0,
        Login = 1,
        CramMd5 = 2,
        External = 3,
    }
    public enum KeepaliveDisable
    {
        None = 0,
        Msie6 = 1,
        Safari = 2,
    }
    public sealed class KeepaliveTimeout : System.IEquatable<HostKit.Nginx.KeepaliveTimeout>
    {
        public KeepaliveTimeout(System.TimeSpan time) { }
        public System.TimeSpan? HeaderTimeout { get; init; }
        public System.TimeSpan Time { get; }
        public static HostKit.Nginx.KeepaliveTimeout FromTimeSpan(System.TimeSpan time) { }
        public static HostKit.Nginx.KeepaliveTimeout op_Implicit(System.TimeSpan time) { }
    }
    public sealed class LimitConn : System.IEquatable<HostKit.Nginx.LimitConn>
    {
        public LimitConn(HostKit.Nginx.LimitConnZone zone, int connections) { }
        public LimitConn(string zone, int connections) { }
        public int Connections { get; }
        public string Zone { get; }
    }
    public sealed class LimitConnZone : System.IEquatable<HostKit.Nginx.LimitConnZone>
    {
        public LimitConnZone(string name) { }
        public LimitConnZone(HostKit.Nginx.NginxText key, string name, HostKit.ByteSize size) { }
        public HostKit.Nginx.NginxText Key { get; }
        public string Name { get; }
        public HostKit.ByteSize Size { get; }
    }
    public sealed class LimitExcept : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.LimitExcept>
    {
        public LimitExcept([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> methods) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessRule> Access { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessLog> AccessLog { get; init; }
        public HostKit.Nginx.NginxText? AuthBasic { get; init; }
        public HostKit.Nginx.NginxText? AuthBasicUserFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Methods { get; }
        public string? Perl { get; init; }
        public HostKit.Nginx.NginxText? ProxyPass { get; init; }
        public bool Equals(HostKit.Nginx.LimitExcept? other) { }
        public override int GetHashCode() { }
    }
    public enum LimitLogLevel
    {
        Info = 0,
        Notice = 1,
        Warn = 2,
        Error = 3,
    }
    public sealed class LimitReq : System.IEquatable<HostKit.Nginx.LimitReq>
    {
        public LimitReq(HostKit.Nginx.LimitReqZone zone) { }
        public LimitReq(string zone) { }
        public int? Burst { get; init; }
        public int? Delay { get; init; }
        public bool NoDelay { get; init; }
        public string Zone { get; }
    }
    public sealed class LimitReqZone : System.IEquatable<HostKit.Nginx.LimitReqZone>
    {
        public LimitReqZone(string name, HostKit.Nginx.RequestRate rate) { }
        public LimitReqZone(HostKit.Nginx.NginxText key, string name, HostKit.ByteSize size, HostKit.Nginx.RequestRate rate) { }
        public HostKit.Nginx.NginxText Key { get; }
        public string Name { get; }
        public HostKit.Nginx.RequestRate Rate { get; }
        public HostKit.ByteSize Size { get; }
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
        public bool Http2 { get; init; }
        public bool? IPv6Only { get; init; }
        public HostKit.Nginx.SocketOptions? Options { get; init; }
        public bool ProxyProtocol { get; init; }
        public bool Quic { get; init; }
        public bool ReusePort { get; init; }
        public bool Ssl { get; init; }
        public static HostKit.Nginx.Listen FromInt32(int port) { }
        public static HostKit.Nginx.Listen FromString(string address) { }
        public static HostKit.Nginx.Listen IPv6(int port) { }
        public static HostKit.Nginx.Listen op_Implicit(int port) { }
        public static HostKit.Nginx.Listen op_Implicit(string address) { }
    }
    public sealed class Location : HostKit.Nginx.NginxContext, HostKit.Nginx.IRequestContext, System.IEquatable<HostKit.Nginx.Location>
    {
        public Location(string match) { }
        public bool? AbsoluteRedirect { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessRule> Access { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessLog> AccessLog { get; init; }
        public string? AddAfterBody { get; init; }
        public string? AddBeforeBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddHeader { get; init; }
        public HostKit.Nginx.HeaderInherit? AddHeaderInherit { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddTrailer { get; init; }
        public HostKit.Nginx.HeaderInherit? AddTrailerInherit { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> AdditionTypes { get; init; }
        public HostKit.Nginx.Aio? Aio { get; init; }
        public bool? AioWrite { get; init; }
        public HostKit.Nginx.NginxText? Alias { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> AncientBrowser { get; init; }
        public string? AncientBrowserValue { get; init; }
        public HostKit.Nginx.NginxText? AuthBasic { get; init; }
        public HostKit.Nginx.NginxText? AuthBasicUserFile { get; init; }
        public System.TimeSpan? AuthDelay { get; init; }
        public string? AuthRequest { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.VariableAssignment> AuthRequestSet { get; init; }
        public bool? Autoindex { get; init; }
        public bool? AutoindexExactSize { get; init; }
        public HostKit.Nginx.AutoindexFormat? AutoindexFormat { get; init; }
        public bool? AutoindexLocaltime { get; init; }
        public HostKit.Nginx.NginxText? Charset { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> CharsetTypes { get; init; }
        public bool? ChunkedTransferEncoding { get; init; }
        public HostKit.ByteSize? ClientBodyBufferSize { get; init; }
        public HostKit.Nginx.ClientBodyInFileOnly? ClientBodyInFileOnly { get; init; }
        public bool? ClientBodyInSingleBuffer { get; init; }
        public HostKit.Nginx.TempPath? ClientBodyTempPath { get; init; }
        public System.TimeSpan? ClientBodyTimeout { get; init; }
        public HostKit.ByteSize? ClientMaxBodySize { get; init; }
        public bool? CreateFullPutPath { get; init; }
        public HostKit.Nginx.StoreAccess? DavAccess { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.DavMethod> DavMethods { get; init; }
        public string? DefaultType { get; init; }
        public HostKit.Nginx.DegradeStatus? Degrade { get; init; }
        public HostKit.Nginx.DirectIo? Directio { get; init; }
        public HostKit.ByteSize? DirectioAlignment { get; init; }
        public HostKit.Nginx.SymlinkCheck? DisableSymlinks { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> EarlyHints { get; init; }
        public bool EmptyGif { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorLog> ErrorLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorPage> ErrorPage { get; init; }
        public bool? Etag { get; init; }
        public HostKit.Nginx.Expires? Expires { get; init; }
        public HostKit.Nginx.BindAddress? FastcgiBind { get; init; }
        public HostKit.ByteSize? FastcgiBufferSize { get; init; }
        public bool? FastcgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? FastcgiBuffers { get; init; }
        public HostKit.ByteSize? FastcgiBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? FastcgiCache { get; init; }
        public bool? FastcgiCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> FastcgiCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? FastcgiCacheKey { get; init; }
        public bool? FastcgiCacheLock { get; init; }
        public System.TimeSpan? FastcgiCacheLockAge { get; init; }
        public System.TimeSpan? FastcgiCacheLockTimeout { get; init; }
        public HostKit.ByteSize? FastcgiCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> FastcgiCacheMethods { get; init; }
        public int? FastcgiCacheMinUses { get; init; }
        public bool? FastcgiCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiUseStale> FastcgiCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> FastcgiCacheValid { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiCatchStderr { get; init; }
        public System.TimeSpan? FastcgiConnectTimeout { get; init; }
        public bool? FastcgiForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiHideHeader { get; init; }
        public bool? FastcgiIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> FastcgiIgnoreHeaders { get; init; }
        public string? FastcgiIndex { get; init; }
        public bool? FastcgiInterceptErrors { get; init; }
        public bool? FastcgiKeepConn { get; init; }
        public HostKit.Nginx.VariableSize? FastcgiLimitRate { get; init; }
        public HostKit.ByteSize? FastcgiMaxTempFileSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiNextUpstream> FastcgiNextUpstream { get; init; }
        public System.TimeSpan? FastcgiNextUpstreamTimeout { get; init; }
        public int? FastcgiNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> FastcgiNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> FastcgiParam { get; init; }
        public HostKit.Nginx.NginxText? FastcgiPass { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiPassHeader { get; init; }
        public bool? FastcgiPassRequestBody { get; init; }
        public bool? FastcgiPassRequestHeaders { get; init; }
        public System.TimeSpan? FastcgiReadTimeout { get; init; }
        public bool? FastcgiRequestBuffering { get; init; }
        public HostKit.ByteSize? FastcgiSendLowat { get; init; }
        public System.TimeSpan? FastcgiSendTimeout { get; init; }
        public bool? FastcgiSocketKeepalive { get; init; }
        public string? FastcgiSplitPathInfo { get; init; }
        public HostKit.Nginx.ResponseStore? FastcgiStore { get; init; }
        public HostKit.Nginx.StoreAccess? FastcgiStoreAccess { get; init; }
        public HostKit.ByteSize? FastcgiTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? FastcgiTempPath { get; init; }
        public bool Flv { get; init; }
        public HostKit.Nginx.BindAddress? GrpcBind { get; init; }
        public HostKit.ByteSize? GrpcBufferSize { get; init; }
        public System.TimeSpan? GrpcConnectTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GrpcHideHeader { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> GrpcIgnoreHeaders { get; init; }
        public bool? GrpcInterceptErrors { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NextUpstream> GrpcNextUpstream { get; init; }
        public System.TimeSpan? GrpcNextUpstreamTimeout { get; init; }
        public int? GrpcNextUpstreamTries { get; init; }
        public HostKit.Nginx.NginxText? GrpcPass { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GrpcPassHeader { get; init; }
        public System.TimeSpan? GrpcReadTimeout { get; init; }
        public System.TimeSpan? GrpcSendTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> GrpcSetHeader { get; init; }
        public bool? GrpcSocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? GrpcSslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? GrpcSslCertificateCache { get; init; }
        public HostKit.Nginx.NginxText? GrpcSslCertificateKey { get; init; }
        public string? GrpcSslCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> GrpcSslConfCommand { get; init; }
        public string? GrpcSslCrl { get; init; }
        public HostKit.Nginx.NginxText? GrpcSslName { get; init; }
        public string? GrpcSslPasswordFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> GrpcSslProtocols { get; init; }
        public bool? GrpcSslServerName { get; init; }
        public bool? GrpcSslSessionReuse { get; init; }
        public string? GrpcSslTrustedCertificate { get; init; }
        public bool? GrpcSslVerify { get; init; }
        public int? GrpcSslVerifyDepth { get; init; }
        public bool? Gunzip { get; init; }
        public HostKit.Nginx.Buffers? GunzipBuffers { get; init; }
        public bool? Gzip { get; init; }
        public HostKit.Nginx.Buffers? GzipBuffers { get; init; }
        public int? GzipCompLevel { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GzipDisable { get; init; }
        public HostKit.ByteSize? GzipHash { get; init; }
        public HostKit.Nginx.GzipHttpVersion? GzipHttpVersion { get; init; }
        public HostKit.ByteSize? GzipMinLength { get; init; }
        public bool? GzipNoBuffer { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.GzipProxied> GzipProxied { get; init; }
        public HostKit.Nginx.GzipStatic? GzipStatic { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GzipTypes { get; init; }
        public bool? GzipVary { get; init; }
        public HostKit.ByteSize? GzipWindow { get; init; }
        public HostKit.ByteSize? Http2ChunkSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> Http2Push { get; init; }
        public bool? Http2PushPreload { get; init; }
        public HostKit.Nginx.IfModifiedSince? IfModifiedSince { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ImageFilter> ImageFilter { get; init; }
        public HostKit.ByteSize? ImageFilterBuffer { get; init; }
        public bool? ImageFilterInterlace { get; init; }
        public HostKit.Nginx.NginxText? ImageFilterJpegQuality { get; init; }
        public HostKit.Nginx.NginxText? ImageFilterSharpen { get; init; }
        public bool? ImageFilterTransparency { get; init; }
        public HostKit.Nginx.NginxText? ImageFilterWebpQuality { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> Index { get; init; }
        public bool Internal { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.KeepaliveDisable> KeepaliveDisable { get; init; }
        public System.TimeSpan? KeepaliveMinTimeout { get; init; }
        public int? KeepaliveRequests { get; init; }
        public System.TimeSpan? KeepaliveTime { get; init; }
        public HostKit.Nginx.KeepaliveTimeout? KeepaliveTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LimitConn> LimitConn { get; init; }
        public bool? LimitConnDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitConnLogLevel { get; init; }
        public int? LimitConnStatus { get; init; }
        public HostKit.Nginx.LimitExcept? LimitExcept { get; init; }
        public HostKit.Nginx.VariableSize? LimitRate { get; init; }
        public HostKit.Nginx.VariableSize? LimitRateAfter { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LimitReq> LimitReq { get; init; }
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
        public HostKit.Nginx.BindAddress? MemcachedBind { get; init; }
        public HostKit.ByteSize? MemcachedBufferSize { get; init; }
        public System.TimeSpan? MemcachedConnectTimeout { get; init; }
        public int? MemcachedGzipFlag { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.MemcachedNextUpstream> MemcachedNextUpstream { get; init; }
        public System.TimeSpan? MemcachedNextUpstreamTimeout { get; init; }
        public int? MemcachedNextUpstreamTries { get; init; }
        public HostKit.Nginx.NginxText? MemcachedPass { get; init; }
        public System.TimeSpan? MemcachedReadTimeout { get; init; }
        public System.TimeSpan? MemcachedSendTimeout { get; init; }
        public bool? MemcachedSocketKeepalive { get; init; }
        public int? MinDeleteDepth { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Mirror { get; init; }
        public bool? MirrorRequestBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ModernBrowser> ModernBrowser { get; init; }
        public string? ModernBrowserValue { get; init; }
        public bool Mp4 { get; init; }
        public HostKit.ByteSize? Mp4BufferSize { get; init; }
        public HostKit.ByteSize? Mp4MaxBufferSize { get; init; }
        public bool? Mp4StartKeyFrame { get; init; }
        public bool? MsiePadding { get; init; }
        public bool? MsieRefresh { get; init; }
        public HostKit.Nginx.OpenFileCache? OpenFileCache { get; init; }
        public bool? OpenFileCacheErrors { get; init; }
        public bool? OpenFileCacheEvents { get; init; }
        public int? OpenFileCacheMinUses { get; init; }
        public System.TimeSpan? OpenFileCacheValid { get; init; }
        public HostKit.Nginx.OpenLogFileCache? OpenLogFileCache { get; init; }
        public HostKit.Nginx.Buffers? OutputBuffers { get; init; }
        public bool? OverrideCharset { get; init; }
        public string? Perl { get; init; }
        public bool? PortInRedirect { get; init; }
        public string? PostAction { get; init; }
        public HostKit.ByteSize? PostponeGzipping { get; init; }
        public HostKit.ByteSize? PostponeOutput { get; init; }
        public HostKit.Nginx.BindAddress? ProxyBind { get; init; }
        public HostKit.ByteSize? ProxyBufferSize { get; init; }
        public bool? ProxyBuffering { get; init; }
        public HostKit.Nginx.Buffers? ProxyBuffers { get; init; }
        public HostKit.ByteSize? ProxyBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? ProxyCache { get; init; }
        public bool? ProxyCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ProxyCacheBypass { get; init; }
        public bool? ProxyCacheConvertHead { get; init; }
        public HostKit.Nginx.NginxText? ProxyCacheKey { get; init; }
        public bool? ProxyCacheLock { get; init; }
        public System.TimeSpan? ProxyCacheLockAge { get; init; }
        public System.TimeSpan? ProxyCacheLockTimeout { get; init; }
        public HostKit.ByteSize? ProxyCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> ProxyCacheMethods { get; init; }
        public int? ProxyCacheMinUses { get; init; }
        public bool? ProxyCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheUseStale> ProxyCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> ProxyCacheValid { get; init; }
        public System.TimeSpan? ProxyConnectTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CookieDomain> ProxyCookieDomain { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CookieFlags> ProxyCookieFlags { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CookiePath> ProxyCookiePath { get; init; }
        public bool? ProxyForceRanges { get; init; }
        public int? ProxyHeadersHashBucketSize { get; init; }
        public int? ProxyHeadersHashMaxSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ProxyHideHeader { get; init; }
        public HostKit.Nginx.ProxyHttpVersion? ProxyHttpVersion { get; init; }
        public bool? ProxyIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> ProxyIgnoreHeaders { get; init; }
        public bool? ProxyInterceptErrors { get; init; }
        public HostKit.Nginx.VariableSize? ProxyLimitRate { get; init; }
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
        public bool? ProxyPassTrailers { get; init; }
        public System.TimeSpan? ProxyReadTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ProxyRedirect> ProxyRedirect { get; init; }
        public bool? ProxyRequestBuffering { get; init; }
        public HostKit.ByteSize? ProxySendLowat { get; init; }
        public System.TimeSpan? ProxySendTimeout { get; init; }
        public HostKit.Nginx.NginxText? ProxySetBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> ProxySetHeader { get; init; }
        public bool? ProxySocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? ProxySslCertificateCache { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificateKey { get; init; }
        public string? ProxySslCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> ProxySslConfCommand { get; init; }
        public string? ProxySslCrl { get; init; }
        public HostKit.Nginx.NginxText? ProxySslName { get; init; }
        public string? ProxySslPasswordFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> ProxySslProtocols { get; init; }
        public bool? ProxySslServerName { get; init; }
        public bool? ProxySslSessionReuse { get; init; }
        public string? ProxySslTrustedCertificate { get; init; }
        public bool? ProxySslVerify { get; init; }
        public int? ProxySslVerifyDepth { get; init; }
        public HostKit.Nginx.ResponseStore? ProxyStore { get; init; }
        public HostKit.Nginx.StoreAccess? ProxyStoreAccess { get; init; }
        public HostKit.ByteSize? ProxyTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? ProxyTempPath { get; init; }
        public bool? RandomIndex { get; init; }
        public HostKit.ByteSize? ReadAhead { get; init; }
        public string? RealIpHeader { get; init; }
        public bool? RealIpRecursive { get; init; }
        public bool? RecursiveErrorPages { get; init; }
        public int? RefererHashBucketSize { get; init; }
        public int? RefererHashMaxSize { get; init; }
        public bool? ResetTimedoutConnection { get; init; }
        public HostKit.Nginx.Resolver? Resolver { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public HostKit.Nginx.Return? Return { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.RewriteStep> Rewrite { get; init; }
        public bool? RewriteLog { get; init; }
        public HostKit.Nginx.NginxText? Root { get; init; }
        public HostKit.Nginx.Satisfy? Satisfy { get; init; }
        public HostKit.Nginx.BindAddress? ScgiBind { get; init; }
        public HostKit.ByteSize? ScgiBufferSize { get; init; }
        public bool? ScgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? ScgiBuffers { get; init; }
        public HostKit.ByteSize? ScgiBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? ScgiCache { get; init; }
        public bool? ScgiCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ScgiCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? ScgiCacheKey { get; init; }
        public bool? ScgiCacheLock { get; init; }
        public System.TimeSpan? ScgiCacheLockAge { get; init; }
        public System.TimeSpan? ScgiCacheLockTimeout { get; init; }
        public HostKit.ByteSize? ScgiCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> ScgiCacheMethods { get; init; }
        public int? ScgiCacheMinUses { get; init; }
        public bool? ScgiCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiUseStale> ScgiCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> ScgiCacheValid { get; init; }
        public System.TimeSpan? ScgiConnectTimeout { get; init; }
        public bool? ScgiForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ScgiHideHeader { get; init; }
        public bool? ScgiIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> ScgiIgnoreHeaders { get; init; }
        public bool? ScgiInterceptErrors { get; init; }
        public HostKit.Nginx.VariableSize? ScgiLimitRate { get; init; }
        public HostKit.ByteSize? ScgiMaxTempFileSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiNextUpstream> ScgiNextUpstream { get; init; }
        public System.TimeSpan? ScgiNextUpstreamTimeout { get; init; }
        public int? ScgiNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ScgiNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> ScgiParam { get; init; }
        public HostKit.Nginx.NginxText? ScgiPass { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ScgiPassHeader { get; init; }
        public bool? ScgiPassRequestBody { get; init; }
        public bool? ScgiPassRequestHeaders { get; init; }
        public System.TimeSpan? ScgiReadTimeout { get; init; }
        public bool? ScgiRequestBuffering { get; init; }
        public System.TimeSpan? ScgiSendTimeout { get; init; }
        public bool? ScgiSocketKeepalive { get; init; }
        public HostKit.Nginx.ResponseStore? ScgiStore { get; init; }
        public HostKit.Nginx.StoreAccess? ScgiStoreAccess { get; init; }
        public HostKit.ByteSize? ScgiTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? ScgiTempPath { get; init; }
        public HostKit.Nginx.NginxText? SecureLink { get; init; }
        public HostKit.Nginx.NginxText? SecureLinkMd5 { get; init; }
        public string? SecureLinkSecret { get; init; }
        public HostKit.ByteSize? SendLowat { get; init; }
        public System.TimeSpan? SendTimeout { get; init; }
        public bool? Sendfile { get; init; }
        public HostKit.ByteSize? SendfileMaxChunk { get; init; }
        public bool? ServerNameInRedirect { get; init; }
        public HostKit.Nginx.ServerTokens? ServerTokens { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SetRealIpFrom { get; init; }
        public HostKit.ByteSize? Slice { get; init; }
        public HostKit.Nginx.NginxText? SourceCharset { get; init; }
        public bool? Ssi { get; init; }
        public bool? SsiIgnoreRecycledBuffers { get; init; }
        public bool? SsiLastModified { get; init; }
        public HostKit.ByteSize? SsiMinFileChunk { get; init; }
        public bool? SsiSilentErrors { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SsiTypes { get; init; }
        public HostKit.ByteSize? SsiValueLength { get; init; }
        public bool StubStatus { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Substitution> SubFilter { get; init; }
        public bool? SubFilterLastModified { get; init; }
        public bool? SubFilterOnce { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SubFilterTypes { get; init; }
        public HostKit.ByteSize? SubrequestOutputBufferSize { get; init; }
        public bool? TcpNodelay { get; init; }
        public bool? TcpNopush { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> TryFiles { get; init; }
        public HostKit.Nginx.MimeTypes? Types { get; init; }
        public int? TypesHashBucketSize { get; init; }
        public int? TypesHashMaxSize { get; init; }
        public bool? UninitializedVariableWarn { get; init; }
        public HostKit.Nginx.UserIdMode? Userid { get; init; }
        public string? UseridDomain { get; init; }
        public HostKit.Nginx.UserIdExpires? UseridExpires { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.UserIdFlag> UseridFlags { get; init; }
        public string? UseridMark { get; init; }
        public string? UseridName { get; init; }
        public string? UseridP3p { get; init; }
        public string? UseridPath { get; init; }
        public int? UseridService { get; init; }
        public HostKit.Nginx.BindAddress? UwsgiBind { get; init; }
        public HostKit.ByteSize? UwsgiBufferSize { get; init; }
        public bool? UwsgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? UwsgiBuffers { get; init; }
        public HostKit.ByteSize? UwsgiBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? UwsgiCache { get; init; }
        public bool? UwsgiCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> UwsgiCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? UwsgiCacheKey { get; init; }
        public bool? UwsgiCacheLock { get; init; }
        public System.TimeSpan? UwsgiCacheLockAge { get; init; }
        public System.TimeSpan? UwsgiCacheLockTimeout { get; init; }
        public HostKit.ByteSize? UwsgiCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> UwsgiCacheMethods { get; init; }
        public int? UwsgiCacheMinUses { get; init; }
        public bool? UwsgiCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiUseStale> UwsgiCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> UwsgiCacheValid { get; init; }
        public System.TimeSpan? UwsgiConnectTimeout { get; init; }
        public bool? UwsgiForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> UwsgiHideHeader { get; init; }
        public bool? UwsgiIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> UwsgiIgnoreHeaders { get; init; }
        public bool? UwsgiInterceptErrors { get; init; }
        public HostKit.Nginx.VariableSize? UwsgiLimitRate { get; init; }
        public HostKit.ByteSize? UwsgiMaxTempFileSize { get; init; }
        public int? UwsgiModifier1 { get; init; }
        public int? UwsgiModifier2 { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiNextUpstream> UwsgiNextUpstream { get; init; }
        public System.TimeSpan? UwsgiNextUpstreamTimeout { get; init; }
        public int? UwsgiNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> UwsgiNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> UwsgiParam { get; init; }
        public HostKit.Nginx.NginxText? UwsgiPass { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> UwsgiPassHeader { get; init; }
        public bool? UwsgiPassRequestBody { get; init; }
        public bool? UwsgiPassRequestHeaders { get; init; }
        public System.TimeSpan? UwsgiReadTimeout { get; init; }
        public bool? UwsgiRequestBuffering { get; init; }
        public System.TimeSpan? UwsgiSendTimeout { get; init; }
        public bool? UwsgiSocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? UwsgiSslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? UwsgiSslCertificateCache { get; init; }
        public HostKit.Nginx.NginxText? UwsgiSslCertificateKey { get; init; }
        public string? UwsgiSslCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> UwsgiSslConfCommand { get; init; }
        public string? UwsgiSslCrl { get; init; }
        public HostKit.Nginx.NginxText? UwsgiSslName { get; init; }
        public string? UwsgiSslPasswordFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> UwsgiSslProtocols { get; init; }
        public bool? UwsgiSslServerName { get; init; }
        public bool? UwsgiSslSessionReuse { get; init; }
        public string? UwsgiSslTrustedCertificate { get; init; }
        public bool? UwsgiSslVerify { get; init; }
        public int? UwsgiSslVerifyDepth { get; init; }
        public HostKit.Nginx.ResponseStore? UwsgiStore { get; init; }
        public HostKit.Nginx.StoreAccess? UwsgiStoreAccess { get; init; }
        public string? UwsgiString { get; init; }
        public HostKit.ByteSize? UwsgiTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? UwsgiTempPath { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ValidReferers { get; init; }
        public string? XmlEntities { get; init; }
        public bool? XsltLastModified { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.XsltParameter> XsltParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.XsltParameter> XsltStringParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.XsltStylesheet> XsltStylesheet { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> XsltTypes { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Location> At([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> matches) { }
        public HostKit.Nginx.Location Unbuffered() { }
        public HostKit.Nginx.Location WithCache(HostKit.Nginx.CachePath cache, System.TimeSpan time, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Nginx.NginxText> unless) { }
        public HostKit.Nginx.Location WithWebSockets() { }
        public static HostKit.Nginx.Location Assets(string match, HostKit.Nginx.NginxText? root = null) { }
        public static HostKit.Nginx.Location Cgi(string match, HostKit.SocketAddress socket, string program) { }
        public static HostKit.Nginx.Location Grpc(string match, HostKit.Nginx.NginxText target) { }
        public static HostKit.Nginx.Location Php(HostKit.Nginx.NginxText pass, string match = "~ [^/]\.php(/|$)") { }
        public static HostKit.Nginx.Location Php(HostKit.SocketAddress socket, string match = "~ [^/]\.php(/|$)") { }
        public static HostKit.Nginx.Location Proxy(string match, HostKit.Nginx.NginxText url) { }
        public static HostKit.Nginx.Location Proxy(string match, HostKit.Nginx.Upstream upstream) { }
        public static HostKit.Nginx.Location Proxy(string match, HostKit.SocketAddress socket) { }
        public static HostKit.Nginx.Location Proxy(string match, int port) { }
        public static HostKit.Nginx.Location Read(HostKit.Nginx.NginxStatement statement, HostKit.Nginx.NginxFidelity fidelity = 0) { }
        public static HostKit.Nginx.Location Redirect(string from, HostKit.Nginx.NginxText to, bool permanent = false) { }
        public static HostKit.Nginx.Location SinglePage(string match, HostKit.Nginx.NginxText? root = null, string page = "/index.html") { }
        public static HostKit.Nginx.Location Static(string match, HostKit.Nginx.NginxText root) { }
        public static HostKit.Nginx.Location Uwsgi(string match, HostKit.Nginx.NginxText pass) { }
    }
    public sealed class LocationIf : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.LocationIf>
    {
        public LocationIf(HostKit.Nginx.If condition) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessLog> AccessLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddHeader { get; init; }
        public HostKit.Nginx.HeaderInherit? AddHeaderInherit { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddTrailer { get; init; }
        public HostKit.Nginx.HeaderInherit? AddTrailerInherit { get; init; }
        public HostKit.Nginx.NginxText? Charset { get; init; }
        public HostKit.Nginx.If Condition { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorPage> ErrorPage { get; init; }
        public HostKit.Nginx.Expires? Expires { get; init; }
        public HostKit.Nginx.NginxText? FastcgiPass { get; init; }
        public HostKit.Nginx.NginxText? GrpcPass { get; init; }
        public bool? Gzip { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public HostKit.Nginx.VariableSize? LimitRate { get; init; }
        public HostKit.Nginx.VariableSize? LimitRateAfter { get; init; }
        public HostKit.Nginx.NginxText? MemcachedPass { get; init; }
        public bool? OverrideCharset { get; init; }
        public string? PostAction { get; init; }
        public HostKit.Nginx.NginxText? ProxyPass { get; init; }
        public HostKit.Nginx.Return? Return { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.RewriteStep> Rewrite { get; init; }
        public bool? RewriteLog { get; init; }
        public HostKit.Nginx.NginxText? Root { get; init; }
        public HostKit.Nginx.NginxText? ScgiPass { get; init; }
        public bool? Sendfile { get; init; }
        public HostKit.Nginx.NginxText? SourceCharset { get; init; }
        public bool? Ssi { get; init; }
        public bool? UninitializedVariableWarn { get; init; }
        public HostKit.Nginx.NginxText? UwsgiPass { get; init; }
    }
    public enum LogEscape
    {
        Default = 0,
        Json = 1,
        None = 2,
    }
    public sealed class LogFormat : System.IEquatable<HostKit.Nginx.LogFormat>
    {
        public LogFormat(string name, HostKit.Nginx.NginxText text) { }
        public HostKit.Nginx.LogEscape? Escape { get; init; }
        public string Name { get; }
        public HostKit.Nginx.NginxText Text { get; }
    }
    public static class LogFormats
    {
        public static HostKit.Nginx.LogFormat Json { get; }
    }
    public sealed class Mail : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.Mail>
    {
        public Mail() { }
        public string? AuthHttp { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> AuthHttpHeader { get; init; }
        public bool? AuthHttpPassClientCert { get; init; }
        public System.TimeSpan? AuthHttpTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorLog> ErrorLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ImapAuth> ImapAuth { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ImapCapabilities { get; init; }
        public HostKit.ByteSize? ImapClientBuffer { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public int? MaxErrors { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Pop3Auth> Pop3Auth { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Pop3Capabilities { get; init; }
        public bool? Proxy { get; init; }
        public HostKit.ByteSize? ProxyBuffer { get; init; }
        public bool? ProxyPassErrorMessage { get; init; }
        public bool? ProxyProtocol { get; init; }
        public bool? ProxySmtpAuth { get; init; }
        public System.TimeSpan? ProxyTimeout { get; init; }
        public HostKit.Nginx.Resolver? Resolver { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public string? ServerName { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.MailServer> Servers { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SetRealIpFrom { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SmtpAuth> SmtpAuth { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SmtpCapabilities { get; init; }
        public HostKit.ByteSize? SmtpClientBuffer { get; init; }
        public System.TimeSpan? SmtpGreetingDelay { get; init; }
        public bool? Ssl { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslCertificate { get; init; }
        public bool? SslCertificateCompression { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslCertificateKey { get; init; }
        public string? SslCiphers { get; init; }
        public string? SslClientCertificate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> SslConfCommand { get; init; }
        public string? SslCrl { get; init; }
        public string? SslDhparam { get; init; }
        public string? SslEcdhCurve { get; init; }
        public string? SslPasswordFile { get; init; }
        public bool? SslPreferServerCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> SslProtocols { get; init; }
        public HostKit.Nginx.SslSessionCache? SslSessionCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslSessionTicketKey { get; init; }
        public bool? SslSessionTickets { get; init; }
        public System.TimeSpan? SslSessionTimeout { get; init; }
        public string? SslTrustedCertificate { get; init; }
        public HostKit.Nginx.SslVerifyClient? SslVerifyClient { get; init; }
        public int? SslVerifyDepth { get; init; }
        public HostKit.Nginx.StartTls? Starttls { get; init; }
        public System.TimeSpan? Timeout { get; init; }
        public bool? Xclient { get; init; }
        public static HostKit.Nginx.Mail Read(System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements, HostKit.Nginx.NginxFidelity fidelity = 0) { }
    }
    public sealed class MailListen : System.IEquatable<HostKit.Nginx.MailListen>
    {
        public MailListen(int port) { }
        public MailListen(string address) { }
        public string Address { get; }
        public bool? IPv6Only { get; init; }
        public HostKit.Nginx.SocketOptions? Options { get; init; }
        public bool ProxyProtocol { get; init; }
        public bool Ssl { get; init; }
        public static HostKit.Nginx.MailListen FromInt32(int port) { }
        public static HostKit.Nginx.MailListen FromString(string address) { }
        public static HostKit.Nginx.MailListen op_Implicit(int port) { }
        public static HostKit.Nginx.MailListen op_Implicit(string address) { }
    }
    public enum MailProtocol
    {
        Imap = 0,
        Pop3 = 1,
        Smtp = 2,
    }
    public sealed class MailServer : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.MailServer>
    {
        public MailServer() { }
        public string? AuthHttp { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> AuthHttpHeader { get; init; }
        public bool? AuthHttpPassClientCert { get; init; }
        public System.TimeSpan? AuthHttpTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorLog> ErrorLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ImapAuth> ImapAuth { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ImapCapabilities { get; init; }
        public HostKit.ByteSize? ImapClientBuffer { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.MailListen> Listen { get; init; }
        public int? MaxErrors { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Pop3Auth> Pop3Auth { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Pop3Capabilities { get; init; }
        public HostKit.Nginx.MailProtocol? Protocol { get; init; }
        public bool? Proxy { get; init; }
        public HostKit.ByteSize? ProxyBuffer { get; init; }
        public bool? ProxyPassErrorMessage { get; init; }
        public bool? ProxyProtocol { get; init; }
        public bool? ProxySmtpAuth { get; init; }
        public System.TimeSpan? ProxyTimeout { get; init; }
        public HostKit.Nginx.Resolver? Resolver { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public string? ServerName { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SetRealIpFrom { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SmtpAuth> SmtpAuth { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SmtpCapabilities { get; init; }
        public HostKit.ByteSize? SmtpClientBuffer { get; init; }
        public System.TimeSpan? SmtpGreetingDelay { get; init; }
        public bool? Ssl { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslCertificate { get; init; }
        public bool? SslCertificateCompression { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslCertificateKey { get; init; }
        public string? SslCiphers { get; init; }
        public string? SslClientCertificate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> SslConfCommand { get; init; }
        public string? SslCrl { get; init; }
        public string? SslDhparam { get; init; }
        public string? SslEcdhCurve { get; init; }
        public string? SslPasswordFile { get; init; }
        public bool? SslPreferServerCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> SslProtocols { get; init; }
        public HostKit.Nginx.SslSessionCache? SslSessionCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslSessionTicketKey { get; init; }
        public bool? SslSessionTickets { get; init; }
        public System.TimeSpan? SslSessionTimeout { get; init; }
        public string? SslTrustedCertificate { get; init; }
        public HostKit.Nginx.SslVerifyClient? SslVerifyClient { get; init; }
        public int? SslVerifyDepth { get; init; }
        public HostKit.Nginx.StartTls? Starttls { get; init; }
        public System.TimeSpan? Timeout { get; init; }
        public bool? Xclient { get; init; }
        public static HostKit.Nginx.MailServer Read(System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements, HostKit.Nginx.NginxFidelity fidelity = 0) { }
    }
    public sealed class Main : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.Main>
    {
        public Main() { }
        public bool? Daemon { get; init; }
        public HostKit.Nginx.DebugPoints? DebugPoints { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Env { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorLog> ErrorLog { get; init; }
        public HostKit.Nginx.Events? Events { get; init; }
        public string? GooglePerftoolsProfiles { get; init; }
        public HostKit.Nginx.Http? Http { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> LoadModule { get; init; }
        public string? LockFile { get; init; }
        public HostKit.Nginx.Mail? Mail { get; init; }
        public bool? MasterProcess { get; init; }
        public bool? PcreJit { get; init; }
        public string? Pid { get; init; }
        public bool? QuicBpf { get; init; }
        public string? SslEngine { get; init; }
        public bool? SslObjectCacheInheritable { get; init; }
        public HostKit.Nginx.StreamBlock? Stream { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.WorkerThreads> ThreadPool { get; init; }
        public System.TimeSpan? TimerResolution { get; init; }
        public HostKit.Nginx.WorkerUser? User { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> WorkerCpuAffinity { get; init; }
        public int? WorkerPriority { get; init; }
        public HostKit.Nginx.WorkerProcesses? WorkerProcesses { get; init; }
        public HostKit.ByteSize? WorkerRlimitCore { get; init; }
        public int? WorkerRlimitNofile { get; init; }
        public System.TimeSpan? WorkerShutdownTimeout { get; init; }
        public string? WorkingDirectory { get; init; }
        public static HostKit.Nginx.Main Read(System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements, HostKit.Nginx.NginxFidelity fidelity = 0) { }
    }
    public sealed class Maintenance : System.IEquatable<HostKit.Nginx.Maintenance>
    {
        public string? File { get; }
        public string? Page { get; init; }
        public System.TimeSpan RetryAfter { get; init; }
        public static HostKit.Nginx.Maintenance Now { get; }
        public static HostKit.Nginx.Maintenance While(string file) { }
    }
    public sealed class Map : System.IEquatable<HostKit.Nginx.Map>
    {
        public Map(HostKit.Nginx.NginxText source, HostKit.Nginx.Var variable) { }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Key",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, HostKit.Nginx.NginxText>> Cases { get; init; }
        public HostKit.Nginx.NginxText? Default { get; init; }
        public bool Hostnames { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public HostKit.Nginx.NginxText Source { get; }
        public HostKit.Nginx.Var Variable { get; }
        public bool Volatile { get; init; }
        public bool Equals(HostKit.Nginx.Map? other) { }
        public override int GetHashCode() { }
    }
    public enum MemcachedNextUpstream
    {
        Error = 0,
        Timeout = 1,
        InvalidResponse = 2,
        NotFound = 3,
        Off = 4,
    }
    public sealed class MimeTypes : System.IEquatable<HostKit.Nginx.MimeTypes>
    {
        public MimeTypes() { }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Type",
                "Extensions"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<string, System.Collections.Immutable.ImmutableArray<string>>> Rows { get; init; }
        public bool Equals(HostKit.Nginx.MimeTypes? other) { }
        public override int GetHashCode() { }
        public HostKit.Nginx.MimeTypes With(string type, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> extensions) { }
    }
    public sealed class ModernBrowser : System.IEquatable<HostKit.Nginx.ModernBrowser>
    {
        public ModernBrowser(string browser, string version) { }
        public string Browser { get; }
        public static HostKit.Nginx.ModernBrowser Unlisted { get; }
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
    public sealed class NginxBuild
    {
        public NginxBuild(System.Version version) { }
        public System.Collections.Immutable.ImmutableArray<string> ConfigureArguments { get; }
        public bool HasHttp3 { get; }
        public string? OpenSsl { get; }
        public System.Version Version { get; }
        public bool HasModule(string module) { }
        public override string ToString() { }
        public static HostKit.Nginx.NginxBuild? Find(HostKit.Host host) { }
        public static HostKit.Nginx.NginxBuild Parse(string text) { }
    }
    public static class NginxBuildExtensions
    {
        public static HostKit.Nginx.FittedText Fit(this HostKit.Nginx.NginxBuild build, HostKit.Nginx.NginxContext context) { }
    }
    public static class NginxCode
    {
        public static string Of(HostKit.Nginx.NginxConfiguration configuration, HostKit.Nginx.NginxCodeOptions? options = null) { }
        public static string Of(HostKit.Nginx.NginxContext context, HostKit.Nginx.NginxCodeOptions? options = null) { }
        public static string Of(HostKit.Nginx.NginxFile file, HostKit.Nginx.NginxCodeOptions? options = null) { }
    }
    public sealed class NginxCodeOptions : System.IEquatable<HostKit.Nginx.NginxCodeOptions>
    {
        public NginxCodeOptions() { }
        public HostKit.Nginx.NginxFidelity Fidelity { get; init; }
        public bool FollowIncludes { get; init; }
        public bool PreferSites { get; init; }
    }
    public sealed class NginxConf : HostKit.IComponent, System.IEquatable<HostKit.Nginx.NginxConf>
    {
        public NginxConf(HostKit.Nginx.Main main) { }
        public NginxConf(HostKit.Nginx.NginxFile file) { }
        public bool Adopt { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public sealed class NginxConfiguration
    {
        public const string DefaultPath = "/etc/nginx/nginx.conf";
        public System.Collections.Immutable.ImmutableArray<HostKit.SyntaxException> Errors { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxFile> Files { get; }
        public HostKit.Nginx.NginxFile MainFile { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ExpandedStatement> Statements { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ConfigurationComplaint> Check(HostKit.Nginx.CheckOptions? options = null) { }
        public HostKit.Nginx.Explanation Explain(string url, HostKit.Nginx.ClientRequest? request = null) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.UnreachableLocation> UnreachableLocations() { }
        public static HostKit.Nginx.NginxConfiguration Load(string path = "/etc/nginx/nginx.conf") { }
        public static HostKit.Nginx.NginxConfiguration Load(HostKit.Nginx.ConfigurationFiles files, string path = "/etc/nginx/nginx.conf") { }
        public static HostKit.Nginx.NginxConfiguration LoadReadable(HostKit.Nginx.ConfigurationFiles files, string path = "/etc/nginx/nginx.conf") { }
        public static HostKit.Nginx.NginxConfiguration ParseDump(string output) { }
    }
    public abstract class NginxContext : HostKit.DirectiveRecord, System.IEquatable<HostKit.Nginx.NginxContext>
    {
        public HostKit.Nginx.RawDirective? this[string name] { get; init; }
        public override sealed string ToString() { }
    }
    public static class NginxContextExtensions
    {
        public static T Then<T>(this T context, T more)
            where T : HostKit.Nginx.NginxContext { }
        public static T WithDirective<T>(this T context, string name, HostKit.Nginx.RawDirective? directive)
            where T : HostKit.Nginx.NginxContext { }
    }
    public sealed class NginxFacts : System.IEquatable<HostKit.Nginx.NginxFacts>
    {
        public NginxFacts() { }
        public System.Func<string, bool>? FileExists { get; init; }
        public System.Version? Version { get; init; }
        public static HostKit.Nginx.NginxFacts Unknown { get; }
    }
    public enum NginxFidelity
    {
        Meaning = 0,
        Tokens = 1,
    }
    public sealed class NginxFile
    {
        public string Name { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxStatement> Statements { get; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ConfigurationComplaint> Check(HostKit.Nginx.DirectiveContexts context, HostKit.Nginx.CheckOptions? options = null) { }
        public HostKit.Nginx.NginxFile Format(HostKit.Nginx.FormatOptions? options = null) { }
        public byte[] ToBytes() { }
        public override string ToString() { }
        public HostKit.Nginx.NginxFile WithStatements([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements) { }
        public static HostKit.Nginx.NginxFile Create(string name, [System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements) { }
        public static HostKit.Nginx.NginxFile Parse(System.ReadOnlySpan<byte> content, string name = "nginx.conf") { }
        public static HostKit.Nginx.NginxFile Parse(string content, string name = "nginx.conf") { }
    }
    public static class NginxFindings
    {
        public static System.Collections.Immutable.ImmutableArray<HostKit.FindingKind> All { get; }
    }
    public enum NginxFragment
    {
        Main = 0,
        Http = 1,
        Server = 2,
        Location = 3,
        Stream = 4,
    }
    public sealed class NginxLogRotation : HostKit.IComponent, System.IEquatable<HostKit.Nginx.NginxLogRotation>
    {
        public NginxLogRotation(string name, [System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<string> files) { }
        public bool Compressed { get; init; }
        public int Days { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Files { get; }
        public HostKit.AccountName Group { get; init; }
        public HostKit.ByteSize? MaxSize { get; init; }
        public string Name { get; }
        public HostKit.AccountName Owner { get; init; }
        public bool Equals(HostKit.Nginx.NginxLogRotation? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public override string ToString() { }
    }
    public sealed class NginxReview
    {
        public static System.Collections.Immutable.ImmutableArray<HostKit.Finding> Of(HostKit.Nginx.NginxConfiguration configuration, HostKit.Nginx.NginxFacts? facts = null) { }
        public static System.Collections.Immutable.ImmutableArray<HostKit.Finding> Of(HostKit.Nginx.NginxFile file, HostKit.Nginx.NginxFragment context, HostKit.Nginx.NginxFacts? facts = null) { }
    }
    public sealed class NginxService : HostKit.IComponent, System.IEquatable<HostKit.Nginx.NginxService>
    {
        public NginxService() { }
        public bool AllowRestart { get; init; }
        public HostKit.SystemPackage? Package { get; init; }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
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
    public sealed class OpenFileCache : System.IEquatable<HostKit.Nginx.OpenFileCache>
    {
        public System.TimeSpan? Inactive { get; init; }
        public static HostKit.Nginx.OpenFileCache Off { get; }
        public static HostKit.Nginx.OpenFileCache Of(int max) { }
    }
    public sealed class OpenLogFileCache : System.IEquatable<HostKit.Nginx.OpenLogFileCache>
    {
        public System.TimeSpan? Inactive { get; init; }
        public int? MinUses { get; init; }
        public System.TimeSpan? Valid { get; init; }
        public static HostKit.Nginx.OpenLogFileCache Off { get; }
        public static HostKit.Nginx.OpenLogFileCache Of(int max) { }
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
    public sealed class PerlVariable : System.IEquatable<HostKit.Nginx.PerlVariable>
    {
        public PerlVariable(HostKit.Nginx.Var Variable, string Handler) { }
        public string Handler { get; init; }
        public HostKit.Nginx.Var Variable { get; init; }
    }
    public enum Pop3Auth
    {
        Plain = 0,
        Apop = 1,
        CramMd5 = 2,
        External = 3,
    }
    public enum ProxyHttpVersion
    {
        Http10 = 0,
        Http11 = 1,
        Http2 = 2,
    }
    public sealed class ProxyRedirect : System.IEquatable<HostKit.Nginx.ProxyRedirect>
    {
        public static HostKit.Nginx.ProxyRedirect Default { get; }
        public static HostKit.Nginx.ProxyRedirect Off { get; }
        public static HostKit.Nginx.ProxyRedirect Prefix(HostKit.Nginx.NginxText from, HostKit.Nginx.NginxText to) { }
        public static HostKit.Nginx.ProxyRedirect Regex(string regex, HostKit.Nginx.NginxText to, bool ignoreCase = false) { }
    }
    public sealed class RandomChoice : System.IEquatable<HostKit.Nginx.RandomChoice>
    {
        public static HostKit.Nginx.RandomChoice One { get; }
        public static HostKit.Nginx.RandomChoice Two { get; }
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
        public static HostKit.Nginx.RawDirective Code(string code, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> arguments) { }
        public static HostKit.Nginx.RawDirective Create(System.ReadOnlySpan<string> arguments) { }
        public static HostKit.Nginx.RawDirective FromString(string argument) { }
        public static HostKit.Nginx.RawDirective Repeat([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Nginx.RawDirective> directives) { }
        public static HostKit.Nginx.RawDirective Verbatim(System.ReadOnlySpan<byte> statement) { }
        public static HostKit.Nginx.RawDirective op_Implicit(string argument) { }
    }
    public static class ReloadDifference
    {
        public static System.Collections.Immutable.ImmutableArray<HostKit.Nginx.RestartReason> Find(HostKit.Nginx.NginxConfiguration running, HostKit.Nginx.NginxConfiguration future) { }
    }
    public static class RequestPresets
    {
        public static T WithBasicAuth<T>(this T context, HostKit.Nginx.BasicAuth auth)
            where T : HostKit.Nginx.NginxContext, HostKit.Nginx.IRequestContext { }
        public static T WithCompression<T>(this T context)
            where T : HostKit.Nginx.NginxContext, HostKit.Nginx.IRequestContext { }
        public static T WithLimit<T>(this T context, HostKit.Nginx.LimitConnZone zone, int connections)
            where T : HostKit.Nginx.NginxContext, HostKit.Nginx.IRequestContext { }
        public static T WithLimit<T>(this T context, HostKit.Nginx.LimitReqZone zone, int burst = 0, bool delay = false)
            where T : HostKit.Nginx.NginxContext, HostKit.Nginx.IRequestContext { }
        public static T WithRealIp<T>(this T context, string header, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> proxies)
            where T : HostKit.Nginx.NginxContext, HostKit.Nginx.IRequestContext { }
    }
    public readonly struct RequestRate : System.IEquatable<HostKit.Nginx.RequestRate>
    {
        public override string ToString() { }
        public static HostKit.Nginx.RequestRate PerMinute(int requests) { }
        public static HostKit.Nginx.RequestRate PerSecond(int requests) { }
    }
    public sealed class Resolver : System.IEquatable<HostKit.Nginx.Resolver>
    {
        public Resolver([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> addresses) { }
        public System.Collections.Immutable.ImmutableArray<string> Addresses { get; }
        public bool? IPv4 { get; init; }
        public bool? IPv6 { get; init; }
        public System.TimeSpan? Valid { get; init; }
        public static HostKit.Nginx.Resolver Off { get; }
        public bool Equals(HostKit.Nginx.Resolver? other) { }
        public override int GetHashCode() { }
        public static HostKit.Nginx.Resolver FromString(string address) { }
        public static HostKit.Nginx.Resolver op_Implicit(string address) { }
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
    public sealed class ResponseStore : System.IEquatable<HostKit.Nginx.ResponseStore>
    {
        public static HostKit.Nginx.ResponseStore Off { get; }
        public static HostKit.Nginx.ResponseStore On { get; }
        public static HostKit.Nginx.ResponseStore To(HostKit.Nginx.NginxText path) { }
    }
    public sealed class RestartReason : System.IEquatable<HostKit.Nginx.RestartReason>
    {
        public RestartReason(string Id, string File, int Line, string Change, string? WayOut) { }
        public string Change { get; init; }
        public string File { get; init; }
        public string Id { get; init; }
        public int Line { get; init; }
        public string? WayOut { get; init; }
        public override string ToString() { }
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
        public static HostKit.Nginx.RewriteStep If(HostKit.Nginx.LocationIf block) { }
        public static HostKit.Nginx.RewriteStep If(HostKit.Nginx.ServerIf block) { }
        public static HostKit.Nginx.RewriteStep If(HostKit.Nginx.If condition, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Nginx.RewriteStep> steps) { }
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
    public static class SecurityHeaders
    {
        public static System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> Basic { get; }
        public static System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> Strict { get; }
    }
    public sealed class Server : HostKit.Nginx.NginxContext, HostKit.Nginx.IRequestContext, System.IEquatable<HostKit.Nginx.Server>
    {
        public Server() { }
        public bool? AbsoluteRedirect { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessRule> Access { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessLog> AccessLog { get; init; }
        public string? AddAfterBody { get; init; }
        public string? AddBeforeBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddHeader { get; init; }
        public HostKit.Nginx.HeaderInherit? AddHeaderInherit { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> AddTrailer { get; init; }
        public HostKit.Nginx.HeaderInherit? AddTrailerInherit { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> AdditionTypes { get; init; }
        public HostKit.Nginx.Aio? Aio { get; init; }
        public bool? AioWrite { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> AncientBrowser { get; init; }
        public string? AncientBrowserValue { get; init; }
        public HostKit.Nginx.NginxText? AuthBasic { get; init; }
        public HostKit.Nginx.NginxText? AuthBasicUserFile { get; init; }
        public System.TimeSpan? AuthDelay { get; init; }
        public string? AuthRequest { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.VariableAssignment> AuthRequestSet { get; init; }
        public bool? Autoindex { get; init; }
        public bool? AutoindexExactSize { get; init; }
        public HostKit.Nginx.AutoindexFormat? AutoindexFormat { get; init; }
        public bool? AutoindexLocaltime { get; init; }
        public HostKit.Nginx.NginxText? Charset { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> CharsetTypes { get; init; }
        public bool? ChunkedTransferEncoding { get; init; }
        public HostKit.ByteSize? ClientBodyBufferSize { get; init; }
        public HostKit.Nginx.ClientBodyInFileOnly? ClientBodyInFileOnly { get; init; }
        public bool? ClientBodyInSingleBuffer { get; init; }
        public HostKit.Nginx.TempPath? ClientBodyTempPath { get; init; }
        public System.TimeSpan? ClientBodyTimeout { get; init; }
        public HostKit.ByteSize? ClientHeaderBufferSize { get; init; }
        public System.TimeSpan? ClientHeaderTimeout { get; init; }
        public HostKit.ByteSize? ClientMaxBodySize { get; init; }
        public HostKit.ByteSize? ConnectionPoolSize { get; init; }
        public bool? CreateFullPutPath { get; init; }
        public HostKit.Nginx.StoreAccess? DavAccess { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.DavMethod> DavMethods { get; init; }
        public string? DefaultType { get; init; }
        public HostKit.Nginx.DegradeStatus? Degrade { get; init; }
        public HostKit.Nginx.DirectIo? Directio { get; init; }
        public HostKit.ByteSize? DirectioAlignment { get; init; }
        public HostKit.Nginx.SymlinkCheck? DisableSymlinks { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> EarlyHints { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorLog> ErrorLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorPage> ErrorPage { get; init; }
        public bool? Etag { get; init; }
        public HostKit.Nginx.Expires? Expires { get; init; }
        public HostKit.Nginx.BindAddress? FastcgiBind { get; init; }
        public HostKit.ByteSize? FastcgiBufferSize { get; init; }
        public bool? FastcgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? FastcgiBuffers { get; init; }
        public HostKit.ByteSize? FastcgiBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? FastcgiCache { get; init; }
        public bool? FastcgiCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> FastcgiCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? FastcgiCacheKey { get; init; }
        public bool? FastcgiCacheLock { get; init; }
        public System.TimeSpan? FastcgiCacheLockAge { get; init; }
        public System.TimeSpan? FastcgiCacheLockTimeout { get; init; }
        public HostKit.ByteSize? FastcgiCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> FastcgiCacheMethods { get; init; }
        public int? FastcgiCacheMinUses { get; init; }
        public bool? FastcgiCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiUseStale> FastcgiCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> FastcgiCacheValid { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiCatchStderr { get; init; }
        public System.TimeSpan? FastcgiConnectTimeout { get; init; }
        public bool? FastcgiForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiHideHeader { get; init; }
        public bool? FastcgiIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> FastcgiIgnoreHeaders { get; init; }
        public string? FastcgiIndex { get; init; }
        public bool? FastcgiInterceptErrors { get; init; }
        public bool? FastcgiKeepConn { get; init; }
        public HostKit.Nginx.VariableSize? FastcgiLimitRate { get; init; }
        public HostKit.ByteSize? FastcgiMaxTempFileSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiNextUpstream> FastcgiNextUpstream { get; init; }
        public System.TimeSpan? FastcgiNextUpstreamTimeout { get; init; }
        public int? FastcgiNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> FastcgiNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> FastcgiParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> FastcgiPassHeader { get; init; }
        public bool? FastcgiPassRequestBody { get; init; }
        public bool? FastcgiPassRequestHeaders { get; init; }
        public System.TimeSpan? FastcgiReadTimeout { get; init; }
        public bool? FastcgiRequestBuffering { get; init; }
        public HostKit.ByteSize? FastcgiSendLowat { get; init; }
        public System.TimeSpan? FastcgiSendTimeout { get; init; }
        public bool? FastcgiSocketKeepalive { get; init; }
        public string? FastcgiSplitPathInfo { get; init; }
        public HostKit.Nginx.ResponseStore? FastcgiStore { get; init; }
        public HostKit.Nginx.StoreAccess? FastcgiStoreAccess { get; init; }
        public HostKit.ByteSize? FastcgiTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? FastcgiTempPath { get; init; }
        public HostKit.Nginx.BindAddress? GrpcBind { get; init; }
        public HostKit.ByteSize? GrpcBufferSize { get; init; }
        public System.TimeSpan? GrpcConnectTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GrpcHideHeader { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> GrpcIgnoreHeaders { get; init; }
        public bool? GrpcInterceptErrors { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NextUpstream> GrpcNextUpstream { get; init; }
        public System.TimeSpan? GrpcNextUpstreamTimeout { get; init; }
        public int? GrpcNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GrpcPassHeader { get; init; }
        public System.TimeSpan? GrpcReadTimeout { get; init; }
        public System.TimeSpan? GrpcSendTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> GrpcSetHeader { get; init; }
        public bool? GrpcSocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? GrpcSslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? GrpcSslCertificateCache { get; init; }
        public HostKit.Nginx.NginxText? GrpcSslCertificateKey { get; init; }
        public string? GrpcSslCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> GrpcSslConfCommand { get; init; }
        public string? GrpcSslCrl { get; init; }
        public HostKit.Nginx.NginxText? GrpcSslName { get; init; }
        public string? GrpcSslPasswordFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> GrpcSslProtocols { get; init; }
        public bool? GrpcSslServerName { get; init; }
        public bool? GrpcSslSessionReuse { get; init; }
        public string? GrpcSslTrustedCertificate { get; init; }
        public bool? GrpcSslVerify { get; init; }
        public int? GrpcSslVerifyDepth { get; init; }
        public bool? Gunzip { get; init; }
        public HostKit.Nginx.Buffers? GunzipBuffers { get; init; }
        public bool? Gzip { get; init; }
        public HostKit.Nginx.Buffers? GzipBuffers { get; init; }
        public int? GzipCompLevel { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GzipDisable { get; init; }
        public HostKit.ByteSize? GzipHash { get; init; }
        public HostKit.Nginx.GzipHttpVersion? GzipHttpVersion { get; init; }
        public HostKit.ByteSize? GzipMinLength { get; init; }
        public bool? GzipNoBuffer { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.GzipProxied> GzipProxied { get; init; }
        public HostKit.Nginx.GzipStatic? GzipStatic { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> GzipTypes { get; init; }
        public bool? GzipVary { get; init; }
        public HostKit.ByteSize? GzipWindow { get; init; }
        public bool? Http2 { get; init; }
        public HostKit.ByteSize? Http2BodyPrereadSize { get; init; }
        public HostKit.ByteSize? Http2ChunkSize { get; init; }
        public System.TimeSpan? Http2IdleTimeout { get; init; }
        public int? Http2MaxConcurrentPushes { get; init; }
        public int? Http2MaxConcurrentStreams { get; init; }
        public HostKit.ByteSize? Http2MaxFieldSize { get; init; }
        public HostKit.ByteSize? Http2MaxHeaderSize { get; init; }
        public int? Http2MaxRequests { get; init; }
        public HostKit.ByteSize? Http2PoolSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> Http2Push { get; init; }
        public bool? Http2PushPreload { get; init; }
        public System.TimeSpan? Http2RecvTimeout { get; init; }
        public int? Http2StreamsIndexSize { get; init; }
        public bool? Http3 { get; init; }
        public bool? Http3Hq { get; init; }
        public int? Http3MaxConcurrentStreams { get; init; }
        public HostKit.ByteSize? Http3StreamBufferSize { get; init; }
        public HostKit.Nginx.IfModifiedSince? IfModifiedSince { get; init; }
        public bool? IgnoreInvalidHeaders { get; init; }
        public HostKit.ByteSize? ImageFilterBuffer { get; init; }
        public bool? ImageFilterInterlace { get; init; }
        public HostKit.Nginx.NginxText? ImageFilterJpegQuality { get; init; }
        public HostKit.Nginx.NginxText? ImageFilterSharpen { get; init; }
        public bool? ImageFilterTransparency { get; init; }
        public HostKit.Nginx.NginxText? ImageFilterWebpQuality { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> Index { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.KeepaliveDisable> KeepaliveDisable { get; init; }
        public System.TimeSpan? KeepaliveMinTimeout { get; init; }
        public int? KeepaliveRequests { get; init; }
        public System.TimeSpan? KeepaliveTime { get; init; }
        public HostKit.Nginx.KeepaliveTimeout? KeepaliveTimeout { get; init; }
        public HostKit.Nginx.Buffers? LargeClientHeaderBuffers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LimitConn> LimitConn { get; init; }
        public bool? LimitConnDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitConnLogLevel { get; init; }
        public int? LimitConnStatus { get; init; }
        public HostKit.Nginx.VariableSize? LimitRate { get; init; }
        public HostKit.Nginx.VariableSize? LimitRateAfter { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LimitReq> LimitReq { get; init; }
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
        public int? MaxHeaders { get; init; }
        public int? MaxRanges { get; init; }
        public HostKit.Nginx.BindAddress? MemcachedBind { get; init; }
        public HostKit.ByteSize? MemcachedBufferSize { get; init; }
        public System.TimeSpan? MemcachedConnectTimeout { get; init; }
        public int? MemcachedGzipFlag { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.MemcachedNextUpstream> MemcachedNextUpstream { get; init; }
        public System.TimeSpan? MemcachedNextUpstreamTimeout { get; init; }
        public int? MemcachedNextUpstreamTries { get; init; }
        public System.TimeSpan? MemcachedReadTimeout { get; init; }
        public System.TimeSpan? MemcachedSendTimeout { get; init; }
        public bool? MemcachedSocketKeepalive { get; init; }
        public bool? MergeSlashes { get; init; }
        public int? MinDeleteDepth { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Mirror { get; init; }
        public bool? MirrorRequestBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ModernBrowser> ModernBrowser { get; init; }
        public string? ModernBrowserValue { get; init; }
        public HostKit.ByteSize? Mp4BufferSize { get; init; }
        public HostKit.ByteSize? Mp4MaxBufferSize { get; init; }
        public bool? Mp4StartKeyFrame { get; init; }
        public bool? MsiePadding { get; init; }
        public bool? MsieRefresh { get; init; }
        public HostKit.Nginx.OpenFileCache? OpenFileCache { get; init; }
        public bool? OpenFileCacheErrors { get; init; }
        public bool? OpenFileCacheEvents { get; init; }
        public int? OpenFileCacheMinUses { get; init; }
        public System.TimeSpan? OpenFileCacheValid { get; init; }
        public HostKit.Nginx.OpenLogFileCache? OpenLogFileCache { get; init; }
        public HostKit.Nginx.Buffers? OutputBuffers { get; init; }
        public bool? OverrideCharset { get; init; }
        public bool? PortInRedirect { get; init; }
        public string? PostAction { get; init; }
        public HostKit.ByteSize? PostponeGzipping { get; init; }
        public HostKit.ByteSize? PostponeOutput { get; init; }
        public HostKit.Nginx.BindAddress? ProxyBind { get; init; }
        public HostKit.ByteSize? ProxyBufferSize { get; init; }
        public bool? ProxyBuffering { get; init; }
        public HostKit.Nginx.Buffers? ProxyBuffers { get; init; }
        public HostKit.ByteSize? ProxyBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? ProxyCache { get; init; }
        public bool? ProxyCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ProxyCacheBypass { get; init; }
        public bool? ProxyCacheConvertHead { get; init; }
        public HostKit.Nginx.NginxText? ProxyCacheKey { get; init; }
        public bool? ProxyCacheLock { get; init; }
        public System.TimeSpan? ProxyCacheLockAge { get; init; }
        public System.TimeSpan? ProxyCacheLockTimeout { get; init; }
        public HostKit.ByteSize? ProxyCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> ProxyCacheMethods { get; init; }
        public int? ProxyCacheMinUses { get; init; }
        public bool? ProxyCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheUseStale> ProxyCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> ProxyCacheValid { get; init; }
        public System.TimeSpan? ProxyConnectTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CookieDomain> ProxyCookieDomain { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CookieFlags> ProxyCookieFlags { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CookiePath> ProxyCookiePath { get; init; }
        public bool? ProxyForceRanges { get; init; }
        public int? ProxyHeadersHashBucketSize { get; init; }
        public int? ProxyHeadersHashMaxSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ProxyHideHeader { get; init; }
        public HostKit.Nginx.ProxyHttpVersion? ProxyHttpVersion { get; init; }
        public bool? ProxyIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> ProxyIgnoreHeaders { get; init; }
        public bool? ProxyInterceptErrors { get; init; }
        public HostKit.Nginx.VariableSize? ProxyLimitRate { get; init; }
        public HostKit.ByteSize? ProxyMaxTempFileSize { get; init; }
        public HostKit.Nginx.NginxText? ProxyMethod { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NextUpstream> ProxyNextUpstream { get; init; }
        public System.TimeSpan? ProxyNextUpstreamTimeout { get; init; }
        public int? ProxyNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ProxyNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ProxyPassHeader { get; init; }
        public bool? ProxyPassRequestBody { get; init; }
        public bool? ProxyPassRequestHeaders { get; init; }
        public bool? ProxyPassTrailers { get; init; }
        public System.TimeSpan? ProxyReadTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ProxyRedirect> ProxyRedirect { get; init; }
        public bool? ProxyRequestBuffering { get; init; }
        public HostKit.ByteSize? ProxySendLowat { get; init; }
        public System.TimeSpan? ProxySendTimeout { get; init; }
        public HostKit.Nginx.NginxText? ProxySetBody { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Header> ProxySetHeader { get; init; }
        public bool? ProxySocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? ProxySslCertificateCache { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificateKey { get; init; }
        public string? ProxySslCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> ProxySslConfCommand { get; init; }
        public string? ProxySslCrl { get; init; }
        public HostKit.Nginx.NginxText? ProxySslName { get; init; }
        public string? ProxySslPasswordFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> ProxySslProtocols { get; init; }
        public bool? ProxySslServerName { get; init; }
        public bool? ProxySslSessionReuse { get; init; }
        public string? ProxySslTrustedCertificate { get; init; }
        public bool? ProxySslVerify { get; init; }
        public int? ProxySslVerifyDepth { get; init; }
        public HostKit.Nginx.ResponseStore? ProxyStore { get; init; }
        public HostKit.Nginx.StoreAccess? ProxyStoreAccess { get; init; }
        public HostKit.ByteSize? ProxyTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? ProxyTempPath { get; init; }
        public int? QuicActiveConnectionIdLimit { get; init; }
        public bool? QuicGso { get; init; }
        public string? QuicHostKey { get; init; }
        public bool? QuicRetry { get; init; }
        public HostKit.ByteSize? ReadAhead { get; init; }
        public string? RealIpHeader { get; init; }
        public bool? RealIpRecursive { get; init; }
        public bool? RecursiveErrorPages { get; init; }
        public int? RefererHashBucketSize { get; init; }
        public int? RefererHashMaxSize { get; init; }
        public HostKit.ByteSize? RequestPoolSize { get; init; }
        public bool? ResetTimedoutConnection { get; init; }
        public HostKit.Nginx.Resolver? Resolver { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public HostKit.Nginx.Return? Return { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.RewriteStep> Rewrite { get; init; }
        public bool? RewriteLog { get; init; }
        public HostKit.Nginx.NginxText? Root { get; init; }
        public HostKit.Nginx.Satisfy? Satisfy { get; init; }
        public HostKit.Nginx.BindAddress? ScgiBind { get; init; }
        public HostKit.ByteSize? ScgiBufferSize { get; init; }
        public bool? ScgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? ScgiBuffers { get; init; }
        public HostKit.ByteSize? ScgiBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? ScgiCache { get; init; }
        public bool? ScgiCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ScgiCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? ScgiCacheKey { get; init; }
        public bool? ScgiCacheLock { get; init; }
        public System.TimeSpan? ScgiCacheLockAge { get; init; }
        public System.TimeSpan? ScgiCacheLockTimeout { get; init; }
        public HostKit.ByteSize? ScgiCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> ScgiCacheMethods { get; init; }
        public int? ScgiCacheMinUses { get; init; }
        public bool? ScgiCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiUseStale> ScgiCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> ScgiCacheValid { get; init; }
        public System.TimeSpan? ScgiConnectTimeout { get; init; }
        public bool? ScgiForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ScgiHideHeader { get; init; }
        public bool? ScgiIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> ScgiIgnoreHeaders { get; init; }
        public bool? ScgiInterceptErrors { get; init; }
        public HostKit.Nginx.VariableSize? ScgiLimitRate { get; init; }
        public HostKit.ByteSize? ScgiMaxTempFileSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiNextUpstream> ScgiNextUpstream { get; init; }
        public System.TimeSpan? ScgiNextUpstreamTimeout { get; init; }
        public int? ScgiNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> ScgiNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> ScgiParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ScgiPassHeader { get; init; }
        public bool? ScgiPassRequestBody { get; init; }
        public bool? ScgiPassRequestHeaders { get; init; }
        public System.TimeSpan? ScgiReadTimeout { get; init; }
        public bool? ScgiRequestBuffering { get; init; }
        public System.TimeSpan? ScgiSendTimeout { get; init; }
        public bool? ScgiSocketKeepalive { get; init; }
        public HostKit.Nginx.ResponseStore? ScgiStore { get; init; }
        public HostKit.Nginx.StoreAccess? ScgiStoreAccess { get; init; }
        public HostKit.ByteSize? ScgiTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? ScgiTempPath { get; init; }
        public HostKit.Nginx.NginxText? SecureLink { get; init; }
        public HostKit.Nginx.NginxText? SecureLinkMd5 { get; init; }
        public string? SecureLinkSecret { get; init; }
        public HostKit.ByteSize? SendLowat { get; init; }
        public System.TimeSpan? SendTimeout { get; init; }
        public bool? Sendfile { get; init; }
        public HostKit.ByteSize? SendfileMaxChunk { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ServerName { get; init; }
        public bool? ServerNameInRedirect { get; init; }
        public HostKit.Nginx.ServerTokens? ServerTokens { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SetRealIpFrom { get; init; }
        public HostKit.ByteSize? Slice { get; init; }
        public HostKit.Nginx.NginxText? SourceCharset { get; init; }
        public bool? Ssi { get; init; }
        public bool? SsiIgnoreRecycledBuffers { get; init; }
        public bool? SsiLastModified { get; init; }
        public HostKit.ByteSize? SsiMinFileChunk { get; init; }
        public bool? SsiSilentErrors { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SsiTypes { get; init; }
        public HostKit.ByteSize? SsiValueLength { get; init; }
        public bool? Ssl { get; init; }
        public HostKit.ByteSize? SslBufferSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? SslCertificateCache { get; init; }
        public bool? SslCertificateCompression { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificateKey { get; init; }
        public string? SslCiphers { get; init; }
        public string? SslClientCertificate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> SslConfCommand { get; init; }
        public string? SslCrl { get; init; }
        public string? SslDhparam { get; init; }
        public bool? SslEarlyData { get; init; }
        public string? SslEcdhCurve { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslEchFile { get; init; }
        public HostKit.Nginx.SslOcsp? SslOcsp { get; init; }
        public HostKit.Nginx.SslOcspCache? SslOcspCache { get; init; }
        public string? SslOcspResponder { get; init; }
        public string? SslPasswordFile { get; init; }
        public bool? SslPreferServerCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> SslProtocols { get; init; }
        public bool? SslRejectHandshake { get; init; }
        public HostKit.Nginx.SslSessionCache? SslSessionCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslSessionTicketKey { get; init; }
        public bool? SslSessionTickets { get; init; }
        public System.TimeSpan? SslSessionTimeout { get; init; }
        public bool? SslStapling { get; init; }
        public string? SslStaplingFile { get; init; }
        public string? SslStaplingResponder { get; init; }
        public bool? SslStaplingVerify { get; init; }
        public string? SslTrustedCertificate { get; init; }
        public HostKit.Nginx.SslVerifyClient? SslVerifyClient { get; init; }
        public int? SslVerifyDepth { get; init; }
        public bool StubStatus { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Substitution> SubFilter { get; init; }
        public bool? SubFilterLastModified { get; init; }
        public bool? SubFilterOnce { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SubFilterTypes { get; init; }
        public HostKit.ByteSize? SubrequestOutputBufferSize { get; init; }
        public bool? TcpNodelay { get; init; }
        public bool? TcpNopush { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> TryFiles { get; init; }
        public HostKit.Nginx.MimeTypes? Types { get; init; }
        public int? TypesHashBucketSize { get; init; }
        public int? TypesHashMaxSize { get; init; }
        public bool? UnderscoresInHeaders { get; init; }
        public bool? UninitializedVariableWarn { get; init; }
        public HostKit.Nginx.UserIdMode? Userid { get; init; }
        public string? UseridDomain { get; init; }
        public HostKit.Nginx.UserIdExpires? UseridExpires { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.UserIdFlag> UseridFlags { get; init; }
        public string? UseridMark { get; init; }
        public string? UseridName { get; init; }
        public string? UseridP3p { get; init; }
        public string? UseridPath { get; init; }
        public int? UseridService { get; init; }
        public HostKit.Nginx.BindAddress? UwsgiBind { get; init; }
        public HostKit.ByteSize? UwsgiBufferSize { get; init; }
        public bool? UwsgiBuffering { get; init; }
        public HostKit.Nginx.Buffers? UwsgiBuffers { get; init; }
        public HostKit.ByteSize? UwsgiBusyBuffersSize { get; init; }
        public HostKit.Nginx.NginxText? UwsgiCache { get; init; }
        public bool? UwsgiCacheBackgroundUpdate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> UwsgiCacheBypass { get; init; }
        public HostKit.Nginx.NginxText? UwsgiCacheKey { get; init; }
        public bool? UwsgiCacheLock { get; init; }
        public System.TimeSpan? UwsgiCacheLockAge { get; init; }
        public System.TimeSpan? UwsgiCacheLockTimeout { get; init; }
        public HostKit.ByteSize? UwsgiCacheMaxRangeOffset { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheMethod> UwsgiCacheMethods { get; init; }
        public int? UwsgiCacheMinUses { get; init; }
        public bool? UwsgiCacheRevalidate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiUseStale> UwsgiCacheUseStale { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CacheValid> UwsgiCacheValid { get; init; }
        public System.TimeSpan? UwsgiConnectTimeout { get; init; }
        public bool? UwsgiForceRanges { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> UwsgiHideHeader { get; init; }
        public bool? UwsgiIgnoreClientAbort { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.IgnoredHeader> UwsgiIgnoreHeaders { get; init; }
        public bool? UwsgiInterceptErrors { get; init; }
        public HostKit.Nginx.VariableSize? UwsgiLimitRate { get; init; }
        public HostKit.ByteSize? UwsgiMaxTempFileSize { get; init; }
        public int? UwsgiModifier1 { get; init; }
        public int? UwsgiModifier2 { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.CgiNextUpstream> UwsgiNextUpstream { get; init; }
        public System.TimeSpan? UwsgiNextUpstreamTimeout { get; init; }
        public int? UwsgiNextUpstreamTries { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> UwsgiNoCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Parameter> UwsgiParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> UwsgiPassHeader { get; init; }
        public bool? UwsgiPassRequestBody { get; init; }
        public bool? UwsgiPassRequestHeaders { get; init; }
        public System.TimeSpan? UwsgiReadTimeout { get; init; }
        public bool? UwsgiRequestBuffering { get; init; }
        public System.TimeSpan? UwsgiSendTimeout { get; init; }
        public bool? UwsgiSocketKeepalive { get; init; }
        public HostKit.Nginx.NginxText? UwsgiSslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? UwsgiSslCertificateCache { get; init; }
        public HostKit.Nginx.NginxText? UwsgiSslCertificateKey { get; init; }
        public string? UwsgiSslCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> UwsgiSslConfCommand { get; init; }
        public string? UwsgiSslCrl { get; init; }
        public HostKit.Nginx.NginxText? UwsgiSslName { get; init; }
        public string? UwsgiSslPasswordFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> UwsgiSslProtocols { get; init; }
        public bool? UwsgiSslServerName { get; init; }
        public bool? UwsgiSslSessionReuse { get; init; }
        public string? UwsgiSslTrustedCertificate { get; init; }
        public bool? UwsgiSslVerify { get; init; }
        public int? UwsgiSslVerifyDepth { get; init; }
        public HostKit.Nginx.ResponseStore? UwsgiStore { get; init; }
        public HostKit.Nginx.StoreAccess? UwsgiStoreAccess { get; init; }
        public string? UwsgiString { get; init; }
        public HostKit.ByteSize? UwsgiTempFileWriteSize { get; init; }
        public HostKit.Nginx.TempPath? UwsgiTempPath { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ValidReferers { get; init; }
        public string? XmlEntities { get; init; }
        public bool? XsltLastModified { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.XsltParameter> XsltParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.XsltParameter> XsltStringParam { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> XsltTypes { get; init; }
        public static HostKit.Nginx.Server Read(System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements, HostKit.Nginx.NginxFidelity fidelity = 0) { }
    }
    public sealed class ServerIf : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.ServerIf>
    {
        public ServerIf(HostKit.Nginx.If condition) { }
        public HostKit.Nginx.If Condition { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public HostKit.Nginx.Return? Return { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.RewriteStep> Rewrite { get; init; }
        public bool? RewriteLog { get; init; }
        public bool? UninitializedVariableWarn { get; init; }
    }
    public enum ServerTokens
    {
        Off = 0,
        On = 1,
        Build = 2,
    }
    public sealed class Site : HostKit.IAnswers, HostKit.IComponent, HostKit.IListens, System.IEquatable<HostKit.Nginx.Site>
    {
        public Site(string name) { }
        public bool Adopt { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Aliases { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SiteAnswer> Answers { get; init; }
        public bool AskedWhenApplied { get; init; }
        public bool Default { get; init; }
        public HostKit.Nginx.Server Directives { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ResponseHeader> Headers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Listen> Listen { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Location> Locations { get; init; }
        public HostKit.Nginx.Maintenance? Maintenance { get; init; }
        public string Name { get; }
        public System.Collections.Immutable.ImmutableArray<string> RedirectedNames { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Resolvers { get; }
        public HostKit.Nginx.NginxText? Root { get; init; }
        public HostKit.Nginx.Tls Tls { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Upstream> Upstreams { get; init; }
        public bool Equals(HostKit.Nginx.Site? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public HostKit.Nginx.Site ResolvingLazily([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> resolvers) { }
        public override string ToString() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public HostKit.Nginx.Site WithLocations([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.Nginx.Location> locations) { }
        public static HostKit.Nginx.Site Redirect(string from, string to) { }
        public static HostKit.Nginx.Site RejectUnknownHosts() { }
    }
    public sealed class SiteAnswer : System.IEquatable<HostKit.Nginx.SiteAnswer>
    {
        public SiteAnswer(string path) { }
        public string? Contains { get; init; }
        public string? Location { get; init; }
        public string Path { get; }
        public int Status { get; init; }
        public bool WebSocket { get; init; }
    }
    public sealed class SiteMonitor : HostKit.IComponent, System.IEquatable<HostKit.Nginx.SiteMonitor>
    {
        public SiteMonitor([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<HostKit.Nginx.Site> sites) { }
        public bool AnyAuthority { get; init; }
        public System.TimeSpan Every { get; init; }
        public string MonitorName { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Site> Sites { get; }
        public bool Equals(HostKit.Nginx.SiteMonitor? other) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
    }
    public static class SiteServing
    {
        public static System.Collections.Immutable.ImmutableArray<HostKit.Nginx.EffectiveHeader> EffectiveHeaders(this HostKit.Nginx.Site site, string path, int? status = default) { }
        public static HostKit.Nginx.Explanation Explain(this HostKit.Nginx.Site site, string path, HostKit.Nginx.ClientRequest? request = null) { }
    }
    public enum SmtpAuth
    {
        Plain = 0,
        Login = 1,
        CramMd5 = 2,
        External = 3,
        None = 4,
    }
    public sealed class SocketOptions : System.IEquatable<HostKit.Nginx.SocketOptions>
    {
        public SocketOptions() { }
        public int? Backlog { get; init; }
        public bool Bind { get; init; }
        public bool Deferred { get; init; }
        public int? FastOpen { get; init; }
        public string? KeepAlive { get; init; }
        public bool Multipath { get; init; }
        public HostKit.ByteSize? ReceiveBuffer { get; init; }
        public HostKit.ByteSize? SendBuffer { get; init; }
    }
    public sealed class SplitClients : System.IEquatable<HostKit.Nginx.SplitClients>
    {
        public SplitClients(HostKit.Nginx.NginxText source, HostKit.Nginx.Var variable) { }
        public HostKit.Nginx.NginxText? Rest { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Percent",
                "Value"})]
        public System.Collections.Immutable.ImmutableArray<System.ValueTuple<decimal, HostKit.Nginx.NginxText>> Shares { get; init; }
        public HostKit.Nginx.NginxText Source { get; }
        public HostKit.Nginx.Var Variable { get; }
        public bool Equals(HostKit.Nginx.SplitClients? other) { }
        public override int GetHashCode() { }
    }
    public sealed class SslConfCommand : System.IEquatable<HostKit.Nginx.SslConfCommand>
    {
        public SslConfCommand(string name, string value) { }
        public string Name { get; }
        public string Value { get; }
        public static HostKit.Nginx.SslConfCommand KernelTls { get; }
        public static HostKit.Nginx.SslConfCommand FromValueTuple([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, string> command) { }
        public static HostKit.Nginx.SslConfCommand op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] System.ValueTuple<string, string> command) { }
    }
    public enum SslOcsp
    {
        Off = 0,
        On = 1,
        Leaf = 2,
    }
    public sealed class SslOcspCache : System.IEquatable<HostKit.Nginx.SslOcspCache>
    {
        public static HostKit.Nginx.SslOcspCache Off { get; }
        public static HostKit.Nginx.SslOcspCache Shared(string name, HostKit.ByteSize size) { }
    }
    public sealed class SslSessionCache : System.IEquatable<HostKit.Nginx.SslSessionCache>
    {
        public static HostKit.Nginx.SslSessionCache None { get; }
        public static HostKit.Nginx.SslSessionCache Off { get; }
        public HostKit.Nginx.SslSessionCache And(HostKit.Nginx.SslSessionCache other) { }
        public bool Equals(HostKit.Nginx.SslSessionCache? other) { }
        public override int GetHashCode() { }
        public static HostKit.Nginx.SslSessionCache BuiltIn(int? sessions = default) { }
        public static HostKit.Nginx.SslSessionCache Shared(string name, HostKit.ByteSize size) { }
    }
    public enum SslVerifyClient
    {
        Off = 0,
        On = 1,
        Optional = 2,
        OptionalNoCa = 3,
    }
    public enum StartTls
    {
        Off = 0,
        On = 1,
        Only = 2,
    }
    public sealed class Sticky : System.IEquatable<HostKit.Nginx.Sticky>
    {
        public bool Equals(HostKit.Nginx.Sticky? other) { }
        public override int GetHashCode() { }
        public static HostKit.Nginx.Sticky Cookie(string name, System.TimeSpan? expires = default, HostKit.Nginx.NginxText? domain = null, HostKit.Nginx.NginxText? path = null, string? sameSite = null, bool httpOnly = false, bool secure = false) { }
        public static HostKit.Nginx.Sticky Learn(HostKit.Nginx.Var create, HostKit.Nginx.Var lookup, string zone, HostKit.ByteSize size, System.TimeSpan? timeout = default, bool header = false) { }
        public static HostKit.Nginx.Sticky Route([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Nginx.Var> variables) { }
    }
    public sealed class StoreAccess : System.IEquatable<HostKit.Nginx.StoreAccess>
    {
        public StoreAccess() { }
        public HostKit.Nginx.StorePermission? All { get; init; }
        public HostKit.Nginx.StorePermission? Group { get; init; }
        public HostKit.Nginx.StorePermission? User { get; init; }
    }
    public enum StorePermission
    {
        Read = 0,
        ReadWrite = 1,
    }
    public sealed class StreamBlock : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.StreamBlock>
    {
        public StreamBlock() { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessRule> Access { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessLog> AccessLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorLog> ErrorLog { get; init; }
        public HostKit.Nginx.GeoIpDatabase? GeoipCity { get; init; }
        public HostKit.Nginx.GeoIpDatabase? GeoipCountry { get; init; }
        public HostKit.Nginx.GeoIpDatabase? GeoipOrg { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Geo> Geos { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LimitConn> LimitConn { get; init; }
        public bool? LimitConnDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitConnLogLevel { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LimitConnZone> LimitConnZone { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LogFormat> LogFormat { get; init; }
        public int? MapHashBucketSize { get; init; }
        public int? MapHashMaxSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Map> Maps { get; init; }
        public HostKit.Nginx.OpenLogFileCache? OpenLogFileCache { get; init; }
        public HostKit.ByteSize? PrereadBufferSize { get; init; }
        public System.TimeSpan? PrereadTimeout { get; init; }
        public HostKit.Nginx.BindAddress? ProxyBind { get; init; }
        public HostKit.ByteSize? ProxyBufferSize { get; init; }
        public System.TimeSpan? ProxyConnectTimeout { get; init; }
        public HostKit.Nginx.VariableSize? ProxyDownloadRate { get; init; }
        public HostKit.ByteSize? ProxyDownstreamBuffer { get; init; }
        public bool? ProxyHalfClose { get; init; }
        public bool? ProxyNextUpstream { get; init; }
        public System.TimeSpan? ProxyNextUpstreamTimeout { get; init; }
        public int? ProxyNextUpstreamTries { get; init; }
        public bool? ProxyProtocol { get; init; }
        public System.TimeSpan? ProxyProtocolTimeout { get; init; }
        public int? ProxyRequests { get; init; }
        public int? ProxyResponses { get; init; }
        public bool? ProxySocketKeepalive { get; init; }
        public bool? ProxySsl { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? ProxySslCertificateCache { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificateKey { get; init; }
        public string? ProxySslCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> ProxySslConfCommand { get; init; }
        public string? ProxySslCrl { get; init; }
        public HostKit.Nginx.NginxText? ProxySslName { get; init; }
        public string? ProxySslPasswordFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> ProxySslProtocols { get; init; }
        public bool? ProxySslServerName { get; init; }
        public bool? ProxySslSessionReuse { get; init; }
        public string? ProxySslTrustedCertificate { get; init; }
        public bool? ProxySslVerify { get; init; }
        public int? ProxySslVerifyDepth { get; init; }
        public System.TimeSpan? ProxyTimeout { get; init; }
        public HostKit.Nginx.VariableSize? ProxyUploadRate { get; init; }
        public HostKit.ByteSize? ProxyUpstreamBuffer { get; init; }
        public HostKit.Nginx.Resolver? Resolver { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public int? ServerNamesHashBucketSize { get; init; }
        public int? ServerNamesHashMaxSize { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.StreamServer> Servers { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SetRealIpFrom { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SplitClients> SplitClients { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslAlpn { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? SslCertificateCache { get; init; }
        public bool? SslCertificateCompression { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificateKey { get; init; }
        public string? SslCiphers { get; init; }
        public string? SslClientCertificate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> SslConfCommand { get; init; }
        public string? SslCrl { get; init; }
        public string? SslDhparam { get; init; }
        public string? SslEcdhCurve { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslEchFile { get; init; }
        public System.TimeSpan? SslHandshakeTimeout { get; init; }
        public HostKit.Nginx.SslOcsp? SslOcsp { get; init; }
        public HostKit.Nginx.SslOcspCache? SslOcspCache { get; init; }
        public string? SslOcspResponder { get; init; }
        public string? SslPasswordFile { get; init; }
        public bool? SslPreferServerCiphers { get; init; }
        public bool? SslPreread { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> SslProtocols { get; init; }
        public bool? SslRejectHandshake { get; init; }
        public HostKit.Nginx.SslSessionCache? SslSessionCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslSessionTicketKey { get; init; }
        public bool? SslSessionTickets { get; init; }
        public System.TimeSpan? SslSessionTimeout { get; init; }
        public bool? SslStapling { get; init; }
        public string? SslStaplingFile { get; init; }
        public string? SslStaplingResponder { get; init; }
        public bool? SslStaplingVerify { get; init; }
        public string? SslTrustedCertificate { get; init; }
        public HostKit.Nginx.SslVerifyClient? SslVerifyClient { get; init; }
        public int? SslVerifyDepth { get; init; }
        public bool? TcpNodelay { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.StreamUpstream> Upstreams { get; init; }
        public int? VariablesHashBucketSize { get; init; }
        public int? VariablesHashMaxSize { get; init; }
        public static HostKit.Nginx.StreamBlock Read(System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements, HostKit.Nginx.NginxFidelity fidelity = 0) { }
    }
    public sealed class StreamListen : System.IEquatable<HostKit.Nginx.StreamListen>
    {
        public StreamListen(int port) { }
        public StreamListen(string address) { }
        public string Address { get; }
        public bool DefaultServer { get; init; }
        public bool? IPv6Only { get; init; }
        public HostKit.Nginx.SocketOptions? Options { get; init; }
        public bool ProxyProtocol { get; init; }
        public bool ReusePort { get; init; }
        public bool Ssl { get; init; }
        public bool Udp { get; init; }
        public static HostKit.Nginx.StreamListen FromInt32(int port) { }
        public static HostKit.Nginx.StreamListen FromString(string address) { }
        public static HostKit.Nginx.StreamListen op_Implicit(int port) { }
        public static HostKit.Nginx.StreamListen op_Implicit(string address) { }
    }
    public sealed class StreamServer : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.StreamServer>
    {
        public StreamServer() { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessRule> Access { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.AccessLog> AccessLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.ErrorLog> ErrorLog { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.LimitConn> LimitConn { get; init; }
        public bool? LimitConnDryRun { get; init; }
        public HostKit.Nginx.LimitLogLevel? LimitConnLogLevel { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.StreamListen> Listen { get; init; }
        public HostKit.Nginx.OpenLogFileCache? OpenLogFileCache { get; init; }
        public HostKit.Nginx.NginxText? Pass { get; init; }
        public HostKit.ByteSize? PrereadBufferSize { get; init; }
        public System.TimeSpan? PrereadTimeout { get; init; }
        public HostKit.Nginx.BindAddress? ProxyBind { get; init; }
        public HostKit.ByteSize? ProxyBufferSize { get; init; }
        public System.TimeSpan? ProxyConnectTimeout { get; init; }
        public HostKit.Nginx.VariableSize? ProxyDownloadRate { get; init; }
        public HostKit.ByteSize? ProxyDownstreamBuffer { get; init; }
        public bool? ProxyHalfClose { get; init; }
        public bool? ProxyNextUpstream { get; init; }
        public System.TimeSpan? ProxyNextUpstreamTimeout { get; init; }
        public int? ProxyNextUpstreamTries { get; init; }
        public HostKit.Nginx.NginxText? ProxyPass { get; init; }
        public bool? ProxyProtocol { get; init; }
        public System.TimeSpan? ProxyProtocolTimeout { get; init; }
        public int? ProxyRequests { get; init; }
        public int? ProxyResponses { get; init; }
        public bool? ProxySocketKeepalive { get; init; }
        public bool? ProxySsl { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? ProxySslCertificateCache { get; init; }
        public HostKit.Nginx.NginxText? ProxySslCertificateKey { get; init; }
        public string? ProxySslCiphers { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> ProxySslConfCommand { get; init; }
        public string? ProxySslCrl { get; init; }
        public HostKit.Nginx.NginxText? ProxySslName { get; init; }
        public string? ProxySslPasswordFile { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> ProxySslProtocols { get; init; }
        public bool? ProxySslServerName { get; init; }
        public bool? ProxySslSessionReuse { get; init; }
        public string? ProxySslTrustedCertificate { get; init; }
        public bool? ProxySslVerify { get; init; }
        public int? ProxySslVerifyDepth { get; init; }
        public System.TimeSpan? ProxyTimeout { get; init; }
        public HostKit.Nginx.VariableSize? ProxyUploadRate { get; init; }
        public HostKit.ByteSize? ProxyUpstreamBuffer { get; init; }
        public HostKit.Nginx.Resolver? Resolver { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public HostKit.Nginx.NginxText? Return { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> ServerName { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SetRealIpFrom { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.VariableAssignment> SetVariable { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslAlpn { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificate { get; init; }
        public HostKit.Nginx.CertificateCache? SslCertificateCache { get; init; }
        public bool? SslCertificateCompression { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> SslCertificateKey { get; init; }
        public string? SslCiphers { get; init; }
        public string? SslClientCertificate { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.SslConfCommand> SslConfCommand { get; init; }
        public string? SslCrl { get; init; }
        public string? SslDhparam { get; init; }
        public string? SslEcdhCurve { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslEchFile { get; init; }
        public System.TimeSpan? SslHandshakeTimeout { get; init; }
        public HostKit.Nginx.SslOcsp? SslOcsp { get; init; }
        public HostKit.Nginx.SslOcspCache? SslOcspCache { get; init; }
        public string? SslOcspResponder { get; init; }
        public string? SslPasswordFile { get; init; }
        public bool? SslPreferServerCiphers { get; init; }
        public bool? SslPreread { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.TlsProtocol> SslProtocols { get; init; }
        public bool? SslRejectHandshake { get; init; }
        public HostKit.Nginx.SslSessionCache? SslSessionCache { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> SslSessionTicketKey { get; init; }
        public bool? SslSessionTickets { get; init; }
        public System.TimeSpan? SslSessionTimeout { get; init; }
        public bool? SslStapling { get; init; }
        public string? SslStaplingFile { get; init; }
        public string? SslStaplingResponder { get; init; }
        public bool? SslStaplingVerify { get; init; }
        public string? SslTrustedCertificate { get; init; }
        public HostKit.Nginx.SslVerifyClient? SslVerifyClient { get; init; }
        public int? SslVerifyDepth { get; init; }
        public bool? TcpNodelay { get; init; }
        public static HostKit.Nginx.StreamServer Read(System.Collections.Generic.IEnumerable<HostKit.Nginx.NginxStatement> statements, HostKit.Nginx.NginxFidelity fidelity = 0) { }
    }
    public sealed class StreamUpstream : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.StreamUpstream>
    {
        public StreamUpstream(string name) { }
        public HostKit.Nginx.UpstreamHash? Hash { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public bool LeastConn { get; init; }
        public string Name { get; }
        public HostKit.Nginx.RandomChoice? Random { get; init; }
        public HostKit.Nginx.Resolver? Resolver { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.UpstreamServer> Servers { get; init; }
        public HostKit.Nginx.UpstreamZone? Zone { get; init; }
    }
    public sealed class Substitution : System.IEquatable<HostKit.Nginx.Substitution>
    {
        public Substitution(HostKit.Nginx.NginxText From, HostKit.Nginx.NginxText To) { }
        public HostKit.Nginx.NginxText From { get; init; }
        public HostKit.Nginx.NginxText To { get; init; }
        public static HostKit.Nginx.Substitution FromValueTuple([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "From",
                "To"})] System.ValueTuple<HostKit.Nginx.NginxText, HostKit.Nginx.NginxText> texts) { }
        public static HostKit.Nginx.Substitution op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "From",
                "To"})] System.ValueTuple<HostKit.Nginx.NginxText, HostKit.Nginx.NginxText> texts) { }
    }
    public sealed class SymlinkCheck : System.IEquatable<HostKit.Nginx.SymlinkCheck>
    {
        public HostKit.Nginx.NginxText? From { get; init; }
        public static HostKit.Nginx.SymlinkCheck All { get; }
        public static HostKit.Nginx.SymlinkCheck ForeignOwner { get; }
        public static HostKit.Nginx.SymlinkCheck Off { get; }
    }
    public sealed class TempPath : System.IEquatable<HostKit.Nginx.TempPath>
    {
        public TempPath(string path, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<int> levels) { }
        public System.Collections.Immutable.ImmutableArray<int> Levels { get; }
        public string Path { get; }
        public bool Equals(HostKit.Nginx.TempPath? other) { }
        public override int GetHashCode() { }
        public static HostKit.Nginx.TempPath FromString(string path) { }
        public static HostKit.Nginx.TempPath op_Implicit(string path) { }
    }
    public sealed class Tls : System.IEquatable<HostKit.Nginx.Tls>
    {
        public System.Collections.Immutable.ImmutableArray<HostKit.TlsCertificate> Certificates { get; }
        public string? ChallengeRoot { get; init; }
        public HostKit.Nginx.ClientCertificates? ClientCertificates { get; init; }
        public HostKit.Nginx.Hsts? Hsts { get; init; }
        public bool Http2 { get; init; }
        public bool Http3 { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.Listen> Listen { get; init; }
        public HostKit.Nginx.TlsMode Mode { get; }
        public HostKit.Nginx.TlsPolicy Policy { get; init; }
        public static HostKit.Nginx.Tls None { get; }
        public static HostKit.Nginx.Tls Rejecting { get; }
        public bool Equals(HostKit.Nginx.Tls? other) { }
        public override int GetHashCode() { }
        public static HostKit.Nginx.Tls Added([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.TlsCertificate> certificates) { }
        public static HostKit.Nginx.Tls Only([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.TlsCertificate> certificates) { }
        public static HostKit.Nginx.Tls Redirecting([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.TlsCertificate> certificates) { }
    }
    public enum TlsMode
    {
        None = 0,
        Added = 1,
        Only = 2,
        Redirecting = 3,
        Rejecting = 4,
    }
    public sealed class TlsPolicy : System.IEquatable<HostKit.Nginx.TlsPolicy>
    {
        public string Name { get; }
        public static HostKit.Nginx.TlsPolicy Inherited { get; }
        public static HostKit.Nginx.TlsPolicy Intermediate { get; }
        public static HostKit.Nginx.TlsPolicy Modern { get; }
        public bool Equals(HostKit.Nginx.TlsPolicy? other) { }
        public override int GetHashCode() { }
    }
    public enum TlsProtocol
    {
        TlsV1 = 0,
        TlsV11 = 1,
        TlsV12 = 2,
        TlsV13 = 3,
        SslV2 = 4,
        SslV3 = 5,
    }
    public sealed class UnreachableLocation : System.IEquatable<HostKit.Nginx.UnreachableLocation>
    {
        public HostKit.Nginx.ExpandedStatement? HiddenBy { get; }
        public HostKit.Nginx.ExpandedStatement Location { get; }
        public string Reason { get; }
        public override string ToString() { }
    }
    public sealed class Upstream : HostKit.Nginx.NginxContext, System.IEquatable<HostKit.Nginx.Upstream>
    {
        public Upstream(string name) { }
        public HostKit.Nginx.UpstreamHash? Hash { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Include { get; init; }
        public bool IpHash { get; init; }
        public int? Keepalive { get; init; }
        public int? KeepaliveRequests { get; init; }
        public System.TimeSpan? KeepaliveTime { get; init; }
        public System.TimeSpan? KeepaliveTimeout { get; init; }
        public bool LeastConn { get; init; }
        public string Name { get; }
        public HostKit.Nginx.RandomChoice? Random { get; init; }
        public HostKit.Nginx.Resolver? Resolver { get; init; }
        public System.TimeSpan? ResolverTimeout { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.UpstreamServer> Servers { get; init; }
        public HostKit.Nginx.Sticky? Sticky { get; init; }
        public HostKit.Nginx.UpstreamZone? Zone { get; init; }
        public static HostKit.Nginx.Upstream Read(HostKit.Nginx.NginxStatement statement, HostKit.Nginx.NginxFidelity fidelity = 0) { }
    }
    public sealed class UpstreamHash : System.IEquatable<HostKit.Nginx.UpstreamHash>
    {
        public UpstreamHash(HostKit.Nginx.NginxText key) { }
        public bool Consistent { get; init; }
        public HostKit.Nginx.NginxText Key { get; }
        public static HostKit.Nginx.UpstreamHash FromNginxText(HostKit.Nginx.NginxText key) { }
        public static HostKit.Nginx.UpstreamHash FromVar(HostKit.Nginx.Var key) { }
        public static HostKit.Nginx.UpstreamHash op_Implicit(HostKit.Nginx.NginxText key) { }
        public static HostKit.Nginx.UpstreamHash op_Implicit(HostKit.Nginx.Var key) { }
    }
    public sealed class UpstreamServer : System.IEquatable<HostKit.Nginx.UpstreamServer>
    {
        public UpstreamServer(string address) { }
        public string Address { get; }
        public bool Backup { get; init; }
        public bool Down { get; init; }
        public bool Drain { get; init; }
        public System.TimeSpan? FailTimeout { get; init; }
        public int? MaxConns { get; init; }
        public int? MaxFails { get; init; }
        public bool Resolve { get; init; }
        public string? Route { get; init; }
        public string? Service { get; init; }
        public int? Weight { get; init; }
        public static HostKit.Nginx.UpstreamServer FromString(string address) { }
        public static HostKit.Nginx.UpstreamServer op_Implicit(string address) { }
    }
    public sealed class UpstreamZone : System.IEquatable<HostKit.Nginx.UpstreamZone>
    {
        public UpstreamZone(string name, HostKit.ByteSize? size = default) { }
        public string Name { get; }
        public HostKit.ByteSize? Size { get; }
    }
    public sealed class UserIdExpires : System.IEquatable<HostKit.Nginx.UserIdExpires>
    {
        public static HostKit.Nginx.UserIdExpires Max { get; }
        public static HostKit.Nginx.UserIdExpires Off { get; }
        public static HostKit.Nginx.UserIdExpires After(System.TimeSpan time) { }
    }
    public enum UserIdFlag
    {
        Off = 0,
        Secure = 1,
        HttpOnly = 2,
        SameSiteStrict = 3,
        SameSiteLax = 4,
        SameSiteNone = 5,
    }
    public enum UserIdMode
    {
        Off = 0,
        Log = 1,
        V1 = 2,
        On = 3,
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
    public sealed class VariableAssignment : System.IEquatable<HostKit.Nginx.VariableAssignment>
    {
        public VariableAssignment(HostKit.Nginx.Var Variable, HostKit.Nginx.NginxText Value) { }
        public HostKit.Nginx.NginxText Value { get; init; }
        public HostKit.Nginx.Var Variable { get; init; }
        public static HostKit.Nginx.VariableAssignment FromValueTuple([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Variable",
                "Value"})] System.ValueTuple<HostKit.Nginx.Var, HostKit.Nginx.NginxText> pair) { }
        public static HostKit.Nginx.VariableAssignment op_Implicit([System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Variable",
                "Value"})] System.ValueTuple<HostKit.Nginx.Var, HostKit.Nginx.NginxText> pair) { }
    }
    public sealed class VariableSize : System.IEquatable<HostKit.Nginx.VariableSize>
    {
        public HostKit.Nginx.NginxText Text { get; }
        public static HostKit.Nginx.VariableSize FromByteSize(HostKit.ByteSize size) { }
        public static HostKit.Nginx.VariableSize FromNginxText(HostKit.Nginx.NginxText text) { }
        public static HostKit.Nginx.VariableSize FromVar(HostKit.Nginx.Var variable) { }
        public static HostKit.Nginx.VariableSize op_Implicit(HostKit.ByteSize size) { }
        public static HostKit.Nginx.VariableSize op_Implicit(HostKit.Nginx.NginxText text) { }
        public static HostKit.Nginx.VariableSize op_Implicit(HostKit.Nginx.Var variable) { }
    }
    public static class WebSockets
    {
        public static HostKit.Nginx.Map Map { get; }
    }
    public sealed class WorkerProcesses : System.IEquatable<HostKit.Nginx.WorkerProcesses>
    {
        public static HostKit.Nginx.WorkerProcesses Auto { get; }
        public static HostKit.Nginx.WorkerProcesses FromInt32(int number) { }
        public static HostKit.Nginx.WorkerProcesses op_Implicit(int number) { }
    }
    public sealed class WorkerThreads : System.IEquatable<HostKit.Nginx.WorkerThreads>
    {
        public WorkerThreads(string name, int threads) { }
        public int? MaxQueue { get; init; }
        public string Name { get; }
        public int Threads { get; }
    }
    public sealed class WorkerUser : System.IEquatable<HostKit.Nginx.WorkerUser>
    {
        public WorkerUser(string name, string? group = null) { }
        public string? Group { get; }
        public string Name { get; }
        public static HostKit.Nginx.WorkerUser FromString(string name) { }
        public static HostKit.Nginx.WorkerUser op_Implicit(string name) { }
    }
    public sealed class XsltParameter : System.IEquatable<HostKit.Nginx.XsltParameter>
    {
        public XsltParameter(HostKit.Nginx.NginxText Name, HostKit.Nginx.NginxText Value) { }
        public HostKit.Nginx.NginxText Name { get; init; }
        public HostKit.Nginx.NginxText Value { get; init; }
    }
    public sealed class XsltStylesheet : System.IEquatable<HostKit.Nginx.XsltStylesheet>
    {
        public XsltStylesheet(string path, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<HostKit.Nginx.NginxText> parameters) { }
        public System.Collections.Immutable.ImmutableArray<HostKit.Nginx.NginxText> Parameters { get; }
        public string Path { get; }
        public bool Equals(HostKit.Nginx.XsltStylesheet? other) { }
        public override int GetHashCode() { }
    }
}
