// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>Whether all access modules must agree, or one is enough.</summary>
public enum Satisfy
{
    /// <summary><c>all</c></summary>
    All,

    /// <summary><c>any</c></summary>
    Any,
}
