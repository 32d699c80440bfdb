namespace HostKit.Systemd;

/// <summary>
/// A command line of a unit (<c>ExecStart=</c> and its relatives; systemd.service(5), "Command Lines"). No shell is involved. A
/// <see cref="HostKit.Command"/> converts to it.
/// </summary>
public sealed record ExecLine : IUnitValue
{
    private static readonly char[] PrefixCharacters = ['-', '@', ':', '+', '!', '|'];

    private readonly SettingList<ExecArgument> _arguments;

    /// <summary>Describes a command line.</summary>
    /// <param name="program">An absolute path, or a bare file name that systemd looks up in fixed directories.</param>
    /// <param name="arguments">The arguments, each one word: strings are literals.</param>
    /// <exception cref="ArgumentException">The program is a relative path, or has characters that systemd does not accept in a program's path.</exception>
    public ExecLine(UnitString program, params ReadOnlySpan<ExecArgument> arguments)
    {
        ArgumentNullException.ThrowIfNull(program);
        var text = program.Text;
        if (text.Length == 0 || text.EndsWith('/') || (text.Contains('/', StringComparison.Ordinal) && text[0] != '/' && !(program.IsTemplate && text[0] == '%')))
            throw new ArgumentException($"The program '{text}' must be an absolute path or a bare file name.", nameof(program));
        if (text.Any(c => char.IsControl(c) || c is '$' or '"' or '\'' or '\\') || text[0] is '-' or '@' or ':' or '+' or '!' or '|')
            throw new ArgumentException($"The program '{text}' cannot stand in a command line of systemd: no quotes, backslashes, dollar signs or control characters, and none of -@:+!| in front.", nameof(program));
        Program = program;
        _arguments = SettingList.Create(arguments);
    }

    /// <summary>The program.</summary>
    public UnitString Program { get; }

    /// <summary>The arguments.</summary>
    public IReadOnlyList<ExecArgument> Arguments => _arguments;

    /// <summary>Whether a failure of the command counts as success (<c>-</c>); false unless set.</summary>
    public bool IgnoreFailure { get; init; }

    /// <summary>What the program is told as its own name (<c>@</c>); its path unless set.</summary>
    public ExecArgument? ArgumentZero { get; init; }

    /// <summary>With which privileges the command runs; those of the unit unless set.</summary>
    public ExecPrivileges Privileges { get; init; }

    /// <summary>The same program with literal arguments.</summary>
    /// <param name="command">The command.</param>
    public static implicit operator ExecLine(Command command) => FromCommand(command);

    /// <summary>The same program with literal arguments.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The command line.</returns>
    public static ExecLine FromCommand(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new(UnitString.FromString(command.Path), [.. command.Arguments.Select(ExecArgument.FromString)]);
    }

    /// <summary>Reads a command line as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The command line.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static ExecLine Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Unescape.Split(text) is not [var first, .. var words])
            throw new FormatException("A command line names a program.");
        var program = Unescape.Decode(first, escapes: true);
        var prefixes = program.Length - program.TrimStart(PrefixCharacters).Length;
        var prefix = program[..prefixes];
        var privileges = (prefix.Contains('+', StringComparison.Ordinal), prefix.Contains('!', StringComparison.Ordinal)) switch { (true, _) => ExecPrivileges.Full, (_, true) => ExecPrivileges.KeepUser, _ => ExecPrivileges.Unit };
        var named = prefix.Contains('@', StringComparison.Ordinal);
        if (prefix.Distinct().Count() < prefix.Length || prefix.AsSpan().ContainsAnyExcept("-@+!") || (prefix.Contains('+', StringComparison.Ordinal) && prefix.Contains('!', StringComparison.Ordinal)))
            throw new FormatException($"'{text}' has prefixes that this type does not say: '{prefix}'.");
        if (words.Contains(";") || (named && words.Count == 0))
            throw new FormatException($"'{text}' is more than one command line, or none.");
        ExecArgument[] arguments = [.. words.Select(word => word == "\\;" ? ExecArgument.FromString(";") : ExecArgument.Parse(word))];
        return ValueText.Made(() => new ExecLine(Unescape.Specified(program[prefixes..]), arguments.AsSpan(named ? 1 : 0))
        {
            IgnoreFailure = prefix.Contains('-', StringComparison.Ordinal), ArgumentZero = named ? arguments[0] : null, Privileges = privileges,
        });
    }

    string IUnitValue.ToUnitText(string directive)
    {
        var privileges = Privileges switch { ExecPrivileges.Full => "+", ExecPrivileges.KeepUser => "!", _ => "" };
        var prefix = (IgnoreFailure ? "-" : "") + (ArgumentZero is null ? "" : "@") + privileges;
        IEnumerable<ExecArgument> words = ArgumentZero is null ? _arguments : _arguments.Prepend(ArgumentZero);
        return prefix + string.Join(' ', words.Select(w => w.ToUnitText(directive)).Prepend(Escape.Word(directive, Program, escapeDollar: false)));
    }

    /// <summary>The command line as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("ExecStart");
}
