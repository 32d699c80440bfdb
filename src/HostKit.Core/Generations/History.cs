using System.Collections.Immutable;
using System.Globalization;

namespace HostKit;

/// <summary>What the host remembers of a configuration.</summary>
internal static class History
{
    public static ImmutableArray<Generation> Read(Host host, string configuration)
    {
        using var files = host.OpenFiles();
        using var state = files is null ? null : StateDirectory.TryOpen(files, configuration);
        if (state is null)
            return [];
        var store = new GenerationStore(state);
        var current = store.ReadCurrent(configuration).Generation;
        return [.. store.Numbers().Where(n => n <= current).Select(n => TryRead(store, n)).OfType<Manifest>().Select(m => new Generation(m.Generation, m.AppliedAt, m.Cause, m.Entries.Count(e => e.Account?.Retired != true), m.Generation == current)
        {
            Label = m.Label, IsPinned = store.IsPinned(m.Generation),
        })];
    }

    // Nobody waits for a look at the history: a generation may be let go meanwhile.
    private static Manifest? TryRead(GenerationStore store, int number)
    {
        try
        {
            return store.Read(number);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The number of the generation that a number, a label, or the word <c>current</c> names.</summary>
    public static int Find(Host host, string configuration, string name)
    {
        var generations = Read(host, configuration);
        if (name.All(char.IsAsciiDigit))
            return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && generations.Any(g => g.Number == number) ? number : throw Missing($"no generation {name}");
        if (name == GenerationLabel.Current)
            return generations.FirstOrDefault(g => g.IsCurrent)?.Number ?? throw Missing("no generation");
        var labelled = generations.Where(g => g.Label == name).ToList();
        return labelled.Count switch
        {
            1 => labelled[0].Number,
            0 => throw Missing($"no generation labelled '{name}'"),
            _ => throw new HostKitException($"Generations {string.Join(", ", labelled.Select(g => g.Number.ToString(CultureInfo.InvariantCulture)))} of '{configuration}' are all labelled '{name}': name one by its number."),
        };

        HostKitException Missing(string what) => new($"The host '{host.Name}' has {what} of '{configuration}'. It has {Numbers(generations)}.");
    }

    private static string Numbers(ImmutableArray<Generation> generations) => generations.Length switch
    {
        0 => "none",
        1 => $"only {generations[0].Number.ToString(CultureInfo.InvariantCulture)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{generations.Length} from {generations[0].Number} to {generations[^1].Number}"),
    };

    public static ImmutableArray<Change> Compare(Host host, string configuration, int from, int to)
    {
        using var files = host.OpenFiles();
        using var state = files is null ? null : StateDirectory.TryOpen(files, configuration);
        var store = state is null ? null : new GenerationStore(state);
        var (old, wanted) = (Read(from), Read(to));
        return
        [
            .. wanted.Keys.Union(old.Keys).Order().Select(key => Between(old.GetValueOrDefault(key), wanted.GetValueOrDefault(key), store!)).OfType<Change>(),
        ];

        Dictionary<(string, string), ManifestEntry> Read(int generation)
        {
            if (generation == 0)
                return [];
            if (store?.Numbers().Contains(generation) != true)
                throw new HostKitException($"The host '{host.Name}' has no generation {generation.ToString(CultureInfo.InvariantCulture)} of '{configuration}'.");
            return store.Read(generation).Entries.Where(e => e.Account?.Retired != true).ToDictionary(e => (e.IsPath ? "path" : e.Kind, e.Id));
        }
    }

    private static Change? Between(ManifestEntry? old, ManifestEntry? wanted, GenerationStore store)
    {
        var shown = wanted ?? old!;
        if (old is null || wanted is null)
            return new Change(old is null ? ChangeAction.Create : ChangeAction.Delete, shown.Kind, shown.Id, old is null ? "is declared" : "is not declared any more", null, Diff(old, wanted, store));
        // Where it was declared, and what HostKit found or started then, are no part of what it is.
        if (Text(old) == Text(wanted))
            return null;
        var cause = wanted.Account is { } account && old.Account is { } former ? account.DifferenceFrom(former) : old.Version != wanted.Version ? $"version is {wanted.Version}, was {old.Version}" : old.Sha256 != wanted.Sha256 ? "content differs" : old.Target != wanted.Target ? $"points to {wanted.Target}, not to {old.Target}" : "mode, owner or state differs";
        return new Change(ChangeAction.Update, shown.Kind, shown.Id, cause, null, Diff(old, wanted, store));
    }

    private static string Text(ManifestEntry entry)
        => System.Text.Encoding.UTF8.GetString(ManifestWriter.Write(entry with { Source = null, Original = null, StartedByHostKit = null, InstalledByHostKit = null, Account = entry.Account?.Declared }));

    private static string? Diff(ManifestEntry? old, ManifestEntry? wanted, GenerationStore store)
    {
        if (old?.Sha256 == wanted?.Sha256 || !Shows(old) || !Shows(wanted))
            return null;
        return UnifiedDiff.Between(Content(old, store), Content(wanted, store), (wanted ?? old!).Id);
    }

    private static bool Shows(ManifestEntry? entry)
        => entry is null || (!SecretHash.IsKeyed(entry.Sha256) && entry is { Kind: "file", Length: < 1 << 20, Mode: { } mode } && ((UnixFileMode)mode).HasFlag(UnixFileMode.OtherRead));

    private static byte[] Content(ManifestEntry? entry, GenerationStore store)
    {
        if (entry is null)
            return [];
        using var stream = store.OpenObject(entry.Sha256!, entry.Id);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
