using System.Security.Cryptography;

namespace HostKit.Packaging;

/// <summary>What a file's contents must hash to: SHA-256 or SHA-512, as publishers write it.</summary>
public sealed record Checksum
{
    private Checksum(string algorithm, string hex)
    {
        Algorithm = algorithm;
        Hex = hex;
    }

    /// <summary><c>sha256</c> or <c>sha512</c>.</summary>
    public string Algorithm { get; }

    /// <summary>The hash, in lower-case hexadecimal digits.</summary>
    public string Hex { get; }

    /// <summary>Reads a checksum.</summary>
    /// <param name="text">64 or 128 hexadecimal digits, with or without <c>sha256:</c> or <c>sha512:</c>, or the form of subresource integrity: <c>sha512-BASE64</c>.</param>
    /// <returns>The checksum.</returns>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static Checksum Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var hex = dash > 0 ? FromBase64(text[(dash + 1)..]) : text[(colon + 1)..].Trim().ToLowerInvariant();
        var said = dash > 0 ? text[..dash] : colon > 0 ? text[..colon] : null;
        var algorithm = hex.Length switch { 64 => "sha256", 128 => "sha512", _ => null };
        if (algorithm is null || !hex.All(char.IsAsciiHexDigitLower) || said is not null && said != algorithm)
            throw new ArgumentException($"'{text}' is not a checksum: 'sha256:' and 64 hexadecimal digits, or 'sha512:' and 128. 'sha256sum FILE' tells one.", nameof(text));
        return new Checksum(algorithm, hex);
    }

    /// <summary>A checksum where text is given.</summary>
    /// <param name="text">As <see cref="Parse"/> takes it.</param>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static implicit operator Checksum(string text) => Parse(text);

    /// <summary>The algorithm and the hash: <c>sha256:…</c>.</summary>
    public override string ToString() => $"{Algorithm}:{Hex}";

    internal Checksum Of(Stream stream) => new(Algorithm, Convert.ToHexStringLower(Algorithm == "sha256" ? SHA256.HashData(stream) : SHA512.HashData(stream)));

    private static string FromBase64(string text)
    {
        Span<byte> bytes = stackalloc byte[96];
        return text.Length <= 128 && Convert.TryFromBase64String(text, bytes, out var length) ? Convert.ToHexStringLower(bytes[..length]) : "";
    }
}
