namespace HostKit;

/// <summary>
/// A secret that the host keeps encrypted with a key of its own (systemd-creds(1)), and that a service gets decrypted, in memory, by
/// <c>LoadCredentialEncrypted=</c> (systemd.exec(5), "Credentials"). A service that names it is restarted when the secret is another one.
/// </summary>
/// <example><code>LoadCredentialEncrypted = [(credential.CredentialName, credential.Path)]</code></example>
public sealed record EncryptedCredential : IComponent
{
    /// <summary>Describes a credential.</summary>
    /// <param name="credentialName">The name by which the service finds it in <c>$CREDENTIALS_DIRECTORY</c>: a file name without <c>:</c>.</param>
    /// <param name="secret">The value.</param>
    /// <exception cref="ArgumentException">The name is none for a credential.</exception>
    public EncryptedCredential(string credentialName, Secret secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(credentialName);
        ArgumentNullException.ThrowIfNull(secret);
        if (credentialName.Length > 255 || credentialName is "." or ".." || credentialName.Any(c => c is '/' or ':' || char.IsControl(c)))
            throw new ArgumentException($"'{credentialName}' cannot name a credential: it must be a file name without ':'.", nameof(credentialName));
        CredentialName = credentialName;
        Secret = secret;
    }

    /// <summary>The name by which the service finds it.</summary>
    public string CredentialName { get; }

    /// <summary>The value.</summary>
    public Secret Secret { get; }

    /// <summary>Where the encrypted value lies: in the directory where systemd looks for it by its name alone, too.</summary>
    public string Path => $"/etc/credstore.encrypted/{CredentialName}";

    string IComponent.Name => $"credential[{CredentialName}]";

    IEnumerable<Resource> IComponent.Lower(Host host) => [new FileResource(Path, FileContent.Encrypted(CredentialName, Secret))];
}
