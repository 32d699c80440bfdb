// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>What nginx does when it finds a mistake of its own.</summary>
public enum DebugPoints
{
    /// <summary><c>stop</c></summary>
    Stop,

    /// <summary><c>abort</c></summary>
    Abort,
}
