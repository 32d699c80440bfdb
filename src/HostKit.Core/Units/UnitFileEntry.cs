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
        if (key[0] is '#' or ';' or '[' or '\uFEFF' || key.AsSpan().ContainsAnyInRange('\0', ' ') || key.AsSpan().ContainsAny('=', '\\', '\x7f') || !UnitFileText.IsValid(key))
            throw new ArgumentException($"'{key}' cannot be a directive's name: blanks, '=', '\\' and a leading '#', ';' or '[' are not allowed.", nameof(key));
        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') is >= 0 and var at)
            throw new ArgumentException($"The value of {key}= contains a {UnitFileText.NameOf(value[at])} at position {at + 1}; it would begin another directive.", nameof(value));
        if (value.Length > 0 && (value[0] is ' ' or '\t' || value[^1] is ' ' or '\t'))
            throw new ArgumentException($"The value of {key}= begins or ends with a blank, which systemd would drop.", nameof(value));
        if (!UnitFileText.IsValid(value))
            throw new ArgumentException($"The value of {key}= contains a character that is not valid in UTF-8; systemd would drop the whole line.", nameof(value));
        Key = key;
        Value = value;
        // A backslash at the very end would swallow the next line; systemd strips the blank and keeps the backslash.
        Text = value.EndsWith('\\') ? $"{key}={value} \n" : $"{key}={value}\n";
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

    /// <summary>Comments, blank lines and ignored lines above the assignment.</summary>
    internal string Leading { get; init; }

    /// <summary>The assignment as it is written, with its line end.</summary>
    internal string Text { get; }

    /// <summary>Two entries are equal when they are written the same way.</summary>
    /// <param name="other">The other entry.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(UnitFileEntry? other) => other is not null && Text == other.Text && Leading == other.Leading;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The key and the value, as in <c>Restart=always</c>.</summary>
    public override string ToString() => $"{Key}={Value}";
}
