// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record MailServer
{
    /// <summary>Whether connections are passed to a mail server.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_proxy_module.html#proxy">proxy</seealso>
    public bool? Proxy
    {
        get => Get<bool?>("proxy");
        init => Set("proxy", value);
    }

    /// <summary>The buffer for passing data.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>4k|8k</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_proxy_module.html#proxy_buffer">proxy_buffer</seealso>
    public ByteSize? ProxyBuffer
    {
        get => Get<ByteSize?>("proxy_buffer");
        init => Set("proxy_buffer", SizeText.Checked(value, "proxy_buffer"));
    }

    /// <summary>Whether clients see what the mail server says when they cannot log in.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_proxy_module.html#proxy_pass_error_message">proxy_pass_error_message</seealso>
    public bool? ProxyPassErrorMessage
    {
        get => Get<bool?>("proxy_pass_error_message");
        init => Set("proxy_pass_error_message", value);
    }

    /// <summary>Whether connections to the mail server begin with a PROXY protocol header.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.19.8.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_proxy_module.html#proxy_protocol">proxy_protocol</seealso>
    public bool? ProxyProtocol
    {
        get => Get<bool?>("proxy_protocol");
        init => Set("proxy_protocol", value);
    }

    /// <summary>Whether users are logged in at the mail server too.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.19.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_proxy_module.html#proxy_smtp_auth">proxy_smtp_auth</seealso>
    public bool? ProxySmtpAuth
    {
        get => Get<bool?>("proxy_smtp_auth");
        init => Set("proxy_smtp_auth", value);
    }

    /// <summary>How long either side may say nothing.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>24h</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_proxy_module.html#proxy_timeout">proxy_timeout</seealso>
    public TimeSpan? ProxyTimeout
    {
        get => Get<TimeSpan?>("proxy_timeout");
        init => Set("proxy_timeout", TimeText.Milliseconds(value, "proxy_timeout"));
    }

    /// <summary>Whether the mail server is told of the client by XCLIENT.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_proxy_module.html#xclient">xclient</seealso>
    public bool? Xclient
    {
        get => Get<bool?>("xclient");
        init => Set("xclient", value);
    }
}
