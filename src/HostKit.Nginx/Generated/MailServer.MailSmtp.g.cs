// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record MailServer
{
    /// <summary>The ways of logging in over SMTP.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>plain login</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_smtp_module.html#smtp_auth">smtp_auth</seealso>
    public ImmutableArray<SmtpAuth> SmtpAuth
    {
        get => GetList<SmtpAuth>("smtp_auth");
        init => SetList("smtp_auth", value);
    }

    /// <summary>The extensions of SMTP that clients are told of.</summary>
    /// <value>Empty, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_smtp_module.html#smtp_capabilities">smtp_capabilities</seealso>
    public ImmutableArray<string> SmtpCapabilities
    {
        get => GetList<string>("smtp_capabilities");
        init => SetList("smtp_capabilities", value);
    }

    /// <summary>The buffer for SMTP commands.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_smtp_module.html#smtp_client_buffer">smtp_client_buffer</seealso>
    public ByteSize? SmtpClientBuffer
    {
        get => Get<ByteSize?>("smtp_client_buffer");
        init => Set("smtp_client_buffer", SizeText.Checked(value, "smtp_client_buffer"));
    }

    /// <summary>How long the greeting is kept back, so that clients that cannot wait are found out.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>0</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_smtp_module.html#smtp_greeting_delay">smtp_greeting_delay</seealso>
    public TimeSpan? SmtpGreetingDelay
    {
        get => Get<TimeSpan?>("smtp_greeting_delay");
        init => Set("smtp_greeting_delay", TimeText.Milliseconds(value, "smtp_greeting_delay"));
    }
}
