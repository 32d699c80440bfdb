using System.Collections.Immutable;
using System.Text.Json;

namespace HostKit;

/// <summary>What is known of a store path that is whole.</summary>
internal sealed record StoreRecord
{
    public const int CurrentFormat = 1;

    private const int LongestValue = 120;

    public required string Id { get; init; }

    /// <summary>The hash of its listing.</summary>
    public required string Output { get; init; }

    /// <summary>Of all files together, in bytes.</summary>
    public required long Size { get; init; }

    public required int Files { get; init; }

    public required DateTimeOffset BuiltAt { get; init; }

    /// <summary>How long that took.</summary>
    public required TimeSpan Duration { get; init; }

    public required ImmutableArray<StoreInput> Inputs { get; init; }

    /// <summary>The names of other store paths that it needs, or that are written in it.</summary>
    public required ImmutableArray<string> References { get; init; }

    /// <summary>Inputs as they are recorded: a long one by its hash.</summary>
    public static ImmutableArray<StoreInput> Recorded(ImmutableArray<StoreInput> inputs)
        => [.. inputs.Select(i => i.Value.Length <= LongestValue ? i : i with { Value = $"sha256:{TreeListing.Hash(System.Text.Encoding.UTF8.GetBytes(i.Value))}" })];

    public byte[] ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", CurrentFormat);
            json.WriteString("id", Id);
            json.WriteString("output", Output);
            json.WriteNumber("size", Size);
            json.WriteNumber("files", Files);
            json.WriteString("builtAt", BuiltAt);
            json.WriteNumber("seconds", Math.Round(Duration.TotalSeconds, 3));
            json.WriteStartArray("inputs");
            foreach (var input in Inputs)
            {
                json.WriteStartObject();
                json.WriteString("name", input.Name);
                json.WriteString("value", input.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("references");
            foreach (var id in References)
                json.WriteStringValue(id);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a record; null when it is none, or damaged.</summary>
    public static StoreRecord? FromJson(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var json = document.RootElement;
            return json.GetProperty("formatVersion").GetInt32() > CurrentFormat ? null : new StoreRecord
            {
                Id = json.GetProperty("id").GetString()!,
                Output = json.GetProperty("output").GetString()!,
                Size = json.GetProperty("size").GetInt64(),
                Files = json.GetProperty("files").GetInt32(),
                BuiltAt = json.GetProperty("builtAt").GetDateTimeOffset(),
                Duration = TimeSpan.FromSeconds(json.GetProperty("seconds").GetDouble()),
                Inputs = [.. json.GetProperty("inputs").EnumerateArray().Select(i => new StoreInput(i.GetProperty("name").GetString()!, i.GetProperty("value").GetString()!))],
                References = [.. json.GetProperty("references").EnumerateArray().Select(r => r.GetString()!)],
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
