using System.Collections.Immutable;

namespace HostKit.Benchmarks;

/// <summary>One run of a process, in milliseconds, and the figures it printed itself as <c>name=number</c> lines.</summary>
internal sealed record Run(double Wall, double Cpu, ImmutableDictionary<string, double> Figures);
