using System.Text;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>What an API says about an error, fit to be shown: one line, not long, without anything secret that it echoes.</summary>
internal static class ApiWords
{
    private const int Longest = 300;
    private static readonly string[] Places = ["message", "detail", "error_description", "error"];

    /// <summary>The words of a JSON error: its message where it has one, else every text in it.</summary>
    public static string? Of(JsonElement error, IEnumerable<string> secrets)
    {
        var place = error.Member("error") ?? error;
        var words = Places.Select(name => place.Text(name)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        return Clean(words ?? string.Join("; ", All(error).Distinct(StringComparer.Ordinal)), secrets);
    }

    public static string? Clean(string? words, IEnumerable<string> secrets)
    {
        foreach (var secret in secrets.Where(s => s.Length > 0))
            words = words?.Replace(secret, "***", StringComparison.Ordinal);
        var line = new StringBuilder();
        foreach (var c in words ?? "")
        {
            var shown = char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c;
            if (shown != ' ' || (line.Length > 0 && line[^1] != ' '))
                line.Append(shown);
        }

        var text = line.ToString().Trim().TrimEnd('.');
        return text.Length == 0 ? null : text.Length > Longest ? text[..Longest] + "..." : text;
    }

    private static IEnumerable<string> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String when element.GetString() is { Length: > 0 } text => [text],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => All(p.Value).Select(text => $"{p.Name}: {text}")),
        _ => [],
    };
}
