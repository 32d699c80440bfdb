// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>How a refused request is logged.</summary>
public enum LimitLogLevel
{
    /// <summary><c>info</c></summary>
    Info,

    /// <summary><c>notice</c></summary>
    Notice,

    /// <summary><c>warn</c></summary>
    Warn,

    /// <summary><c>error</c></summary>
    Error,
}
