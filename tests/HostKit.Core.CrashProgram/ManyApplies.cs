using System.Globalization;
using HostKit;

/// <summary>Applies that are started at once, each until it has its way; says how many of them made a generation.</summary>
internal static class ManyApplies
{
    public static async Task<int> RunAsync(string directory, int count)
    {
        var made = await Task.WhenAll(Enumerable.Range(0, count).Select(n => Task.Run(() => ApplyAsync(directory, n)))).ConfigureAwait(false);
        Console.WriteLine(made.Sum().ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static async Task<int> ApplyAsync(string directory, int n)
    {
        // Each wants something that no other one does.
        var configuration = CrashConfiguration.Create(directory, n % 2 == 0 ? "A" : "B", 3).Add(new FileResource("/etc/whose", string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {n}")));
        while (true)
        {
            var result = await (await Host.Directory(directory).PlanAsync(configuration).ConfigureAwait(false)).ApplyAsync().ConfigureAwait(false);
            if (result.Outcome is ApplyOutcome.Done or ApplyOutcome.NothingToDo)
                return result.Outcome == ApplyOutcome.Done ? 1 : 0;
            // Another one came first: that, and nothing else, is a reason to plan again.
            if (result.Outcome != ApplyOutcome.Refused || !result.Failures.All(f => f.StartsWith("The plan is stale", StringComparison.Ordinal)))
                throw new InvalidOperationException($"{result.Outcome}: {string.Join("; ", result.Failures)}");
        }
    }
}
