// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Mail
{
    /// <summary>Where errors are logged, and from which level on.</summary>
    /// <value>Empty, the default, leaves it out. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    public ImmutableArray<ErrorLog> ErrorLog
    {
        get => GetList<ErrorLog>("error_log");
        init => SetList("error_log", value);
    }

    /// <summary>How many mistakes of its protocol end a connection.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>5</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4, since 1.21.0.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_core_module.html#max_errors">max_errors</seealso>
    public int? MaxErrors
    {
        get => Get<int?>("max_errors");
        init => Set("max_errors", NumberText.Checked(value, "max_errors"));
    }

    /// <summary>The name servers that are asked while nginx runs.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_core_module.html#resolver">resolver</seealso>
    public Resolver? Resolver
    {
        get => Get<Resolver>("resolver");
        init => Set("resolver", value);
    }

    /// <summary>How long resolving a name may take.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>30s</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_core_module.html#resolver_timeout">resolver_timeout</seealso>
    public TimeSpan? ResolverTimeout
    {
        get => Get<TimeSpan?>("resolver_timeout");
        init => Set("resolver_timeout", TimeText.Milliseconds(value, "resolver_timeout"));
    }

    /// <summary>The virtual servers.</summary>
    /// <value>Empty, the default, leaves it out. In mail; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_core_module.html#server">server</seealso>
    public ImmutableArray<MailServer> Servers
    {
        get => GetList<MailServer>("server");
        init => SetList("server", value);
    }

    /// <summary>The names the server answers to: plain, with a wildcard label, or ~ and a regular expression.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>hostname</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_core_module.html#server_name">server_name</seealso>
    public string? ServerName
    {
        get => Get<string>("server_name");
        init => Set("server_name", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>How long a client may say nothing before the proxy takes over.</summary>
    /// <value>Whole milliseconds. Null, the default, is what the level above says, in the end <c>60s</c>. In mail, mail.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/mail/ngx_mail_core_module.html#timeout">timeout</seealso>
    public TimeSpan? Timeout
    {
        get => Get<TimeSpan?>("timeout");
        init => Set("timeout", TimeText.Milliseconds(value, "timeout"));
    }
}
