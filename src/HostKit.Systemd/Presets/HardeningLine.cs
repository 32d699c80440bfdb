namespace HostKit.Systemd;

/// <summary>What one directive of a sandbox is good for and what it costs.</summary>
/// <param name="Directive">The directive's name, such as <c>ProtectSystem</c>.</param>
/// <param name="Value">What the section says, several assignments joined by <c>; </c>; null when it says nothing.</param>
/// <param name="Forbids">What a service may not do with it.</param>
/// <param name="Breaks">Which programs do not work with it; null when none is known that a server runs.</param>
/// <param name="Weight">How much it counts at most in the figure of <c>systemd-analyze security</c>, of 10.</param>
/// <param name="Exposure">How much of that weight is counted against the service as it is: 0 when the directive is set as tightly as can be.</param>
public sealed record HardeningLine(string Directive, string? Value, string Forbids, string? Breaks, double Weight, double Exposure)
{
    /// <summary>The line as a person reads it.</summary>
    public override string ToString()
        => FormattableString.Invariant($"{Directive}={Value ?? " (not set)"}: ")
            + (Exposure >= 0.005 ? FormattableString.Invariant($"costs {Exposure:0.00} of {Weight:0.00}") : FormattableString.Invariant($"saves {Weight:0.00}"))
            + $". Forbids {Forbids}.{(Breaks is null ? "" : $" Breaks {Breaks}.")}";
}
