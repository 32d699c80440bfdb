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

    /// <summary>Reads a credential as it is written, with C escapes in the data.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static CredentialData Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? throw new FormatException($"'{text}' is no credential such as name:data.") : ValueText.Made(() => new CredentialData(text[..colon], Unescape.Decode(text[(colon + 1)..], escapes: true, quotes: false)));
    }

    // Percent signs are ordinary characters in the data.
    string IUnitValue.ToUnitText(string directive) => $"{Id}:{(directive == "SetCredentialEncrypted" ? Data : Escape.Controls(Data))}";

    /// <summary>The data as they are written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("SetCredential");
}
