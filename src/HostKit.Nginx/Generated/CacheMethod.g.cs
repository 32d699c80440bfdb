// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A method whose responses are cached.</summary>
public enum CacheMethod
{
    /// <summary><c>GET</c></summary>
    Get,

    /// <summary><c>HEAD</c></summary>
    Head,

    /// <summary><c>POST</c></summary>
    Post,
}
