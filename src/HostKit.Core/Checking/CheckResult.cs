using System.Collections.Immutable;

namespace HostKit;

/// <summary>What checks said of the future host.</summary>
/// <param name="Failures">One message for each check that refused it, in the program's own words; empty when all agree.</param>
/// <param name="Ran">The checks that ran.</param>
/// <param name="Skipped">The checks that did not, because nothing runs in a directory.</param>
/// <param name="Findings">Warnings and remarks of the validation.</param>
public sealed record CheckResult(ImmutableArray<string> Failures, ImmutableArray<string> Ran, ImmutableArray<string> Skipped, ImmutableArray<Finding> Findings);
