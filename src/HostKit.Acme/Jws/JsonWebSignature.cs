using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>JSON Web Signatures in the flattened form (RFC 7515 §7.2.2), the only one that ACME uses (RFC 8555 §6.2).</summary>
internal static class JsonWebSignature
{
    /// <summary>Signs a request with an account's key, named by its URL, or by the key itself when there is no URL.</summary>
    public static byte[] Sign(AcmeKey key, Uri? account, string? nonce, Uri url, ReadOnlySpan<byte> payload)
    {
        var header = JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("alg", key.Algorithm);
            if (account is not null)
            {
                json.WriteString("kid", account.AbsoluteUri);
            }
            else
            {
                json.WritePropertyName("jwk");
                key.WriteJwk(json);
            }

            // The inner signature of a key change has none (RFC 8555 §7.3.5).
            if (nonce is not null)
                json.WriteString("nonce", nonce);
            json.WriteString("url", url.AbsoluteUri);
            json.WriteEndObject();
        });
        return Flatten(header, payload, key.Sign);
    }

    /// <summary>Binds an account's key to an account elsewhere (RFC 8555 §7.3.4): HS256 over the public key.</summary>
    public static byte[] Bind(AcmeKey key, string keyId, byte[] macKey, Uri newAccount)
    {
        var header = JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("alg", "HS256");
            json.WriteString("kid", keyId);
            json.WriteString("url", newAccount.AbsoluteUri);
            json.WriteEndObject();
        });
        return Flatten(header, JsonText.Of(key.WriteJwk), data => HMACSHA256.HashData(macKey, data));
    }

    private delegate byte[] Signature(ReadOnlySpan<byte> data);

    private static byte[] Flatten(byte[] header, ReadOnlySpan<byte> payload, Signature sign)
    {
        var head = Base64Url.EncodeToString(header);
        var body = Base64Url.EncodeToString(payload);
        var signature = sign(Encoding.ASCII.GetBytes($"{head}.{body}"));
        return JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("protected", head);
            json.WriteString("payload", body);
            json.WriteString("signature", Base64Url.EncodeToString(signature));
            json.WriteEndObject();
        });
    }
}
