// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record StreamServer
{
    /// <summary>Reads the statements of this context.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="fidelity">Whether values may be spelled otherwise.</param>
    /// <returns>The record with typed values; what no type can say is kept as it is, under its name in the indexer.</returns>
    public static StreamServer Read(global::System.Collections.Generic.IEnumerable<NginxStatement> statements, NginxFidelity fidelity = NginxFidelity.Meaning)
    {
        global::System.ArgumentNullException.ThrowIfNull(statements);
        return ContextReader.Read(new StreamServer(), statements, fidelity);
    }

    internal override string EntryOf(string directive) => directive switch
    {
        "deny" => "allow",
        _ => directive,
    };

    internal override object? ReadValue(StatementText text) => text.Name switch
    {
        "limit_conn_log_level" => text.Choice(ChoiceWords.LimitLogLevel),
        "ssl_ocsp" => text.Choice(ChoiceWords.SslOcsp),
        "ssl_verify_client" => text.Choice(ChoiceWords.SslVerifyClient),
        "proxy_ssl_protocols" or "ssl_protocols" => text.Choices(ChoiceWords.TlsProtocol),
        "access_log" => text.Each(ValueReading.AccessLog),
        "allow" or "deny" => text.Each(ValueReading.AccessRule),
        "error_log" => text.Each(ValueReading.ErrorLog),
        "limit_conn" => text.Each(ValueReading.LimitConn),
        "proxy_ssl_conf_command" or "ssl_conf_command" => text.Each(ValueReading.SslConfCommand),
        "listen" => text.Each(ValueReading.StreamListen),
        "set" => text.Each(ValueReading.VariableAssignment),
        "include" or "set_real_ip_from" or "ssl_ech_file" or "ssl_session_ticket_key" => text.EachString(),
        "ssl_certificate" or "ssl_certificate_key" => text.EachText(),
        "limit_conn_dry_run" or "proxy_half_close" or "proxy_next_upstream" or "proxy_protocol" or "proxy_socket_keepalive" or "proxy_ssl"
            or "proxy_ssl_server_name" or "proxy_ssl_session_reuse" or "proxy_ssl_verify" or "ssl_certificate_compression" or "ssl_prefer_server_ciphers" or "ssl_preread"
            or "ssl_reject_handshake" or "ssl_session_tickets" or "ssl_stapling" or "ssl_stapling_verify" or "tcp_nodelay" => text.Flag(),
        "preread_timeout" or "proxy_connect_timeout" or "proxy_next_upstream_timeout" or "proxy_protocol_timeout" or "proxy_timeout" or "resolver_timeout"
            or "ssl_handshake_timeout" => text.Milliseconds(),
        "proxy_next_upstream_tries" or "proxy_requests" or "proxy_responses" or "proxy_ssl_verify_depth" or "ssl_verify_depth" => text.Number(0),
        "ssl_session_timeout" => text.Seconds(),
        "preread_buffer_size" or "proxy_buffer_size" or "proxy_downstream_buffer" or "proxy_upstream_buffer" => text.Size(),
        "proxy_ssl_ciphers" or "proxy_ssl_crl" or "proxy_ssl_password_file" or "proxy_ssl_trusted_certificate" or "ssl_ciphers" or "ssl_client_certificate"
            or "ssl_crl" or "ssl_dhparam" or "ssl_ecdh_curve" or "ssl_ocsp_responder" or "ssl_password_file" or "ssl_stapling_file"
            or "ssl_stapling_responder" or "ssl_trusted_certificate" => text.String(),
        "server_name" or "ssl_alpn" => text.Strings(),
        "pass" or "proxy_pass" or "proxy_ssl_certificate" or "proxy_ssl_certificate_key" or "proxy_ssl_name" or "return" => text.Text(),
        "proxy_bind" => text.Value(ValueReading.BindAddress),
        "proxy_ssl_certificate_cache" or "ssl_certificate_cache" => text.Value(ValueReading.CertificateCache),
        "open_log_file_cache" => text.Value(ValueReading.OpenLogFileCache),
        "resolver" => text.Value(ValueReading.Resolver),
        "ssl_ocsp_cache" => text.Value(ValueReading.SslOcspCache),
        "ssl_session_cache" => text.Value(ValueReading.SslSessionCache),
        "proxy_download_rate" or "proxy_upload_rate" => text.Value(ValueReading.VariableSize),
        _ => null,
    };
}
