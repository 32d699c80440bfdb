namespace HostKit.Acme;

/// <summary>How <see cref="DnsChallengeSolver"/> waits, what it keeps on disk, and whom it tells.</summary>
public sealed record DnsChallengeOptions
{
    /// <summary>Whom it asks for zones and records; its clock is the solver's too.</summary>
    public DnsLookupOptions Lookup { get; init; } = new();

    /// <summary>The directory that keeps which values were written and not taken away yet, such as <c>/var/lib/hostkit-acme/dns-records</c>. It is made if it is not there.</summary>
    /// <value>Null unless set: after a crash, values stay in the zone.</value>
    public string? Journal { get; init; }

    /// <summary>Whether a name server that does not answer at all is waited for no longer than the provider's time, and the CA is told then.</summary>
    /// <value>False unless set: it is an error that names the server.</value>
    public bool ToleratesDeadNameServers { get; init; }

    /// <summary>
    /// For how long after a call others are waited for, so that their values are written and waited for together: one change per zone, however many certificates there are.
    /// Each call that comes begins it anew, forty times at most.
    /// </summary>
    /// <value>25 milliseconds unless set.</value>
    public TimeSpan BatchWindow { get; init; } = TimeSpan.FromMilliseconds(25);

    /// <summary>
    /// The longest time that a CA is believed to remember a record, whatever its time to live. A name that was shown with another value just before is not proven again
    /// until this or the time to live has passed, since the CA would see the former value.
    /// </summary>
    /// <value>One minute unless set.</value>
    public TimeSpan LongestCacheTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Is told how far it is, in sentences such as <c>2 of 4 name servers show the record of _acme-challenge.example.org</c>.</summary>
    public IProgress<string>? Progress { get; init; }
}
