using System.Globalization;

namespace HostKit.Nginx;

/// <summary>Puts the arguments of a directive together: what is null is left out.</summary>
internal static class WordList
{
    public static IEnumerable<NginxWord> Of(params IEnumerable<string?> words) => words.OfType<string>().Select(NginxWord.FromString);

    public static string? Flag(bool isSet, string word) => isSet ? word : null;

    public static string? Set(string name, string? value) => value is null ? null : $"{name}={value}";

    public static string? Set(string name, NginxText? value) => Set(name, value?.Source);

    public static string? Set(string name, int? value) => Set(name, value?.ToString(CultureInfo.InvariantCulture));

    public static string? Set(string name, ByteSize? value) => Set(name, value is { } size ? SizeText.Of(size) : null);

    public static string? Set(string name, TimeSpan? value) => Set(name, value is { } time ? TimeText.Of(time) : null);

    public static string? Set(string name, bool? value) => Set(name, value is { } flag ? OnOff(flag) : null);

    public static string OnOff(bool flag) => flag ? "on" : "off";

    /// <summary>A word that must be there and hold no NUL.</summary>
    public static string Checked(string word, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(word))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(word, parameter);
        return NginxText.WithoutNul(word);
    }

    /// <summary>A name that is glued to others by ':' or '=', so that it can have neither, nor a blank.</summary>
    public static string Name(string name, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(name))] string? parameter = null)
        => Checked(name, parameter).Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ':' or '=' or '$')
            ? throw new ArgumentException($"'{name}' cannot be a name here: leave out blanks, ':', '=' and '$'.", parameter) : name;

    /// <summary>The size of a shared zone, which nginx wants to be at least eight pages.</summary>
    public static ByteSize Zone(ByteSize size)
        => size.Bytes >= 32 << 10 ? size : throw new ArgumentOutOfRangeException(nameof(size), size, "A zone in shared memory has at least 32 kibibytes.");

    public static T NotNull<T>(T value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return value;
    }

    /// <summary>Whether two values are written alike, which is what makes values with lists in them equal.</summary>
    public static bool Same(object? value, object? other) => other is not null && Text(value!) == Text(other);

    public static int Hash(object value) => Text(value).GetHashCode(StringComparison.Ordinal);

    private static string Text(object value)
        => NginxWriter.Write(value is IStatements statements ? [.. statements.ToStatements()] : [NginxStatement.Create("_", ((IWords)value).Words)]);
}
