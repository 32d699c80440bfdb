// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record MailServer
{
    /// <summary>The ways of logging in over IMAP.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>plain</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_imap_module.html#imap_auth">imap_auth</seealso>
    public ImmutableArray<ImapAuth> ImapAuth
    {
        get => GetList<ImapAuth>("imap_auth");
        init => SetList("imap_auth", value);
    }

    /// <summary>The extensions of IMAP that clients are told of.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>IMAP4 IMAP4rev1 UIDPLUS</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_imap_module.html#imap_capabilities">imap_capabilities</seealso>
    public ImmutableArray<string> ImapCapabilities
    {
        get => GetList<string>("imap_capabilities");
        init => SetList("imap_capabilities", value);
    }

    /// <summary>The buffer for IMAP commands.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_imap_module.html#imap_client_buffer">imap_client_buffer</seealso>
    public ByteSize? ImapClientBuffer
    {
        get => Get<ByteSize?>("imap_client_buffer");
        init => Set("imap_client_buffer", SizeText.Checked(value, "imap_client_buffer"));
    }
}
