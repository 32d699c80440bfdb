namespace HostKit;

/// <summary>A finding that a package can make, explained once for all.</summary>
/// <param name="Id">The stable identifier, such as <c>systemd.oneshot-restart</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Explanation">What is found and why it matters.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record FindingKind(string Id, Severity Severity, string Explanation, string Mend)
{
    /// <summary>Makes a finding of this kind.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="message">What is wrong, naming the value.</param>
    /// <param name="mend">What to do in this case; null for what the kind says.</param>
    /// <returns>The finding.</returns>
    public Finding At(string path, string message, string? mend = null) => new(Severity, Id, path, message, mend ?? Mend);
}
