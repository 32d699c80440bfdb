// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Mail
{
    /// <summary>The ways of logging in over POP3.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>plain</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_pop3_module.html#pop3_auth">pop3_auth</seealso>
    public ImmutableArray<Pop3Auth> Pop3Auth
    {
        get => GetList<Pop3Auth>("pop3_auth");
        init => SetList("pop3_auth", value);
    }

    /// <summary>The extensions of POP3 that clients are told of.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>TOP USER UIDL</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_pop3_module.html#pop3_capabilities">pop3_capabilities</seealso>
    public ImmutableArray<string> Pop3Capabilities
    {
        get => GetList<string>("pop3_capabilities");
        init => SetList("pop3_capabilities", value);
    }
}
