using System.Collections.Immutable;

namespace HostKit.Cli;

/// <summary>A plan as a person reads it: findings, changes, and how many there are.</summary>
internal static class PlanText
{
    public const string NothingToDo = "Nothing to do: the host is as declared.";

    public static void Write(Ink ink, ImmutableArray<Change> changes, ImmutableArray<Finding> findings)
    {
        FindingText.Write(ink, findings);
        if (findings.Length > 0)
            ink.WriteLine();
        ChangeText.Write(ink, changes);
        if (changes.Length > 0)
            ink.WriteLine();
        ink.WriteLine(changes.IsEmpty ? NothingToDo : $"Plan: {Wording.Counts(changes)}.", Shade.Bold);
    }
}
