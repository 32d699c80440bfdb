namespace HostKit.Systemd;

/// <summary>A path of a unit's sandbox, as in <c>ReadWritePaths=</c>. A string becomes a path that has to be there when the unit starts.</summary>
public sealed record SandboxPath : IUnitValue
{
    /// <summary>Describes a path.</summary>
    /// <param name="path">The absolute path.</param>
    /// <exception cref="ArgumentException">The path is relative.</exception>
    public SandboxPath(UnitString path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _ = Escape.Path("path", path);
        Path = path;
    }

    /// <summary>The absolute path.</summary>
    public UnitString Path { get; }

    /// <summary>Whether it is passed over when it is missing (<c>-</c>); false unless set.</summary>
    public bool IgnoreMissing { get; init; }

    /// <summary>Whether the path is below the unit's <c>RootDirectory=</c> or <c>RootImage=</c> (<c>+</c>) instead of the host's root; false unless set.</summary>
    public bool BelowRoot { get; init; }

    /// <summary>A path that has to be there.</summary>
    /// <param name="path">The absolute path.</param>
    public static implicit operator SandboxPath(string path) => FromString(path);

    /// <summary>A path that has to be there.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The path.</returns>
    public static SandboxPath FromString(string path) => new(UnitString.FromString(path));

    /// <summary>A path that is passed over when it is missing.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The path.</returns>
    public static SandboxPath Optional(UnitString path) => new(path) { IgnoreMissing = true };

    /// <summary>Reads a path as it stands among the words of the directive, quotes included.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The path.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static SandboxPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = Unescape.ListWord(text);
        var optional = word.Text.StartsWith('-');
        var below = word.Text.AsSpan(optional ? 1 : 0).StartsWith('+');
        var path = word.Text[((optional ? 1 : 0) + (below ? 1 : 0))..];
        return ValueText.Made(() => new SandboxPath(word.IsTemplate ? UnitString.Template(path) : UnitString.FromString(path)) { IgnoreMissing = optional, BelowRoot = below });
    }

    string IUnitValue.ToUnitText(string directive) => (IgnoreMissing ? "-" : "") + (BelowRoot ? "+" : "") + Escape.ListWord(directive, Path);

    /// <summary>The path as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("ReadWritePaths");
}
