using System.Collections.Immutable;

namespace HostKit.Cli;

/// <summary>How an apply ended, as a person reads it.</summary>
internal static class ApplyText
{
    public static void Write(Ink human, Ink error, ImmutableArray<Change> planned, ApplyResult result, PhaseClock clock)
    {
        foreach (var failure in result.Failures)
            ErrorReport.WriteMessage(error, failure);
        switch (result.Outcome)
        {
            case ApplyOutcome.NothingToDo when planned.IsEmpty:
                // The plan has said so.
                break;
            case ApplyOutcome.NothingToDo:
                human.WriteLine(PlanText.NothingToDo, Shade.Bold);
                break;
            case ApplyOutcome.Done:
                human.Write("Done", Shade.Green).WriteLine($": generation {result.Generation}, in {clock}.");
                break;
            case ApplyOutcome.AwaitsConfirmation:
                human.Write("Not kept yet", Shade.Bold)
                    .WriteLine($": see whether you can still reach the host over a new connection, and run 'confirm' before {result.ConfirmBefore:u}; else the host takes everything back.");
                break;
            case ApplyOutcome.Refused:
                error.Write("Refused", Shade.Red).WriteLine(": nothing was changed.");
                break;
            case ApplyOutcome.RolledBack:
                error.Write("Failed", Shade.Red).WriteLine($" after {clock}, and everything was taken back: the host is as it was before.");
                break;
            case ApplyOutcome.RollbackIncomplete:
                error.Write("Failed", Shade.Red)
                    .WriteLine($" after {clock}, and not everything could be taken back: mend what the messages name, then apply again.");
                break;
        }
    }
}
