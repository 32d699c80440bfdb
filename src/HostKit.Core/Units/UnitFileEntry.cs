using System.Collections.Immutable;

namespace HostKit;

/// <summary>One assignment in a <see cref="UnitFileSection"/>.</summary>
public sealed record UnitFileEntry
{
    /// <summary>Creates an assignment on a line of its own.</summary>
    /// <param name="key">The directive's name.</param>
    /// <param name="value">
    /// The value as the directive's own syntax wants it, quoting and escaping included; empty for an assignment that resets. It can never
    /// become a second directive: what would end the line is refused.
    /// </param>
    /// <exception cref="ArgumentException">The key or the value cannot be written on one line, or would be read differently.</exception>
    public UnitFileEntry(string key, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(value);
        if (key[0] is '#' or ';' or '[' or '\uFEFF' || key[0] is ' ' or '\t' || key[^1] is ' ' or '\t' || key.AsSpan().ContainsAny("=\r\n\0") || !UnitFileText.IsValid(key))
            throw new ArgumentException($"'{key}' cannot be a directive's name: '=', line breaks, blanks at the ends and a leading '#', ';' or '[' are not allowed.", nameof(key));
        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') is >= 0 and var at)
            throw new ArgumentException($"The value of {key}= contains a {UnitFileText.NameOf(value[at])} at position {at + 1}; it would begin another directive.", nameof(value));
        if (value.Length > 0 && (value[0] is ' ' or '\t' || value[^1] is ' ' or '\t'))
            throw new ArgumentException($"The value of {key}= begins or ends with a blank, which systemd would drop.", nameof(value));
        if (!UnitFileText.IsValid(value))
            throw new ArgumentException($"The value of {key}= contains a character that is not valid in UTF-8; systemd would drop the whole line.", nameof(value));
        Key = key;
        Value = value;
        // A backslash at the very end would swallow the next line; systemd strips the blank and keeps the backslash.
        Text = UnitFileParser.Continues(value) ? $"{key}={value} \n" : $"{key}={value}\n";
        if (UnitFileText.ExceedsLimit(Text.AsSpan(0, Text.Length - 1)))
            throw new ArgumentException($"The value of {key}= is longer than the 1 MiB that systemd reads as one line.", nameof(value));
        Leading = "";
    }

    internal UnitFileEntry(string key, string value, int line, string leading, string text)
    {
        Key = key;
        Value = value;
        Line = line;
        Leading = leading;
        Text = text;
    }

    /// <summary>The directive's name.</summary>
    public string Key { get; }

    /// <summary>The value on one line: continuations are joined as systemd does it, comments between them and blanks around it are gone, quoting is kept.</summary>
    public string Value { get; }

    /// <summary>The line on which the assignment begins, from 1; 0 for an entry that was not parsed.</summary>
    public int Line { get; }

    /// <summary>The comments above the assignment and within its continuations, in order, without the sign that begins them and blanks around them.</summary>
    public ImmutableArray<string> Comments => UnitFileText.CommentsIn(Leading + Text);

    /// <summary>Comments, blank lines and ignored lines above the assignment.</summary>
    internal string Leading { get; init; }

    /// <summary>The assignment as it is written, with its line end.</summary>
    internal string Text { get; }

    /// <summary>A copy with another value; where it is taken up by <see cref="UnitFile.Replace"/>, everything around its line stays.</summary>
    /// <param name="value">The value, as in the constructor.</param>
    /// <returns>The copy, with the comments above it.</returns>
    /// <exception cref="ArgumentException">The value cannot be written on one line.</exception>
    public UnitFileEntry WithValue(string value)
    {
        var entry = new UnitFileEntry(Key, value);
        var name = Text.IndexOf(Key, StringComparison.Ordinal);
        var blanks = name < 0 ? "" : Text[(name + Key.Length)..Text.IndexOf('=', StringComparison.Ordinal)];
        // Indentation, blanks around the sign and the kind of line end are the file's, not the value's; odd ones are not carried over.
        var before = name > 0 && Text.AsSpan(0, name).ContainsAnyExcept(" \t") ? "" : Text[..Math.Max(name, 0)];
        blanks = blanks.AsSpan().ContainsAnyExcept(" \t") ? "" : blanks;
        var end = Text.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var after = blanks.Length > 0 && value.Length > 0 ? " " : "";
        var text = $"{before}{Key}{blanks}={after}{entry.Text[(Key.Length + 1)..^1]}{end}";
        return new(Key, value, Line, Leading, UnitFileText.ExceedsLimit(text.AsSpan(0, text.Length - end.Length)) ? entry.Text : text);
    }

    /// <summary>Two entries are equal when they are written the same way.</summary>
    /// <param name="other">The other entry.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(UnitFileEntry? other) => other is not null && Text == other.Text && Leading == other.Leading;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The key and the value, as in <c>Restart=always</c>.</summary>
    public override string ToString() => $"{Key}={Value}";
}
