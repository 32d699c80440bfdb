// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record MailServer
{
    /// <summary>Whether connections use TLS; listen with ssl took its place.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In mail, mail.server; found in nginx 1.22.1 to 1.25.0.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl">ssl</seealso>
    public bool? Ssl
    {
        get => Get<bool?>("ssl");
        init => Set("ssl", value);
    }

    /// <summary>The certificate chains, one for each kind of key.</summary>
    /// <value>Empty, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_certificate">ssl_certificate</seealso>
    public ImmutableArray<string> SslCertificate
    {
        get => GetList<string>("ssl_certificate");
        init => SetList("ssl_certificate", value);
    }

    /// <summary>Whether certificates are sent compressed.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In mail, mail.server; found in nginx 1.29.1 to 1.30.4, since 1.29.1.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_certificate_compression">ssl_certificate_compression</seealso>
    public bool? SslCertificateCompression
    {
        get => Get<bool?>("ssl_certificate_compression");
        init => Set("ssl_certificate_compression", value);
    }

    /// <summary>The keys of the certificates.</summary>
    /// <value>Empty, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_certificate_key">ssl_certificate_key</seealso>
    public ImmutableArray<string> SslCertificateKey
    {
        get => GetList<string>("ssl_certificate_key");
        init => SetList("ssl_certificate_key", value);
    }

    /// <summary>The ciphers, in OpenSSL's words.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>HIGH:!aNULL:!MD5</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_ciphers">ssl_ciphers</seealso>
    public string? SslCiphers
    {
        get => Get<string>("ssl_ciphers");
        init => Set("ssl_ciphers", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The authorities whose client certificates are accepted, and which clients are told of.</summary>
    /// <value>Null, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_client_certificate">ssl_client_certificate</seealso>
    public string? SslClientCertificate
    {
        get => Get<string>("ssl_client_certificate");
        init => Set("ssl_client_certificate", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Settings that are handed to OpenSSL.</summary>
    /// <value>Empty, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.19.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_conf_command">ssl_conf_command</seealso>
    public ImmutableArray<SslConfCommand> SslConfCommand
    {
        get => GetList<SslConfCommand>("ssl_conf_command");
        init => SetList("ssl_conf_command", value);
    }

    /// <summary>The file with revoked certificates, which clients' are checked against.</summary>
    /// <value>Null, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_crl">ssl_crl</seealso>
    public string? SslCrl
    {
        get => Get<string>("ssl_crl");
        init => Set("ssl_crl", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The file with Diffie-Hellman parameters.</summary>
    /// <value>Null, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 0.7.2.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_dhparam">ssl_dhparam</seealso>
    public string? SslDhparam
    {
        get => Get<string>("ssl_dhparam");
        init => Set("ssl_dhparam", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The curves for key exchange.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>auto</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.1.0.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_ecdh_curve">ssl_ecdh_curve</seealso>
    public string? SslEcdhCurve
    {
        get => Get<string>("ssl_ecdh_curve");
        init => Set("ssl_ecdh_curve", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>The file with pass phrases for secret keys, one a line.</summary>
    /// <value>Null, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.7.3.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_password_file">ssl_password_file</seealso>
    public string? SslPasswordFile
    {
        get => Get<string>("ssl_password_file");
        init => Set("ssl_password_file", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether the server's order of ciphers counts.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_prefer_server_ciphers">ssl_prefer_server_ciphers</seealso>
    public bool? SslPreferServerCiphers
    {
        get => Get<bool?>("ssl_prefer_server_ciphers");
        init => Set("ssl_prefer_server_ciphers", value);
    }

    /// <summary>The versions of TLS.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>TLSv1.2 TLSv1.3</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_protocols">ssl_protocols</seealso>
    public ImmutableArray<TlsProtocol> SslProtocols
    {
        get => GetList<TlsProtocol>("ssl_protocols");
        init => SetList("ssl_protocols", value);
    }

    /// <summary>Where sessions are kept, so that they can be resumed.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>none</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_session_cache">ssl_session_cache</seealso>
    public SslSessionCache? SslSessionCache
    {
        get => Get<SslSessionCache>("ssl_session_cache");
        init => Set("ssl_session_cache", value);
    }

    /// <summary>Files with keys for session tickets: the first makes them, all read them.</summary>
    /// <value>Empty, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.5.7.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_session_ticket_key">ssl_session_ticket_key</seealso>
    public ImmutableArray<string> SslSessionTicketKey
    {
        get => GetList<string>("ssl_session_ticket_key");
        init => SetList("ssl_session_ticket_key", value);
    }

    /// <summary>Whether sessions are resumed by tickets.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.5.9.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_session_tickets">ssl_session_tickets</seealso>
    public bool? SslSessionTickets
    {
        get => Get<bool?>("ssl_session_tickets");
        init => Set("ssl_session_tickets", value);
    }

    /// <summary>How long a session can be resumed.</summary>
    /// <value>Whole seconds. Null, the default, is what the level above says, in the end <c>5m</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_session_timeout">ssl_session_timeout</seealso>
    public TimeSpan? SslSessionTimeout
    {
        get => Get<TimeSpan?>("ssl_session_timeout");
        init => Set("ssl_session_timeout", TimeText.Seconds(value, "ssl_session_timeout"));
    }

    /// <summary>The authorities whose client certificates are accepted, and which clients are not told of.</summary>
    /// <value>Null, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_trusted_certificate">ssl_trusted_certificate</seealso>
    public string? SslTrustedCertificate
    {
        get => Get<string>("ssl_trusted_certificate");
        init => Set("ssl_trusted_certificate", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether clients have to show a certificate.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_verify_client">ssl_verify_client</seealso>
    public SslVerifyClient? SslVerifyClient
    {
        get => Get<SslVerifyClient?>("ssl_verify_client");
        init => Set("ssl_verify_client", value);
    }

    /// <summary>How many steps the chain of a client's certificate may have.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>1</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#ssl_verify_depth">ssl_verify_depth</seealso>
    public int? SslVerifyDepth
    {
        get => Get<int?>("ssl_verify_depth");
        init => Set("ssl_verify_depth", NumberText.Checked(value, "ssl_verify_depth"));
    }

    /// <summary>Whether clients may or must ask for TLS on a plain connection.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_ssl_module.html#starttls">starttls</seealso>
    public StartTls? Starttls
    {
        get => Get<StartTls?>("starttls");
        init => Set("starttls", value);
    }
}
