namespace HostKit.Systemd;

/// <summary>
/// One argument of a command line. A string becomes a literal that the program receives byte for byte; <see cref="Template"/> makes an
/// argument in which systemd replaces specifiers and environment variables.
/// </summary>
public sealed record ExecArgument
{
    private readonly UnitString _value;

    private ExecArgument(UnitString value) => _value = value;

    /// <summary>A literal argument.</summary>
    /// <param name="value">What the program receives.</param>
    public static implicit operator ExecArgument(string value) => FromString(value);

    /// <summary>A literal argument.</summary>
    /// <param name="value">What the program receives.</param>
    /// <returns>The argument.</returns>
    public static ExecArgument FromString(string value) => new(UnitString.FromString(value));

    /// <summary>An argument with specifiers (<c>%i</c>) and variables (<c>${PORT}</c>; <c>$ARGS</c> alone is split into words).</summary>
    /// <param name="text">The text; <c>%%</c> stands for a percent sign and <c>$$</c> for a dollar sign.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">A <c>%</c> is followed by a letter that is no specifier; systemd would refuse to start the unit.</exception>
    public static ExecArgument Template(string text) => new(UnitString.Template(text));

    /// <summary>Reads one word of a command line, quotes and escapes included.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The argument: a literal where nothing is replaced in it, else a template.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static ExecArgument Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var decoded = Unescape.Decode(text, escapes: true);
        var word = Unescape.Specified(decoded);
        if (word.IsTemplate || HasVariable(decoded))
            return ValueText.Made(() => Template(decoded));
        return new(UnitString.FromString(word.Text.Replace("$$", "$", StringComparison.Ordinal)));
    }

    /// <summary>Whether systemd replaces a variable: one in braces, or a word that begins with a single dollar sign.</summary>
    private static bool HasVariable(string word)
    {
        if (word.StartsWith('$') && !word.StartsWith("$$", StringComparison.Ordinal))
            return true;
        for (var at = word.IndexOf('$', StringComparison.Ordinal); at >= 0 && at + 1 < word.Length; at = word.IndexOf('$', at + (word[at + 1] == '$' ? 2 : 1)))
        {
            if (word[at + 1] == '{')
                return true;
        }

        return false;
    }

    internal string Text => _value.Text;

    internal bool IsTemplate => _value.IsTemplate;

    internal string ToUnitText(string directive) => Escape.Word(directive, _value, escapeDollar: !_value.IsTemplate);

    /// <summary>The text as it was given.</summary>
    public override string ToString() => _value.Text;
}
