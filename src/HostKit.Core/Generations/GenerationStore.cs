using System.Collections.Immutable;
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
        Manifest manifest;
        try
        {
            manifest = ManifestReader.Read(File.ReadAllBytes(state.File(name)));
        }
        catch (JsonException e)
        {
            throw new HostKitException($"'{state.HostPath}/{name}' is damaged: {e.Message}", e);
        }

        return manifest switch
        {
            { FormatVersion: > Manifest.CurrentFormat } => throw new HostKitException(
                $"'{state.HostPath}/{name}' was written by a newer HostKit (format {manifest.FormatVersion}, this one knows {Manifest.CurrentFormat}): update the packages the script uses."),
            _ when manifest.Entries.All(e => e.IsWhole) => manifest,
            _ => throw new HostKitException($"'{state.HostPath}/{name}' is damaged: it is not complete."),
        };
    }

    /// <summary>The numbers of all generations that are kept, in order.</summary>
    public ImmutableArray<int> Numbers()
        => Directory.Exists(state.File("generations"))
            ? [.. new DirectoryInfo(state.File("generations")).EnumerateDirectories().Where(d => File.Exists($"{d.FullName}/manifest.json"))
                .Select(d => int.TryParse(d.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(n => n > 0).Order()]
            : [];

    /// <summary>Begins to add contents.</summary>
    public ObjectWriter OpenObjects() => new(state);

    /// <summary>Where the content with this hash is kept.</summary>
    public string ObjectPath(string sha256) => state.File($"objects/{sha256}");

    /// <summary>Opens a kept content for <paramref name="path"/>; what is not whole any more is refused.</summary>
    public Stream OpenObject(string sha256, string path)
    {
        var kept = $"'{state.HostPath}/objects/{sha256}', which HostKit kept for '{path}',";
        return File.Exists(ObjectPath(sha256))
            ? new VerifiedStream(File.OpenRead(ObjectPath(sha256)), sha256, $"{kept} is damaged: put the right file there, or declare '{path}' in the script.")
            : throw new HostKitException($"{kept} is missing: put it back, or declare '{path}' in the script.");
    }

    /// <summary>Writes a recorded generation anew, when it has come to owe less.</summary>
    public void Amend(Manifest manifest)
    {
        var directory = $"generations/{manifest.Generation.ToString(CultureInfo.InvariantCulture)}";
        DurableFile.Write(state.File($"{directory}/manifest.new"), stream => ManifestWriter.Write(manifest, stream));
        File.Move(state.File($"{directory}/manifest.new"), state.File($"{directory}/manifest.json"), overwrite: true);
        state.Sync(directory);
    }

    /// <summary>Writes the generation and then, by one rename, the pointer to it.</summary>
    public void Record(Manifest manifest)
    {
        Write(manifest);
        Point(manifest.Generation);
    }

    /// <summary>Writes a generation that the host is not in yet.</summary>
    public void Write(Manifest manifest)
    {
        var number = manifest.Generation.ToString(CultureInfo.InvariantCulture);
        state.MakeDirectory("generations");
        state.MakeDirectory($"generations/{number}");
        // Of an apply that did not succeed, or was undone by a power cut after it had.
        File.Delete(Pin(manifest.Generation));
        DurableFile.WriteText(state.File($"generations/{number}/{RestoreScript.PathsName}"), paths => RestoreScript.WritePaths(manifest, paths));
        DurableFile.WriteText(state.File($"generations/{number}/{RestoreScript.FileName}"), script => RestoreScript.Write(manifest, script));
        DurableFile.Write(state.File($"generations/{number}/manifest.json"), stream => ManifestWriter.Write(manifest, stream));
        state.Sync($"generations/{number}");
        state.Sync("generations");
    }

    /// <summary>Says which generation the host is in.</summary>
    public void Point(int generation)
    {
        DurableFile.WriteText(state.File("current.new"), generation.ToString(CultureInfo.InvariantCulture));
        File.Move(state.File("current.new"), state.File("current"), overwrite: true);
        state.Sync();
    }

    /// <summary>Gives a recorded generation another label.</summary>
    public void Relabel(Manifest manifest, string label)
    {
        var name = $"generations/{manifest.Generation.ToString(CultureInfo.InvariantCulture)}/manifest.json";
        DurableFile.Write(state.File(name + ".new"), stream => ManifestWriter.Write(manifest with { Label = label }, stream));
        File.Move(state.File(name + ".new"), state.File(name), overwrite: true);
        state.Sync(System.IO.Path.GetDirectoryName(name)!);
    }

    /// <summary>Whether a generation stays, whatever the retention says.</summary>
    public bool IsPinned(int generation) => File.Exists(Pin(generation));

    public void SetPin(int generation, bool pinned)
    {
        if (pinned)
            DurableFile.Create(Pin(generation)).Dispose();
        else
            File.Delete(Pin(generation));
        state.Sync($"generations/{generation.ToString(CultureInfo.InvariantCulture)}");
    }

    private string Pin(int generation) => state.File($"generations/{generation.ToString(CultureInfo.InvariantCulture)}/pinned");
}
