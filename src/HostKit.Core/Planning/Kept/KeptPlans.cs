namespace HostKit;

/// <summary>Brings plans back that were kept.</summary>
internal static class KeptPlans
{
    public static async Task<Plan> LoadAsync(Host host, string path, CancellationToken cancellationToken)
    {
        var (head, contentOf) = PlanFileReader.Read(path);
        if (HostIdentity.Of(host) is var here && here != head.Host)
            throw new HostKitException($"The plan '{path}' was made for another host ({head.Host}) than '{host.Name}' ({here}). Plan again here.");
        Plan plan;
        try
        {
            plan = await host.PlanAsync(head.ToGoal(contentOf), cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidConfigurationException e)
        {
            throw PlanFacts.Stale([.. e.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Path}: {f.Message}")]);
        }

        return head.Facts.MovedTo(PlanFacts.Of(plan)) is { Count: > 0 } moved ? throw PlanFacts.Stale(moved) : plan;
    }
}
