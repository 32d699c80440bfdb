using System.Security.Cryptography;

namespace HostKit.Acme;

/// <summary>A key that a DNS server knows (TSIG, RFC 8945).</summary>
public sealed class TsigKey
{
    private static readonly Dictionary<string, Func<byte[], byte[], byte[]>> Algorithms = new(StringComparer.Ordinal)
    {
        ["hmac-sha256"] = HMACSHA256.HashData,
        ["hmac-sha384"] = HMACSHA384.HashData,
        ["hmac-sha512"] = HMACSHA512.HashData,
        // Servers of many years know these alone; a MAC is safe with them still (RFC 8945 §6).
#pragma warning disable CA5350, CA5351
        ["hmac-sha1"] = HMACSHA1.HashData,
        ["hmac-md5.sig-alg.reg.int"] = HMACMD5.HashData,
#pragma warning restore CA5350, CA5351
    };

    private readonly byte[] _secret;

    /// <summary>Makes a key.</summary>
    /// <param name="name">The key's name, as the server knows it.</param>
    /// <param name="secret">The secret in base64.</param>
    /// <param name="algorithm"><c>hmac-sha256</c>, <c>hmac-sha384</c>, <c>hmac-sha512</c>, <c>hmac-sha1</c> or <c>hmac-md5</c>, with or without a final dot.</param>
    /// <exception cref="HostKitException">The algorithm is another, or the secret is not base64; the message does not hold the secret.</exception>
    public TsigKey(string name, string secret, string algorithm = "hmac-sha256")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(secret);
        ArgumentException.ThrowIfNullOrEmpty(algorithm);
        Name = DnsNames.Normalize(name);
        Algorithm = DnsNames.Normalize(algorithm) is var normal && normal == "hmac-md5" ? "hmac-md5.sig-alg.reg.int" : normal;
        if (!Algorithms.ContainsKey(Algorithm))
            throw new HostKitException($"The TSIG algorithm '{algorithm}' is not one of hmac-sha256, hmac-sha384, hmac-sha512, hmac-sha1 and hmac-md5.");
        var bytes = new byte[secret.Length];
        if (!Convert.TryFromBase64String(secret.Trim(), bytes, out var length) || length == 0)
            throw new HostKitException($"The secret of the TSIG key {Name} is not base64. Copy it whole, as it is in the server's configuration.");
        _secret = bytes[..length];
    }

    /// <summary>The key's name, in lower case and without a final dot.</summary>
    public string Name { get; }

    /// <summary>The algorithm by its name in messages, such as <c>hmac-sha256</c>.</summary>
    public string Algorithm { get; }

    /// <summary>The name and the algorithm, not the secret.</summary>
    /// <returns>Such as <c>hostkit-key (hmac-sha256)</c>.</returns>
    public override string ToString() => $"{Name} ({Algorithm})";

    internal byte[] Sign(byte[] data) => Algorithms[Algorithm](_secret, data);
}
