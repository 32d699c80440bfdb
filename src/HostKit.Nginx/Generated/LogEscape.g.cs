// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>How the values of variables are escaped in a log.</summary>
public enum LogEscape
{
    /// <summary><c>default</c></summary>
    Default,

    /// <summary><c>json</c></summary>
    Json,

    /// <summary><c>none</c></summary>
    None,
}
