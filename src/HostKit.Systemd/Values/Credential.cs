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

    string IUnitValue.ToUnitText(string directive) => Source is null ? Id : $"{Id}:{Escape.Line(directive, Source)}";

    /// <summary>The credential as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("LoadCredential");
}
