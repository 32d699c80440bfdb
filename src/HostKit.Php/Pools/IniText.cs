namespace HostKit.Php;

/// <summary>Values in php-fpm's files, which are INI files as PHP reads them: what they would take as their own syntax is quoted.</summary>
internal static class IniText
{
    /// <summary>A value as it stands behind the equals sign.</summary>
    /// <exception cref="ArgumentException">It has a line's end or NUL, or what no quotes keep.</exception>
    public static string Of(string value, string name)
    {
        if (value.Length == 0)
            throw new ArgumentException($"{name}: php-fpm takes no empty value: leave it out.", name);
        if (value.AsSpan().ContainsAny('\n', '\r', '\0'))
            throw new ArgumentException($"{name}: a value is one line.", name);
        // Words of capitals are constants, and some others are numbers; nothing is replaced in single quotes, which cannot hold one themselves.
        if (value.Length > 0 && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-' or '.' or '/' or ':' or '@' or ',' or '+' or '%') && !Words.Contains(value))
            return value;
        if (!value.Contains('\'', StringComparison.Ordinal))
            return $"'{value}'";
        if (value.Contains("${", StringComparison.Ordinal))
            throw new ArgumentException($"{name}: PHP's INI files cannot hold a value with both a single quote and '${{': {value}", name);
        return $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>The name of a directive, or of a php.ini setting.</summary>
    /// <exception cref="ArgumentException">It has other characters.</exception>
    public static string Name(string name)
        => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-')
            ? name
            : throw new ArgumentException($"'{name}' is not the name of a setting: letters, digits, '_', '.' and '-'.", nameof(name));

    // Words that PHP reads as numbers.
    private static readonly HashSet<string> Words = new(["yes", "no", "true", "false", "on", "off", "null", "none"], StringComparer.OrdinalIgnoreCase);
}
