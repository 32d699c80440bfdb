// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Mail
{
    /// <summary>Reads the statements of this context.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="fidelity">Whether values may be spelled otherwise.</param>
    /// <returns>The record with typed values; what no type can say is kept as it is, under its name in the indexer.</returns>
    public static Mail Read(global::System.Collections.Generic.IEnumerable<NginxStatement> statements, NginxFidelity fidelity = NginxFidelity.Meaning)
    {
        global::System.ArgumentNullException.ThrowIfNull(statements);
        return ContextReader.Read(new Mail(), statements, fidelity);
    }

    internal override object? ReadValue(StatementText text) => text.Name switch
    {
        "ssl_verify_client" => text.Choice(ChoiceWords.SslVerifyClient),
        "starttls" => text.Choice(ChoiceWords.StartTls),
        "imap_auth" => text.Choices(ChoiceWords.ImapAuth),
        "pop3_auth" => text.Choices(ChoiceWords.Pop3Auth),
        "smtp_auth" => text.Choices(ChoiceWords.SmtpAuth),
        "ssl_protocols" => text.Choices(ChoiceWords.TlsProtocol),
        "error_log" => text.Each(ValueReading.ErrorLog),
        "auth_http_header" => text.Each(ValueReading.Header),
        "server" => text.Each(ValueReading.MailServer),
        "ssl_conf_command" => text.Each(ValueReading.SslConfCommand),
        "include" or "set_real_ip_from" or "ssl_certificate" or "ssl_certificate_key" or "ssl_session_ticket_key" => text.EachString(),
        "auth_http_pass_client_cert" or "proxy" or "proxy_pass_error_message" or "proxy_protocol" or "proxy_smtp_auth" or "ssl"
            or "ssl_certificate_compression" or "ssl_prefer_server_ciphers" or "ssl_session_tickets" or "xclient" => text.Flag(),
        "auth_http_timeout" or "proxy_timeout" or "resolver_timeout" or "smtp_greeting_delay" or "timeout" => text.Milliseconds(),
        "max_errors" or "ssl_verify_depth" => text.Number(0),
        "ssl_session_timeout" => text.Seconds(),
        "imap_client_buffer" or "proxy_buffer" or "smtp_client_buffer" => text.Size(),
        "auth_http" or "server_name" or "ssl_ciphers" or "ssl_client_certificate" or "ssl_crl" or "ssl_dhparam"
            or "ssl_ecdh_curve" or "ssl_password_file" or "ssl_trusted_certificate" => text.String(),
        "imap_capabilities" or "pop3_capabilities" or "smtp_capabilities" => text.Strings(),
        "resolver" => text.Value(ValueReading.Resolver),
        "ssl_session_cache" => text.Value(ValueReading.SslSessionCache),
        _ => null,
    };
}
