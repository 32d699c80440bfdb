namespace HostKit.Systemd;

/// <summary>An empty file system in memory that hides a directory from a unit. A string is a path with systemd's own options.</summary>
public sealed record TemporaryFileSystemMount : IUnitValue
{
    /// <summary>Describes a mount.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="options">Mount options such as <c>ro</c>, <c>size=10%</c>, <c>mode=0750</c> (tmpfs(5)).</param>
    /// <exception cref="ArgumentException">The path is relative, or an option has characters that options do not have.</exception>
    public TemporaryFileSystemMount(UnitString path, params ReadOnlySpan<string> options)
    {
        ArgumentNullException.ThrowIfNull(path);
        _ = Escape.Path("path", path);
        foreach (var option in options)
        {
            if (string.IsNullOrEmpty(option) || option.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '=' or '_' or '-' or '.' or '%' or ':' or '/')))
                throw new ArgumentException($"'{option}' is not a mount option.", nameof(options));
        }

        Path = path;
        Options = SettingList.Create(options);
    }

    /// <summary>The absolute path.</summary>
    public UnitString Path { get; }

    /// <summary>The mount options.</summary>
    public SettingList<string> Options { get; }

    /// <summary>A path with systemd's own options.</summary>
    /// <param name="path">The absolute path.</param>
    public static implicit operator TemporaryFileSystemMount(string path) => FromString(path);

    /// <summary>A path with systemd's own options.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The mount.</returns>
    public static TemporaryFileSystemMount FromString(string path) => new(UnitString.FromString(path));

    /// <summary>Reads a mount as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The mount.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static TemporaryFileSystemMount Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fields = Unescape.Fields(text);
        var options = string.Join(':', fields.Skip(1));
        return ValueText.Made(() => new TemporaryFileSystemMount(Unescape.Field(fields[0]), fields.Count == 1 ? [] : options.Split(',')));
    }

    // Percent signs are ordinary characters in the options.
    string IUnitValue.ToUnitText(string directive) => Escape.Field(directive, Path) + (Options.Count == 0 ? "" : ":" + string.Join(',', Options));

    /// <summary>The mount as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("TemporaryFileSystem");
}
