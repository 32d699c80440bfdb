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

    string IUnitValue.ToUnitText(string directive) => (IgnoreMissing ? "-" : "") + (BelowRoot ? "+" : "") + Escape.ListWord(directive, Path);

    /// <summary>The path as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("ReadWritePaths");
}
