using System.Collections.Immutable;
using System.Text.Json;

namespace HostKit.Cli;

/// <content>Of the store.</content>
internal static partial class JsonDocuments
{
    public static string Store(Subject subject, ImmutableArray<StoreEntry> entries) => Document(json =>
    {
        Write(json, subject);
        json.WriteStartArray("paths");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            Write(json, entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static string Store(Subject subject, StoreEntry entry) => Document(json =>
    {
        Write(json, subject);
        Write(json, entry);
    });

    public static string Verified(Subject subject, ImmutableArray<StoreEntry> entries, ImmutableArray<StoreDamage> damage) => Document(json =>
    {
        Write(json, subject);
        WriteStrings(json, "verified", [.. entries.Select(e => e.Path.Id)]);
        json.WriteStartArray("damage");
        foreach (var one in damage)
        {
            json.WriteStartObject();
            json.WriteString("id", one.Path.Id);
            json.WriteString("file", one.File);
            json.WriteString("what", one.What);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static string Repaired(Subject subject, ImmutableArray<StoreRepair> repairs) => Document(json =>
    {
        Write(json, subject);
        json.WriteStartArray("repairs");
        foreach (var repair in repairs)
        {
            json.WriteStartObject();
            json.WriteString("id", repair.Path.Id);
            json.WriteBoolean("done", repair.Done);
            json.WriteString("sentence", repair.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, StoreEntry entry)
    {
        json.WriteString("id", entry.Path.Id);
        json.WriteString("path", entry.Path.Value);
        json.WriteBoolean("whole", entry.IsWhole);
        json.WriteNumber("size", entry.Size);
        json.WriteNumber("files", entry.Files);
        json.WritePropertyName("builtAt");
        if (entry.IsWhole)
            json.WriteStringValue(entry.BuiltAt);
        else
            json.WriteNullValue();
        json.WriteNumber("seconds", Math.Round(entry.Duration.TotalSeconds, 3));
        json.WriteStartArray("inputs");
        foreach (var input in entry.Inputs)
        {
            json.WriteStartObject();
            json.WriteString("name", input.Name);
            json.WriteString("value", input.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteStrings(json, "references", [.. entry.References.Select(r => r.Id)]);
        json.WriteStartArray("users");
        foreach (var user in entry.Users)
        {
            json.WriteStartObject();
            json.WriteString("kind", user.Kind);
            json.WriteString("name", user.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
