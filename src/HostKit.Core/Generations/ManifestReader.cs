using System.Collections.Immutable;
using System.Text.Json;

namespace HostKit;

/// <summary>Reads what <see cref="ManifestWriter"/> wrote; properties it does not know are left out.</summary>
internal static class ManifestReader
{
    /// <summary>Reads a manifest.</summary>
    /// <exception cref="JsonException">It is no manifest.</exception>
    public static Manifest Read(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes);
        try
        {
            json.Read();
            var manifest = ReadManifest(ref json);
            // Throws when something stands behind its end.
            if (manifest.FormatVersion <= Manifest.CurrentFormat)
                json.Read();
            return manifest;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw new JsonException($"The value at byte {json.TokenStartIndex} is of another type: {e.Message}", e);
        }
    }

    private static Manifest ReadManifest(ref Utf8JsonReader json)
    {
        int? format = null, generation = null;
        string? configuration = null, cause = null, label = null;
        DateTimeOffset? appliedAt = null;
        ImmutableArray<ManifestEntry>? entries = null;
        ImmutableArray<string> broughtPackages = [], owedPackages = [];
        Require(json, JsonTokenType.StartObject);
        while (NextProperty(ref json) is { } property)
        {
            switch (property)
            {
                case "formatVersion" when json.GetInt32() > Manifest.CurrentFormat:
                    // Nothing else of a newer format need be readable.
                    return new Manifest { FormatVersion = json.GetInt32(), Configuration = "", Generation = 0, AppliedAt = default, Entries = [] };
                case "formatVersion": format = json.GetInt32(); break;
                case "configuration": configuration = json.GetString(); break;
                case "generation": generation = json.GetInt32(); break;
                case "appliedAt": appliedAt = json.GetDateTimeOffset(); break;
                case "cause": cause = json.GetString(); break;
                case "label": label = json.GetString(); break;
                case "broughtPackages": broughtPackages = ReadTexts(ref json); break;
                case "owedPackages": owedPackages = ReadTexts(ref json); break;
                case "entries": entries = ReadEntries(ref json); break;
                default: json.Skip(); break;
            }
        }

        return new Manifest
        {
            FormatVersion = format ?? throw Missing("formatVersion"),
            Configuration = configuration ?? throw Missing("configuration"),
            Generation = generation ?? throw Missing("generation"),
            AppliedAt = appliedAt ?? throw Missing("appliedAt"),
            Cause = cause ?? "apply",
            Label = label,
            Entries = entries ?? throw Missing("entries"),
            BroughtPackages = broughtPackages,
            OwedPackages = owedPackages,
        };
    }

    private static ImmutableArray<ManifestEntry> ReadEntries(ref Utf8JsonReader json)
    {
        var entries = ImmutableArray.CreateBuilder<ManifestEntry>();
        Require(json, JsonTokenType.StartArray);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            entries.Add(ReadEntry(ref json));
        return entries.DrainToImmutable();
    }

    /// <summary>Reads one entry; the reader stands at its beginning.</summary>
    public static ManifestEntry ReadEntry(ref Utf8JsonReader json)
    {
        string? kind = null, id = null, source = null, sha256 = null, owner = null, group = null, target = null, sealedHash = null, package = null, version = null, restartFor = null, warningMark = null;
        long? length = null;
        int? mode = null;
        double? timeLimit = null;
        bool? enabled = null, started = null, startedByHostKit = null, purge = null, installedByHostKit = null;
        ManifestEntry? original = null;
        ImmutableArray<string>? reloadOnChange = null, restartOnChange = null, command = null, subjects = null, covers = null, purgeExcept = null, standIns = null;
        ProbeRecord? probe = null;
        AccountRecord? account = null;
        Require(json, JsonTokenType.StartObject);
        while (NextProperty(ref json) is { } property)
        {
            switch (property)
            {
                case "kind": kind = ManifestWords.Read(json); break;
                case "id": id = json.GetString(); break;
                case "source": source = ManifestWords.ReadSource(json); break;
                case "sha256": sha256 = json.GetString(); break;
                case "sealedHash": sealedHash = json.GetString(); break;
                case "length": length = json.GetInt64(); break;
                case "mode": mode = json.GetInt32(); break;
                case "owner": owner = ManifestWords.Read(json); break;
                case "group": group = ManifestWords.Read(json); break;
                case "target": target = json.GetString(); break;
                case "original": original = ReadEntry(ref json); break;
                case "enabled": enabled = json.GetBoolean(); break;
                case "started": started = json.GetBoolean(); break;
                case "startedByHostKit": startedByHostKit = json.GetBoolean(); break;
                case "reloadOnChange": reloadOnChange = ReadTexts(ref json); break;
                case "restartOnChange": restartOnChange = ReadTexts(ref json); break;
                case "restartFor": restartFor = json.GetString(); break;
                case "standIns": standIns = ReadTexts(ref json); break;
                case "warningMark": warningMark = json.GetString(); break;
                case "command": command = ReadTexts(ref json); break;
                case "subjects": subjects = ReadTexts(ref json); break;
                case "covers": covers = ReadTexts(ref json); break;
                case "probe": probe = ProbeRecord.Read(ref json); break;
                case "package": package = json.GetString(); break;
                case "version": version = json.GetString(); break;
                case "installedByHostKit": installedByHostKit = json.GetBoolean(); break;
                case "timeLimitSeconds": timeLimit = json.GetDouble(); break;
                case "purge": purge = json.GetBoolean(); break;
                case "purgeExcept": purgeExcept = ReadTexts(ref json); break;
                case "account": account = AccountRecordJson.Read(ref json); break;
                default: json.Skip(); break;
            }
        }

        return new ManifestEntry
        {
            Account = account,
            Kind = kind ?? throw Missing("kind"), Id = id ?? throw Missing("id"), Source = source, Sha256 = sha256, Length = length, SealedHash = sealedHash, Mode = mode, Owner = owner,
            Group = group, Target = target, Original = original, Enabled = enabled, Started = started, StartedByHostKit = startedByHostKit,
            ReloadOnChange = reloadOnChange, RestartOnChange = restartOnChange, Command = command, Subjects = subjects, Covers = covers, TimeLimitSeconds = timeLimit, RestartFor = restartFor, StandIns = standIns, WarningMark = warningMark,
            Purge = purge, PurgeExcept = purgeExcept, Probe = probe,
            Package = package, Version = version, InstalledByHostKit = installedByHostKit,
        };
    }

    private static ImmutableArray<string> ReadTexts(ref Utf8JsonReader json)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        Require(json, JsonTokenType.StartArray);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            texts.Add(json.GetString() ?? throw new JsonException($"The text at byte {json.TokenStartIndex} is null."));
        return texts.DrainToImmutable();
    }

    // Leaves the reader at the property's value; null at the object's end.
    private static string? NextProperty(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
            return null;
        var name = ManifestWords.Read(json);
        json.Read();
        return name;
    }

    private static void Require(in Utf8JsonReader json, JsonTokenType type)
    {
        if (json.TokenType != type)
            throw new JsonException($"At byte {json.TokenStartIndex} is no {type}.");
    }

    private static JsonException Missing(string property) => new($"'{property}' is missing.");
}
