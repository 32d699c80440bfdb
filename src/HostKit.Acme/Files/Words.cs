using System.Text.Json;

namespace HostKit.Acme;

/// <summary>Values as they are in this package's files: words in camelCase, times in UTC.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => value.ToString() is var word ? char.ToLowerInvariant(word[0]) + word[1..] : "";

    public static T? Parse<T>(string? word)
        where T : struct, Enum
        => word is { Length: > 0 } && char.IsAsciiLetter(word[0]) && Enum.TryParse<T>(word, ignoreCase: true, out var value) ? value : null;

    public static void WriteTime(this Utf8JsonWriter json, string name, DateTimeOffset? time)
    {
        if (time is { } known)
            json.WriteString(name, known.UtcDateTime);
    }
}
