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

    /// <summary>Reads an image as it is written; mount options are not taken.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The mount.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static ImageMount Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var optional = text.StartsWith('-');
        return Unescape.Fields(text[(optional ? 1 : 0)..]) switch
        {
            [var source] => ValueText.Made(() => new ImageMount(Unescape.Field(source)) { IgnoreMissing = optional }),
            [var source, var destination] => ValueText.Made(() => new ImageMount(Unescape.Field(source), Unescape.Field(destination)) { IgnoreMissing = optional }),
            _ => throw new FormatException($"'{text}' is no image such as /image.raw or /image.raw:/place."),
        };
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
