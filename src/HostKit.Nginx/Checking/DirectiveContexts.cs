namespace HostKit.Nginx;

/// <summary>The contexts of a configuration: where a directive may stand, and what a lone file is checked as.</summary>
[Flags]
public enum DirectiveContexts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Outside of all blocks.</summary>
    Main = 1,

    /// <summary><c>events</c></summary>
    Events = 1 << 1,

    /// <summary><c>http</c></summary>
    Http = 1 << 2,

    /// <summary><c>server</c> of <c>http</c></summary>
    Server = 1 << 3,

    /// <summary><c>location</c></summary>
    Location = 1 << 4,

    /// <summary><c>if</c> in a server</summary>
    ServerIf = 1 << 5,

    /// <summary><c>if</c> in a location</summary>
    LocationIf = 1 << 6,

    /// <summary><c>limit_except</c></summary>
    LimitExcept = 1 << 7,

    /// <summary><c>upstream</c> of <c>http</c></summary>
    Upstream = 1 << 8,

    /// <summary><c>mail</c></summary>
    Mail = 1 << 9,

    /// <summary><c>server</c> of <c>mail</c></summary>
    MailServer = 1 << 10,

    /// <summary><c>stream</c></summary>
    Stream = 1 << 11,

    /// <summary><c>server</c> of <c>stream</c></summary>
    StreamServer = 1 << 12,

    /// <summary><c>upstream</c> of <c>stream</c></summary>
    StreamUpstream = 1 << 13,
}
