namespace HostKit.Nginx;

/// <summary>
/// A value in which nginx expands variables. A plain string converts to it as a literal, so a dollar sign in it is refused: nginx has no way to
/// write one. Variables are asked for: a <see cref="Var"/>, <see cref="Of"/> for a mixture, <see cref="Expand"/> for text in nginx's own spelling.
/// </summary>
public sealed record NginxText
{
    private NginxText(string source) => Source = source;

    /// <summary>The text as nginx gets it, with variables as <c>$name</c> or <c>${name}</c>.</summary>
    public string Source { get; }

    /// <summary>Whether the text has variables.</summary>
    public bool HasVariables => Source.Contains('$', StringComparison.Ordinal);

    /// <summary>A literal.</summary>
    /// <param name="literal">Text without a dollar sign.</param>
    public static implicit operator NginxText(string literal) => FromString(literal);

    /// <summary>A variable's value.</summary>
    /// <param name="variable">The variable.</param>
    public static implicit operator NginxText(Var variable) => FromVar(variable);

    /// <summary>A literal.</summary>
    /// <param name="literal">Text without a dollar sign.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text contains a dollar sign or NUL.</exception>
    public static NginxText FromString(string literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        if (literal.Contains('$', StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"The literal \"{literal}\" contains '$', which nginx would read as a variable and cannot escape. For variables use NginxText.Expand(\"{literal}\") or a Var; "
                + "for a dollar sign itself declare a constant at the http level (geo $dollar { default \"$\"; }) and use new Var(\"dollar\").",
                nameof(literal));
        }

        return new(WithoutNul(literal));
    }

    /// <summary>A variable's value.</summary>
    /// <param name="variable">The variable.</param>
    /// <returns>The text.</returns>
    public static NginxText FromVar(Var variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return new(variable.ToString());
    }

    /// <summary>Text in nginx's own spelling: <c>$name</c> and <c>${name}</c> are variables.</summary>
    /// <param name="source">The text, such as <c>https://$host$request_uri</c>. Never pass what a stranger wrote: it could name any variable.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">A dollar sign is not followed by a variable's name, or the text contains NUL.</exception>
    public static NginxText Expand(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        for (var i = source.IndexOf('$', StringComparison.Ordinal); i >= 0; i = source.IndexOf('$', i + 1))
        {
            var rest = source.AsSpan(i + 1);
            var braced = rest is ['{', ..];
            var name = braced ? rest[1..] : rest;
            var length = 0;
            while (length < name.Length && Var.IsNameCharacter(name[length]))
                length++;
            if (length == 0 || (braced && (length == name.Length || name[length] != '}')))
                throw new ArgumentException($"In \"{source}\" the '$' at position {i + 1} names no variable: write $name or ${{name}}. nginx cannot escape a '$'.", nameof(source));
        }

        return new(WithoutNul(source));
    }

    /// <summary>A mixture of literals and variables: <c>NginxText.Of($"https://{Var.Host}/{folder}")</c>; strings that are filled in stay literals.</summary>
    /// <param name="text">An interpolated string.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">A literal part contains a dollar sign or NUL.</exception>
    public static NginxText Of(NginxTextBuilder text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text.Source);
    }

    /// <summary>The text as nginx gets it.</summary>
    public override string ToString() => Source;

    /// <summary>Text in which nginx does not look for variables, such as a regular expression.</summary>
    internal static NginxText Verbatim(string source) => new(WithoutNul(source));

    internal static string WithoutNul(string text)
        => text.Contains('\0', StringComparison.Ordinal) ? throw new ArgumentException($"The value \"{text.Replace("\0", "\\0", StringComparison.Ordinal)}\" contains a NUL character, at which nginx would cut it off.", nameof(text)) : text;
}
