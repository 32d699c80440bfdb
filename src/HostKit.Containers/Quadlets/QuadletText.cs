using System.Globalization;
using System.Text;

namespace HostKit.Containers;

/// <summary>How values are written so that they arrive in podman as they are: the lines go through podman's generator into a unit's command line, where systemd replaces <c>%</c> and <c>$</c>.</summary>
internal static class QuadletText
{
    /// <summary>A value that is taken as the rest of its line.</summary>
    public static string Raw(string value) => value.Replace("%", "%%", StringComparison.Ordinal).Replace("$", "$$", StringComparison.Ordinal);

    /// <summary>One word of a value that is split at blanks.</summary>
    public static string Word(string value)
    {
        // The generator loses an empty word; systemd makes one of a variable that is not set.
        if (value.Length == 0)
            return "${HOSTKIT_EMPTY}";
        if (value.All(c => c > ' ' && c is not ('"' or '\'' or '\\' or '\x7f')))
            return Raw(value);
        var text = new StringBuilder("\"");
        foreach (var c in Raw(value))
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or '\x7f' => text.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>Words of a value that is split at blanks.</summary>
    public static string Words(IEnumerable<string> words) => string.Join(' ', words.Select(Word));

    /// <summary>A duration as podman reads it, such as <c>1m30s</c>.</summary>
    public static string Time(TimeSpan time) => time.TotalMilliseconds % 1000 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0}s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0}ms");

    /// <summary>Words as a JSON array, which podman runs without a shell.</summary>
    public static string Json(IEnumerable<string> words)
    {
        using var memory = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(memory, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var word in words)
                writer.WriteStringValue(word);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
