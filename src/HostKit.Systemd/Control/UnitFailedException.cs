using System.Collections.Immutable;

namespace HostKit.Systemd;

/// <summary>Thrown when units do not do what they were asked to; the message has for each the reason and the last lines of its journal.</summary>
public sealed class UnitFailedException : HostKitException
{
    internal UnitFailedException(params ImmutableArray<UnitFailure> failures)
        : base(string.Join('\n', failures))
        => Failures = failures;

    /// <summary>The units that failed; at least one.</summary>
    public ImmutableArray<UnitFailure> Failures { get; }
}
