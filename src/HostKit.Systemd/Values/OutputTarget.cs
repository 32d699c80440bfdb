namespace HostKit.Systemd;

/// <summary>Where a unit's output goes (systemd.exec(5), "StandardOutput=").</summary>
public sealed record OutputTarget : IUnitValue
{
    private readonly string _kind;
    private readonly UnitString? _path;

    private OutputTarget(string kind, UnitString? path = null)
    {
        _kind = kind;
        _path = path;
        if (path is not null)
            _ = Escape.Path("path", path);
    }

    /// <summary>To the same place as the input.</summary>
    public static OutputTarget Inherit { get; } = new("inherit");

    /// <summary>Nowhere.</summary>
    public static OutputTarget Null { get; } = new("null");

    /// <summary>To the terminal of <c>TTYPath=</c>.</summary>
    public static OutputTarget Tty { get; } = new("tty");

    /// <summary>To the journal; the usual one.</summary>
    public static OutputTarget Journal { get; } = new("journal");

    /// <summary>To the journal and the console.</summary>
    public static OutputTarget JournalAndConsole { get; } = new("journal+console");

    /// <summary>To the kernel's log buffer.</summary>
    public static OutputTarget Kmsg { get; } = new("kmsg");

    /// <summary>To the kernel's log buffer and the console.</summary>
    public static OutputTarget KmsgAndConsole { get; } = new("kmsg+console");

    /// <summary>To the connection of an <c>Accept=yes</c> socket.</summary>
    public static OutputTarget Socket { get; } = new("socket");

    /// <summary>Into a file, from its beginning, over what is there.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The target.</returns>
    public static OutputTarget File(UnitString path) => new("file", path);

    /// <summary>To the end of a file.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The target.</returns>
    public static OutputTarget Append(UnitString path) => new("append", path);

    /// <summary>Into a file that is emptied first.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The target.</returns>
    public static OutputTarget Truncate(UnitString path) => new("truncate", path);

    /// <summary>Reads a target as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The target.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static OutputTarget Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.StartsWith("fd:", StringComparison.Ordinal))
            return ValueText.Made(() => Descriptor(text["fd:".Length..]));
        if (text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && text[..colon] is "file" or "append" or "truncate")
            return ValueText.Made(() => new OutputTarget(text[..text.IndexOf(':', StringComparison.Ordinal)], Unescape.Line(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..])));
        return new[] { Inherit, Null, Tty, Journal, JournalAndConsole, Kmsg, KmsgAndConsole, Socket }.FirstOrDefault(s => s._kind == text) ?? throw new FormatException($"'{text}' is no target of output.");
    }

    /// <summary>A descriptor that systemd hands over: a socket of the unit's, by its <c>FileDescriptorName=</c>.</summary>
    /// <param name="name">The name: ASCII without blanks and colons, at most 255.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException">The name cannot be a descriptor's.</exception>
    public static OutputTarget Descriptor(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.Length < 256 && name.All(c => c is > ' ' and < '\x7f' and not (':' or '%'))
            ? new($"fd:{name}")
            : throw new ArgumentException($"'{name}' cannot name a descriptor: ASCII without blanks, colons and percent signs, at most 255.", nameof(name));
    }

    string IUnitValue.ToUnitText(string directive) => _path is null ? _kind : $"{_kind}:{Escape.Path(directive, _path)}";

    /// <summary>The target as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("StandardOutput");
}
