using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>Writing JSON, and reading what CAs send without trusting it.</summary>
internal static class JsonText
{
    // Nothing here ends up in a web page, and thumbprints want no more escapes than JSON does.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static byte[] Of(Action<Utf8JsonWriter> write, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, indented ? Indented : Plain))
            write(json);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads an answer; null when it is no JSON object, or has texts in it that are none (RFC 7493 §2.1).</summary>
    public static JsonElement? Read(byte[] body)
    {
        try
        {
            // Bytes that are no UTF-8 would only show when a text is asked for; a byte order mark is no harm.
            using var document = JsonDocument.Parse(System.Text.Encoding.UTF8.GetString(body).TrimStart('\uFEFF'));
            ReadTexts(document.RootElement);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A text member as one line, to be shown to people.</summary>
    public static string? Line(this JsonElement element, string name) => element.Text(name) is { } text ? SafeText.Line(text) : null;

    /// <summary>A text member, or null when it is missing, null or something else.</summary>
    public static string? Text(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static Uri? Url(this JsonElement element, string name)
        => Uri.TryCreate(element.Text(name), UriKind.Absolute, out var url) ? url : null;

    /// <summary>An address that is asked: nothing but https is (RFC 8555 §6.1).</summary>
    public static Uri? Https(this JsonElement element, string name) => element.Url(name) is { } url && url.Scheme == Uri.UriSchemeHttps ? url : null;

    /// <summary>An address for people, who are not led to scripts or files by a CA.</summary>
    public static Uri? Page(this JsonElement element, string name) => element.Url(name) is { } url && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) ? url : null;

    public static DateTimeOffset? Time(this JsonElement element, string name)
        => DateTimeOffset.TryParse(element.Text(name), System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    public static bool Flag(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    public static JsonElement? Member(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    public static IEnumerable<string> Texts(this JsonElement element, string name)
        => element.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!);

    public static IEnumerable<Uri> Urls(this JsonElement element, string name)
        => element.Texts(name).Select(text => Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : null).OfType<Uri>();

    /// <summary>A status word; a word that is new to us is <c>default</c>, which every status calls Unknown.</summary>
    public static T Status<T>(this JsonElement element)
        where T : struct, Enum
        => element.Text("status") is { Length: > 0 } word && word.All(char.IsAsciiLetter) && Enum.TryParse<T>(word, ignoreCase: true, out var status) ? status : default;

    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    // A half of a pair of surrogates is found when its text is asked for, and not before.
    private static void ReadTexts(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            element.GetString();
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                ReadTexts(item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                _ = member.Name;
                ReadTexts(member.Value);
            }
        }
    }
}
