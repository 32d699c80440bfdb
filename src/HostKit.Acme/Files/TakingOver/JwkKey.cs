using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>Private keys as JSON (RFC 7517, RFC 7518 §6), which is how certbot keeps those of accounts.</summary>
internal static class JwkKey
{
    public static string ToPem(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var jwk = document.RootElement;
            return jwk.Text("kty") switch
            {
                "RSA" => Rsa(jwk),
                "EC" => Curve(jwk),
                var other => throw new HostKitException($"the key is of the kind '{other}', which is neither RSA nor EC."),
            };
        }
        catch (Exception e) when (e is JsonException or FormatException or CryptographicException)
        {
            // The parser's own message could show a part of the key.
            throw new HostKitException("the key is no JWK that can be read.");
        }
    }

    private static string Rsa(JsonElement jwk)
    {
        var modulus = Bytes(jwk, "n");
        using var key = RSA.Create(new RSAParameters
        {
            // Leading zeros may be left out in a JWK, and the numbers' lengths matter here.
            Modulus = modulus, Exponent = Bytes(jwk, "e"), D = Bytes(jwk, "d", modulus.Length), P = Bytes(jwk, "p", modulus.Length / 2), Q = Bytes(jwk, "q", modulus.Length / 2),
            DP = Bytes(jwk, "dp", modulus.Length / 2), DQ = Bytes(jwk, "dq", modulus.Length / 2), InverseQ = Bytes(jwk, "qi", modulus.Length / 2),
        });
        return key.ExportPkcs8PrivateKeyPem() + "\n";
    }

    private static string Curve(JsonElement jwk)
    {
        var (curve, length) = jwk.Text("crv") switch
        {
            "P-256" => (ECCurve.NamedCurves.nistP256, 32),
            "P-384" => (ECCurve.NamedCurves.nistP384, 48),
            var other => throw new HostKitException($"the key is on the curve '{other}', which no CA takes."),
        };
        using var key = ECDsa.Create(new ECParameters { Curve = curve, D = Bytes(jwk, "d", length), Q = new() { X = Bytes(jwk, "x", length), Y = Bytes(jwk, "y", length) } });
        return key.ExportPkcs8PrivateKeyPem() + "\n";
    }

    private static byte[] Bytes(JsonElement jwk, string name, int length = 0)
    {
        var bytes = Base64Url.DecodeFromChars(jwk.Text(name) ?? throw new FormatException());
        return bytes.Length >= length ? bytes : [.. new byte[length - bytes.Length], .. bytes];
    }
}
