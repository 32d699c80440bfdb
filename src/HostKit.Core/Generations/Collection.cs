using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace HostKit;

/// <summary>
/// Lets go the generations that the retention no longer keeps, and what no generation needs any more. Under the lock, when no journal is left. Cut
/// off at any moment, it leaves every generation that is still listed whole, and the rest to the next collection.
/// </summary>
internal static class Collection
{
    // Says that an apply that was killed may have left contents which no generation came to need.
    private const string Owed = "uncollected";

    /// <summary>Before an apply keeps its first content; says whether an earlier one left some behind.</summary>
    public static bool Begin(StateDirectory state)
    {
        if (File.Exists(state.File(Owed)))
            return true;
        File.Create(state.File(Owed)).Dispose();
        return false;
    }

    /// <summary>After an apply that succeeded: collects when there may be something to collect; null when there was not.</summary>
    public static Collected? AfterApply(StateDirectory state, int current, Retention? retention, bool owed)
    {
        var going = Going(state, current, retention);
        // All manifests are read for it: a few more than asked for are kept meanwhile.
        var isWorthIt = owed || going.Length > (retention?.Count ?? 0) / 10;
        var collected = isWorthIt ? Run(state, current, going, dryRun: false) : null;
        File.Delete(state.File(Owed));
        return collected is { Objects: 0, Generations.IsEmpty: true } ? null : collected;
    }

    /// <summary>After an apply that came to nothing: its contents go, too, and no generation does.</summary>
    public static void AfterFailure(StateDirectory state, int current)
    {
        Run(state, current, [], dryRun: false);
        File.Delete(state.File(Owed));
    }

    /// <summary>Collects all there is to collect, or only says what that would be.</summary>
    public static Collected Run(StateDirectory state, int current, Retention? retention, bool dryRun)
    {
        var collected = Run(state, current, Going(state, current, retention), dryRun);
        if (!dryRun)
            File.Delete(state.File(Owed));
        return collected;
    }

    private static Collected Run(StateDirectory state, int current, ImmutableArray<int> going, bool dryRun)
    {
        var store = new GenerationStore(state);
        // First, since a generation that cannot be read may need any of them.
        var needed = Needed(state, store.Numbers().Where(n => n <= current).Except(going));
        if (!dryRun)
        {
            foreach (var number in going)
                Forget(state, number);
            if (!going.IsEmpty)
                state.Sync("generations");
            RemoveUnfinished(state, store, current);
        }

        var (objects, bytes) = (0, 0L);
        var directory = new DirectoryInfo(state.File("objects/"));
        foreach (var kept in directory.Exists ? directory.EnumerateFiles().Where(f => !needed.Contains(f.Name)).ToList() : [])
        {
            (objects, bytes) = (objects + 1, bytes + kept.Length);
            if (!dryRun)
                kept.Delete();
        }

        return new Collected(going, objects, bytes);
    }

    private static ImmutableArray<int> Going(StateDirectory state, int current, Retention? retention)
    {
        if (retention is null)
            return [];
        var store = new GenerationStore(state);
        var oldest = TimeProvider.System.GetUtcNow() - retention.Age;
        return
        [
            .. store.Numbers().Where(n => n <= current).OrderDescending().Skip(retention.Count)
                .Where(n => !store.IsPinned(n) && File.GetLastWriteTimeUtc(state.File($"generations/{Text(n)}/manifest.json")) < oldest).Order(),
        ];
    }

    // The manifest first, for good: without it there is no generation, whatever of it is left.
    private static void Forget(StateDirectory state, int number)
    {
        var generation = $"generations/{Text(number)}";
        File.Delete(state.File($"{generation}/manifest.json"));
        state.Sync(generation);
        Directory.Delete(state.File(generation), recursive: true);
    }

    // What applies that were cut off or taken back have left.
    private static void RemoveUnfinished(StateDirectory state, GenerationStore store, int current)
    {
        var whole = store.Numbers().Where(n => n <= current).Select(Text).ToHashSet(StringComparer.Ordinal);
        var generations = new DirectoryInfo(state.File("generations/"));
        foreach (var left in generations.Exists ? generations.EnumerateDirectories().Where(d => !whole.Contains(d.Name)).ToList() : [])
            left.Delete(recursive: true);
    }

    private static HashSet<string> Needed(StateDirectory state, IEnumerable<int> generations)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in generations)
        {
            var name = $"generations/{Text(number)}/manifest.json";
            try
            {
                AddHashes(File.ReadAllBytes(state.File(name)), needed);
            }
            catch (JsonException e)
            {
                throw new HostKitException($"'{state.HostPath}/{name}' is damaged, so nothing is collected: mend it from a backup, or remove its directory. {e.Message}", e);
            }
        }

        return needed;
    }

    // Whatever kind of entry they belong to, those of a newer format among them.
    private static void AddHashes(ReadOnlySpan<byte> manifest, HashSet<string> needed)
    {
        var json = new Utf8JsonReader(manifest);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("sha256"u8) && json.Read() && json.TokenType == JsonTokenType.String)
                needed.Add(json.GetString()!);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
