namespace HostKit.Systemd;

/// <summary>A finding that this package can make, explained once for all.</summary>
/// <param name="Id">The stable identifier, such as <c>systemd.oneshot-restart</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Explanation">What is found and why it matters.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record FindingKind(string Id, Severity Severity, string Explanation, string Mend)
{
    internal Finding At(string path, string message, string? mend = null) => new(Severity, Id, path, message, mend ?? Mend);
}
