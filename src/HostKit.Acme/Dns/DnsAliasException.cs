namespace HostKit.Acme;

/// <summary>The alias (CNAME) of a challenge's name leads nowhere: in a loop, too far, or to a domain that no name server has. Nothing was written.</summary>
public sealed class DnsAliasException : AcmeException
{
    internal DnsAliasException(IReadOnlyList<string> hops, string problem, Exception? cause = null)
        : base(
            $"The alias of {hops[0]} leads nowhere: {string.Join(" -> ", hops)}. {problem} "
            + $"Point the CNAME of {hops[0]} to a name in a zone of yours, or remove it; then nothing else is needed.",
            cause)
        => Hops = hops;

    /// <summary>The names on the way, the one that was asked for first.</summary>
    public IReadOnlyList<string> Hops { get; }

    /// <inheritdoc/>
    public override AcmeFailure Failure => AcmeFailure.Refused;
}
