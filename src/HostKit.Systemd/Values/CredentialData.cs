namespace HostKit.Systemd;

/// <summary>
/// Data that systemd hands to a unit as a credential, written in the unit itself (systemd.exec(5), "SetCredential="). Everybody on the host can
/// read a unit: a secret belongs into <c>LoadCredential=</c>, or is encrypted for <c>SetCredentialEncrypted=</c>.
/// </summary>
public sealed record CredentialData : IUnitValue
{
    /// <summary>Describes data.</summary>
    /// <param name="id">The credential's name, which is a file name.</param>
    /// <param name="data">The data; any text.</param>
    /// <exception cref="ArgumentException">The name cannot be a file's.</exception>
    public CredentialData(string id, string data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Id = new Credential(id).Id;
        Data = data;
    }

    /// <summary>The credential's name.</summary>
    public string Id { get; }

    /// <summary>The data.</summary>
    public string Data { get; }

    /// <summary>Data.</summary>
    /// <param name="credential">The name and the data.</param>
    public static implicit operator CredentialData((string Id, string Data) credential) => new(credential.Id, credential.Data);

    // Percent signs are ordinary characters in the data.
    string IUnitValue.ToUnitText(string directive) => $"{Id}:{(directive == "SetCredentialEncrypted" ? Data : Escape.Controls(Data))}";

    /// <summary>The data as they are written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("SetCredential");
}
