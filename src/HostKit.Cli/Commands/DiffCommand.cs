namespace HostKit.Cli;

/// <summary><c>diff</c>: what lies between two generations.</summary>
internal static class DiffCommand
{
    public static int Run(Invocation invocation)
    {
        var (from, to) = (NumberOf(invocation, invocation.Request.Generation!), NumberOf(invocation, invocation.Request.OtherGeneration!));
        var changes = invocation.Host.CompareGenerations(invocation.Configuration.Name, from, to);
        if (invocation.Request.Json)
        {
            invocation.Terminal.Out.Write(JsonDocuments.Plan(invocation.Subject, changes, []));
            return ExitCode.Done;
        }

        ChangeText.Write(invocation.Human, changes);
        if (!changes.IsEmpty)
            invocation.Human.WriteLine();
        invocation.Human.WriteLine(changes.IsEmpty ? $"Generations {from} and {to} are alike." : $"From generation {from} to {to}: {Wording.Counts(changes)}.", Shade.Bold);
        return ExitCode.Done;
    }

    // Before the first generation there was a host, too.
    private static int NumberOf(Invocation invocation, string name) => name == "0" ? 0 : invocation.Generation(name);
}
