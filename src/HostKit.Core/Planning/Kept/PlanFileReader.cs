using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace HostKit;

/// <summary>Reads a plan that was kept, whole: a file that was cut off, or is not as it was written, is refused.</summary>
internal static class PlanFileReader
{
    /// <summary>Reads the head, and finds the contents.</summary>
    public static (PlanFile Head, Func<ManifestEntry, FileContent> ContentOf) Read(string path)
    {
        try
        {
            if ((File.GetUnixFileMode(path) & (UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != 0)
                throw new HostKitException($"The plan '{path}' can be changed by others, and a plan decides what is written to the host: keep it where only you can write, with chmod go-w.");
            using var lines = new PlanFileLines(path);
            if (lines.Next() is not { } first)
                throw new JsonException("It is empty.");
            var head = ReadHead(path, first);
            var contents = new Dictionary<string, long>(StringComparer.Ordinal);
            while (lines.Next() is { } line)
            {
                using var json = JsonDocument.Parse(line);
                if (json.RootElement.TryGetProperty("sha256OfAllBefore", out var all))
                {
                    return all.GetString() == lines.HashBefore && lines.Next() is null
                        ? (head, entry => ContentOf(path, contents, entry)) : throw new JsonException("It is not as it was written.");
                }

                contents.TryAdd(json.RootElement.GetProperty("sha256").GetString() ?? "", lines.Offset);
            }

            throw new JsonException("Its end is missing.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw new HostKitException($"'{path}' is no plan that HostKit kept, or is damaged: {e.Message} Plan again.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"The plan '{path}' cannot be read: {e.Message}", e);
        }
    }

    private static FileContent ContentOf(string path, Dictionary<string, long> contents, ManifestEntry entry)
    {
        if (entry.Length == 0)
            return FileContent.FromBytes([]);
        return contents.TryGetValue(entry.Sha256!, out var offset)
            ? FileContent.FromKept(() => new PlanFileContent(path, offset, entry.Sha256!), entry.Length!.Value, entry.Sha256!, $"The plan '{path}' has changed since it was read. Plan again.")
            : throw new HostKitException($"The plan '{path}' is damaged: it lacks the content of '{entry.Id}'. Plan again.");
    }

    private static PlanFile ReadHead(string path, ReadOnlyMemory<byte> line)
    {
        using var document = JsonDocument.Parse(line);
        var json = document.RootElement;
        if (json.GetProperty("formatVersion").GetInt32() is > PlanFile.CurrentFormat and var format)
            throw new HostKitException(string.Create(
                CultureInfo.InvariantCulture, $"The plan '{path}' was kept by a newer HostKit (format {format}, this one knows {PlanFile.CurrentFormat}): update the packages the script uses, or plan again."));
        return new PlanFile
        {
            Host = Text(json, "host"),
            Configuration = new HostConfiguration(Text(json, "configuration")).Name,
            Cause = Text(json, "cause"),
            Label = json.GetProperty("label").GetString(),
            SettleSeconds = json.GetProperty("settleSeconds").GetDouble(),
            Forgets = json.GetProperty("forgets").GetBoolean(),
            Purges = json.TryGetProperty("purges", out var purges) && purges.GetBoolean(),
            GoesBack = json.GetProperty("goesBack").GetBoolean(),
            Retention = json.TryGetProperty("keepCount", out var count)
                ? new Retention { Count = count.GetInt32(), Age = TimeSpan.FromSeconds(json.GetProperty("keepSeconds").GetDouble()) } : null,
            Foreign = new(Enum.Parse<Foreign>(Text(json, "foreign")), json.GetProperty("foreignAt").EnumerateObject().ToImmutableSortedDictionary(
                p => p.Name, p => Enum.Parse<Foreign>(p.Value.GetString() ?? ""), StringComparer.Ordinal)),
            Facts = new(
                json.GetProperty("generation").GetInt32(), [.. json.GetProperty("changes").EnumerateArray().Select(ReadChange)],
                json.GetProperty("observed").EnumerateObject().ToImmutableSortedDictionary(p => p.Name, p => ReadIdentity(p.Value), StringComparer.Ordinal)),
            Desired = [.. json.GetProperty("desired").EnumerateArray().Select(d => (ReadEntry(d.GetProperty("entry")), ReadSources(d.GetProperty("sources"))))],
        };
    }

    private static ManifestEntry ReadEntry(JsonElement json)
    {
        var reader = new Utf8JsonReader(BytesOf(json));
        reader.Read();
        var entry = ManifestReader.ReadEntry(ref reader);
        return entry.IsWhole ? entry : throw new JsonException($"The entry '{entry.Id}' is not complete.");
    }

    private static byte[] BytesOf(JsonElement json) => System.Text.Encoding.UTF8.GetBytes(json.GetRawText());

    private static Change ReadChange(JsonElement json) => new(
        Enum.Parse<ChangeAction>(Text(json, "action")), Text(json, "kind"), Text(json, "id"), Text(json, "cause"),
        json.TryGetProperty("source", out var source) ? ReadSource(source) : null, json.GetProperty("diff").GetString());

    private static ImmutableArray<SourceLocation> ReadSources(JsonElement json) => [.. json.EnumerateArray().Select(ReadSource)];

    private static SourceLocation ReadSource(JsonElement json) => new(Text(json, "file"), json.GetProperty("line").GetInt32());

    private static PathIdentity? ReadIdentity(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : new(
        Text(json, "kind"), json.GetProperty("sha256").GetString(), json.GetProperty("target").GetString(),
        json.TryGetProperty("mode", out var mode) ? mode.GetInt32() : null,
        json.TryGetProperty("user", out var user) ? user.GetUInt32() : null, json.TryGetProperty("group", out var group) ? group.GetUInt32() : null);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new JsonException($"'{name}' is null.");
}
