namespace HostKit.Acme;

/// <summary>Why something is not asked of a CA, and when it can be.</summary>
internal sealed record LedgerRefusal(DateTimeOffset NotBefore, string Reason);
