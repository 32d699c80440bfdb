namespace HostKit.Systemd;

/// <summary>A path that may be missing: of an environment file or a working directory. A string becomes a path that has to be there.</summary>
public sealed record UnitPath : IUnitValue
{
    private UnitPath(UnitString path, bool ignoreMissing)
    {
        Path = path;
        IgnoreMissing = ignoreMissing;
    }

    /// <summary>The home directory of the unit's user (<c>~</c>); only for <c>WorkingDirectory=</c>.</summary>
    public static UnitPath Home { get; } = new(UnitString.FromString("~"), ignoreMissing: false);

    /// <summary>The absolute path.</summary>
    public UnitString Path { get; }

    /// <summary>Whether it is passed over when it is missing (<c>-</c>).</summary>
    public bool IgnoreMissing { get; }

    /// <summary>A path that has to be there.</summary>
    /// <param name="path">The absolute path.</param>
    public static implicit operator UnitPath(string path) => Required(UnitString.FromString(path));

    /// <summary>A path that has to be there.</summary>
    /// <param name="path">The absolute path.</param>
    public static implicit operator UnitPath(UnitString path) => Required(path);

    /// <summary>A path that has to be there.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The path.</returns>
    public static UnitPath Required(UnitString path) => new(Absolute(path), ignoreMissing: false);

    /// <summary>A path that is passed over when it is missing.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The path.</returns>
    public static UnitPath Optional(UnitString path) => new(Absolute(path), ignoreMissing: true);

    /// <summary>Reads a path as it is written, <c>-</c> in front of one that may be missing.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The path.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static UnitPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "~")
            return Home;
        var optional = text.StartsWith('-');
        return ValueText.Made(() => new UnitPath(Absolute(Unescape.Line(text[(optional ? 1 : 0)..])), optional));
    }

    string IUnitValue.ToUnitText(string directive)
    {
        if (this == Home)
            return directive == "WorkingDirectory" ? "~" : throw new ArgumentException($"{directive}=~: only WorkingDirectory= knows the home directory by that name.");
        return (IgnoreMissing ? "-" : "") + Escape.Path(directive, Path);
    }

    /// <summary>The path as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("WorkingDirectory");

    private static UnitString Absolute(UnitString path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _ = Escape.Path("path", path);
        return path;
    }
}
