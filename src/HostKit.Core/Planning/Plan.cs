using System.Collections.Immutable;

namespace HostKit;

/// <summary>The changes that lead from a host as it is to a configuration, to a former generation, or to what it was before HostKit. Made by <see cref="Host"/>.</summary>
public sealed class Plan
{
    internal Plan(Host host, Goal goal, DesiredState desired, PlannedWork work, ImmutableArray<Change> changes, ImmutableArray<Finding> findings)
    {
        Host = host;
        Goal = goal;
        Desired = desired;
        Work = work;
        Changes = changes;
        Findings = findings;
    }

    /// <summary>The host the plan is for.</summary>
    public Host Host { get; }

    /// <summary>The name of the configuration the plan is about.</summary>
    public string ConfigurationName => Goal.Configuration;

    /// <summary>The changes: what is built and installed first, then checks, paths in the order of the commit, units, and packages that go; empty when the host is as declared.</summary>
    public ImmutableArray<Change> Changes { get; }

    /// <summary>Warnings and remarks of the validation; errors never get this far.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>
    /// SHA-256, in lowercase hexadecimal, of everything the plan says and was made from: two plans with the same hash do the same to a host that is in the same
    /// state, but for what secrets are: those are not in it. It is computed anew each time it is asked for.
    /// </summary>
    public string Hash => PlanFileWriter.HashOf(this);

    internal Goal Goal { get; }

    internal DesiredState Desired { get; }

    internal PlannedWork Work { get; }

    /// <summary>
    /// Carries the plan out, all or nothing. It does exactly what <see cref="Changes"/> say, or refuses because the host has changed meanwhile.
    /// What goes wrong with the host is told by the result, not by exceptions.
    /// </summary>
    /// <param name="progress">Is told everything that happens, in order, on the thread where it happens.</param>
    /// <param name="cancellationToken">Takes everything back, or ends the apply before it has changed anything.</param>
    /// <returns>How it ended.</returns>
    public Task<ApplyResult> ApplyAsync(IProgress<ApplyEvent>? progress = null, CancellationToken cancellationToken = default)
        => ApplyAsync(new ApplyOptions(), progress, cancellationToken);

    /// <summary>Carries the plan out in a certain way; otherwise like <see cref="ApplyAsync(IProgress{ApplyEvent}?, CancellationToken)"/>.</summary>
    /// <param name="options">How.</param>
    /// <param name="progress">Is told everything that happens, in order, on the thread where it happens.</param>
    /// <param name="cancellationToken">Takes everything back, or ends the apply before it has changed anything.</param>
    /// <returns>How it ended.</returns>
    public Task<ApplyResult> ApplyAsync(ApplyOptions options, IProgress<ApplyEvent>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return ApplyRun.ExecuteAsync(this, options, progress, cancellationToken);
    }

    /// <summary>
    /// Keeps the plan in a file that only its owner can read: the changes, what they were made from, and everything that is declared with its contents.
    /// <see cref="Host.LoadPlanAsync"/> brings it back, in any program built on HostKit.
    /// </summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <exception cref="HostKitException">The file cannot be written, or a content is a secret.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        PlanFileWriter.Write(this, Path.GetFullPath(path));
    }
}
