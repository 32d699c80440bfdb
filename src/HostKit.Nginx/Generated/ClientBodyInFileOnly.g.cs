// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>Whether request bodies go to files.</summary>
public enum ClientBodyInFileOnly
{
    /// <summary><c>off</c></summary>
    Off,

    /// <summary><c>on</c></summary>
    On,

    /// <summary><c>clean</c></summary>
    Clean,
}
