using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace HostKit;

/// <summary>Writes manifests as JSON. By hand: the serializer's start-up, paid by every plan, is longer than all the rest of a small one.</summary>
internal static class ManifestWriter
{
    // A manifest goes to the file in pieces of this size.
    private const int PieceSize = 1 << 16;

    public static void Write(Manifest manifest, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("formatVersion", manifest.FormatVersion);
        json.WriteString("configuration", manifest.Configuration);
        json.WriteNumber("generation", manifest.Generation);
        json.WriteString("appliedAt", manifest.AppliedAt);
        json.WriteString("cause", manifest.Cause);
        Text(json, "label", manifest.Label);
        Texts(json, "broughtPackages", manifest.BroughtPackages.IsEmpty ? null : manifest.BroughtPackages);
        Texts(json, "owedPackages", manifest.OwedPackages.IsEmpty ? null : manifest.OwedPackages);
        json.WriteStartArray("entries");
        foreach (var entry in manifest.Entries)
        {
            WriteEntry(json, entry);
            if (json.BytesPending > PieceSize)
                json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One entry alone, to be compared.</summary>
    public static byte[] Write(ManifestEntry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(1 << 9);
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
            WriteEntry(json, entry);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Writes one entry as an object.</summary>
    public static void WriteEntry(Utf8JsonWriter json, ManifestEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("kind", entry.Kind);
        json.WriteString("id", entry.Id);
        Text(json, "source", entry.Source);
        Text(json, "sha256", entry.Sha256);
        if (entry.Length is { } length)
            json.WriteNumber("length", length);
        Text(json, "sealedHash", entry.SealedHash);
        if (entry.Mode is { } mode)
            json.WriteNumber("mode", mode);
        Text(json, "owner", entry.Owner);
        Text(json, "group", entry.Group);
        Text(json, "target", entry.Target);
        if (entry.Original is { } original)
        {
            json.WritePropertyName("original");
            WriteEntry(json, original);
        }

        Truth(json, "enabled", entry.Enabled);
        Truth(json, "started", entry.Started);
        Truth(json, "startedByHostKit", entry.StartedByHostKit);
        Texts(json, "reloadOnChange", entry.ReloadOnChange);
        Texts(json, "restartOnChange", entry.RestartOnChange);
        Text(json, "restartFor", entry.RestartFor);
        Texts(json, "command", entry.Command);
        Texts(json, "subjects", entry.Subjects);
        Texts(json, "covers", entry.Covers);
        Texts(json, "standIns", entry.StandIns);
        Text(json, "warningMark", entry.WarningMark);
        Text(json, "package", entry.Package);
        Text(json, "version", entry.Version);
        Truth(json, "installedByHostKit", entry.InstalledByHostKit);
        if (entry.TimeLimitSeconds is { } seconds)
            json.WriteNumber("timeLimitSeconds", seconds);
        Truth(json, "purge", entry.Purge);
        Texts(json, "purgeExcept", entry.PurgeExcept);
        entry.Probe?.Write(json);
        if (entry.Account is { } account)
            AccountRecordJson.Write(json, account);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void Truth(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is not null)
            json.WriteBoolean(name, value.Value);
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string>? values)
    {
        if (values is null)
            return;
        json.WriteStartArray(name);
        foreach (var value in values.Value)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
