namespace HostKit.Server;

/// <summary>How often log files are put away.</summary>
public enum RotationFrequency
{
    /// <summary>Every day.</summary>
    Daily,

    /// <summary>Every week.</summary>
    Weekly,

    /// <summary>Every month.</summary>
    Monthly,
}
