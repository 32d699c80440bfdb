namespace HostKit.Acme
{
    public enum AccountStatus
    {
        Unknown = 0,
        Valid = 1,
        Deactivated = 2,
        Revoked = 3,
    }
    public sealed class AccountStore
    {
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.StoredAccount> All { get; }
        public string Path { get; }
        public HostKit.Acme.StoredAccount Add(System.Uri ca, HostKit.Acme.AcmeKey key, System.Uri? url = null, System.Collections.Generic.IReadOnlyList<string>? contact = null) { }
        public HostKit.Acme.StoredAccount? Find(System.Uri ca) { }
        public HostKit.Acme.StoredAccount FindOrCreate(System.Uri ca, HostKit.Acme.AcmeKeyType keyType = 0) { }
        public System.Threading.Tasks.Task<HostKit.Acme.StoreLock> LockAsync(System.Uri ca, System.TimeSpan limit, System.Threading.CancellationToken cancellationToken = default) { }
        public HostKit.Acme.StoreLock? TryLock(System.Uri ca) { }
        public void Update(HostKit.Acme.StoredAccount account) { }
    }
    public sealed class AcmeAccount : System.IEquatable<HostKit.Acme.AcmeAccount>
    {
        public AcmeAccount() { }
        public System.Collections.Generic.IReadOnlyList<string> Contact { get; init; }
        public System.Uri? Orders { get; init; }
        public HostKit.Acme.AccountStatus Status { get; init; }
        public required System.Uri Url { get; init; }
    }
    public sealed class AcmeAuthorization : System.IEquatable<HostKit.Acme.AcmeAuthorization>
    {
        public AcmeAuthorization() { }
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.AcmeChallenge> Challenges { get; init; }
        public System.DateTimeOffset? Expires { get; init; }
        public required HostKit.Acme.AcmeIdentifier Identifier { get; init; }
        public HostKit.Acme.AuthorizationStatus Status { get; init; }
        public required System.Uri Url { get; init; }
    }
    public static class AcmeCa
    {
        public static System.Uri Google { get; }
        public static System.Uri LetsEncrypt { get; }
        public static System.Uri LetsEncryptStaging { get; }
        public static System.Uri ZeroSsl { get; }
    }
    public sealed class AcmeCertificateException : HostKit.Acme.AcmeException
    {
        public override HostKit.Acme.AcmeFailure Failure { get; }
    }
    public sealed class AcmeChallenge : System.IEquatable<HostKit.Acme.AcmeChallenge>
    {
        public AcmeChallenge() { }
        public HostKit.Acme.AcmeProblem? Error { get; init; }
        public HostKit.Acme.ChallengeStatus Status { get; init; }
        public string? Token { get; init; }
        public required string Type { get; init; }
        public required System.Uri Url { get; init; }
        public System.DateTimeOffset? Validated { get; init; }
    }
    public sealed class AcmeClient : System.IDisposable
    {
        public AcmeClient(System.Uri directory, HostKit.Acme.AcmeKey accountKey, HostKit.Acme.AcmeClientOptions? options = null) { }
        public System.Uri DirectoryUrl { get; }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeAccount> AgreeToTermsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public HostKit.Acme.ChallengeAnswer Answer(HostKit.Acme.AcmeAuthorization authorization, HostKit.Acme.AcmeChallenge challenge) { }
        public System.Threading.Tasks.Task ChangeKeyAsync(HostKit.Acme.AcmeKey newKey, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeAccount> CreateAccountAsync(HostKit.Acme.NewAccount account, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeOrder> CreateOrderAsync(HostKit.Acme.NewOrder order, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task DeactivateAccountAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeAuthorization> DeactivateAuthorizationAsync(System.Uri url, System.Threading.CancellationToken cancellationToken = default) { }
        public void Dispose() { }
        public System.Threading.Tasks.Task<string> DownloadAsync(HostKit.Acme.AcmeOrder order, string? preferredIssuer = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeOrder> FinalizeAsync(HostKit.Acme.AcmeOrder order, System.ReadOnlyMemory<byte> signingRequest, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeAccount?> FindAccountAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeOrder?> FindOrderAsync(HostKit.Acme.NewOrder order, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeAccount> GetAccountAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeAuthorization> GetAuthorizationAsync(System.Uri url, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeDirectory> GetDirectoryAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeOrder> GetOrderAsync(System.Uri url, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.RenewalInfo?> GetRenewalInfoAsync(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.IssuedCertificate> IssueAsync(System.Collections.Generic.IEnumerable<string> names, HostKit.Acme.IChallengeSolver solver, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.IssuedCertificate> IssueAsync(HostKit.Acme.CertificateOrder order, System.Collections.Generic.IReadOnlyList<HostKit.Acme.IChallengeSolver> solvers, HostKit.Acme.OrderFile? file = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task RevokeAsync(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, HostKit.Acme.RevocationReason reason = 0, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task RevokeAsync(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, HostKit.Acme.AcmeKey certificateKey, HostKit.Acme.RevocationReason reason = 0, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeAccount> SetContactAsync(System.Collections.Generic.IEnumerable<string> contact, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeChallenge> SubmitAsync(HostKit.Acme.AcmeAuthorization authorization, HostKit.Acme.AcmeChallenge challenge, System.Threading.CancellationToken cancellationToken = default) { }
        public override string ToString() { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeAuthorization> WaitForAuthorizationAsync(System.Uri url, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.AcmeOrder> WaitForOrderAsync(System.Uri url, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class AcmeClientOptions : System.IEquatable<HostKit.Acme.AcmeClientOptions>
    {
        public AcmeClientOptions() { }
        public System.Uri? AccountUrl { get; init; }
        public int Attempts { get; init; }
        public System.TimeProvider Clock { get; init; }
        public int LongestAnswer { get; init; }
        public System.TimeSpan LongestWait { get; init; }
        public HostKit.Acme.NewAccount? NewAccount { get; init; }
        public System.TimeSpan PollingTimeout { get; init; }
        public System.TimeSpan RequestTimeout { get; init; }
        public System.Collections.Generic.IReadOnlyList<System.Security.Cryptography.X509Certificates.X509Certificate2> TrustedRoots { get; init; }
        public bool UseProxy { get; init; }
        public string? UserAgent { get; init; }
    }
    public sealed class AcmeConnectionException : HostKit.Acme.AcmeException
    {
        public override HostKit.Acme.AcmeFailure Failure { get; }
        public System.Uri Url { get; }
    }
    public sealed class AcmeDirectory : System.IEquatable<HostKit.Acme.AcmeDirectory>
    {
        public AcmeDirectory() { }
        public System.Collections.Generic.IReadOnlyList<string> CaaIdentities { get; init; }
        public bool ExternalAccountRequired { get; init; }
        public System.Uri? KeyChange { get; init; }
        public required System.Uri NewAccount { get; init; }
        public required System.Uri NewNonce { get; init; }
        public required System.Uri NewOrder { get; init; }
        public System.Collections.Generic.IReadOnlyDictionary<string, string> Profiles { get; init; }
        public System.Uri? RenewalInfo { get; init; }
        public System.Uri? RevokeCertificate { get; init; }
        public System.Uri? TermsOfService { get; init; }
        public required System.Uri Url { get; init; }
        public System.Uri? Website { get; init; }
    }
    public sealed class AcmeDns : HostKit.Acme.IDnsProvider
    {
        public AcmeDns(string storagePath) { }
        public System.Collections.Generic.IReadOnlyList<string> AllowedFrom { get; init; }
        public System.Uri BaseUrl { get; init; }
        public string Name { get; }
        public System.TimeSpan PollingInterval { get; init; }
        public System.TimeSpan PropagationTimeout { get; init; }
        public System.Threading.Tasks.Task AddAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task RemoveAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken) { }
    }
    public abstract class AcmeException : HostKit.HostKitException
    {
        public abstract HostKit.Acme.AcmeFailure Failure { get; }
        public System.DateTimeOffset? NotBefore { get; }
    }
    public enum AcmeFailure
    {
        Transient = 0,
        RateLimited = 1,
        Validation = 2,
        Refused = 3,
    }
    public sealed class AcmeIdentifier : System.IEquatable<HostKit.Acme.AcmeIdentifier>
    {
        public System.Net.IPAddress? Address { get; }
        public string BaseName { get; }
        public bool IsWildcard { get; }
        public string Type { get; }
        public string Value { get; }
        public bool Equals(HostKit.Acme.AcmeIdentifier? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static HostKit.Acme.AcmeIdentifier Of(System.Net.IPAddress address) { }
        public static HostKit.Acme.AcmeIdentifier Parse(string text) { }
    }
    public sealed class AcmeKey : System.IDisposable
    {
        public string Thumbprint { get; }
        public HostKit.Acme.AcmeKeyType Type { get; }
        public byte[] CreateSigningRequest(System.Collections.Generic.IEnumerable<HostKit.Acme.AcmeIdentifier> identifiers) { }
        public void Dispose() { }
        public string ExportPem() { }
        public override string ToString() { }
        public static HostKit.Acme.AcmeKey FromPem(string pem) { }
        public static HostKit.Acme.AcmeKey Generate(HostKit.Acme.AcmeKeyType type = 0) { }
    }
    public enum AcmeKeyType
    {
        EcP256 = 0,
        EcP384 = 1,
        Rsa2048 = 2,
        Rsa3072 = 3,
        Rsa4096 = 4,
    }
    public sealed class AcmeLimit : System.IEquatable<HostKit.Acme.AcmeLimit>
    {
        public AcmeLimit(int Count, System.TimeSpan Period) { }
        public int Count { get; init; }
        public System.TimeSpan Period { get; init; }
    }
    public sealed class AcmeLimitException : HostKit.Acme.AcmeException
    {
        public override HostKit.Acme.AcmeFailure Failure { get; }
        public string Reason { get; }
    }
    public sealed class AcmeLimits : System.IEquatable<HostKit.Acme.AcmeLimits>
    {
        public AcmeLimits() { }
        public HostKit.Acme.AcmeLimit? AccountsPerHost { get; init; }
        public HostKit.Acme.AcmeLimit? CertificatesPerDomain { get; init; }
        public HostKit.Acme.AcmeLimit? CertificatesPerSet { get; init; }
        public HostKit.Acme.AcmeLimit? FailuresPerName { get; init; }
        public HostKit.Acme.AcmeLimit? OrdersPerAccount { get; init; }
        public static HostKit.Acme.AcmeLimits LetsEncrypt { get; }
        public static HostKit.Acme.AcmeLimits None { get; }
        public static HostKit.Acme.AcmeLimits Of(System.Uri directory) { }
    }
    public sealed class AcmeOrder : System.IEquatable<HostKit.Acme.AcmeOrder>
    {
        public AcmeOrder() { }
        public System.Collections.Generic.IReadOnlyList<System.Uri> Authorizations { get; init; }
        public System.Uri? Certificate { get; init; }
        public HostKit.Acme.AcmeProblem? Error { get; init; }
        public System.DateTimeOffset? Expires { get; init; }
        public required System.Uri Finalize { get; init; }
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.AcmeIdentifier> Identifiers { get; init; }
        public System.DateTimeOffset? NotAfter { get; init; }
        public System.DateTimeOffset? NotBefore { get; init; }
        public string? Profile { get; init; }
        public HostKit.Acme.OrderStatus Status { get; init; }
        public required System.Uri Url { get; init; }
    }
    public sealed class AcmeOrderException : HostKit.Acme.AcmeException
    {
        public override HostKit.Acme.AcmeFailure Failure { get; }
        public System.Uri Order { get; }
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.AcmeProblem> Problems { get; }
    }
    public sealed class AcmeProblem : System.IEquatable<HostKit.Acme.AcmeProblem>
    {
        public AcmeProblem() { }
        public string Advice { get; }
        public string Detail { get; init; }
        public HostKit.Acme.AcmeFailure Failure { get; }
        public HostKit.Acme.AcmeIdentifier? Identifier { get; init; }
        public System.Uri? Instance { get; init; }
        public int Status { get; init; }
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.AcmeProblem> Subproblems { get; init; }
        public required HostKit.Acme.AcmeProblemType Type { get; init; }
        public required string TypeUri { get; init; }
        public override string ToString() { }
    }
    public sealed class AcmeProblemException : HostKit.Acme.AcmeException
    {
        public override HostKit.Acme.AcmeFailure Failure { get; }
        public HostKit.Acme.AcmeProblem Problem { get; }
        public System.Uri Url { get; }
    }
    public enum AcmeProblemType
    {
        Unknown = 0,
        AccountDoesNotExist = 1,
        AlreadyReplaced = 2,
        AlreadyRevoked = 3,
        AutoRenewalCanceled = 4,
        AutoRenewalCancellationInvalid = 5,
        AutoRenewalExpired = 6,
        AutoRenewalRevocationNotSupported = 7,
        BadCsr = 8,
        BadNonce = 9,
        BadPublicKey = 10,
        BadRevocationReason = 11,
        BadSignatureAlgorithm = 12,
        Caa = 13,
        Compound = 14,
        Conflict = 15,
        Connection = 16,
        Dns = 17,
        ExternalAccountRequired = 18,
        IncorrectResponse = 19,
        InvalidContact = 20,
        InvalidProfile = 21,
        Malformed = 22,
        OrderNotReady = 23,
        RateLimited = 24,
        RejectedIdentifier = 25,
        ServerInternal = 26,
        Tls = 27,
        Unauthorized = 28,
        UnknownDelegation = 29,
        UnsupportedContact = 30,
        UnsupportedIdentifier = 31,
        UserActionRequired = 32,
        OnionCaaRequired = 33,
    }
    public sealed class AcmeProtocolException : HostKit.Acme.AcmeException
    {
        public override HostKit.Acme.AcmeFailure Failure { get; }
        public System.Uri Url { get; }
    }
    public sealed class AcmeTimeoutException : HostKit.Acme.AcmeException
    {
        public override HostKit.Acme.AcmeFailure Failure { get; }
        public System.Uri Url { get; }
    }
    public sealed class AuthoritativeServer : System.IEquatable<HostKit.Acme.AuthoritativeServer>
    {
        public AuthoritativeServer(string Name, System.Net.IPEndPoint EndPoint) { }
        public System.Net.IPEndPoint EndPoint { get; init; }
        public string Name { get; init; }
        public override string ToString() { }
    }
    public enum AuthorizationStatus
    {
        Unknown = 0,
        Pending = 1,
        Valid = 2,
        Invalid = 3,
        Deactivated = 4,
        Expired = 5,
        Revoked = 6,
    }
    public sealed class AwsCredentials
    {
        public AwsCredentials(string accessKeyId, string secretAccessKey, string? sessionToken = null) { }
        public override string ToString() { }
        public static HostKit.Acme.AwsCredentials FromFile(string path, string profile = "default") { }
    }
    public sealed class Certificate : HostKit.ICompletesLater, HostKit.IComponent, System.IEquatable<HostKit.Acme.Certificate>
    {
        public Certificate(string name) { }
        public bool AgreesToTerms { get; init; }
        public System.Uri Ca { get; init; }
        public HostKit.Acme.CertificateChallenge Challenge { get; init; }
        public System.Collections.Immutable.ImmutableArray<string> Contact { get; init; }
        public HostKit.Acme.ExternalAccount? ExternalAccount { get; init; }
        public HostKit.AccountName? Group { get; init; }
        public HostKit.Acme.AcmeKeyType KeyType { get; init; }
        public string Name { get; }
        public System.Collections.Immutable.ImmutableArray<string> Names { get; init; }
        public string? PreferredIssuer { get; init; }
        public string? PreferredProfile { get; init; }
        public string? Profile { get; init; }
        public System.Uri? RehearsalCa { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitName> Reloads { get; init; }
        public System.Collections.Immutable.ImmutableArray<HostKit.UnitName> Restarts { get; init; }
        public bool ReuseKey { get; init; }
        public HostKit.TlsCertificate Tls { get; }
        public string? TrustedRoots { get; init; }
        public bool Equals(HostKit.Acme.Certificate? other) { }
        public System.Threading.Tasks.Task<HostKit.Completion> FollowAsync(HostKit.Host host, System.IProgress<string> progress, System.Threading.CancellationToken cancellationToken = default) { }
        public override int GetHashCode() { }
        public System.Collections.Generic.IEnumerable<HostKit.Resource> Lower(HostKit.Host host) { }
        public System.Threading.Tasks.Task<HostKit.Completion> ReadCompletionAsync(HostKit.Host host, System.Threading.CancellationToken cancellationToken = default) { }
        public override string ToString() { }
        public HostKit.TlsCertificate ToTlsCertificate() { }
        public System.Collections.Generic.IEnumerable<HostKit.Finding> Validate() { }
        public static HostKit.TlsCertificate op_Implicit(HostKit.Acme.Certificate certificate) { }
    }
    public sealed class CertificateChallenge : System.IEquatable<HostKit.Acme.CertificateChallenge>
    {
        public const string DefaultFiles = "/var/lib/hostkit-acme/challenges";
        public HostKit.Acme.DnsAccount? Account { get; }
        public string? Files { get; }
        public int? Port { get; }
        public string? Resolver { get; init; }
        public bool ToleratesDeadNameServers { get; init; }
        public string Type { get; }
        public static HostKit.Acme.CertificateChallenge Http { get; }
        public override string ToString() { }
        public static HostKit.Acme.CertificateChallenge Dns(HostKit.Acme.DnsAccount account) { }
        public static HostKit.Acme.CertificateChallenge FromDnsAccount(HostKit.Acme.DnsAccount account) { }
        public static HostKit.Acme.CertificateChallenge HttpFrom(string directory) { }
        public static HostKit.Acme.CertificateChallenge HttpListener(int port = 80) { }
        public static HostKit.Acme.CertificateChallenge TlsAlpn(int port = 443) { }
        public static HostKit.Acme.CertificateChallenge op_Implicit(HostKit.Acme.DnsAccount account) { }
    }
    public sealed class CertificateDirectory
    {
        public string ChainPath { get; }
        public HostKit.Acme.StoredCertificate? Current { get; }
        public string KeyPath { get; }
        public string Name { get; }
        public HostKit.Acme.OrderFile Order { get; }
        public string Path { get; }
        public string StatusPath { get; }
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.StoredCertificate> Versions { get; }
        public void CheckWritable(string? group = null) { }
        public System.Threading.Tasks.Task<HostKit.Acme.StoreLock> LockAsync(System.TimeSpan limit, System.Threading.CancellationToken cancellationToken = default) { }
        public HostKit.Acme.StoredCertificate Put(HostKit.Acme.IssuedCertificate certificate, HostKit.Acme.CertificateJob job) { }
        public HostKit.Acme.StoredCertificate PutStandIn(System.Collections.Generic.IEnumerable<string> names, string? group = null) { }
        public HostKit.Acme.CertificateStatus? ReadStatus() { }
        public void SetGroup(string? group) { }
        public override string ToString() { }
        public HostKit.Acme.StoreLock? TryLock() { }
        public HostKit.Acme.StoredCertificate? TryReuse(HostKit.Acme.CertificateJob job) { }
        public void WriteStatus(HostKit.Acme.CertificateStatus status) { }
    }
    public static class CertificateId
    {
        public static string Of(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate) { }
    }
    public sealed class CertificateJob : System.IEquatable<HostKit.Acme.CertificateJob>
    {
        public CertificateJob() { }
        public required System.Uri Ca { get; init; }
        public required string Challenge { get; init; }
        public string? ChallengeFiles { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Contact { get; init; }
        public string? Credentials { get; init; }
        public string? DnsProvider { get; init; }
        public string? Group { get; init; }
        public HostKit.Acme.AcmeKeyType KeyType { get; init; }
        public required string Name { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> Names { get; init; }
        public int? Port { get; init; }
        public string? PreferredIssuer { get; init; }
        public string? PreferredProfile { get; init; }
        public string? Profile { get; init; }
        public System.Uri? RehearsalCa { get; init; }
        public string? Resolver { get; init; }
        public bool ReuseKey { get; init; }
        public bool ToleratesDeadNameServers { get; init; }
        public string? TrustedRoots { get; init; }
        public byte[] ToJson() { }
        public static HostKit.Acme.CertificateJob Parse(System.ReadOnlyMemory<byte> json, string path) { }
        public static HostKit.Acme.CertificateJob Read(string path) { }
    }
    public sealed class CertificateOrder : System.IEquatable<HostKit.Acme.CertificateOrder>
    {
        public CertificateOrder() { }
        public HostKit.Acme.AcmeKeyType KeyType { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> Names { get; init; }
        public System.DateTimeOffset? NotAfter { get; init; }
        public System.DateTimeOffset? NotBefore { get; init; }
        public string? PreferredIssuer { get; init; }
        public string? PreferredProfile { get; init; }
        public string? PrivateKeyPem { get; init; }
        public string? Profile { get; init; }
        public string? Replaces { get; init; }
        public override string ToString() { }
    }
    public enum CertificateOutcome
    {
        NothingDue = 0,
        Issued = 1,
        Reused = 2,
        Waiting = 3,
        InProgress = 4,
        Failed = 5,
    }
    public sealed class CertificateReport
    {
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.CertificateReportEntry> Entries { get; }
        public System.DateTimeOffset Time { get; }
        public byte[] ToJson() { }
        public override string ToString() { }
        public static HostKit.Acme.CertificateReport Of(HostKit.Acme.CertificateStore store) { }
    }
    public sealed class CertificateReportEntry : System.IEquatable<HostKit.Acme.CertificateReportEntry>
    {
        public CertificateReportEntry() { }
        public HostKit.Acme.StoredCertificate? Certificate { get; init; }
        public int? DaysLeft { get; init; }
        public required string Name { get; init; }
        public string? Problem { get; init; }
        public System.DateTimeOffset? RenewAt { get; init; }
        public required HostKit.Acme.CertificateState State { get; init; }
    }
    public sealed class CertificateResult : System.IEquatable<HostKit.Acme.CertificateResult>
    {
        public CertificateResult() { }
        public bool IsServed { get; init; }
        public required string Name { get; init; }
        public System.DateTimeOffset? Next { get; init; }
        public required HostKit.Acme.CertificateOutcome Outcome { get; init; }
        public required string Sentence { get; init; }
        public override string ToString() { }
    }
    public sealed class CertificateService
    {
        public CertificateService(HostKit.Acme.CertificateServiceOptions? options = null) { }
        public HostKit.Acme.CertificateStore Store { get; }
        public System.Collections.Generic.IReadOnlyList<string> Prepare() { }
        public System.Threading.Tasks.Task RehearseAsync(string name, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<HostKit.Acme.CertificateResult>> RunAsync(System.Collections.Generic.IReadOnlyCollection<string>? names = null, bool force = false, bool retry = false, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class CertificateServiceOptions : System.IEquatable<HostKit.Acme.CertificateServiceOptions>
    {
        public CertificateServiceOptions() { }
        public System.TimeProvider Clock { get; init; }
        public string Consumers { get; init; }
        public string Host { get; init; }
        public string Jobs { get; init; }
        public System.Func<System.Uri, HostKit.Acme.AcmeLimits> Limits { get; init; }
        public System.Action<string> Log { get; init; }
        public int Parallel { get; init; }
        public System.TimeSpan ReloadLimit { get; init; }
        public string State { get; init; }
        public string Systemctl { get; init; }
    }
    public enum CertificateState
    {
        StandIn = 0,
        Issuing = 1,
        Valid = 2,
        Renewing = 3,
        Failing = 4,
        Expired = 5,
    }
    public sealed class CertificateStatus : System.IEquatable<HostKit.Acme.CertificateStatus>
    {
        public CertificateStatus() { }
        public string? Advice { get; init; }
        public int Attempts { get; init; }
        public string? Check { get; init; }
        public string? FailingName { get; init; }
        public HostKit.Acme.AcmeFailure? Failure { get; init; }
        public required string Name { get; init; }
        public System.DateTimeOffset? NextTry { get; init; }
        public System.DateTimeOffset? NotAfter { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> OwedReloads { get; init; }
        public string? Problem { get; init; }
        public string? Progress { get; init; }
        public System.DateTimeOffset? RenewAt { get; init; }
        public string Sentence { get; }
        public required System.DateTimeOffset Since { get; init; }
        public required HostKit.Acme.CertificateState State { get; init; }
        public required System.DateTimeOffset Updated { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Warnings { get; init; }
        public byte[] ToJson() { }
        public override string ToString() { }
    }
    public sealed class CertificateStore
    {
        public const string DefaultDirectory = "/var/lib/hostkit-acme";
        public CertificateStore(string directory = "/var/lib/hostkit-acme", System.TimeProvider? clock = null) { }
        public HostKit.Acme.AccountStore Accounts { get; }
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.CertificateDirectory> Certificates { get; }
        public string Path { get; }
        public HostKit.Acme.CertificateDirectory Of(string name) { }
    }
    public sealed class CertificateStoreException : HostKit.HostKitException
    {
        public HostKit.Acme.AcmeFailure Failure { get; }
        public string Path { get; }
    }
    public sealed class ChallengeAnswer : System.IEquatable<HostKit.Acme.ChallengeAnswer>
    {
        public ChallengeAnswer() { }
        public string DnsName { get; }
        public string DnsValue { get; }
        public string HttpPath { get; }
        public required HostKit.Acme.AcmeIdentifier Identifier { get; init; }
        public required string KeyAuthorization { get; init; }
        public string TlsName { get; }
        public required string Token { get; init; }
        public required string Type { get; init; }
    }
    public enum ChallengeStatus
    {
        Unknown = 0,
        Pending = 1,
        Processing = 2,
        Valid = 3,
        Invalid = 4,
    }
    public static class ChallengeTypes
    {
        public const string Dns01 = "dns-01";
        public const string Http01 = "http-01";
        public const string TlsAlpn01 = "tls-alpn-01";
    }
    public sealed class CloudflareDns : HostKit.Acme.DnsApiProvider
    {
        public CloudflareDns(string token) { }
        public CloudflareDns(string token, string zoneToken) { }
        public static HostKit.Acme.CloudflareDns FromGlobalKey(string email, string key) { }
    }
    public sealed class DeSecDns : HostKit.Acme.DnsApiProvider
    {
        public DeSecDns(string token) { }
    }
    public sealed class DigitalOceanDns : HostKit.Acme.DnsApiProvider
    {
        public DigitalOceanDns(string token) { }
    }
    public sealed class DnsAccount : System.IEquatable<HostKit.Acme.DnsAccount>
    {
        public string? File { get; }
        public string Provider { get; }
        public System.Collections.Generic.IEnumerable<string> Variables { get; }
        public bool Equals(HostKit.Acme.DnsAccount? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public HostKit.Acme.DnsAccount With(string variable, HostKit.Secret value) { }
        public HostKit.Acme.DnsAccount With(string variable, string value) { }
        public static HostKit.Acme.DnsAccount AcmeDns(System.Uri api, string accounts) { }
        public static HostKit.Acme.DnsAccount Cloudflare(HostKit.Secret apiToken) { }
        public static HostKit.Acme.DnsAccount DeSec(HostKit.Secret token) { }
        public static HostKit.Acme.DnsAccount DigitalOcean(HostKit.Secret token) { }
        public static HostKit.Acme.DnsAccount FromFile(string provider, string file) { }
        public static HostKit.Acme.DnsAccount Gandi(HostKit.Secret personalAccessToken) { }
        public static HostKit.Acme.DnsAccount Hetzner(HostKit.Secret apiToken) { }
        public static HostKit.Acme.DnsAccount NameSilo(HostKit.Secret apiKey) { }
        public static HostKit.Acme.DnsAccount Of(string provider) { }
        public static HostKit.Acme.DnsAccount Ovh(HostKit.Secret applicationKey, HostKit.Secret applicationSecret, HostKit.Secret consumerKey, string endpoint = "ovh-eu") { }
        public static HostKit.Acme.DnsAccount PowerDns(System.Uri api, HostKit.Secret apiKey) { }
        public static HostKit.Acme.DnsAccount Program(string program) { }
        public static HostKit.Acme.DnsAccount Rfc2136(string nameServer, string keyName, HostKit.Secret key, string algorithm = "hmac-sha256") { }
        public static HostKit.Acme.DnsAccount Route53(HostKit.Secret accessKeyId, HostKit.Secret secretAccessKey) { }
    }
    public sealed class DnsAliasException : HostKit.Acme.AcmeException
    {
        public override HostKit.Acme.AcmeFailure Failure { get; }
        public System.Collections.Generic.IReadOnlyList<string> Hops { get; }
    }
    public abstract class DnsApiProvider : HostKit.Acme.IDnsProvider
    {
        public System.Uri BaseUrl { get; init; }
        public string Name { get; }
        public System.TimeSpan PollingInterval { get; init; }
        public System.TimeSpan PropagationTimeout { get; init; }
        public System.TimeSpan Ttl { get; init; }
        public System.Threading.Tasks.Task AddAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task RemoveAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class DnsChallengeOptions : System.IEquatable<HostKit.Acme.DnsChallengeOptions>
    {
        public DnsChallengeOptions() { }
        public System.TimeSpan BatchWindow { get; init; }
        public string? Journal { get; init; }
        public System.TimeSpan LongestCacheTime { get; init; }
        public HostKit.Acme.DnsLookupOptions Lookup { get; init; }
        public System.IProgress<string>? Progress { get; init; }
        public bool ToleratesDeadNameServers { get; init; }
    }
    public sealed class DnsChallengeSolver : HostKit.Acme.IChallengeSolver
    {
        public DnsChallengeSolver(HostKit.Acme.IDnsProvider provider, HostKit.Acme.DnsChallengeOptions? options = null) { }
        public System.Collections.Generic.IReadOnlyList<string> ChallengeTypes { get; }
        public System.Threading.Tasks.Task PresentAsync(System.Collections.Generic.IReadOnlyList<HostKit.Acme.ChallengeAnswer> answers, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task RemoveAsync(System.Collections.Generic.IReadOnlyList<HostKit.Acme.ChallengeAnswer> answers, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<string>> SweepAsync(System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class DnsLookup
    {
        public DnsLookup(HostKit.Acme.DnsLookupOptions? options = null) { }
        public System.Threading.Tasks.Task<HostKit.Acme.DnsZone> FindZoneAsync(string name, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<HostKit.Acme.DnsPlace> FollowAsync(string name, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class DnsLookupException : HostKit.Acme.AcmeException
    {
        public override HostKit.Acme.AcmeFailure Failure { get; }
    }
    public sealed class DnsLookupOptions : System.IEquatable<HostKit.Acme.DnsLookupOptions>
    {
        public DnsLookupOptions() { }
        public int Attempts { get; init; }
        public int AuthoritativePort { get; init; }
        public System.TimeProvider Clock { get; init; }
        public System.TimeSpan KeepsServersFor { get; init; }
        public System.Collections.Generic.IReadOnlyList<System.Net.IPEndPoint> Resolvers { get; init; }
        public System.TimeSpan Timeout { get; init; }
        public static HostKit.Acme.DnsLookupOptions ForResolver(string resolver) { }
    }
    public sealed class DnsPlace : System.IEquatable<HostKit.Acme.DnsPlace>
    {
        public DnsPlace(string Name, HostKit.Acme.DnsZone Zone, System.Collections.Generic.IReadOnlyList<string> Hops) { }
        public System.Collections.Generic.IReadOnlyList<string> Hops { get; init; }
        public string Name { get; init; }
        public HostKit.Acme.DnsZone Zone { get; init; }
    }
    public static class DnsProgram
    {
        public static System.Threading.Tasks.Task<int> RunAsync(System.Collections.Generic.IReadOnlyList<string> args, HostKit.Acme.IDnsProvider provider, HostKit.Acme.DnsLookupOptions? lookup = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class DnsPropagationException : HostKit.Acme.AcmeException
    {
        public override HostKit.Acme.AcmeFailure Failure { get; }
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.AuthoritativeServer> Servers { get; }
        public string Zone { get; }
    }
    public sealed class DnsProviderException : HostKit.Acme.AcmeException
    {
        public DnsProviderException(string provider, string reason, HostKit.Acme.AcmeFailure failure, string? code = null, System.DateTimeOffset? notBefore = default, System.Exception? cause = null) { }
        public string? Code { get; }
        public override HostKit.Acme.AcmeFailure Failure { get; }
        public string Provider { get; }
    }
    public static class DnsProviders
    {
        public static System.Collections.Generic.IReadOnlyList<string> Names { get; }
        public static HostKit.Acme.IDnsProvider Create(string name, System.Collections.Generic.IReadOnlyDictionary<string, string> variables) { }
    }
    public sealed class DnsVariables
    {
        public DnsVariables(string provider, System.Collections.Generic.IReadOnlyDictionary<string, string> values) { }
        public string Provider { get; }
        public string? Find([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> names) { }
        public int? FindNumber(string name, int least, int most) { }
        public System.TimeSpan? FindSeconds(string name) { }
        public System.Uri? FindUrl([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> names) { }
        public string Get([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> names) { }
        public static System.Collections.Generic.IReadOnlyDictionary<string, string> Load(string path) { }
        public static System.Collections.Generic.IReadOnlyDictionary<string, string> Parse(string text, string path) { }
    }
    public sealed class DnsZone : System.IEquatable<HostKit.Acme.DnsZone>
    {
        public DnsZone(string Name, System.Collections.Generic.IReadOnlyList<HostKit.Acme.AuthoritativeServer> Servers) { }
        public string Name { get; init; }
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.AuthoritativeServer> Servers { get; init; }
        public override string ToString() { }
    }
    public sealed class ExternalAccount : System.IEquatable<HostKit.Acme.ExternalAccount>
    {
        public ExternalAccount(string keyId, HostKit.Secret key) { }
        public HostKit.Secret Key { get; }
        public string KeyId { get; }
    }
    public sealed class ExternalAccountBinding
    {
        public string KeyId { get; }
        public override string ToString() { }
        public static HostKit.Acme.ExternalAccountBinding FromBase64(string keyId, string macKey) { }
    }
    public sealed class FoundAccount : System.IEquatable<HostKit.Acme.FoundAccount>
    {
        public FoundAccount() { }
        public System.Uri? Ca { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Contact { get; init; }
        public required string Path { get; init; }
        public string? Refusal { get; init; }
        public string? Thumbprint { get; init; }
        public System.Uri? Url { get; init; }
        public override string ToString() { }
    }
    public sealed class FoundCertificate : System.IEquatable<HostKit.Acme.FoundCertificate>
    {
        public FoundCertificate() { }
        public HostKit.Acme.CertificateJob? Job { get; init; }
        public required string Name { get; init; }
        public System.DateTimeOffset? NotAfter { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Notes { get; init; }
        public required string Path { get; init; }
        public string? Refusal { get; init; }
        public override string ToString() { }
    }
    public sealed class GandiDns : HostKit.Acme.DnsApiProvider
    {
        public GandiDns(string secret, bool isApiKey = false) { }
    }
    public sealed class HetznerDns : HostKit.Acme.DnsApiProvider
    {
        public HetznerDns(string token) { }
    }
    public sealed class HetznerOldDns : HostKit.Acme.DnsApiProvider
    {
        public HetznerOldDns(string key) { }
    }
    public sealed class HttpListenerSolver : HostKit.Acme.IChallengeSolver, System.IDisposable
    {
        public HttpListenerSolver(int port = 80) { }
        public System.Collections.Generic.IReadOnlyList<string> ChallengeTypes { get; }
        public void Dispose() { }
        public System.Threading.Tasks.Task PresentAsync(System.Collections.Generic.IReadOnlyList<HostKit.Acme.ChallengeAnswer> answers, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task RemoveAsync(System.Collections.Generic.IReadOnlyList<HostKit.Acme.ChallengeAnswer> answers, System.Threading.CancellationToken cancellationToken) { }
    }
    public interface IChallengeSolver
    {
        System.Collections.Generic.IReadOnlyList<string> ChallengeTypes { get; }
        System.Threading.Tasks.Task PresentAsync(System.Collections.Generic.IReadOnlyList<HostKit.Acme.ChallengeAnswer> answers, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task RemoveAsync(System.Collections.Generic.IReadOnlyList<HostKit.Acme.ChallengeAnswer> answers, System.Threading.CancellationToken cancellationToken);
    }
    public interface IDnsProvider
    {
        string Name { get; }
        System.TimeSpan PollingInterval { get; }
        System.TimeSpan PropagationTimeout { get; }
        System.Threading.Tasks.Task AddAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task RemoveAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken);
    }
    public sealed class IssuedCertificate : System.IDisposable
    {
        public System.Security.Cryptography.X509Certificates.X509Certificate2 Certificate { get; }
        public string ChainPem { get; }
        public System.Uri Order { get; }
        public string PrivateKeyPem { get; }
        public System.Collections.Generic.IReadOnlyList<string> Warnings { get; }
        public void Dispose() { }
        public override string ToString() { }
    }
    public sealed class NameSiloDns : HostKit.Acme.IDnsProvider
    {
        public NameSiloDns(string apiKey) { }
        public System.Uri BaseUrl { get; init; }
        public string Name { get; }
        public System.Collections.Generic.IReadOnlyList<string> NameServerDomains { get; init; }
        public System.TimeSpan PollingInterval { get; init; }
        public System.TimeSpan PropagationTimeout { get; init; }
        public System.TimeSpan Ttl { get; init; }
        public System.Threading.Tasks.Task AddAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task RemoveAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class NewAccount : System.IEquatable<HostKit.Acme.NewAccount>
    {
        public NewAccount() { }
        public bool AgreesToTerms { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Contact { get; init; }
        public HostKit.Acme.ExternalAccountBinding? ExternalAccountBinding { get; init; }
    }
    public sealed class NewOrder : System.IEquatable<HostKit.Acme.NewOrder>
    {
        public NewOrder() { }
        public required System.Collections.Generic.IReadOnlyList<HostKit.Acme.AcmeIdentifier> Identifiers { get; init; }
        public System.DateTimeOffset? NotAfter { get; init; }
        public System.DateTimeOffset? NotBefore { get; init; }
        public string? Profile { get; init; }
        public string? Replaces { get; init; }
    }
    public sealed class OrderFile
    {
        public OrderFile(string path) { }
        public string Path { get; }
        public void Delete() { }
        public HostKit.Acme.OrderState? Read() { }
        public void Write(HostKit.Acme.OrderState state) { }
    }
    public sealed class OrderState : System.IEquatable<HostKit.Acme.OrderState>
    {
        public OrderState() { }
        public required string Account { get; init; }
        public required System.Uri Directory { get; init; }
        public required System.Collections.Generic.IReadOnlyList<HostKit.Acme.AcmeIdentifier> Identifiers { get; init; }
        public System.DateTimeOffset? NotAfter { get; init; }
        public System.DateTimeOffset? NotBefore { get; init; }
        public System.Uri? Order { get; init; }
        public required string PrivateKeyPem { get; init; }
        public string? Profile { get; init; }
        public string? Replaces { get; init; }
        public byte[] ToJson() { }
        public override string ToString() { }
        public static HostKit.Acme.OrderState Parse(System.ReadOnlyMemory<byte> json) { }
    }
    public enum OrderStatus
    {
        Unknown = 0,
        Pending = 1,
        Ready = 2,
        Processing = 3,
        Valid = 4,
        Invalid = 5,
    }
    public sealed class OvhCredentials
    {
        public override string ToString() { }
        public static HostKit.Acme.OvhCredentials AccessToken(string token) { }
        public static HostKit.Acme.OvhCredentials Application(string applicationKey, string applicationSecret, string consumerKey) { }
        public static HostKit.Acme.OvhCredentials ServiceAccount(string clientId, string clientSecret) { }
    }
    public sealed class OvhDns : HostKit.Acme.DnsApiProvider
    {
        public OvhDns(HostKit.Acme.OvhEndpoint endpoint, HostKit.Acme.OvhCredentials credentials) { }
    }
    public sealed class OvhEndpoint : System.IEquatable<HostKit.Acme.OvhEndpoint>
    {
        public string Name { get; }
        public static HostKit.Acme.OvhEndpoint Ca { get; }
        public static HostKit.Acme.OvhEndpoint Eu { get; }
        public static HostKit.Acme.OvhEndpoint Us { get; }
    }
    public sealed class PowerDns : HostKit.Acme.DnsApiProvider
    {
        public PowerDns(string apiKey) { }
        public string ServerName { get; init; }
    }
    public sealed class ProgramDns : HostKit.Acme.IDnsProvider
    {
        public ProgramDns(string path) { }
        public string Name { get; }
        public System.TimeSpan PollingInterval { get; init; }
        public System.TimeSpan PropagationTimeout { get; init; }
        public System.TimeSpan TimeLimit { get; init; }
        public System.Collections.Generic.IReadOnlyDictionary<string, string> Variables { get; init; }
        public System.Threading.Tasks.Task AddAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task RemoveAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class RenewalInfo : System.IEquatable<HostKit.Acme.RenewalInfo>
    {
        public RenewalInfo() { }
        public System.Uri? Explanation { get; init; }
        public required System.TimeSpan RetryAfter { get; init; }
        public required System.DateTimeOffset WindowEnd { get; init; }
        public required System.DateTimeOffset WindowStart { get; init; }
        public System.DateTimeOffset At(double share) { }
    }
    public sealed class RenewalPlan : System.IEquatable<HostKit.Acme.RenewalPlan>
    {
        public RenewalPlan() { }
        public required System.DateTimeOffset At { get; init; }
        public System.Uri? Explanation { get; init; }
        public bool IsByWindow { get; init; }
        public required string Reason { get; init; }
        public string? Warning { get; init; }
    }
    public static class RenewalTime
    {
        public static System.DateTimeOffset ByLifetime(System.DateTimeOffset notBefore, System.DateTimeOffset notAfter, string seed) { }
        public static bool IsToBeAsked(HostKit.Acme.RenewalWindow? known, string certificateId, System.DateTimeOffset notAfter, System.DateTimeOffset now) { }
        public static System.DateTimeOffset Latest(System.DateTimeOffset notBefore, System.DateTimeOffset notAfter) { }
        public static HostKit.Acme.RenewalPlan Plan(System.DateTimeOffset notBefore, System.DateTimeOffset notAfter, HostKit.Acme.RenewalWindow? window, string seed) { }
    }
    public sealed class RenewalWindow : System.IEquatable<HostKit.Acme.RenewalWindow>
    {
        public RenewalWindow() { }
        public required System.DateTimeOffset AskAgain { get; init; }
        public required string CertificateId { get; init; }
        public System.DateTimeOffset? End { get; init; }
        public System.Uri? Explanation { get; init; }
        public System.DateTimeOffset? Start { get; init; }
        public string? Warning { get; init; }
    }
    public enum RevocationReason
    {
        Unspecified = 0,
        KeyCompromise = 1,
        AffiliationChanged = 3,
        Superseded = 4,
        CessationOfOperation = 5,
    }
    public sealed class Rfc2136 : HostKit.Acme.IDnsProvider
    {
        public Rfc2136(string server, HostKit.Acme.TsigKey? key, System.TimeSpan timeToLive = default, System.TimeProvider? clock = null) { }
        public HostKit.Acme.TsigKey? Key { get; }
        public string Name { get; }
        public System.TimeSpan PollingInterval { get; init; }
        public System.TimeSpan PropagationTimeout { get; init; }
        public string Server { get; }
        public System.TimeSpan TimeToLive { get; }
        public System.Threading.Tasks.Task AddAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task RemoveAsync(string zone, System.Collections.Generic.IReadOnlyList<HostKit.Acme.TxtRecord> records, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class Route53Dns : HostKit.Acme.DnsApiProvider
    {
        public Route53Dns(HostKit.Acme.AwsCredentials credentials, string region = "us-east-1") { }
        public string? HostedZoneId { get; init; }
        public bool PrivateZone { get; init; }
        public bool WaitsForSync { get; init; }
    }
    public static class SettingsKey
    {
        public static string Of(HostKit.Acme.CertificateJob job) { }
    }
    public sealed class StoreLock : System.IDisposable
    {
        public void Dispose() { }
    }
    public sealed class StoredAccount : System.IEquatable<HostKit.Acme.StoredAccount>
    {
        public StoredAccount() { }
        public required System.Uri Ca { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Contact { get; init; }
        public required System.DateTimeOffset CreatedAt { get; init; }
        public required string Id { get; init; }
        public required string KeyPath { get; init; }
        public required string Thumbprint { get; init; }
        public System.Uri? Url { get; init; }
        public HostKit.Acme.AcmeKey ReadKey() { }
        public override string ToString() { }
    }
    public sealed class StoredCertificate : System.IEquatable<HostKit.Acme.StoredCertificate>
    {
        public StoredCertificate() { }
        public System.Uri? Ca { get; init; }
        public string? CertificateId { get; init; }
        public string ChainPath { get; }
        public required bool IsStandIn { get; init; }
        public required string Issuer { get; init; }
        public string KeyPath { get; }
        public required string KeyThumbprint { get; init; }
        public System.TimeSpan Lifetime { get; }
        public required System.Collections.Generic.IReadOnlyList<string> Names { get; init; }
        public required System.DateTimeOffset NotAfter { get; init; }
        public required System.DateTimeOffset NotBefore { get; init; }
        public required System.DateTimeOffset ObtainedAt { get; init; }
        public System.Uri? Order { get; init; }
        public required string Path { get; init; }
        public required string Serial { get; init; }
        public string? SettingsKey { get; init; }
        public required int Version { get; init; }
        public override string ToString() { }
    }
    public sealed class TakeOver
    {
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.FoundAccount> Accounts { get; }
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.FoundCertificate> Certificates { get; }
        public string Client { get; }
        public string Path { get; }
        public System.Collections.Generic.IReadOnlyList<HostKit.Acme.TakenOver> Into(HostKit.Acme.CertificateStore store) { }
        public override string ToString() { }
        public static HostKit.Acme.TakeOver Read(string directory, System.Uri? ca = null, System.TimeProvider? clock = null) { }
    }
    public sealed class TakenOver : System.IEquatable<HostKit.Acme.TakenOver>
    {
        public TakenOver() { }
        public required bool IsTaken { get; init; }
        public required string Message { get; init; }
        public required string Path { get; init; }
        public override string ToString() { }
    }
    public static class TlsAlpn
    {
        public const string Protocol = "acme-tls/1";
        public static System.Security.Cryptography.X509Certificates.X509Certificate2 CreateCertificate(HostKit.Acme.ChallengeAnswer answer) { }
    }
    public sealed class TlsAlpnSolver : HostKit.Acme.IChallengeSolver, System.IDisposable
    {
        public TlsAlpnSolver(int port = 443) { }
        public System.Collections.Generic.IReadOnlyList<string> ChallengeTypes { get; }
        public void Dispose() { }
        public System.Threading.Tasks.Task PresentAsync(System.Collections.Generic.IReadOnlyList<HostKit.Acme.ChallengeAnswer> answers, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task RemoveAsync(System.Collections.Generic.IReadOnlyList<HostKit.Acme.ChallengeAnswer> answers, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class TsigKey
    {
        public TsigKey(string name, string secret, string algorithm = "hmac-sha256") { }
        public string Algorithm { get; }
        public string Name { get; }
        public override string ToString() { }
    }
    public sealed class TxtRecord : System.IEquatable<HostKit.Acme.TxtRecord>
    {
        public TxtRecord(string Name, string Value) { }
        public string Name { get; init; }
        public string Value { get; init; }
        public string LabelsIn(string zone) { }
    }
    public sealed class WebRootSolver : HostKit.Acme.IChallengeSolver
    {
        public WebRootSolver(string directory) { }
        public System.Collections.Generic.IReadOnlyList<string> ChallengeTypes { get; }
        public System.Threading.Tasks.Task PresentAsync(System.Collections.Generic.IReadOnlyList<HostKit.Acme.ChallengeAnswer> answers, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task RemoveAsync(System.Collections.Generic.IReadOnlyList<HostKit.Acme.ChallengeAnswer> answers, System.Threading.CancellationToken cancellationToken) { }
    }
}
