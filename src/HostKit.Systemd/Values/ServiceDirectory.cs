namespace HostKit.Systemd;

/// <summary>
/// A directory that systemd makes for a service and that belongs to its user: below <c>/run</c>, <c>/var/lib</c>, <c>/var/cache</c>,
/// <c>/var/log</c> or <c>/etc</c>, after the directive (systemd.exec(5), "RuntimeDirectory=").
/// </summary>
public sealed record ServiceDirectory : IUnitValue
{
    /// <summary>Describes a directory.</summary>
    /// <param name="name">The path below the directive's base directory: relative, without <c>..</c>.</param>
    /// <exception cref="ArgumentException">The path is absolute or leaves the base directory.</exception>
    public ServiceDirectory(UnitString name) => Name = Relative(name);

    /// <summary>The path below the directive's base directory.</summary>
    public UnitString Name { get; }

    /// <summary>A symbolic link to it, also below the base directory; none unless set.</summary>
    public UnitString? Link
    {
        get;
        init => field = value is null ? null : Relative(value);
    }

    /// <summary>A directory.</summary>
    /// <param name="name">The path below the directive's base directory.</param>
    public static implicit operator ServiceDirectory(string name) => FromString(name);

    /// <summary>A directory.</summary>
    /// <param name="name">The path below the directive's base directory.</param>
    /// <returns>The directory.</returns>
    public static ServiceDirectory FromString(string name) => new(UnitString.FromString(name));

    /// <summary>Reads a directory as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The directory.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static ServiceDirectory Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Unescape.Fields(text) switch
        {
            [var name] => ValueText.Made(() => new ServiceDirectory(Unescape.Field(name))),
            [var name, var link] => ValueText.Made(() => new ServiceDirectory(Unescape.Field(name)) { Link = Unescape.Field(link) }),
            _ => throw new FormatException($"'{text}' is no directory such as name or name:link."),
        };
    }

    string IUnitValue.ToUnitText(string directive)
    {
        if (Link is not null && directive == "ConfigurationDirectory")
            throw new ArgumentException($"{directive}={Name}: systemd makes no links for this directive.");
        return Escape.Field(directive, Name) + (Link is null ? "" : ":" + Escape.Field(directive, Link));
    }

    /// <summary>The directory as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("StateDirectory");

    private static UnitString Relative(UnitString name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _ = Escape.Field("directory", name);
        return name.Text[0] != '/' && !name.Text.Split('/').Any(part => part is "" or "." or "..")
            ? name
            : throw new ArgumentException($"The directory '{name}' must be a plain relative path: systemd puts it below /run, /var/lib and so on itself.", nameof(name));
    }
}
