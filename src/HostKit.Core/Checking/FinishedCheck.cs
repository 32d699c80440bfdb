using System.Collections.Immutable;

namespace HostKit;

/// <summary>A check that has run: whether it agrees, the warnings it gave all the same, and how long it took.</summary>
internal sealed record FinishedCheck(Check Check, bool Agrees, ImmutableArray<string> Warnings, TimeSpan Duration);
