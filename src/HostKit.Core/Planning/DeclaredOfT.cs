namespace HostKit;

/// <summary>A resource by its type, and with what is known of its declaration.</summary>
internal sealed record Declared<T>(T Resource, DesiredResource Desired)
    where T : Resource;
