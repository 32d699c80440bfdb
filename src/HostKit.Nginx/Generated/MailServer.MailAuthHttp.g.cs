// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record MailServer
{
    /// <summary>The URL of the server that says who may log in.</summary>
    /// <value>Null, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_auth_http_module.html#auth_http">auth_http</seealso>
    public string? AuthHttp
    {
        get => Get<string>("auth_http");
        init => Set("auth_http", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Headers that are sent to this server.</summary>
    /// <value>Empty, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_auth_http_module.html#auth_http_header">auth_http_header</seealso>
    public ImmutableArray<Header> AuthHttpHeader
    {
        get => GetList<Header>("auth_http_header");
        init => SetList("auth_http_header", value);
    }

    /// <summary>Whether the client's certificate is sent to it.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_auth_http_module.html#auth_http_pass_client_cert">auth_http_pass_client_cert</seealso>
    public bool? AuthHttpPassClientCert
    {
        get => Get<bool?>("auth_http_pass_client_cert");
        init => Set("auth_http_pass_client_cert", value);
    }

    /// <summary>How long it may take to answer.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_auth_http_module.html#auth_http_timeout">auth_http_timeout</seealso>
    public TimeSpan? AuthHttpTimeout
    {
        get => Get<TimeSpan?>("auth_http_timeout");
        init => Set("auth_http_timeout", TimeText.Milliseconds(value, "auth_http_timeout"));
    }
}
