namespace HostKit.Acme;

/// <summary>The kinds of key that accounts and certificates have here.</summary>
public enum AcmeKeyType
{
    /// <summary>An elliptic curve key on P-256; signs with ES256 (RFC 7518 §3.4). What every CA takes, and the default.</summary>
    EcP256,

    /// <summary>An elliptic curve key on P-384; signs with ES384 (RFC 7518 §3.4).</summary>
    EcP384,

    /// <summary>An RSA key of 2048 bits; signs with RS256 (RFC 7518 §3.3).</summary>
    Rsa2048,

    /// <summary>An RSA key of 3072 bits; signs with RS256.</summary>
    Rsa3072,

    /// <summary>An RSA key of 4096 bits; signs with RS256.</summary>
    Rsa4096,
}
