namespace HostKit.Systemd;

/// <summary>A disk image that a unit sees at a place, or as an extension of its root (systemd.exec(5), "MountImages=" and "ExtensionImages="). A string is an extension image.</summary>
public sealed record ImageMount : IUnitValue
{
    /// <summary>Describes a mount.</summary>
    /// <param name="source">The absolute path of the image.</param>
    /// <param name="destination">The absolute path at which the unit sees it; for MountImages only.</param>
    /// <exception cref="ArgumentException">A path is relative.</exception>
    public ImageMount(UnitString source, UnitString? destination = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        _ = Escape.Path("source", source);
        if (destination is not null)
            _ = Escape.Path("destination", destination);
        (Source, Destination) = (source, destination);
    }

    /// <summary>The absolute path of the image.</summary>
    public UnitString Source { get; }

    /// <summary>The absolute path at which the unit sees it; null for an extension.</summary>
    public UnitString? Destination { get; }

    /// <summary>Whether it is passed over when the image is missing (<c>-</c>); false unless set.</summary>
    public bool IgnoreMissing { get; init; }

    /// <summary>Mount options of its partitions; none unless set.</summary>
    public SettingList<MountOptions> Options { get; init; } = [];

    /// <summary>An extension image.</summary>
    /// <param name="source">The absolute path of the image.</param>
    public static implicit operator ImageMount(string source) => FromString(source);

    /// <summary>An image at a place.</summary>
    /// <param name="mount">The path of the image and the path at which the unit sees it.</param>
    public static implicit operator ImageMount((string Source, string Destination) mount) => new(UnitString.FromString(mount.Source), UnitString.FromString(mount.Destination));

    /// <summary>An extension image.</summary>
    /// <param name="source">The absolute path of the image.</param>
    /// <returns>The mount.</returns>
    public static ImageMount FromString(string source) => new(UnitString.FromString(source));

    /// <summary>Reads an image as it is written.</summary>
    /// <param name="text">A path; for MountImages a colon and a second one; then partitions and options, each after a colon.</param>
    /// <returns>The mount.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static ImageMount Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var optional = text.StartsWith('-');
        string[] fields = [.. Unescape.Fields(text[(optional ? 1 : 0)..])];
        if (fields.Length == 0)
            throw new FormatException($"'{text}' is no image such as /image.raw or /image.raw:/place.");
        return ValueText.Made(() =>
        {
            UnitString? place = fields.Length > 1 && Unescape.Field(fields[1]) is var second && second.Text.StartsWith('/') ? second : null;
            var options = fields[(place is null ? 1 : 2)..];
            MountOptions[] read = options.Length == 1 ? [new(options[0])] : [.. options.Chunk(2).Select(pair => new MountOptions(pair[^1], pair[0]))];
            return new ImageMount(Unescape.Field(fields[0]), place) { IgnoreMissing = optional, Options = [.. read] };
        }, text);
    }

    string IUnitValue.ToUnitText(string directive)
    {
        if (directive == "MountImages" == Destination is null)
            throw new ArgumentException($"{directive}={Source}: MountImages= needs a place for each image, ExtensionImages= takes none.");
        var fields = new[] { (IgnoreMissing ? "-" : "") + Escape.Field(directive, Source), Destination is null ? null : Escape.Field(directive, Destination) }.Where(f => f is not null);
        return string.Join(':', fields.Concat(Options.Select(o => o.ToFields())));
    }

    /// <summary>The mount as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText(Destination is null ? "ExtensionImages" : "MountImages");
}
