namespace HostKit.Acme;

/// <summary>The words for the kinds of challenge that are solved here. CAs offer others as well, which is no error.</summary>
public static class ChallengeTypes
{
    /// <summary>A file on the name's web server, port 80 (RFC 8555 §8.3).</summary>
    public const string Http01 = "http-01";

    /// <summary>A TXT record (RFC 8555 §8.4).</summary>
    public const string Dns01 = "dns-01";

    /// <summary>A certificate shown on port 443 to who asks for <c>acme-tls/1</c> (RFC 8737).</summary>
    public const string TlsAlpn01 = "tls-alpn-01";
}
