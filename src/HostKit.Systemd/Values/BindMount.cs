namespace HostKit.Systemd;

/// <summary>A file or directory of the host that a unit sees, at the same or another place. A string is a path at its own place.</summary>
public sealed record BindMount : IUnitValue
{
    /// <summary>Describes a mount.</summary>
    /// <param name="source">The absolute path on the host.</param>
    /// <param name="destination">The absolute path that the unit sees; the same one unless given.</param>
    /// <exception cref="ArgumentException">A path is relative.</exception>
    public BindMount(UnitString source, UnitString? destination = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        _ = Escape.Path("source", source);
        if (destination is not null)
            _ = Escape.Path("destination", destination);
        Source = source;
        Destination = destination;
    }

    /// <summary>The absolute path on the host.</summary>
    public UnitString Source { get; }

    /// <summary>The absolute path that the unit sees; null for the same one.</summary>
    public UnitString? Destination { get; }

    /// <summary>Whether it is passed over when the source is missing (<c>-</c>); false unless set.</summary>
    public bool IgnoreMissing { get; init; }

    /// <summary>Whether mounts below the source are left out (<c>norbind</c>); false unless set.</summary>
    public bool WithoutSubmounts { get; init; }

    /// <summary>A path at its own place.</summary>
    /// <param name="path">The absolute path.</param>
    public static implicit operator BindMount(string path) => FromString(path);

    /// <summary>A path at another place.</summary>
    /// <param name="mount">The path on the host and the path that the unit sees.</param>
    public static implicit operator BindMount((string Source, string Destination) mount) => new(UnitString.FromString(mount.Source), UnitString.FromString(mount.Destination));

    /// <summary>A path at its own place.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The mount.</returns>
    public static BindMount FromString(string path) => new(UnitString.FromString(path));

    /// <summary>Reads a mount as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The mount.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static BindMount Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var optional = text.StartsWith('-');
        var fields = Unescape.Fields(text[(optional ? 1 : 0)..]);
        var rest = fields is [_, _, var options] ? options : "";
        if (fields.Count > 3 || rest is not ("" or "norbind") || text.EndsWith(':'))
            throw new FormatException($"'{text}' is no mount such as /source:/destination:norbind.");
        return ValueText.Made(() => new BindMount(Unescape.Field(fields[0]), fields.Count == 1 ? null : Unescape.Field(fields[1])) { IgnoreMissing = optional, WithoutSubmounts = rest.Length > 0 });
    }

    string IUnitValue.ToUnitText(string directive)
    {
        var source = (IgnoreMissing ? "-" : "") + Escape.Field(directive, Source);
        if (Destination is null && !WithoutSubmounts)
            return source;
        return $"{source}:{Escape.Field(directive, Destination ?? Source)}{(WithoutSubmounts ? ":norbind" : "")}";
    }

    /// <summary>The mount as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("BindPaths");
}
