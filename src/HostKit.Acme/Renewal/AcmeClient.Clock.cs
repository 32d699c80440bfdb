namespace HostKit.Acme;

public sealed partial class AcmeClient
{
    /// <summary>By how much the CA's clock is ahead of ours, as of its last answer.</summary>
    internal TimeSpan ClockSkew => _requests.Skew;
}
