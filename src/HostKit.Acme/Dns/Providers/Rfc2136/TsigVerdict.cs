namespace HostKit.Acme;

/// <summary>What a signature says.</summary>
/// <param name="State">Whether it is right.</param>
/// <param name="Error">The server's error about the request's signature (RFC 8945 §3); 0 for none.</param>
/// <param name="Time">The server's time, where it is about that.</param>
internal sealed record TsigVerdict(TsigState State, int Error, DateTimeOffset? Time)
{
    public const int BadSignature = 16;
    public const int BadKey = 17;
    public const int BadTime = 18;
    public const int BadTruncation = 22;
}
