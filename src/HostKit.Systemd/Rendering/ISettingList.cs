namespace HostKit.Systemd;

/// <summary>A list whatever its values are.</summary>
internal interface ISettingList
{
    bool Resets { get; }

    int Count { get; }

    IEnumerable<object> Values { get; }

    Type ElementType { get; }

    /// <summary>This list with the values of another one of the same type behind its own.</summary>
    ISettingList Followed(ISettingList later);
}
