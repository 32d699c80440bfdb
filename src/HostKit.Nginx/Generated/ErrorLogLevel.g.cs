// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>The least of what an error log tells.</summary>
public enum ErrorLogLevel
{
    /// <summary><c>debug</c></summary>
    Debug,

    /// <summary><c>info</c></summary>
    Info,

    /// <summary><c>notice</c></summary>
    Notice,

    /// <summary><c>warn</c></summary>
    Warn,

    /// <summary><c>error</c></summary>
    Error,

    /// <summary><c>crit</c></summary>
    Crit,

    /// <summary><c>alert</c></summary>
    Alert,

    /// <summary><c>emerg</c></summary>
    Emerg,
}
