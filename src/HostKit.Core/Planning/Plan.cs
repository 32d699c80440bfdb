using System.Collections.Immutable;

namespace HostKit;

/// <summary>The changes that lead from a host as it is to a configuration. Made by <see cref="Host.PlanAsync"/>.</summary>
public sealed class Plan
{
    internal Plan(Host host, string configurationName, ImmutableArray<Change> changes, ImmutableArray<Finding> findings)
    {
        Host = host;
        ConfigurationName = configurationName;
        Changes = changes;
        Findings = findings;
    }

    /// <summary>The host the plan is for.</summary>
    public Host Host { get; }

    /// <summary>The configuration's name.</summary>
    public string ConfigurationName { get; }

    /// <summary>The changes, in the order in which they are carried out; empty when the host is as declared.</summary>
    public ImmutableArray<Change> Changes { get; }

    /// <summary>Warnings and remarks of the validation; errors never get this far.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Carries the plan out, all or nothing. Failures are told by the result, not by exceptions.</summary>
    /// <param name="progress">Is told everything that happens, in order, on the thread where it happens.</param>
    /// <param name="cancellationToken">Takes everything back, or ends the apply before it has changed anything.</param>
    /// <returns>How it ended.</returns>
    public Task<ApplyResult> ApplyAsync(IProgress<ApplyEvent>? progress = null, CancellationToken cancellationToken = default)
        => throw new NotImplementedException();
}
