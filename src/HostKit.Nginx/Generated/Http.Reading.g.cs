// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>Reads the statements of this context.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="fidelity">Whether values may be spelled otherwise.</param>
    /// <returns>The record with typed values; what no type can say is kept as it is, under its name in the indexer.</returns>
    public static Http Read(global::System.Collections.Generic.IEnumerable<NginxStatement> statements, NginxFidelity fidelity = NginxFidelity.Meaning)
    {
        global::System.ArgumentNullException.ThrowIfNull(statements);
        return ContextReader.Read(new Http(), statements, fidelity);
    }

    internal override string EntryOf(string directive) => directive switch
    {
        "deny" => "allow",
        _ => directive,
    };

    internal override object? ReadValue(StatementText text) => text.Name switch
    {
        "autoindex_format" => text.Choice(ChoiceWords.AutoindexFormat),
        "client_body_in_file_only" => text.Choice(ChoiceWords.ClientBodyInFileOnly),
        "degrade" => text.Choice(ChoiceWords.DegradeStatus),
        "gzip_http_version" => text.Choice(ChoiceWords.GzipHttpVersion),
        "gzip_static" => text.Choice(ChoiceWords.GzipStatic),
        "add_header_inherit" or "add_trailer_inherit" => text.Choice(ChoiceWords.HeaderInherit),
        "if_modified_since" => text.Choice(ChoiceWords.IfModifiedSince),
        "limit_conn_log_level" or "limit_req_log_level" => text.Choice(ChoiceWords.LimitLogLevel),
        "lingering_close" => text.Choice(ChoiceWords.LingeringClose),
        "proxy_http_version" => text.Choice(ChoiceWords.ProxyHttpVersion),
        "satisfy" => text.Choice(ChoiceWords.Satisfy),
        "server_tokens" => text.Choice(ChoiceWords.ServerTokens),
        "ssl_ocsp" => text.Choice(ChoiceWords.SslOcsp),
        "ssl_verify_client" => text.Choice(ChoiceWords.SslVerifyClient),
        "userid" => text.Choice(ChoiceWords.UserIdMode),
        "fastcgi_cache_methods" or "proxy_cache_methods" or "scgi_cache_methods" or "uwsgi_cache_methods" => text.Choices(ChoiceWords.CacheMethod),
        "proxy_cache_use_stale" => text.Choices(ChoiceWords.CacheUseStale),
        "fastcgi_next_upstream" or "scgi_next_upstream" or "uwsgi_next_upstream" => text.Choices(ChoiceWords.CgiNextUpstream),
        "fastcgi_cache_use_stale" or "scgi_cache_use_stale" or "uwsgi_cache_use_stale" => text.Choices(ChoiceWords.CgiUseStale),
        "dav_methods" => text.Choices(ChoiceWords.DavMethod),
        "gzip_proxied" => text.Choices(ChoiceWords.GzipProxied),
        "fastcgi_ignore_headers" or "grpc_ignore_headers" or "proxy_ignore_headers" or "scgi_ignore_headers" or "uwsgi_ignore_headers" => text.Choices(ChoiceWords.IgnoredHeader),
        "keepalive_disable" => text.Choices(ChoiceWords.KeepaliveDisable),
        "memcached_next_upstream" => text.Choices(ChoiceWords.MemcachedNextUpstream),
        "grpc_next_upstream" or "proxy_next_upstream" => text.Choices(ChoiceWords.NextUpstream),
        "grpc_ssl_protocols" or "proxy_ssl_protocols" or "ssl_protocols" or "uwsgi_ssl_protocols" => text.Choices(ChoiceWords.TlsProtocol),
        "userid_flags" => text.Choices(ChoiceWords.UserIdFlag),
        "access_log" => text.Each(ValueReading.AccessLog),
        "allow" or "deny" => text.Each(ValueReading.AccessRule),
        "fastcgi_cache_path" or "proxy_cache_path" or "scgi_cache_path" or "uwsgi_cache_path" => text.Each(ValueReading.CachePath),
        "fastcgi_cache_valid" or "proxy_cache_valid" or "scgi_cache_valid" or "uwsgi_cache_valid" => text.Each(ValueReading.CacheValid),
        "charset_map" => text.Each(ValueReading.CharsetMap),
        "proxy_cookie_domain" => text.Each(ValueReading.CookieDomain),
        "proxy_cookie_flags" => text.Each(ValueReading.CookieFlags),
        "proxy_cookie_path" => text.Each(ValueReading.CookiePath),
        "error_log" => text.Each(ValueReading.ErrorLog),
        "error_page" => text.Each(ValueReading.ErrorPage),
        "geo" => text.Each(ValueReading.Geo),
        "grpc_set_header" or "proxy_set_header" => text.Each(ValueReading.Header),
        "limit_conn" => text.Each(ValueReading.LimitConn),
        "limit_conn_zone" => text.Each(ValueReading.LimitConnZone),
        "limit_req" => text.Each(ValueReading.LimitReq),
        "limit_req_zone" => text.Each(ValueReading.LimitReqZone),
        "log_format" => text.Each(ValueReading.LogFormat),
        "map" => text.Each(ValueReading.Map),
        "modern_browser" => text.Each(ValueReading.ModernBrowser),
        "fastcgi_param" or "scgi_param" or "uwsgi_param" => text.Each(ValueReading.Parameter),
        "perl_set" => text.Each(ValueReading.PerlVariable),
        "proxy_redirect" => text.Each(ValueReading.ProxyRedirect),
        "add_header" or "add_trailer" => text.Each(ValueReading.ResponseHeader),
        "server" => text.Each(ValueReading.Server),
        "split_clients" => text.Each(ValueReading.SplitClients),
        "grpc_ssl_conf_command" or "proxy_ssl_conf_command" or "ssl_conf_command" or "uwsgi_ssl_conf_command" => text.Each(ValueReading.SslConfCommand),
        "sub_filter" => text.Each(ValueReading.Substitution),
        "upstream" => text.Each(ValueReading.Upstream),
        "auth_request_set" => text.Each(ValueReading.VariableAssignment),
        "xslt_param" or "xslt_string_param" => text.Each(ValueReading.XsltParameter),
        "fastcgi_catch_stderr" or "fastcgi_hide_header" or "fastcgi_pass_header" or "geoip_proxy" or "grpc_hide_header" or "grpc_pass_header"
            or "include" or "mirror" or "perl_modules" or "perl_require" or "proxy_hide_header" or "proxy_pass_header"
            or "scgi_hide_header" or "scgi_pass_header" or "set_real_ip_from" or "ssl_ech_file" or "ssl_session_ticket_key" or "uwsgi_hide_header"
            or "uwsgi_pass_header" => text.EachString(),
        "http2_push" or "ssl_certificate" or "ssl_certificate_key" => text.EachText(),
        "absolute_redirect" or "aio_write" or "autoindex" or "autoindex_exact_size" or "autoindex_localtime" or "chunked_transfer_encoding"
            or "client_body_in_single_buffer" or "create_full_put_path" or "etag" or "fastcgi_buffering" or "fastcgi_cache_background_update" or "fastcgi_cache_lock"
            or "fastcgi_cache_revalidate" or "fastcgi_force_ranges" or "fastcgi_ignore_client_abort" or "fastcgi_intercept_errors" or "fastcgi_keep_conn" or "fastcgi_pass_request_body"
            or "fastcgi_pass_request_headers" or "fastcgi_request_buffering" or "fastcgi_socket_keepalive" or "geoip_proxy_recursive" or "grpc_intercept_errors" or "grpc_socket_keepalive"
            or "grpc_ssl_server_name" or "grpc_ssl_session_reuse" or "grpc_ssl_verify" or "gunzip" or "gzip" or "gzip_no_buffer"
            or "gzip_vary" or "http2" or "http2_push_preload" or "http3" or "http3_hq" or "ignore_invalid_headers"
            or "image_filter_interlace" or "image_filter_transparency" or "limit_conn_dry_run" or "limit_req_dry_run" or "log_not_found" or "log_subrequest"
            or "memcached_socket_keepalive" or "merge_slashes" or "mirror_request_body" or "mp4_start_key_frame" or "msie_padding" or "msie_refresh"
            or "open_file_cache_errors" or "open_file_cache_events" or "override_charset" or "port_in_redirect" or "proxy_buffering" or "proxy_cache_background_update"
            or "proxy_cache_convert_head" or "proxy_cache_lock" or "proxy_cache_revalidate" or "proxy_force_ranges" or "proxy_ignore_client_abort" or "proxy_intercept_errors"
            or "proxy_pass_request_body" or "proxy_pass_request_headers" or "proxy_pass_trailers" or "proxy_request_buffering" or "proxy_socket_keepalive" or "proxy_ssl_server_name"
            or "proxy_ssl_session_reuse" or "proxy_ssl_verify" or "quic_gso" or "quic_retry" or "real_ip_recursive" or "recursive_error_pages"
            or "reset_timedout_connection" or "rewrite_log" or "scgi_buffering" or "scgi_cache_background_update" or "scgi_cache_lock" or "scgi_cache_revalidate"
            or "scgi_force_ranges" or "scgi_ignore_client_abort" or "scgi_intercept_errors" or "scgi_pass_request_body" or "scgi_pass_request_headers" or "scgi_request_buffering"
            or "scgi_socket_keepalive" or "sendfile" or "server_name_in_redirect" or "ssi" or "ssi_ignore_recycled_buffers" or "ssi_last_modified"
            or "ssi_silent_errors" or "ssl" or "ssl_certificate_compression" or "ssl_early_data" or "ssl_prefer_server_ciphers" or "ssl_reject_handshake"
            or "ssl_session_tickets" or "ssl_stapling" or "ssl_stapling_verify" or "sub_filter_last_modified" or "sub_filter_once" or "tcp_nodelay"
            or "tcp_nopush" or "underscores_in_headers" or "uninitialized_variable_warn" or "uwsgi_buffering" or "uwsgi_cache_background_update" or "uwsgi_cache_lock"
            or "uwsgi_cache_revalidate" or "uwsgi_force_ranges" or "uwsgi_ignore_client_abort" or "uwsgi_intercept_errors" or "uwsgi_pass_request_body" or "uwsgi_pass_request_headers"
            or "uwsgi_request_buffering" or "uwsgi_socket_keepalive" or "uwsgi_ssl_server_name" or "uwsgi_ssl_session_reuse" or "uwsgi_ssl_verify" or "xslt_last_modified" => text.Flag(),
        "auth_delay" or "client_body_timeout" or "client_header_timeout" or "fastcgi_cache_lock_age" or "fastcgi_cache_lock_timeout" or "fastcgi_connect_timeout"
            or "fastcgi_next_upstream_timeout" or "fastcgi_read_timeout" or "fastcgi_send_timeout" or "grpc_connect_timeout" or "grpc_next_upstream_timeout" or "grpc_read_timeout"
            or "grpc_send_timeout" or "http2_idle_timeout" or "http2_recv_timeout" or "keepalive_min_timeout" or "keepalive_time" or "lingering_time"
            or "lingering_timeout" or "memcached_connect_timeout" or "memcached_next_upstream_timeout" or "memcached_read_timeout" or "memcached_send_timeout" or "proxy_cache_lock_age"
            or "proxy_cache_lock_timeout" or "proxy_connect_timeout" or "proxy_next_upstream_timeout" or "proxy_read_timeout" or "proxy_send_timeout" or "resolver_timeout"
            or "scgi_cache_lock_age" or "scgi_cache_lock_timeout" or "scgi_connect_timeout" or "scgi_next_upstream_timeout" or "scgi_read_timeout" or "scgi_send_timeout"
            or "send_timeout" or "uwsgi_cache_lock_age" or "uwsgi_cache_lock_timeout" or "uwsgi_connect_timeout" or "uwsgi_next_upstream_timeout" or "uwsgi_read_timeout"
            or "uwsgi_send_timeout" => text.Milliseconds(),
        "fastcgi_cache_min_uses" or "fastcgi_next_upstream_tries" or "grpc_next_upstream_tries" or "grpc_ssl_verify_depth" or "http2_max_concurrent_pushes" or "http2_max_requests"
            or "http2_streams_index_size" or "http3_max_concurrent_streams" or "keepalive_requests" or "max_headers" or "max_ranges" or "memcached_gzip_flag"
            or "memcached_next_upstream_tries" or "min_delete_depth" or "proxy_headers_hash_bucket_size" or "proxy_headers_hash_max_size" or "proxy_next_upstream_tries" or "proxy_ssl_verify_depth"
            or "quic_active_connection_id_limit" or "scgi_cache_min_uses" or "scgi_next_upstream_tries" or "ssl_verify_depth" or "userid_service" or "uwsgi_cache_min_uses"
            or "uwsgi_modifier1" or "uwsgi_modifier2" or "uwsgi_next_upstream_tries" or "uwsgi_ssl_verify_depth" => text.Number(0),
        "http2_max_concurrent_streams" or "map_hash_bucket_size" or "map_hash_max_size" or "open_file_cache_min_uses" or "proxy_cache_min_uses" or "server_names_hash_bucket_size"
            or "server_names_hash_max_size" or "types_hash_bucket_size" or "types_hash_max_size" or "variables_hash_bucket_size" or "variables_hash_max_size" => text.Number(1),
        "gzip_comp_level" => text.Number(1, 9),
        "limit_conn_status" or "limit_req_status" => text.Number(400, 599),
        "open_file_cache_valid" or "ssl_session_timeout" => text.Seconds(),
        "client_body_buffer_size" or "client_header_buffer_size" or "client_max_body_size" or "connection_pool_size" or "directio_alignment" or "fastcgi_buffer_size"
            or "fastcgi_busy_buffers_size" or "fastcgi_cache_max_range_offset" or "fastcgi_max_temp_file_size" or "fastcgi_send_lowat" or "fastcgi_temp_file_write_size" or "grpc_buffer_size"
            or "gzip_hash" or "gzip_min_length" or "gzip_window" or "http2_body_preread_size" or "http2_chunk_size" or "http2_max_field_size"
            or "http2_max_header_size" or "http2_pool_size" or "http2_recv_buffer_size" or "http3_stream_buffer_size" or "image_filter_buffer" or "memcached_buffer_size"
            or "mp4_buffer_size" or "mp4_max_buffer_size" or "postpone_gzipping" or "postpone_output" or "proxy_buffer_size" or "proxy_busy_buffers_size"
            or "proxy_cache_max_range_offset" or "proxy_max_temp_file_size" or "proxy_send_lowat" or "proxy_temp_file_write_size" or "read_ahead" or "request_pool_size"
            or "scgi_buffer_size" or "scgi_busy_buffers_size" or "scgi_cache_max_range_offset" or "scgi_max_temp_file_size" or "scgi_temp_file_write_size" or "send_lowat"
            or "sendfile_max_chunk" or "slice" or "ssi_min_file_chunk" or "ssi_value_length" or "ssl_buffer_size" or "subrequest_output_buffer_size"
            or "uwsgi_buffer_size" or "uwsgi_busy_buffers_size" or "uwsgi_cache_max_range_offset" or "uwsgi_max_temp_file_size" or "uwsgi_temp_file_write_size" => text.Size(),
        "add_after_body" or "add_before_body" or "ancient_browser_value" or "auth_request" or "default_type" or "degradation"
            or "fastcgi_index" or "fastcgi_split_path_info" or "grpc_ssl_ciphers" or "grpc_ssl_crl" or "grpc_ssl_password_file" or "grpc_ssl_trusted_certificate"
            or "modern_browser_value" or "post_action" or "proxy_ssl_ciphers" or "proxy_ssl_crl" or "proxy_ssl_password_file" or "proxy_ssl_trusted_certificate"
            or "quic_host_key" or "real_ip_header" or "secure_link_secret" or "ssl_ciphers" or "ssl_client_certificate" or "ssl_crl"
            or "ssl_dhparam" or "ssl_ecdh_curve" or "ssl_ocsp_responder" or "ssl_password_file" or "ssl_stapling_file" or "ssl_stapling_responder"
            or "ssl_trusted_certificate" or "userid_domain" or "userid_mark" or "userid_name" or "userid_p3p" or "userid_path"
            or "uwsgi_ssl_ciphers" or "uwsgi_ssl_crl" or "uwsgi_ssl_password_file" or "uwsgi_ssl_trusted_certificate" or "uwsgi_string" or "xml_entities" => text.String(),
        "addition_types" or "ancient_browser" or "charset_types" or "gzip_disable" or "gzip_types" or "ssi_types"
            or "sub_filter_types" or "xslt_types" => text.Strings(),
        "auth_basic" or "auth_basic_user_file" or "charset" or "fastcgi_cache" or "fastcgi_cache_key" or "grpc_ssl_certificate"
            or "grpc_ssl_certificate_key" or "grpc_ssl_name" or "image_filter_jpeg_quality" or "image_filter_sharpen" or "image_filter_webp_quality" or "proxy_cache"
            or "proxy_cache_key" or "proxy_method" or "proxy_set_body" or "proxy_ssl_certificate" or "proxy_ssl_certificate_key" or "proxy_ssl_name"
            or "root" or "scgi_cache" or "scgi_cache_key" or "secure_link" or "secure_link_md5" or "source_charset"
            or "uwsgi_cache" or "uwsgi_cache_key" or "uwsgi_ssl_certificate" or "uwsgi_ssl_certificate_key" or "uwsgi_ssl_name" => text.Text(),
        "early_hints" or "fastcgi_cache_bypass" or "fastcgi_no_cache" or "index" or "proxy_cache_bypass" or "proxy_no_cache"
            or "scgi_cache_bypass" or "scgi_no_cache" or "uwsgi_cache_bypass" or "uwsgi_no_cache" => text.Texts(),
        "aio" => text.Value(ValueReading.Aio),
        "fastcgi_bind" or "grpc_bind" or "memcached_bind" or "proxy_bind" or "scgi_bind" or "uwsgi_bind" => text.Value(ValueReading.BindAddress),
        "fastcgi_buffers" or "gunzip_buffers" or "gzip_buffers" or "large_client_header_buffers" or "output_buffers" or "proxy_buffers"
            or "scgi_buffers" or "uwsgi_buffers" => text.Value(ValueReading.Buffers),
        "grpc_ssl_certificate_cache" or "proxy_ssl_certificate_cache" or "ssl_certificate_cache" or "uwsgi_ssl_certificate_cache" => text.Value(ValueReading.CertificateCache),
        "directio" => text.Value(ValueReading.DirectIo),
        "expires" => text.Value(ValueReading.Expires),
        "geoip_city" or "geoip_country" or "geoip_org" => text.Value(ValueReading.GeoIpDatabase),
        "keepalive_timeout" => text.Value(ValueReading.KeepaliveTimeout),
        "types" => text.Value(ValueReading.MimeTypes),
        "open_file_cache" => text.Value(ValueReading.OpenFileCache),
        "open_log_file_cache" => text.Value(ValueReading.OpenLogFileCache),
        "resolver" => text.Value(ValueReading.Resolver),
        "fastcgi_store" or "proxy_store" or "scgi_store" or "uwsgi_store" => text.Value(ValueReading.ResponseStore),
        "ssl_ocsp_cache" => text.Value(ValueReading.SslOcspCache),
        "ssl_session_cache" => text.Value(ValueReading.SslSessionCache),
        "dav_access" or "fastcgi_store_access" or "proxy_store_access" or "scgi_store_access" or "uwsgi_store_access" => text.Value(ValueReading.StoreAccess),
        "disable_symlinks" => text.Value(ValueReading.SymlinkCheck),
        "client_body_temp_path" or "fastcgi_temp_path" or "proxy_temp_path" or "scgi_temp_path" or "uwsgi_temp_path" => text.Value(ValueReading.TempPath),
        "userid_expires" => text.Value(ValueReading.UserIdExpires),
        "fastcgi_limit_rate" or "limit_rate" or "limit_rate_after" or "proxy_limit_rate" or "scgi_limit_rate" or "uwsgi_limit_rate" => text.Value(ValueReading.VariableSize),
        _ => null,
    };
}
