namespace HostKit.Systemd;

/// <summary>A secret that systemd reads from a file and hands to the unit alone, in <c>$CREDENTIALS_DIRECTORY</c> (systemd.exec(5), "LoadCredential=").</summary>
public sealed record Credential : IUnitValue
{
    /// <summary>Describes a credential.</summary>
    /// <param name="id">The file name under which the unit finds it.</param>
    /// <param name="source">The absolute path of the file or socket; the credential that systemd itself received under that name unless given.</param>
    /// <exception cref="ArgumentException">The name is no file name, or the path is relative.</exception>
    public Credential(string id, UnitString? source = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id.Length > 255 || id is "." or ".." || id.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-')))
            throw new ArgumentException($"'{id}' cannot name a credential: use letters, digits, '.', '_' and '-'.", nameof(id));
        if (source is not null)
            _ = Escape.Path("source", source);
        Id = id;
        Source = source;
    }

    /// <summary>The file name under which the unit finds it.</summary>
    public string Id { get; }

    /// <summary>The absolute path of the file or socket; null for the credential that systemd received under that name.</summary>
    public UnitString? Source { get; }

    /// <summary>A credential from a file.</summary>
    /// <param name="credential">The name and the absolute path.</param>
    public static implicit operator Credential((string Id, string Source) credential) => new(credential.Id, UnitString.FromString(credential.Source));

    /// <summary>Reads a credential as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Credential Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return ValueText.Made(() => colon < 0 ? new Credential(text) : new Credential(text[..colon], Unescape.Line(text[(colon + 1)..])));
    }

    string IUnitValue.ToUnitText(string directive) => Source is null ? Id : $"{Id}:{Escape.Line(directive, Source)}";

    /// <summary>The credential as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("LoadCredential");
}
