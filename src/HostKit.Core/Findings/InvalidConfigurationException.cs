using System.Collections.Immutable;

namespace HostKit;

/// <summary>Thrown when a configuration has findings of severity <see cref="Severity.Error"/>; it carries all findings, not just the first.</summary>
/// <param name="findings">Everything validation found, warnings included.</param>
public sealed class InvalidConfigurationException(ImmutableArray<Finding> findings)
    : HostKitException("The configuration is not valid:\n" + string.Join('\n', findings.Where(f => f.Severity == Severity.Error).Select(f => "  " + f)))
{
    /// <summary>Everything validation found, in the order of the configuration.</summary>
    public ImmutableArray<Finding> Findings { get; } = findings;
}
