namespace HostKit.Acme;

/// <summary>Not every authoritative server shows the values within the time. The CA was not told to look, so none of its limits is touched.</summary>
public sealed class DnsPropagationException : AcmeException
{
    internal DnsPropagationException(string zone, string what, TimeSpan waited, IReadOnlyList<(AuthoritativeServer Server, string Said)> missing, int all, bool dead)
        : base(
            $"{what} is not shown by {missing.Count} of the {all} name servers of {zone} after {waited.TotalSeconds:0.#} s: "
            + string.Join("; ", missing.Select(m => $"{m.Server} {m.Said}"))
            + ". The CA was not asked to look, and it is tried again later."
            + (dead ? " Where a name server is gone for good, take it out of the zone, or tolerate dead name servers." : ""),
            null)
        => (Zone, Servers) = (zone, [.. missing.Select(m => m.Server)]);

    /// <summary>The zone.</summary>
    public string Zone { get; }

    /// <summary>The servers that did not show it.</summary>
    public IReadOnlyList<AuthoritativeServer> Servers { get; }

    /// <inheritdoc/>
    public override AcmeFailure Failure => AcmeFailure.Transient;
}
