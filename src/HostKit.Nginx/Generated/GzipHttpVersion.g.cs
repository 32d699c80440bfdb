// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>The lowest HTTP version that gets compressed responses.</summary>
public enum GzipHttpVersion
{
    /// <summary><c>1.0</c></summary>
    Http10,

    /// <summary><c>1.1</c></summary>
    Http11,
}
