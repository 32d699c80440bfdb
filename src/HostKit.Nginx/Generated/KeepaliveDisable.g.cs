// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A kind of browser whose connections are not kept.</summary>
public enum KeepaliveDisable
{
    /// <summary><c>none</c></summary>
    None,

    /// <summary><c>msie6</c></summary>
    Msie6,

    /// <summary><c>safari</c></summary>
    Safari,
}
