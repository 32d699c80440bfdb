using System.Buffers.Text;

namespace HostKit.Acme;

/// <summary>What binds a new account to one that a CA's website knows (RFC 8555 §7.3.4). It has no text form.</summary>
public sealed class ExternalAccountBinding
{
    private readonly byte[] _macKey;

    private ExternalAccountBinding(string keyId, byte[] macKey) => (KeyId, _macKey) = (keyId, macKey);

    /// <summary>The key identifier that the CA's website shows.</summary>
    public string KeyId { get; }

    /// <summary>Takes both as a CA's website shows them.</summary>
    /// <param name="keyId">The key identifier.</param>
    /// <param name="macKey">The MAC key in base64url (or plain base64, as some websites show it).</param>
    /// <returns>The binding.</returns>
    /// <exception cref="HostKitException">The MAC key is no base64.</exception>
    public static ExternalAccountBinding FromBase64(string keyId, string macKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(keyId);
        ArgumentException.ThrowIfNullOrEmpty(macKey);
        try
        {
            return new(keyId, Base64Url.DecodeFromChars(macKey.Trim().TrimEnd('=').Replace('+', '-').Replace('/', '_')));
        }
        catch (FormatException)
        {
            throw new HostKitException($"The MAC key of the external account '{keyId}' is no base64url. Copy it once more from the CA's website.");
        }
    }

    /// <summary>The key identifier, nothing of the key.</summary>
    /// <returns>Such as <c>external account kid-1</c>.</returns>
    public override string ToString() => $"external account {KeyId}";

    internal byte[] Bind(AcmeKey key, Uri newAccount) => JsonWebSignature.Bind(key, KeyId, _macKey, newAccount);
}
