using System.Globalization;
using System.Text.Json;

namespace HostKit;

/// <summary>The generations and objects below a state directory.</summary>
internal sealed class GenerationStore(StateDirectory state)
{
    /// <summary>The generation the host is in, or an empty one when nothing was applied yet.</summary>
    public static Manifest ReadCurrent(HostFiles? files, string configuration)
    {
        using var state = files is null ? null : StateDirectory.TryOpen(files, configuration);
        return state is null ? Manifest.Empty(configuration) : new GenerationStore(state).ReadCurrent(configuration);
    }

    public Manifest ReadCurrent(string configuration)
    {
        var pointer = state.File("current");
        try
        {
            return File.Exists(pointer) ? Read(int.Parse(File.ReadAllText(pointer), CultureInfo.InvariantCulture)) : Manifest.Empty(configuration);
        }
        catch (Exception e) when (e is UnauthorizedAccessException)
        {
            throw new HostKitException($"Cannot read '{state.HostPath}': permission denied (generations are readable by root only: use sudo).", e);
        }
        catch (Exception e) when (e is IOException or FormatException or OverflowException)
        {
            throw new HostKitException($"Cannot read the current generation from '{state.HostPath}': {e.Message}", e);
        }
    }

    public Manifest Read(int generation)
    {
        var name = $"generations/{generation.ToString(CultureInfo.InvariantCulture)}/manifest.json";
        Manifest? manifest;
        try
        {
            var text = File.ReadAllBytes(state.File(name));
            // The version first: the rest of a newer format need not be readable.
            using (var document = JsonDocument.Parse(text))
            {
                if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("formatVersion", out var version)
                    && version.TryGetInt32(out var format) && format > Manifest.CurrentFormat)
                    throw new HostKitException(
                        $"'{state.HostPath}/{name}' was written by a newer HostKit (format {format}, this one knows {Manifest.CurrentFormat}): update the packages the script uses.");
            }

            manifest = JsonSerializer.Deserialize(text, ManifestJson.Default.Manifest);
        }
        catch (InvalidOperationException e)
        {
            throw new HostKitException($"'{state.HostPath}/{name}' is damaged: {e.Message}", e);
        }
        catch (JsonException e)
        {
            throw new HostKitException($"'{state.HostPath}/{name}' is damaged: {e.Message}", e);
        }

        return manifest is { Entries.IsDefault: false } && manifest.Entries.All(e => e.IsWhole) ? manifest
            : throw new HostKitException($"'{state.HostPath}/{name}' is damaged: it is not complete.");
    }

    /// <summary>Where the content with this hash is kept.</summary>
    /// <summary>Paths that other configurations of the host own, with the configuration's name; directories are shared by nature.</summary>
    public static Dictionary<string, (string Configuration, ManifestEntry Entry)> OwnedByOthers(HostFiles? files, string configuration)
    {
        var owned = new Dictionary<string, (string, ManifestEntry)>(StringComparer.Ordinal);
        foreach (var other in files?.List(StateDirectory.PathOf("")[..^1]) ?? [])
        {
            if (other == configuration || files!.Stat(StateDirectory.PathOf(other)) is not { Type: FileType.Directory })
                continue;
            foreach (var entry in ReadCurrent(files, other).Entries.Where(e => e.IsPath && e.Kind != "directory"))
                owned.TryAdd(entry.Id, (other, entry));
        }

        return owned;
    }

    public string ObjectPath(string sha256) => state.File($"objects/{sha256}");

    /// <summary>Opens a kept content for <paramref name="path"/>; what is not whole any more is refused.</summary>
    public Stream OpenObject(string sha256, string path)
    {
        var kept = $"'{state.HostPath}/objects/{sha256}', which HostKit kept for '{path}',";
        return File.Exists(ObjectPath(sha256))
            ? new VerifiedStream(File.OpenRead(ObjectPath(sha256)), sha256, $"{kept} is damaged: put the right file there, or declare '{path}' in the script.")
            : throw new HostKitException($"{kept} is missing: put it back, or declare '{path}' in the script.");
    }

    /// <summary>Keeps a content under its hash; one that is kept already is not written again. It is durable only after <see cref="SyncObjects"/>.</summary>
    public void KeepObject(string sha256, Stream content)
    {
        var path = ObjectPath(sha256);
        if (File.Exists(path))
            return;
        MakeDirectory("objects");
        var temporary = path + ".new";
        try
        {
            DurableFile.Write(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e)
        {
            File.Delete(temporary);
            if (e is IOException)
                throw new HostKitException(e.Message.Replace(state.Path, state.HostPath, StringComparison.Ordinal), e);
            throw;
        }
    }

    public void SyncObjects()
    {
        if (Directory.Exists(state.File("objects")))
            state.Sync("objects");
    }

    /// <summary>Writes the generation and then, by one rename, the pointer to it.</summary>
    public void Record(Manifest manifest)
    {
        var number = manifest.Generation.ToString(CultureInfo.InvariantCulture);
        MakeDirectory("generations");
        MakeDirectory($"generations/{number}");
        DurableFile.Write(state.File($"generations/{number}/manifest.json"), new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest, ManifestJson.Default.Manifest)));
        state.Sync($"generations/{number}");
        state.Sync("generations");
        DurableFile.Write(state.File("current.new"), new MemoryStream(System.Text.Encoding.ASCII.GetBytes(number)));
        File.Move(state.File("current.new"), state.File("current"), overwrite: true);
        state.Sync();
    }

    private void MakeDirectory(string name)
        => Directory.CreateDirectory(state.File(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
