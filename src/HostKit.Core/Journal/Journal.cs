using System.Collections.Immutable;
using System.Text.Json;

namespace HostKit;

/// <summary>
/// The write-ahead journal of an apply: on the disk before the host changes, gone after the generation is recorded or everything was taken back.
/// </summary>
internal sealed record Journal
{
    public const int CurrentFormat = 1;
    private const string FileName = "journal";

    public required int FormatVersion { get; init; }

    /// <summary>Tells this journal from every other one, so that an undo script left by an earlier apply does nothing to it.</summary>
    public string Id { get; init; } = Guid.NewGuid().ToString("N");

    /// <summary>The generation the host had before.</summary>
    public required int From { get; init; }

    /// <summary>The generation the apply leads to; once it is the current one, the apply has succeeded.</summary>
    public required int To { get; init; }

    public required ImmutableArray<JournalEntry> Entries { get; init; }

    /// <summary>What the apply does with units, in words of <see cref="ChangeAction"/>; owed until it is done or taken back.</summary>
    public required ImmutableArray<JournalUnit> Units { get; init; }

    public required bool ReloadsUnits { get; init; }

    /// <summary>Units that were up and may have gone down together with others; null in journals without it.</summary>
    public ImmutableArray<string>? Dependants { get; init; }

    /// <summary>Commands that run again after everything was taken back; null in journals without it.</summary>
    public ImmutableArray<JournalCommand>? Commands { get; init; }

    /// <summary>What is installed before anything else; the journal is there before, and has nothing else in it until that is done.</summary>
    public JournalPackages? Packages { get; init; }

    /// <summary>Whether an apply is under way or was interrupted.</summary>
    public static bool Exists(HostFiles? files, string configuration) => files?.Stat($"{StateDirectory.PathOf(configuration)}/{FileName}") is not null;

    public static Journal? TryRead(StateDirectory state)
    {
        if (!File.Exists(state.File(FileName)))
            return null;
        try
        {
            using var stream = File.OpenRead(state.File(FileName));
            var journal = JsonSerializer.Deserialize(stream, JournalJson.Default.Journal);
            return journal is { FormatVersion: <= CurrentFormat }
                ? journal
                : throw new HostKitException($"'{state.HostPath}/{FileName}' was written by a newer HostKit: recover with it, or update the packages the script uses.");
        }
        catch (JsonException e)
        {
            throw new HostKitException($"'{state.HostPath}/{FileName}' is damaged, so an interrupted apply cannot be taken back by itself: {e.Message}", e);
        }
    }

    public void Write(StateDirectory state)
    {
        DurableFile.WriteText(state.File(UndoScript.FileName), script => UndoScript.Write(this, state.HostPath, script));
        DurableFile.Write(state.File(FileName + ".new"), stream => JsonSerializer.Serialize(stream, this, JournalJson.Default.Journal));
        File.Move(state.File(FileName + ".new"), state.File(FileName), overwrite: true);
        state.Sync();
    }

    public static void Remove(StateDirectory state)
    {
        File.Delete(state.File(FileName));
        state.Sync();
        File.Delete(state.File(UndoScript.FileName));
        File.Delete(state.File(Confirmation.FileName));
    }
}
