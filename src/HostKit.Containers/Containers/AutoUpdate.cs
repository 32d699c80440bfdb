namespace HostKit.Containers;

/// <summary>Whether podman-auto-update takes a newer image by itself (podman-auto-update(1)).</summary>
public enum AutoUpdate
{
    /// <summary>Never: the script says which image it is.</summary>
    Off,

    /// <summary>When the registry has another image under the tag.</summary>
    Registry,

    /// <summary>When the host has another image under the tag, such as one that was built anew.</summary>
    Local,
}
