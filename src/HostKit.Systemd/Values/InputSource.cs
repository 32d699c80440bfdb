namespace HostKit.Systemd;

/// <summary>Where a unit's input comes from (systemd.exec(5), "StandardInput=").</summary>
public sealed record InputSource : IUnitValue
{
    private readonly string _kind;
    private readonly UnitString? _path;

    private InputSource(string kind, UnitString? path = null)
    {
        _kind = kind;
        _path = path;
        if (path is not null)
            _ = Escape.Path("path", path);
    }

    /// <summary>Nothing to read; the usual one.</summary>
    public static InputSource Null { get; } = new("null");

    /// <summary>The terminal of <c>TTYPath=</c>, waiting until it is free.</summary>
    public static InputSource Tty { get; } = new("tty");

    /// <summary>The terminal, taken away from whoever has it.</summary>
    public static InputSource TtyForce { get; } = new("tty-force");

    /// <summary>The terminal, or failure when somebody has it.</summary>
    public static InputSource TtyFail { get; } = new("tty-fail");

    /// <summary>What <c>StandardInputText=</c> and <c>StandardInputData=</c> say.</summary>
    public static InputSource Data { get; } = new("data");

    /// <summary>The connection of an <c>Accept=yes</c> socket.</summary>
    public static InputSource Socket { get; } = new("socket");

    /// <summary>A file.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The source.</returns>
    public static InputSource File(UnitString path) => new("file", path);

    /// <summary>Reads a source as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The source.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static InputSource Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.StartsWith("fd:", StringComparison.Ordinal))
            return ValueText.Made(() => Descriptor(text["fd:".Length..]));
        if (text.StartsWith("file:", StringComparison.Ordinal))
            return ValueText.Made(() => File(Unescape.Line(text["file:".Length..])));
        return new[] { Null, Tty, TtyForce, TtyFail, Data, Socket }.FirstOrDefault(s => s._kind == text) ?? throw new FormatException($"'{text}' is no source of input.");
    }

    /// <summary>A descriptor that systemd hands over: a socket of the unit's, by its <c>FileDescriptorName=</c>.</summary>
    /// <param name="name">The name: ASCII without blanks and colons, at most 255.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The name cannot be a descriptor's.</exception>
    public static InputSource Descriptor(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.Length < 256 && name.All(c => c is > ' ' and < '\x7f' and not (':' or '%'))
            ? new($"fd:{name}")
            : throw new ArgumentException($"'{name}' cannot name a descriptor: ASCII without blanks, colons and percent signs, at most 255.", nameof(name));
    }

    string IUnitValue.ToUnitText(string directive) => _path is null ? _kind : $"{_kind}:{Escape.Path(directive, _path)}";

    /// <summary>The source as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("StandardInput");
}
