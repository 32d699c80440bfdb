namespace HostKit.Systemd;

/// <summary>An <see cref="Allowed{T}"/> whatever its things are.</summary>
internal interface IAllowed
{
    bool IsInverted { get; }

    IEnumerable<object> Items { get; }
}
