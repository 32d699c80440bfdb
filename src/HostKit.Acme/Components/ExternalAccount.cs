namespace HostKit.Acme;

/// <summary>An account that one has at a CA already, by which it knows whom an ACME account belongs to (external account binding, RFC 8555 §7.3.4).</summary>
public sealed record ExternalAccount
{
    /// <summary>Names the account.</summary>
    /// <param name="keyId">The key's identifier, as the CA shows it.</param>
    /// <param name="key">The key (HMAC) in base64url, as the CA shows it.</param>
    /// <exception cref="ArgumentException">The identifier is empty or has control characters.</exception>
    public ExternalAccount(string keyId, Secret key)
    {
        ArgumentException.ThrowIfNullOrEmpty(keyId);
        ArgumentNullException.ThrowIfNull(key);
        if (keyId.Any(char.IsControl))
            throw new ArgumentException("A key's identifier has no control characters.", nameof(keyId));
        (KeyId, Key) = (keyId, key);
    }

    /// <summary>The key's identifier.</summary>
    public string KeyId { get; }

    /// <summary>The key.</summary>
    public Secret Key { get; }
}
