using System.Text.Json;

namespace HostKit;

/// <summary>The few texts that stand in every entry of a manifest, once for all of them; they come in the order in which they were written.</summary>
internal static class ManifestWords
{
    private static readonly string[] Common =
    [
        "kind", "file", "id", "source", "sha256", "length", "mode", "owner", "root", "group", "target", "enabled", "started", "command", "subjects", "covers", "timeLimitSeconds",
        "directory", "symlink", "unit", "check",
    ];

    [ThreadStatic]
    private static int last;

    // A loop declares much on one line.
    [ThreadStatic]
    private static (SourceLocation? Location, string? Text) lastSource;

    /// <summary>The text at which the reader stands; null for null.</summary>
    public static string? Read(in Utf8JsonReader json)
    {
        for (var i = 1; i <= Common.Length && json.TokenType != JsonTokenType.Null; i++)
        {
            var next = (last + i) % Common.Length;
            if (json.ValueTextEquals(Common[next]))
                return Common[last = next];
        }

        return json.GetString();
    }

    /// <summary>The source location at which the reader stands; null for null.</summary>
    public static string? ReadSource(in Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null || lastSource.Text is not { } text || !json.ValueTextEquals(text))
            lastSource = (null, json.GetString());
        return lastSource.Text;
    }

    /// <summary>A source location as text.</summary>
    public static string? Of(SourceLocation? location)
    {
        if (location is null)
            return null;
        if (lastSource.Location != location)
            lastSource = (location, location.ToString());
        return lastSource.Text;
    }
}
