using System.Globalization;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>Reading what providers send without trusting its form.</summary>
internal static class ApiJson
{
    /// <summary>A whole number, also one that is written as text; null when it is missing or something else.</summary>
    public static long? Number(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value.Number() : null;

    public static long? Number(this JsonElement value)
        => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number
            : value.ValueKind == JsonValueKind.String && long.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : null;

    /// <summary>A list; null when it is missing or something else.</summary>
    public static JsonElement? List(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value : null;

    /// <summary>A list of texts; null when it is missing or has anything else.</summary>
    public static IReadOnlyList<string>? TextList(this JsonElement element, string name)
        => element.List(name) is { } list && list.EnumerateArray().All(t => t.ValueKind == JsonValueKind.String) ? [.. list.EnumerateArray().Select(t => t.GetString()!)] : null;
}
