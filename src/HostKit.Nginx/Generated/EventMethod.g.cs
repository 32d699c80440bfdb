// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A way of waiting for events that Linux has.</summary>
public enum EventMethod
{
    /// <summary><c>epoll</c></summary>
    Epoll,

    /// <summary><c>poll</c></summary>
    Poll,

    /// <summary><c>select</c></summary>
    Select,
}
