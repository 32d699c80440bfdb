using System.Text.Json;

namespace HostKit.Acme;

/// <summary>A job's JSON, read strictly: every complaint names the file, the property and the value.</summary>
internal sealed class JobText
{
    private readonly JsonElement _root;
    private readonly string _path;

    private JobText(JsonElement root, string path) => (_root, _path) = (root, path);

    public static JobText Of(ReadOnlyMemory<byte> json, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 8 });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new(document.RootElement.Clone(), path)
                : throw new HostKitException($"{path}: the job is no JSON object, but {document.RootElement.ValueKind}.");
        }
        catch (JsonException e)
        {
            throw new HostKitException($"{path}:{e.LineNumber + 1}: the job is no JSON: {Reason(e)}", e);
        }
    }

    // Without the platform's own place, which counts lines from 0.
    private static string Reason(JsonException e) => e.Message.Split(" LineNumber: ")[0];

    public void RefuseOthersThan(IReadOnlyCollection<string> known)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var property in _root.EnumerateObject())
        {
            if (!known.Contains(property.Name))
                throw new HostKitException($"{_path}: there is no property '{property.Name}' (its value is {Shown(property.Value)}). There are {string.Join(", ", known)}.");
            if (!seen.Add(property.Name))
                throw new HostKitException($"{_path}: the property '{property.Name}' is there twice, the second time as {Shown(property.Value)}. Remove one.");
        }
    }

    public HostKitException Wrong(string property, string reason) => new($"{_path}: {property} {reason}.");

    public string Required(string property) => Text(property) is { Length: > 0 } text ? text : throw Wrong(property, "is missing or empty");

    public string? Text(string property)
    {
        if (Find(property) is not { } value)
            return null;
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(property, $"is {Shown(value)}, where a text belongs");
        return text.Any(char.IsControl) ? throw Wrong(property, $"is {Shown(value)}, which has a control character in it") : text;
    }

    public IReadOnlyList<string>? Texts(string property)
    {
        if (Find(property) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(v => v.ValueKind != JsonValueKind.String))
            throw Wrong(property, $"is {Shown(value)}, where a list of texts belongs");
        return [.. value.EnumerateArray().Select(v => v.GetString()!)];
    }

    public int? Number(string property)
    {
        if (Find(property) is not { } value)
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw Wrong(property, $"is {Shown(value)}, where a whole number belongs");
    }

    public bool Flag(string property) => Find(property)?.ValueKind switch
    {
        null or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw Wrong(property, $"is {Shown(Find(property)!.Value)}, where true or false belongs"),
    };

    public Uri? Address(string property)
    {
        if (Text(property) is not { } text)
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0
            ? address
            : throw Wrong(property, $"is '{text}', which is no https address (RFC 8555 §6.1)");
    }

    public T Word<T>(string property)
        where T : struct, Enum
    {
        if (Text(property) is not { } text)
            return default;
        return Enum.GetNames<T>().Contains(text, StringComparer.Ordinal) ? Enum.Parse<T>(text) : throw Wrong(property, $"is '{text}'; it can be {string.Join(", ", Enum.GetNames<T>())}");
    }

    private JsonElement? Find(string property) => _root.TryGetProperty(property, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string Shown(JsonElement value) => value.GetRawText() is { Length: > 80 } text ? text[..80] + "..." : value.GetRawText();
}
