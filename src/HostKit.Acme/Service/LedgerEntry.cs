namespace HostKit.Acme;

/// <summary>One thing that a CA counts.</summary>
internal sealed record LedgerEntry(string Ca, string Kind, string Key, DateTimeOffset At)
{
    public const string Order = "order";
    public const string Set = "set";
    public const string Domain = "domain";
    public const string Failure = "failure";
    public const string Account = "account";
    public const string Suggested = "suggested";
}
