namespace HostKit.Acme;

/// <summary>What one server shows of a name.</summary>
/// <param name="Values">The values of its TXT records.</param>
/// <param name="Problem">Why it shows none, where it did not answer, as the end of a sentence that begins with the server's name.</param>
/// <param name="IsDead">Whether it does not answer at all.</param>
/// <param name="TimeToLive">How long others may remember what it shows.</param>
internal sealed record DnsLook(IReadOnlyList<string> Values, string? Problem, bool IsDead, TimeSpan TimeToLive);
