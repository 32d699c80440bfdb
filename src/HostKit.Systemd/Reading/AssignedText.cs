namespace HostKit.Systemd;

/// <summary>The text of one assignment on its way to a typed value. Every function returns null, or throws a FormatException, when the type has no value that means the same.</summary>
internal readonly struct AssignedText(string directive, string text, ValueStyle style)
{
    public object? One<T>(Func<string, T> parse)
        where T : notnull
        => text.Length == 0 ? null : parse(text);

    public object? Text() => text.Length == 0 ? null : TextOf(text);

    public object? Number(int min, int max) => text.Length > 0 && ValueText.Number(text) is var number && number >= min && number <= max ? number : null;

    public object? Time(bool infinity)
    {
        // A bare number is nanoseconds there, if systemd takes it at all.
        if (text.Length == 0 || (directive.EndsWith("NSec", StringComparison.Ordinal) && char.IsAsciiDigit(text[^1]) && text != "0"))
            return null;
        var span = SystemdTime.Parse(text);
        // Go's time spans: every number has a unit, and there are no days.
        if (style == ValueStyle.ContainerLine && (!char.IsAsciiLetter(text[^1]) || text.Any(c => !(char.IsAsciiDigit(c) || c is '.' or 'h' or 'm' or 's' or 'u'))))
            return null;
        return infinity || span != Timeout.InfiniteTimeSpan ? span : null;
    }

    public object? Number(long min, long max) => text.Length > 0 && ValueText.Integer(text) is var number && number >= min && number <= max ? number : null;

    public object? List<T>(Func<string, T> parse)
        where T : notnull
    {
        if (text.Length == 0)
            return new SettingList<T>([], resets: true);
        // Variables are written on lines of their own, and read from one line as well.
        if (!Writing.IsOnLinesOfTheirOwn(style) || typeof(T) == typeof(EnvironmentVariable) || typeof(T) == typeof(LogField) || typeof(T) == typeof(NameValue))
            return new SettingList<T>([.. Words().Select(parse)], resets: false);
        return new SettingList<T>([parse(text)], resets: false);
    }

    public object? TextList() => List(TextOf);

    public object? Set<T>(Func<string, T> parse)
        where T : struct, Enum
    {
        var inverted = text.StartsWith('~');
        if (text is "yes" && directive == "RestrictNamespaces" || text is "none" && directive == "RestrictAddressFamilies")
            return Allowed.Only<T>([]);
        return new Allowed<T>([.. text[(inverted ? 1 : 0)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(parse)], inverted);
    }

    private IEnumerable<string> Words() => style switch
    {
        ValueStyle.BareWords or ValueStyle.ContainerWords => text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries),
        ValueStyle.ColonPaths => text.Split(':'),
        _ => Unescape.Split(text),
    };

    private UnitString TextOf(string part) => style switch
    {
        ValueStyle.Words or ValueStyle.PathWords => Unescape.ListWord(part),
        ValueStyle.EscapedWords => Unescape.Word(part),
        ValueStyle.BareWords or ValueStyle.ColonPaths => Unescape.BareWord(part),
        ValueStyle.EscapedLine => Unescape.EscapedLine(part),
        ValueStyle.Plain or ValueStyle.PlainPath => Unescape.Plain(part),
        ValueStyle.PlainWords => Unescape.PlainWord(part),
        ValueStyle.ContainerLine => Unescape.Container(part),
        ValueStyle.ContainerWords => part.AsSpan().ContainsAny("\\\"'") ? throw new FormatException($"'{part}' is quoted, which is not read here.") : Unescape.Container(part),
        _ => Unescape.Line(part),
    };
}
