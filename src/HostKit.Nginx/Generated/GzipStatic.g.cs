// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>Whether compressed files are sent in place of plain ones.</summary>
public enum GzipStatic
{
    /// <summary><c>off</c></summary>
    Off,

    /// <summary><c>on</c></summary>
    On,

    /// <summary><c>always</c></summary>
    Always,
}
