using System.Collections.Immutable;

namespace HostKit.Systemd;

/// <summary>Why one unit is not as it was asked to be.</summary>
public sealed record UnitFailure
{
    internal UnitFailure(UnitName unit, string reason) => (Unit, Reason) = (unit, reason);

    /// <summary>The unit.</summary>
    public UnitName Unit { get; }

    /// <summary>What happened and what can be done, in a sentence.</summary>
    public string Reason { get; }

    /// <summary>How the job ended; null where there was none.</summary>
    public JobResult? Job { get; init; }

    /// <summary>The unit after it; null if it could not be read.</summary>
    public UnitProperties? Properties { get; init; }

    /// <summary>The last entries of the journal of that run of the unit; empty if there are none.</summary>
    public ImmutableArray<JournalEntry> Journal { get; init; } = [];

    /// <summary>The reason, and the journal's lines.</summary>
    public override string ToString()
        => Journal.IsEmpty ? Reason : $"{Reason} Its last lines in the journal:{string.Concat(Journal.Select(e => "\n  " + e.Message.Replace("\n", "\n  ", StringComparison.Ordinal)))}";
}
