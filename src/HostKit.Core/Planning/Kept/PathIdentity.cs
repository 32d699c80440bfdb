namespace HostKit;

/// <summary>What tells that a path is still what a plan saw there.</summary>
internal sealed record PathIdentity(string Kind, string? Sha256, string? Target, int? Mode, uint? User, uint? Group)
{
    public static PathIdentity? Of(ObservedPath? observed) => observed is null ? null : new(
        PathComparison.KindOf(observed), observed.Sha256, observed.Target, observed.Target is null ? (int)observed.Status.Mode : null,
        observed.Target is null ? observed.Status.User : null, observed.Target is null ? observed.Status.Group : null);

    /// <summary>How a path has moved, in words; null when it has not.</summary>
    public static string? Move(PathIdentity? planned, PathIdentity? now) => (planned, now) switch
    {
        _ when planned == now => null,
        (null, _) => $"a {now!.Kind} is there now",
        (_, null) => "is gone",
        _ when planned.Kind != now.Kind => $"is a {now.Kind} now, and was a {planned.Kind}",
        _ when planned.Sha256 != now.Sha256 => "has another content now",
        _ when planned.Target != now.Target => $"points to {now.Target} now",
        _ when planned.Mode != now.Mode => $"has the mode {Convert.ToString(now.Mode ?? 0, 8).PadLeft(4, '0')} now",
        _ => "has another owner or group now",
    };
}
