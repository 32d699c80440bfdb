// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>A mail protocol.</summary>
public enum MailProtocol
{
    /// <summary><c>imap</c></summary>
    Imap,

    /// <summary><c>pop3</c></summary>
    Pop3,

    /// <summary><c>smtp</c></summary>
    Smtp,
}
