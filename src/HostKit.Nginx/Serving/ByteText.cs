using System.Text;

namespace HostKit.Nginx;

/// <summary>
/// Bytes as nginx compares them, one character (U+0000 to U+00FF) per byte. Everything that decides which server or location serves a request works on
/// these; only what is shown becomes text again.
/// </summary>
internal static class ByteText
{
    public static string Of(NginxWord word) => Encoding.Latin1.GetString(word.Bytes.Span);

    public static string Of(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    public static string Show(string bytes) => NginxWord.ToText(Encoding.Latin1.GetBytes(bytes));

    /// <summary>The arguments of a statement as bytes.</summary>
    public static string[] Arguments(ExpandedStatement statement) => [.. statement.Arguments.Select(Of)];

    /// <summary>Lower case for ASCII letters alone, as nginx has it.</summary>
    public static string Lower(string bytes) => string.Create(bytes.Length, bytes, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = char.IsAsciiLetterUpper(from[i]) ? (char)(from[i] | 0x20) : from[i];
    });
}
