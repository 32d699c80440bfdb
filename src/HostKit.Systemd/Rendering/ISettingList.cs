namespace HostKit.Systemd;

/// <summary>A list whatever its values are.</summary>
internal interface ISettingList
{
    bool Resets { get; }

    int Count { get; }

    IEnumerable<object> Values { get; }
}
