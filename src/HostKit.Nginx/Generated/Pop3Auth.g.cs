// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A way of logging in over POP3.</summary>
public enum Pop3Auth
{
    /// <summary><c>plain</c></summary>
    Plain,

    /// <summary><c>apop</c></summary>
    Apop,

    /// <summary><c>cram-md5</c></summary>
    CramMd5,

    /// <summary><c>external</c></summary>
    External,
}
