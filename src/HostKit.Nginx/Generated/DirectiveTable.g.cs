// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

/// <summary>The rows: name, module, contexts, numbers of arguments, kind of value, properties, versions, earlier arguments, words, bounds.</summary>
internal static partial class DirectiveTable
{
    private static ReadOnlySpan<byte> Rows =>
        "absolute_redirect|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "accept_mutex_delay|ngx_event_core_module|2|2|time-ms||||||\n"u8
        + "accept_mutex|ngx_event_core_module|2|2|flag||||||\n"u8
        + "access_by_lua_block|ngx_http_lua_module|5c|1||block other|||||\n"u8
        + "access_by_lua_file|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "access_by_lua_no_postpone|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "access_by_lua|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "access_log|ngx_http_log_module|dc|fffffffe|||||||\n"u8
        + "access_log|ngx_rtmp_log_module|0|6|| other|||||\n"u8
        + "access_log|ngx_stream_log_module|1800|fffffffe|||||||\n"u8
        + "ack_window|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "add_after_body|ngx_http_addition_filter_module|1c|2|string||||||\n"u8
        + "add_before_body|ngx_http_addition_filter_module|1c|2|string||||||\n"u8
        + "add_header_inherit|ngx_http_headers_filter_module|5c|2|||1.29.3||||\n"u8
        + "add_header|ngx_http_headers_filter_module|5c|c|||||||\n"u8
        + "add_trailer_inherit|ngx_http_headers_filter_module|5c|2|||1.29.3||||\n"u8
        + "add_trailer|ngx_http_headers_filter_module|5c|c|||||||\n"u8
        + "addition_types|ngx_http_addition_filter_module|1c|fffffffe|||||||\n"u8
        + "aio_write|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "aio|ngx_http_core_module|1c|2|| once|||||\n"u8
        + "alias|ngx_http_core_module|10|2|| once|||||\n"u8
        + "allow|ngx_http_access_module|9c|2|||||||\n"u8
        + "allow|ngx_rtmp_access_module|0|6|| other|||||\n"u8
        + "allow|ngx_stream_access_module|1800|2|||||||\n"u8
        + "ancient_browser_value|ngx_http_browser_module|1c|2|||||||\n"u8
        + "ancient_browser|ngx_http_browser_module|1c|fffffffe|||||||\n"u8
        + "application|ngx_rtmp_core_module|0|2||block other|||||\n"u8
        + "auth_basic_user_file|ngx_http_auth_basic_module|9c|2|| once|||||\n"u8
        + "auth_basic|ngx_http_auth_basic_module|9c|2|complex-value||||||\n"u8
        + "auth_delay|ngx_http_core_module|1c|2|time-ms||||||\n"u8
        + "auth_http_header|ngx_mail_auth_http_module|600|4|||||||\n"u8
        + "auth_http_pass_client_cert|ngx_mail_auth_http_module|600|2|flag||||||\n"u8
        + "auth_http_timeout|ngx_mail_auth_http_module|600|2|time-ms||||||\n"u8
        + "auth_http|ngx_mail_auth_http_module|600|2|||||||\n"u8
        + "auth_pam_service_name|ngx_http_auth_pam_module|9c|2|| other|||||\n"u8
        + "auth_pam_set_pam_env|ngx_http_auth_pam_module|9c|2|| other|||||\n"u8
        + "auth_pam|ngx_http_auth_pam_module|9c|2|| other|||||\n"u8
        + "auth_request_set|ngx_http_auth_request_module|1c|4|||||||\n"u8
        + "auth_request|ngx_http_auth_request_module|1c|2|| once|||||\n"u8
        + "autoindex_exact_size|ngx_http_autoindex_module|1c|2|flag||||||\n"u8
        + "autoindex_format|ngx_http_autoindex_module|1c|2|enum|||||html json jsonp xml|\n"u8
        + "autoindex_localtime|ngx_http_autoindex_module|1c|2|flag||||||\n"u8
        + "autoindex|ngx_http_autoindex_module|1c|2|flag||||||\n"u8
        + "balancer_by_lua_block|ngx_http_lua_module|100|1||block other|||||\n"u8
        + "balancer_by_lua_file|ngx_http_lua_module|100|2|| other|||||\n"u8
        + "balancer_keepalive|ngx_http_lua_module|100|2|| other|||||\n"u8
        + "body_filter_by_lua_block|ngx_http_lua_module|5c|1||block other|||||\n"u8
        + "body_filter_by_lua_file|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "body_filter_by_lua|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "break|ngx_http_rewrite_module|78|1|||||||\n"u8
        + "brotli_buffers|ngx_http_brotli_filter_module|1c|4|| other|||||\n"u8
        + "brotli_comp_level|ngx_http_brotli_filter_module|1c|2|| other|||||\n"u8
        + "brotli_min_length|ngx_http_brotli_filter_module|1c|2|| other|||||\n"u8
        + "brotli_static|ngx_http_brotli_static_module|1c|2|| other|||||\n"u8
        + "brotli_types|ngx_http_brotli_filter_module|1c|fffffffe|| other|||||\n"u8
        + "brotli_window|ngx_http_brotli_filter_module|1c|2|| other|||||\n"u8
        + "brotli|ngx_http_brotli_filter_module|5c|2|| other|||||\n"u8
        + "buffer|ngx_rtmp_live_module|0|2|| other|||||\n"u8
        + "buflen|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "busy|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "charset_map|ngx_http_charset_filter_module|4|4||block|||||\n"u8
        + "charset_types|ngx_http_charset_filter_module|1c|fffffffe|||||||\n"u8
        + "charset|ngx_http_charset_filter_module|5c|2|| once|||||\n"u8
        + "chunk_size|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "chunked_transfer_encoding|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "client_body_buffer_size|ngx_http_core_module|1c|2|size||||||\n"u8
        + "client_body_in_file_only|ngx_http_core_module|1c|2|enum|||||off on clean|\n"u8
        + "client_body_in_single_buffer|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "client_body_temp_path|ngx_http_core_module|1c|1e|temp-path||||||\n"u8
        + "client_body_timeout|ngx_http_core_module|1c|2|time-ms||||||\n"u8
        + "client_header_buffer_size|ngx_http_core_module|c|2|size||||||\n"u8
        + "client_header_timeout|ngx_http_core_module|c|2|time-ms||||||\n"u8
        + "client_max_body_size|ngx_http_core_module|1c|2|offset||||||\n"u8
        + "connection_pool_size|ngx_http_core_module|c|2|size||||||\n"u8
        + "content_by_lua_block|ngx_http_lua_module|50|1||block other|||||\n"u8
        + "content_by_lua_file|ngx_http_lua_module|50|2|| other|||||\n"u8
        + "content_by_lua|ngx_http_lua_module|50|2|| other|||||\n"u8
        + "create_full_put_path|ngx_http_dav_module|1c|2|flag||||||\n"u8
        + "daemon|ngx_core_module|1|2|flag||||||\n"u8
        + "dash_cleanup|ngx_rtmp_dash_module|0|2|| other|||||\n"u8
        + "dash_fragment|ngx_rtmp_dash_module|0|2|| other|||||\n"u8
        + "dash_nested|ngx_rtmp_dash_module|0|2|| other|||||\n"u8
        + "dash_path|ngx_rtmp_dash_module|0|2|| other|||||\n"u8
        + "dash_playlist_length|ngx_rtmp_dash_module|0|2|| other|||||\n"u8
        + "dash|ngx_rtmp_dash_module|0|2|| other|||||\n"u8
        + "dav_access|ngx_http_dav_module|1c|e|access-mode||||||\n"u8
        + "dav_ext_lock_zone|ngx_http_dav_ext_module|4|6|| other|||||\n"u8
        + "dav_ext_lock|ngx_http_dav_ext_module|1c|2|| other|||||\n"u8
        + "dav_ext_methods|ngx_http_dav_ext_module|1c|fffffffe|| other|||||\n"u8
        + "dav_methods|ngx_http_dav_module|1c|fffffffe|bitmask|||||off put delete mkcol copy move|\n"u8
        + "debug_connection|ngx_event_core_module|2|2|||||||\n"u8
        + "debug_points|ngx_core_module|1|2|enum|||||stop abort|\n"u8
        + "default_type|ngx_http_core_module|1c|2|string||||||\n"u8
        + "degradation|ngx_http_degradation_module|4|2|||||||\n"u8
        + "degrade|ngx_http_degradation_module|1c|2|enum|||||204 444|\n"u8
        + "deny|ngx_http_access_module|9c|2|||||||\n"u8
        + "deny|ngx_rtmp_access_module|0|6|| other|||||\n"u8
        + "deny|ngx_stream_access_module|1800|2|||||||\n"u8
        + "directio_alignment|ngx_http_core_module|1c|2|offset||||||\n"u8
        + "directio|ngx_http_core_module|1c|2|offset-or-off||||||\n"u8
        + "disable_symlinks|ngx_http_core_module|1c|6|| once|||||\n"u8
        + "drop_idle_publisher|ngx_rtmp_live_module|0|2|| other|||||\n"u8
        + "early_hints|ngx_http_core_module|1c|fffffffe|||1.29.0||||\n"u8
        + "echo_abort_parent|ngx_http_echo_module|50|1|| other|||||\n"u8
        + "echo_after_body|ngx_http_echo_module|50|ffffffff|| other|||||\n"u8
        + "echo_before_body|ngx_http_echo_module|50|ffffffff|| other|||||\n"u8
        + "echo_blocking_sleep|ngx_http_echo_module|50|2|| other|||||\n"u8
        + "echo_duplicate|ngx_http_echo_module|50|fffffffc|| other|||||\n"u8
        + "echo_end|ngx_http_echo_module|50|1|| other|||||\n"u8
        + "echo_exec|ngx_http_echo_module|50|6|| other|||||\n"u8
        + "echo_flush|ngx_http_echo_module|50|1|| other|||||\n"u8
        + "echo_foreach_split|ngx_http_echo_module|50|fffffffc|| other|||||\n"u8
        + "echo_location_async|ngx_http_echo_module|50|6|| other|||||\n"u8
        + "echo_location|ngx_http_echo_module|50|6|| other|||||\n"u8
        + "echo_read_request_body|ngx_http_echo_module|50|1|| other|||||\n"u8
        + "echo_request_body|ngx_http_echo_module|50|1|| other|||||\n"u8
        + "echo_reset_timer|ngx_http_echo_module|50|1|| other|||||\n"u8
        + "echo_sleep|ngx_http_echo_module|50|2|| other|||||\n"u8
        + "echo_status|ngx_http_echo_module|50|2|| other|||||\n"u8
        + "echo_subrequest_async|ngx_http_echo_module|50|fffffffc|| other|||||\n"u8
        + "echo_subrequest|ngx_http_echo_module|50|fffffffc|| other|||||\n"u8
        + "echo|ngx_http_echo_module|50|ffffffff|| other|||||\n"u8
        + "empty_gif|ngx_http_empty_gif_module|10|1|||||||\n"u8
        + "env|ngx_core_module|1|2|||||||\n"u8
        + "epoll_events|ngx_epoll_module|2|2|number||||||\n"u8
        + "error_log|ngx_errlog_module|1|fffffffe|||||||\n"u8
        + "error_log|ngx_http_core_module|1c|fffffffe|||||||\n"u8
        + "error_log|ngx_mail_core_module|600|fffffffe|||||||\n"u8
        + "error_log|ngx_stream_core_module|1800|fffffffe|||||||\n"u8
        + "error_page|ngx_http_core_module|5c|fffffffc|||||||\n"u8
        + "etag|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "events|ngx_events_module|1|1||block once|||||\n"u8
        + "exec_kill_signal|ngx_rtmp_exec_module|0|2|| other|||||\n"u8
        + "exec_options|ngx_rtmp_exec_module|0|2|| other|||||\n"u8
        + "exec_play_done|ngx_rtmp_exec_module|0|fffffffe|| other|||||\n"u8
        + "exec_play|ngx_rtmp_exec_module|0|fffffffe|| other|||||\n"u8
        + "exec_publish_done|ngx_rtmp_exec_module|0|fffffffe|| other|||||\n"u8
        + "exec_publish|ngx_rtmp_exec_module|0|fffffffe|| other|||||\n"u8
        + "exec_pull|ngx_rtmp_exec_module|0|fffffffe|| other|||||\n"u8
        + "exec_push|ngx_rtmp_exec_module|0|fffffffe|| other|||||\n"u8
        + "exec_record_done|ngx_rtmp_exec_module|0|fffffffe|| other|||||\n"u8
        + "exec_static|ngx_rtmp_exec_module|0|fffffffe|| other|||||\n"u8
        + "exec|ngx_rtmp_exec_module|0|fffffffe|| other|||||\n"u8
        + "exit_worker_by_lua_block|ngx_http_lua_module|4|1||block other|||||\n"u8
        + "exit_worker_by_lua_file|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "expires|ngx_http_headers_filter_module|5c|6|| once|||||\n"u8
        + "fancyindex_css_href|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fancyindex_default_sort|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fancyindex_directories_first|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fancyindex_exact_size|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fancyindex_footer|ngx_http_fancyindex_module|1c|6|| other|||||\n"u8
        + "fancyindex_header|ngx_http_fancyindex_module|1c|6|| other|||||\n"u8
        + "fancyindex_hide_parent_dir|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fancyindex_hide_symlinks|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fancyindex_ignore|ngx_http_fancyindex_module|1c|fffffffe|| other|||||\n"u8
        + "fancyindex_localtime|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fancyindex_name_length|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fancyindex_show_dotfiles|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fancyindex_show_path|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fancyindex_time_format|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fancyindex|ngx_http_fancyindex_module|1c|2|| other|||||\n"u8
        + "fastcgi_bind|ngx_http_fastcgi_module|1c|6|| once|||||\n"u8
        + "fastcgi_buffer_size|ngx_http_fastcgi_module|1c|2|size||||||\n"u8
        + "fastcgi_buffering|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_buffers|ngx_http_fastcgi_module|1c|4|buffers||||||\n"u8
        + "fastcgi_busy_buffers_size|ngx_http_fastcgi_module|1c|2|size||||||\n"u8
        + "fastcgi_cache_background_update|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_cache_bypass|ngx_http_fastcgi_module|1c|fffffffe|||||||\n"u8
        + "fastcgi_cache_key|ngx_http_fastcgi_module|1c|2|| once|||||\n"u8
        + "fastcgi_cache_lock_age|ngx_http_fastcgi_module|1c|2|time-ms||||||\n"u8
        + "fastcgi_cache_lock_timeout|ngx_http_fastcgi_module|1c|2|time-ms||||||\n"u8
        + "fastcgi_cache_lock|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_cache_max_range_offset|ngx_http_fastcgi_module|1c|2|offset||||||\n"u8
        + "fastcgi_cache_methods|ngx_http_fastcgi_module|1c|fffffffe|bitmask|||||GET HEAD POST|\n"u8
        + "fastcgi_cache_min_uses|ngx_http_fastcgi_module|1c|2|number||||||\n"u8
        + "fastcgi_cache_path|ngx_http_fastcgi_module|4|fffffffc|||||||\n"u8
        + "fastcgi_cache_revalidate|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_cache_use_stale|ngx_http_fastcgi_module|1c|fffffffe|bitmask|||||error timeout invalid_header non_idempotent http_500 http_503 http_403 http_404 http_429 updating off|\n"u8
        + "fastcgi_cache_valid|ngx_http_fastcgi_module|1c|fffffffe|||||||\n"u8
        + "fastcgi_cache|ngx_http_fastcgi_module|1c|2|| once|||||\n"u8
        + "fastcgi_catch_stderr|ngx_http_fastcgi_module|1c|2|||||||\n"u8
        + "fastcgi_connect_timeout|ngx_http_fastcgi_module|1c|2|time-ms||||||\n"u8
        + "fastcgi_force_ranges|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_hide_header|ngx_http_fastcgi_module|1c|2|||||||\n"u8
        + "fastcgi_ignore_client_abort|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_ignore_headers|ngx_http_fastcgi_module|1c|fffffffe|bitmask|||||X-Accel-Redirect X-Accel-Expires X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset Expires Cache-Control Set-Cookie Vary|\n"u8
        + "fastcgi_index|ngx_http_fastcgi_module|1c|2|string||||||\n"u8
        + "fastcgi_intercept_errors|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_keep_conn|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_limit_rate|ngx_http_fastcgi_module|1c|2|complex-value-size||||||\n"u8
        + "fastcgi_max_temp_file_size|ngx_http_fastcgi_module|1c|2|size||||||\n"u8
        + "fastcgi_next_upstream_timeout|ngx_http_fastcgi_module|1c|2|time-ms||||||\n"u8
        + "fastcgi_next_upstream_tries|ngx_http_fastcgi_module|1c|2|number||||||\n"u8
        + "fastcgi_next_upstream|ngx_http_fastcgi_module|1c|fffffffe|bitmask|||||error timeout invalid_header non_idempotent http_500 http_503 http_403 http_404 http_429 updating off|\n"u8
        + "fastcgi_no_cache|ngx_http_fastcgi_module|1c|fffffffe|||||||\n"u8
        + "fastcgi_param|ngx_http_fastcgi_module|1c|c|||||||\n"u8
        + "fastcgi_pass_header|ngx_http_fastcgi_module|1c|2|||||||\n"u8
        + "fastcgi_pass_request_body|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_pass_request_headers|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_pass|ngx_http_fastcgi_module|50|2|| once|||||\n"u8
        + "fastcgi_read_timeout|ngx_http_fastcgi_module|1c|2|time-ms||||||\n"u8
        + "fastcgi_request_buffering|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_send_lowat|ngx_http_fastcgi_module|1c|2|size||||||\n"u8
        + "fastcgi_send_timeout|ngx_http_fastcgi_module|1c|2|time-ms||||||\n"u8
        + "fastcgi_socket_keepalive|ngx_http_fastcgi_module|1c|2|flag||||||\n"u8
        + "fastcgi_split_path_info|ngx_http_fastcgi_module|1c|2|||||||\n"u8
        + "fastcgi_store_access|ngx_http_fastcgi_module|1c|e|access-mode||||||\n"u8
        + "fastcgi_store|ngx_http_fastcgi_module|1c|2|| once|||||\n"u8
        + "fastcgi_temp_file_write_size|ngx_http_fastcgi_module|1c|2|size||||||\n"u8
        + "fastcgi_temp_path|ngx_http_fastcgi_module|1c|1e|temp-path||||||\n"u8
        + "flv|ngx_http_flv_module|10|1|||||||\n"u8
        + "geoip2_proxy_recursive|ngx_http_geoip2_module|4|2|| other|||||\n"u8
        + "geoip2_proxy|ngx_http_geoip2_module|4|2|| other|||||\n"u8
        + "geoip2|ngx_http_geoip2_module|4|2||block other|||||\n"u8
        + "geoip2|ngx_stream_geoip2_module|800|2||block other|||||\n"u8
        + "geoip_city|ngx_http_geoip_module|4|6|| once|||||\n"u8
        + "geoip_city|ngx_stream_geoip_module|800|6|| once|||||\n"u8
        + "geoip_country|ngx_http_geoip_module|4|6|| once|||||\n"u8
        + "geoip_country|ngx_stream_geoip_module|800|6|| once|||||\n"u8
        + "geoip_org|ngx_http_geoip_module|4|6|| once|||||\n"u8
        + "geoip_org|ngx_stream_geoip_module|800|6|| once|||||\n"u8
        + "geoip_proxy_recursive|ngx_http_geoip_module|4|2|flag||||||\n"u8
        + "geoip_proxy|ngx_http_geoip_module|4|2|||||||\n"u8
        + "geo|ngx_http_geo_module|4|6||block|||||\n"u8
        + "geo|ngx_stream_geo_module|800|6||block|||||\n"u8
        + "google_perftools_profiles|ngx_google_perftools_module|1|2|string||||||\n"u8
        + "grpc_bind|ngx_http_grpc_module|1c|6|| once|||||\n"u8
        + "grpc_buffer_size|ngx_http_grpc_module|1c|2|size||||||\n"u8
        + "grpc_connect_timeout|ngx_http_grpc_module|1c|2|time-ms||||||\n"u8
        + "grpc_hide_header|ngx_http_grpc_module|1c|2|||||||\n"u8
        + "grpc_ignore_headers|ngx_http_grpc_module|1c|fffffffe|bitmask|||||X-Accel-Redirect X-Accel-Expires X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset Expires Cache-Control Set-Cookie Vary|\n"u8
        + "grpc_intercept_errors|ngx_http_grpc_module|1c|2|flag||||||\n"u8
        + "grpc_next_upstream_timeout|ngx_http_grpc_module|1c|2|time-ms||||||\n"u8
        + "grpc_next_upstream_tries|ngx_http_grpc_module|1c|2|number||||||\n"u8
        + "grpc_next_upstream|ngx_http_grpc_module|1c|fffffffe|bitmask|||||error timeout invalid_header non_idempotent http_500 http_502 http_503 http_504 http_403 http_404 http_429 off|\n"u8
        + "grpc_pass_header|ngx_http_grpc_module|1c|2|||||||\n"u8
        + "grpc_pass|ngx_http_grpc_module|50|2|| once|||||\n"u8
        + "grpc_read_timeout|ngx_http_grpc_module|1c|2|time-ms||||||\n"u8
        + "grpc_send_timeout|ngx_http_grpc_module|1c|2|time-ms||||||\n"u8
        + "grpc_set_header|ngx_http_grpc_module|1c|4|||||||\n"u8
        + "grpc_socket_keepalive|ngx_http_grpc_module|1c|2|flag||||||\n"u8
        + "grpc_ssl_certificate_cache|ngx_http_grpc_module|1c|e|||1.27.4||||\n"u8
        + "grpc_ssl_certificate_key|ngx_http_grpc_module|1c|2|complex-value||||||\n"u8
        + "grpc_ssl_certificate|ngx_http_grpc_module|1c|2|complex-value||||||\n"u8
        + "grpc_ssl_ciphers|ngx_http_grpc_module|1c|2|string||||||\n"u8
        + "grpc_ssl_conf_command|ngx_http_grpc_module|1c|4|||||||\n"u8
        + "grpc_ssl_crl|ngx_http_grpc_module|1c|2|string||||||\n"u8
        + "grpc_ssl_name|ngx_http_grpc_module|1c|2|complex-value||||||\n"u8
        + "grpc_ssl_password_file|ngx_http_grpc_module|1c|2|| once|||||\n"u8
        + "grpc_ssl_protocols|ngx_http_grpc_module|1c|fffffffe|bitmask|||||SSLv2 SSLv3 TLSv1 TLSv1.1 TLSv1.2 TLSv1.3|\n"u8
        + "grpc_ssl_server_name|ngx_http_grpc_module|1c|2|flag||||||\n"u8
        + "grpc_ssl_session_reuse|ngx_http_grpc_module|1c|2|flag||||||\n"u8
        + "grpc_ssl_trusted_certificate|ngx_http_grpc_module|1c|2|string||||||\n"u8
        + "grpc_ssl_verify_depth|ngx_http_grpc_module|1c|2|number||||||\n"u8
        + "grpc_ssl_verify|ngx_http_grpc_module|1c|2|flag||||||\n"u8
        + "gunzip_buffers|ngx_http_gunzip_filter_module|1c|4|buffers||||||\n"u8
        + "gunzip|ngx_http_gunzip_filter_module|1c|2|flag||||||\n"u8
        + "gzip_buffers|ngx_http_gzip_filter_module|1c|4|buffers||||||\n"u8
        + "gzip_comp_level|ngx_http_gzip_filter_module|1c|2|number||||||1 9\n"u8
        + "gzip_disable|ngx_http_core_module|1c|fffffffe|||||||\n"u8
        + "gzip_hash|ngx_http_gzip_filter_module|1c|2|size||||||\n"u8
        + "gzip_http_version|ngx_http_core_module|1c|2|enum|||||1.0 1.1|\n"u8
        + "gzip_min_length|ngx_http_gzip_filter_module|1c|2|size||||||\n"u8
        + "gzip_no_buffer|ngx_http_gzip_filter_module|1c|2|flag||||||\n"u8
        + "gzip_proxied|ngx_http_core_module|1c|fffffffe|bitmask|||||off expired no-cache no-store private no_last_modified no_etag auth any|\n"u8
        + "gzip_static|ngx_http_gzip_static_module|1c|2|enum|||||off on always|\n"u8
        + "gzip_types|ngx_http_gzip_filter_module|1c|fffffffe|||||||\n"u8
        + "gzip_vary|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "gzip_window|ngx_http_gzip_filter_module|1c|2|size||||||\n"u8
        + "gzip|ngx_http_gzip_filter_module|5c|2|flag||||||\n"u8
        + "hash|ngx_http_upstream_hash_module|100|6|||||||\n"u8
        + "hash|ngx_stream_upstream_hash_module|2000|6|||||||\n"u8
        + "header_filter_by_lua_block|ngx_http_lua_module|5c|1||block other|||||\n"u8
        + "header_filter_by_lua_file|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "header_filter_by_lua|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "hls_audio_buffer_size|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_base_url|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_cleanup|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_continuous|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_fragment_naming_granularity|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_fragment_naming|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_fragment_slicing|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_fragments_per_key|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_fragment|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_key_path|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_key_url|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_keys|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_max_audio_delay|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_max_fragment|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_muxdelay|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_nested|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_path|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_playlist_length|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_sync|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_type|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "hls_variant|ngx_rtmp_hls_module|0|fffffffe|| other|||||\n"u8
        + "hls|ngx_rtmp_hls_module|0|2|| other|||||\n"u8
        + "http2_body_preread_size|ngx_http_v2_module|c|2|size||||||\n"u8
        + "http2_chunk_size|ngx_http_v2_module|1c|2|size||||||\n"u8
        + "http2_idle_timeout|ngx_http_v2_module|c|2|||||||\n"u8
        + "http2_max_concurrent_pushes|ngx_http_v2_module|c|2|number||||||\n"u8
        + "http2_max_concurrent_streams|ngx_http_v2_module|c|2|number||||||\n"u8
        + "http2_max_field_size|ngx_http_v2_module|c|2|||||||\n"u8
        + "http2_max_header_size|ngx_http_v2_module|c|2|||||||\n"u8
        + "http2_max_requests|ngx_http_v2_module|c|2|||||||\n"u8
        + "http2_pool_size|ngx_http_v2_module|c|2|size||||||\n"u8
        + "http2_push_preload|ngx_http_v2_module|1c|2|flag||||||\n"u8
        + "http2_push|ngx_http_v2_module|1c|2|||||||\n"u8
        + "http2_recv_buffer_size|ngx_http_v2_module|4|2|size||||||\n"u8
        + "http2_recv_timeout|ngx_http_v2_module|c|2|||||||\n"u8
        + "http2_streams_index_size|ngx_http_v2_module|c|2|number||||||\n"u8
        + "http2|ngx_http_v2_module|c|2|flag||1.25.1||||\n"u8
        + "http3_hq|ngx_http_v3_module|c|2|flag||1.25.0||||\n"u8
        + "http3_max_concurrent_streams|ngx_http_v3_module|c|2|number||1.25.0||||\n"u8
        + "http3_stream_buffer_size|ngx_http_v3_module|c|2|size||1.25.0||||\n"u8
        + "http3|ngx_http_v3_module|c|2|flag||1.25.0||||\n"u8
        + "http|ngx_http_module|1|1||block once|||||\n"u8
        + "idle_streams|ngx_rtmp_live_module|0|2|| other|||||\n"u8
        + "if_modified_since|ngx_http_core_module|1c|2|enum| once||||off exact before|\n"u8
        + "if|ngx_http_rewrite_module|18|fffffffe||block|||||\n"u8
        + "ignore_invalid_headers|ngx_http_core_module|c|2|flag||||||\n"u8
        + "image_filter_buffer|ngx_http_image_filter_module|1c|2|size||||||\n"u8
        + "image_filter_interlace|ngx_http_image_filter_module|1c|2|flag||||||\n"u8
        + "image_filter_jpeg_quality|ngx_http_image_filter_module|1c|2|||||||\n"u8
        + "image_filter_sharpen|ngx_http_image_filter_module|1c|2|||||||\n"u8
        + "image_filter_transparency|ngx_http_image_filter_module|1c|2|flag||||||\n"u8
        + "image_filter_webp_quality|ngx_http_image_filter_module|1c|2|||||||\n"u8
        + "image_filter|ngx_http_image_filter_module|10|e|||||||\n"u8
        + "imap_auth|ngx_mail_imap_module|600|fffffffe|bitmask|||||plain login cram-md5 external|\n"u8
        + "imap_capabilities|ngx_mail_imap_module|600|fffffffe|||||||\n"u8
        + "imap_client_buffer|ngx_mail_imap_module|600|2|size||||||\n"u8
        + "include|ngx_conf_module|3fff|2|||||||\n"u8
        + "index|ngx_http_index_module|1c|fffffffe|||||||\n"u8
        + "init_by_lua_block|ngx_http_lua_module|4|1||block other|||||\n"u8
        + "init_by_lua_file|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "init_by_lua|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "init_worker_by_lua_block|ngx_http_lua_module|4|1||block other|||||\n"u8
        + "init_worker_by_lua_file|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "init_worker_by_lua|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "interleave|ngx_rtmp_live_module|0|2|| other|||||\n"u8
        + "internal|ngx_http_core_module|10|1|| once|||||\n"u8
        + "ip_hash|ngx_http_upstream_ip_hash_module|100|1|||||||\n"u8
        + "keepalive_disable|ngx_http_core_module|1c|6|bitmask|||||none msie6 safari|\n"u8
        + "keepalive_min_timeout|ngx_http_core_module|1c|2|time-ms||1.27.4||||\n"u8
        + "keepalive_requests|ngx_http_core_module|1c|2|number||||||\n"u8
        + "keepalive_requests|ngx_http_upstream_keepalive_module|100|2|number||||||\n"u8
        + "keepalive_timeout|ngx_http_core_module|1c|6|| once|||||\n"u8
        + "keepalive_timeout|ngx_http_upstream_keepalive_module|100|2|time-ms| once|||||\n"u8
        + "keepalive_time|ngx_http_core_module|1c|2|time-ms||||||\n"u8
        + "keepalive_time|ngx_http_upstream_keepalive_module|100|2|time-ms||||||\n"u8
        + "keepalive|ngx_http_upstream_keepalive_module|100|6|| once|||2 1.29.6||\n"u8
        + "large_client_header_buffers|ngx_http_core_module|c|4|buffers||||||\n"u8
        + "least_conn|ngx_http_upstream_least_conn_module|100|1|||||||\n"u8
        + "least_conn|ngx_stream_upstream_least_conn_module|2000|1|||||||\n"u8
        + "limit_conn_dry_run|ngx_http_limit_conn_module|1c|2|flag||||||\n"u8
        + "limit_conn_dry_run|ngx_stream_limit_conn_module|1800|2|flag||||||\n"u8
        + "limit_conn_log_level|ngx_http_limit_conn_module|1c|2|enum|||||info notice warn error|\n"u8
        + "limit_conn_log_level|ngx_stream_limit_conn_module|1800|2|enum|||||info notice warn error|\n"u8
        + "limit_conn_status|ngx_http_limit_conn_module|1c|2|number||||||400 599\n"u8
        + "limit_conn_zone|ngx_http_limit_conn_module|4|4|||||||\n"u8
        + "limit_conn_zone|ngx_stream_limit_conn_module|800|4|||||||\n"u8
        + "limit_conn|ngx_http_limit_conn_module|1c|4|||||||\n"u8
        + "limit_conn|ngx_stream_limit_conn_module|1800|4|||||||\n"u8
        + "limit_except|ngx_http_core_module|10|fffffffe||block|||||\n"u8
        + "limit_rate_after|ngx_http_core_module|5c|2|complex-value-size||||||\n"u8
        + "limit_rate|ngx_http_core_module|5c|2|complex-value-size||||||\n"u8
        + "limit_req_dry_run|ngx_http_limit_req_module|1c|2|flag||||||\n"u8
        + "limit_req_log_level|ngx_http_limit_req_module|1c|2|enum|||||info notice warn error|\n"u8
        + "limit_req_status|ngx_http_limit_req_module|1c|2|number||||||400 599\n"u8
        + "limit_req_zone|ngx_http_limit_req_module|4|8|||||||\n"u8
        + "limit_req|ngx_http_limit_req_module|1c|e|||||||\n"u8
        + "lingering_close|ngx_http_core_module|1c|2|enum|||||off on always|\n"u8
        + "lingering_timeout|ngx_http_core_module|1c|2|time-ms||||||\n"u8
        + "lingering_time|ngx_http_core_module|1c|2|time-ms||||||\n"u8
        + "listen|ngx_http_core_module|8|fffffffe|||||||\n"u8
        + "listen|ngx_mail_core_module|400|fffffffe|||||||\n"u8
        + "listen|ngx_rtmp_core_module|0|6|| other|||||\n"u8
        + "listen|ngx_stream_core_module|1000|fffffffe|||||||\n"u8
        + "live|ngx_rtmp_live_module|0|2|| other|||||\n"u8
        + "load_module|ngx_core_module|1|2|||||||\n"u8
        + "location|ngx_http_core_module|18|6||block|||||\n"u8
        + "lock_file|ngx_core_module|1|2|string||||||\n"u8
        + "log_by_lua_block|ngx_http_lua_module|5c|1||block other|||||\n"u8
        + "log_by_lua_file|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "log_by_lua|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "log_format|ngx_http_log_module|4|fffffffc|||||||\n"u8
        + "log_format|ngx_rtmp_log_module|0|fffffffc|| other|||||\n"u8
        + "log_format|ngx_stream_log_module|800|fffffffc|||||||\n"u8
        + "log_not_found|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "log_subrequest|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "lua_capture_error_log|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "lua_check_client_abort|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_code_cache|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_fake_shm|ngx_http_lua_fake_shm_module|4|4|| other|||||\n"u8
        + "lua_http10_buffering|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_load_resty_core|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "lua_malloc_trim|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "lua_max_pending_timers|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "lua_max_running_timers|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "lua_need_request_body|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_package_cpath|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "lua_package_path|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "lua_regex_cache_max_entries|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "lua_regex_match_limit|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "lua_sa_restart|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "lua_shared_dict|ngx_http_lua_module|4|4|| other|||||\n"u8
        + "lua_socket_buffer_size|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_socket_connect_timeout|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_socket_keepalive_timeout|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_socket_log_errors|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_socket_pool_size|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_socket_read_timeout|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_socket_send_lowat|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_socket_send_timeout|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_ssl_certificate_key|ngx_http_lua_module|1c|2|| other|||||\n"u8
        + "lua_ssl_certificate|ngx_http_lua_module|1c|2|| other|||||\n"u8
        + "lua_ssl_ciphers|ngx_http_lua_module|1c|2|| other|||||\n"u8
        + "lua_ssl_conf_command|ngx_http_lua_module|1c|4|| other|||||\n"u8
        + "lua_ssl_crl|ngx_http_lua_module|1c|2|| other|||||\n"u8
        + "lua_ssl_protocols|ngx_http_lua_module|1c|fffffffe|| other|||||\n"u8
        + "lua_ssl_trusted_certificate|ngx_http_lua_module|1c|2|| other|||||\n"u8
        + "lua_ssl_verify_depth|ngx_http_lua_module|1c|2|| other|||||\n"u8
        + "lua_thread_cache_max_entries|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "lua_transform_underscores_in_response_headers|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_use_default_type|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "lua_worker_thread_vm_pool_size|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "mail|ngx_mail_module|1|1||block once|||||\n"u8
        + "map_hash_bucket_size|ngx_http_map_module|4|2|number||||||\n"u8
        + "map_hash_bucket_size|ngx_stream_map_module|800|2|number||||||\n"u8
        + "map_hash_max_size|ngx_http_map_module|4|2|number||||||\n"u8
        + "map_hash_max_size|ngx_stream_map_module|800|2|number||||||\n"u8
        + "map|ngx_http_map_module|4|4||block|||||\n"u8
        + "map|ngx_stream_map_module|800|4||block|||||\n"u8
        + "master_process|ngx_core_module|1|2|flag||||||\n"u8
        + "max_connections|ngx_rtmp_limit_module|0|2|| other|||||\n"u8
        + "max_errors|ngx_mail_core_module|600|2|number||||||\n"u8
        + "max_headers|ngx_http_core_module|c|2|||1.29.8||||\n"u8
        + "max_message|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "max_ranges|ngx_http_core_module|1c|2|number||||||\n"u8
        + "max_streams|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "memc_buffer_size|ngx_http_memc_module|1c|2|| other|||||\n"u8
        + "memc_cmds_allowed|ngx_http_memc_module|5c|fffffffe|| other|||||\n"u8
        + "memc_connect_timeout|ngx_http_memc_module|1c|2|| other|||||\n"u8
        + "memc_flags_to_last_modified|ngx_http_memc_module|50|2|| other|||||\n"u8
        + "memc_ignore_client_abort|ngx_http_memc_module|50|2|| other|||||\n"u8
        + "memc_next_upstream|ngx_http_memc_module|1c|fffffffe|| other|||||\n"u8
        + "memc_pass|ngx_http_memc_module|50|2|| other|||||\n"u8
        + "memc_read_timeout|ngx_http_memc_module|1c|2|| other|||||\n"u8
        + "memc_send_timeout|ngx_http_memc_module|1c|2|| other|||||\n"u8
        + "memc_upstream_fail_timeout|ngx_http_memc_module|1c|2|| other|||||\n"u8
        + "memc_upstream_max_fails|ngx_http_memc_module|1c|2|| other|||||\n"u8
        + "memcached_bind|ngx_http_memcached_module|1c|6|| once|||||\n"u8
        + "memcached_buffer_size|ngx_http_memcached_module|1c|2|size||||||\n"u8
        + "memcached_connect_timeout|ngx_http_memcached_module|1c|2|time-ms||||||\n"u8
        + "memcached_gzip_flag|ngx_http_memcached_module|1c|2|number||||||\n"u8
        + "memcached_next_upstream_timeout|ngx_http_memcached_module|1c|2|time-ms||||||\n"u8
        + "memcached_next_upstream_tries|ngx_http_memcached_module|1c|2|number||||||\n"u8
        + "memcached_next_upstream|ngx_http_memcached_module|1c|fffffffe|bitmask|||||error timeout invalid_response not_found off|\n"u8
        + "memcached_pass|ngx_http_memcached_module|50|2|| once|||||\n"u8
        + "memcached_read_timeout|ngx_http_memcached_module|1c|2|time-ms||||||\n"u8
        + "memcached_send_timeout|ngx_http_memcached_module|1c|2|time-ms||||||\n"u8
        + "memcached_socket_keepalive|ngx_http_memcached_module|1c|2|flag||||||\n"u8
        + "merge_slashes|ngx_http_core_module|c|2|flag||||||\n"u8
        + "meta|ngx_rtmp_codec_module|0|2|| other|||||\n"u8
        + "min_delete_depth|ngx_http_dav_module|1c|2|number||||||\n"u8
        + "mirror_request_body|ngx_http_mirror_module|1c|2|flag||||||\n"u8
        + "mirror|ngx_http_mirror_module|1c|2|||||||\n"u8
        + "modern_browser_value|ngx_http_browser_module|1c|2|||||||\n"u8
        + "modern_browser|ngx_http_browser_module|1c|6|||||||\n"u8
        + "modsecurity_rules_file|ngx_http_modsecurity_module|1c|2|| other|||||\n"u8
        + "modsecurity_rules_remote|ngx_http_modsecurity_module|1c|4|| other|||||\n"u8
        + "modsecurity_rules|ngx_http_modsecurity_module|1c|2|| other|||||\n"u8
        + "modsecurity_transaction_id|ngx_http_modsecurity_module|1c|fffffffe|| other|||||\n"u8
        + "modsecurity|ngx_http_modsecurity_module|1c|2|| other|||||\n"u8
        + "more_clear_headers|ngx_http_headers_more_filter_module|5c|fffffffe|| other|||||\n"u8
        + "more_clear_input_headers|ngx_http_headers_more_filter_module|5c|fffffffe|| other|||||\n"u8
        + "more_set_headers|ngx_http_headers_more_filter_module|5c|fffffffe|| other|||||\n"u8
        + "more_set_input_headers|ngx_http_headers_more_filter_module|5c|fffffffe|| other|||||\n"u8
        + "mp4_buffer_size|ngx_http_mp4_module|1c|2|size||||||\n"u8
        + "mp4_max_buffer_size|ngx_http_mp4_module|1c|2|size||||||\n"u8
        + "mp4_start_key_frame|ngx_http_mp4_module|1c|2|flag||||||\n"u8
        + "mp4|ngx_http_mp4_module|10|1|||||||\n"u8
        + "msie_padding|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "msie_refresh|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "multi_accept|ngx_event_core_module|2|2|flag||||||\n"u8
        + "nchan_access_control_allow_credentials|nchan|5c|2|| other|||||\n"u8
        + "nchan_access_control_allow_origin|nchan|5c|2|| other|||||\n"u8
        + "nchan_authorize_request|nchan|58|2|| other|||||\n"u8
        + "nchan_benchmark_channels|nchan|10|2|| other|||||\n"u8
        + "nchan_benchmark_message_padding_bytes|nchan|10|2|| other|||||\n"u8
        + "nchan_benchmark_messages_per_channel_per_minute|nchan|10|2|| other|||||\n"u8
        + "nchan_benchmark_publisher_distribution|nchan|10|2|| other|||||\n"u8
        + "nchan_benchmark_subscriber_distribution|nchan|10|2|| other|||||\n"u8
        + "nchan_benchmark_subscribers_per_channel|nchan|10|2|| other|||||\n"u8
        + "nchan_benchmark_time|nchan|10|2|| other|||||\n"u8
        + "nchan_benchmark|nchan|10|1|| other|||||\n"u8
        + "nchan_channel_event_string|nchan|58|2|| other|||||\n"u8
        + "nchan_channel_events_channel_id|nchan|58|2|| other|||||\n"u8
        + "nchan_channel_group_accounting|nchan|18|2|| other|||||\n"u8
        + "nchan_channel_group|nchan|58|2|| other|||||\n"u8
        + "nchan_channel_id_split_delimiter|nchan|58|2|| other|||||\n"u8
        + "nchan_channel_id|nchan|58|fe|| other|||||\n"u8
        + "nchan_channel_timeout|nchan|1c|2|| other|||||\n"u8
        + "nchan_deflate_message_for_websocket|nchan|18|2|| other|||||\n"u8
        + "nchan_eventsource_event|nchan|58|2|| other|||||\n"u8
        + "nchan_eventsource_ping_comment|nchan|58|2|| other|||||\n"u8
        + "nchan_eventsource_ping_data|nchan|58|2|| other|||||\n"u8
        + "nchan_eventsource_ping_event|nchan|58|2|| other|||||\n"u8
        + "nchan_eventsource_ping_interval|nchan|58|2|| other|||||\n"u8
        + "nchan_group_location|nchan|10|f|| other|||||\n"u8
        + "nchan_group_max_channels|nchan|10|2|| other|||||\n"u8
        + "nchan_group_max_messages_disk|nchan|10|2|| other|||||\n"u8
        + "nchan_group_max_messages_memory|nchan|10|2|| other|||||\n"u8
        + "nchan_group_max_messages|nchan|10|2|| other|||||\n"u8
        + "nchan_group_max_subscribers|nchan|10|2|| other|||||\n"u8
        + "nchan_longpoll_multipart_response|nchan|58|2|| other|||||\n"u8
        + "nchan_max_channel_id_length|nchan|1c|2|| other|||||\n"u8
        + "nchan_max_channel_subscribers|nchan|1c|2|| other|||||\n"u8
        + "nchan_max_reserved_memory|nchan|0|2|| other|||||\n"u8
        + "nchan_message_buffer_length|nchan|1c|2|| other|||||\n"u8
        + "nchan_message_max_buffer_length|nchan|18|2|| other|||||\n"u8
        + "nchan_message_temp_path|nchan|4|2|| other|||||\n"u8
        + "nchan_message_timeout|nchan|1c|2|| other|||||\n"u8
        + "nchan_permessage_deflate_compression_level|nchan|4|2|| other|||||\n"u8
        + "nchan_permessage_deflate_compression_memlevel|nchan|4|2|| other|||||\n"u8
        + "nchan_permessage_deflate_compression_strategy|nchan|4|2|| other|||||\n"u8
        + "nchan_permessage_deflate_compression_window|nchan|4|2|| other|||||\n"u8
        + "nchan_pub_channel_id|nchan|50|fe|| other|||||\n"u8
        + "nchan_publisher_channel_id|nchan|58|fe|| other|||||\n"u8
        + "nchan_publisher_location|nchan|50|7|| other|||||\n"u8
        + "nchan_publisher_upstream_request|nchan|58|2|| other|||||\n"u8
        + "nchan_publisher|nchan|58|7|| other|||||\n"u8
        + "nchan_pubsub_channel_id|nchan|50|fe|| other|||||\n"u8
        + "nchan_pubsub_location|nchan|50|7f|| other|||||\n"u8
        + "nchan_pubsub|nchan|58|7f|| other|||||\n"u8
        + "nchan_redis_accurate_subscriber_count|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_cluster_check_interval_backoff|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_cluster_check_interval_jitter|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_cluster_check_interval_max|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_cluster_check_interval_min|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_cluster_check_interval|nchan|0|2|| other|||||\n"u8
        + "nchan_redis_cluster_connect_timeout|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_cluster_max_failing_time|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_cluster_recovery_delay_backoff|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_cluster_recovery_delay_jitter|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_cluster_recovery_delay_max|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_cluster_recovery_delay_min|nchan|0|2|| other|||||\n"u8
        + "nchan_redis_cluster_recovery_delay|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_command_timeout|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_connect_timeout|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_discovered_ip_range_blacklist|nchan|100|fe|| other|||||\n"u8
        + "nchan_redis_fakesub_timer_interval|nchan|4|2|| other|||||\n"u8
        + "nchan_redis_idle_channel_cache_timeout|nchan|1c|2|| other|||||\n"u8
        + "nchan_redis_idle_channel_keepalive_backoff|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_idle_channel_keepalive_jitter|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_idle_channel_keepalive_max|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_idle_channel_keepalive_min|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_idle_channel_keepalive_safety_margin|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_load_scripts_unconditionally|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_namespace|nchan|11c|2|| other|||||\n"u8
        + "nchan_redis_node_connect_timeout|nchan|0|2|| other|||||\n"u8
        + "nchan_redis_nostore_fastpublish|nchan|10c|2|| other|||||\n"u8
        + "nchan_redis_optimize_target|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_pass_inheritable|nchan|1c|2|| other|||||\n"u8
        + "nchan_redis_password|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_pass|nchan|1c|2|| other|||||\n"u8
        + "nchan_redis_ping_interval|nchan|11c|2|| other|||||\n"u8
        + "nchan_redis_publish_msgpacked_max_size|nchan|4|2|| other|||||\n"u8
        + "nchan_redis_reconnect_delay_backoff|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_reconnect_delay_jitter|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_reconnect_delay_max|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_reconnect_delay_min|nchan|0|2|| other|||||\n"u8
        + "nchan_redis_reconnect_delay|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_retry_commands_max_wait|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_retry_commands|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_server|nchan|100|6|| other|||||\n"u8
        + "nchan_redis_ssl_ciphers|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_ssl_client_certificate_key|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_ssl_client_certificate|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_ssl_server_name|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_ssl_trusted_certificate_path|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_ssl_trusted_certificate|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_ssl_verify_certificate|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_ssl|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_storage_mode|nchan|11c|2|| other|||||\n"u8
        + "nchan_redis_subscribe_weights|nchan|100|6|| other|||||\n"u8
        + "nchan_redis_tls_ciphers|nchan|0|2|| other|||||\n"u8
        + "nchan_redis_tls_client_certificate|nchan|0|2|| other|||||\n"u8
        + "nchan_redis_tls_server_name|nchan|0|2|| other|||||\n"u8
        + "nchan_redis_tls_trusted_certificate_path|nchan|0|2|| other|||||\n"u8
        + "nchan_redis_tls_trusted_certificate|nchan|0|2|| other|||||\n"u8
        + "nchan_redis_tls_verify_certificate|nchan|0|2|| other|||||\n"u8
        + "nchan_redis_tls|nchan|0|2|| other|||||\n"u8
        + "nchan_redis_upstream_stats_disconnected_timeout|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_upstream_stats_enabled|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_upstream_stats|nchan|18|2|| other|||||\n"u8
        + "nchan_redis_url|nchan|1c|2|| other|||||\n"u8
        + "nchan_redis_username|nchan|100|2|| other|||||\n"u8
        + "nchan_redis_wait_after_connecting|nchan|1c|2|| other|||||\n"u8
        + "nchan_shared_memory_size|nchan|4|2|| other|||||\n"u8
        + "nchan_storage_engine|nchan|1c|2|| other|||||\n"u8
        + "nchan_store_messages|nchan|5c|2|| other|||||\n"u8
        + "nchan_stub_status|nchan|10|1|| other|||||\n"u8
        + "nchan_sub_channel_id|nchan|50|fe|| other|||||\n"u8
        + "nchan_subscribe_existing_channels_only|nchan|1c|2|| other|||||\n"u8
        + "nchan_subscribe_request|nchan|58|2|| other|||||\n"u8
        + "nchan_subscriber_channel_id|nchan|58|fe|| other|||||\n"u8
        + "nchan_subscriber_compound_etag_message_id|nchan|58|2|| other|||||\n"u8
        + "nchan_subscriber_first_message|nchan|58|2|| other|||||\n"u8
        + "nchan_subscriber_http_raw_stream_separator|nchan|58|2|| other|||||\n"u8
        + "nchan_subscriber_info_string|nchan|18|2|| other|||||\n"u8
        + "nchan_subscriber_info|nchan|10|1|| other|||||\n"u8
        + "nchan_subscriber_last_message_id|nchan|58|3e|| other|||||\n"u8
        + "nchan_subscriber_location|nchan|50|3f|| other|||||\n"u8
        + "nchan_subscriber_message_id_custom_etag_header|nchan|58|2|| other|||||\n"u8
        + "nchan_subscriber_timeout|nchan|5c|2|| other|||||\n"u8
        + "nchan_subscriber|nchan|58|3f|| other|||||\n"u8
        + "nchan_unsubscribe_request|nchan|58|2|| other|||||\n"u8
        + "nchan_use_redis|nchan|1c|2|| other|||||\n"u8
        + "nchan_websocket_client_heartbeat|nchan|58|4|| other|||||\n"u8
        + "nchan_websocket_ping_interval|nchan|58|2|| other|||||\n"u8
        + "netcall_buffer|ngx_rtmp_netcall_module|0|2|| other|||||\n"u8
        + "netcall_timeout|ngx_rtmp_netcall_module|0|2|| other|||||\n"u8
        + "notify_method|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "notify_relay_redirect|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "notify_update_strict|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "notify_update_timeout|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "on_connect|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "on_disconnect|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "on_done|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "on_play_done|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "on_play|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "on_publish_done|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "on_publish|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "on_record_done|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "on_update|ngx_rtmp_notify_module|0|2|| other|||||\n"u8
        + "open_file_cache_errors|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "open_file_cache_events|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "open_file_cache_min_uses|ngx_http_core_module|1c|2|number||||||\n"u8
        + "open_file_cache_valid|ngx_http_core_module|1c|2|time-s||||||\n"u8
        + "open_file_cache|ngx_http_core_module|1c|6|| once|||||\n"u8
        + "open_log_file_cache|ngx_http_log_module|1c|1e|| once|||||\n"u8
        + "open_log_file_cache|ngx_stream_log_module|1800|1e|| once|||||\n"u8
        + "out_cork|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "out_queue|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "output_buffers|ngx_http_copy_filter_module|1c|4|buffers||||||\n"u8
        + "override_charset|ngx_http_charset_filter_module|5c|2|flag||||||\n"u8
        + "pass|ngx_stream_pass_module|1000|2|||1.25.5||||\n"u8
        + "pcre_jit|ngx_regex_module|1|2|flag||||||\n"u8
        + "perl_modules|ngx_http_perl_module|4|2|||||||\n"u8
        + "perl_require|ngx_http_perl_module|4|2|||||||\n"u8
        + "perl_set|ngx_http_perl_module|4|4|||||||\n"u8
        + "perl|ngx_http_perl_module|90|2|||||||\n"u8
        + "pid|ngx_core_module|1|2|string||||||\n"u8
        + "ping_timeout|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "ping|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "play_local_path|ngx_rtmp_play_module|0|2|| other|||||\n"u8
        + "play_restart|ngx_rtmp_live_module|0|2|| other|||||\n"u8
        + "play_temp_path|ngx_rtmp_play_module|0|2|| other|||||\n"u8
        + "play_time_fix|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "play|ngx_rtmp_play_module|0|fffffffe|| other|||||\n"u8
        + "pop3_auth|ngx_mail_pop3_module|600|fffffffe|bitmask|||||plain apop cram-md5 external|\n"u8
        + "pop3_capabilities|ngx_mail_pop3_module|600|fffffffe|||||||\n"u8
        + "port_in_redirect|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "post_action|ngx_http_core_module|5c|2|string||||||\n"u8
        + "postpone_gzipping|ngx_http_gzip_filter_module|1c|2|size||||||\n"u8
        + "postpone_output|ngx_http_core_module|1c|2|size||||||\n"u8
        + "preread_buffer_size|ngx_stream_core_module|1800|2|size||||||\n"u8
        + "preread_timeout|ngx_stream_core_module|1800|2|time-ms||||||\n"u8
        + "protocol|ngx_mail_core_module|400|2|||||||\n"u8
        + "proxy_bind|ngx_http_proxy_module|1c|6|| once|||||\n"u8
        + "proxy_bind|ngx_stream_proxy_module|1800|6|| once|||||\n"u8
        + "proxy_buffer_size|ngx_http_proxy_module|1c|2|size||||||\n"u8
        + "proxy_buffer_size|ngx_stream_proxy_module|1800|2|size||||||\n"u8
        + "proxy_buffering|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_buffers|ngx_http_proxy_module|1c|4|buffers||||||\n"u8
        + "proxy_buffer|ngx_mail_proxy_module|600|2|size||||||\n"u8
        + "proxy_busy_buffers_size|ngx_http_proxy_module|1c|2|size||||||\n"u8
        + "proxy_cache_background_update|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_cache_bypass|ngx_http_proxy_module|1c|fffffffe|||||||\n"u8
        + "proxy_cache_convert_head|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_cache_key|ngx_http_proxy_module|1c|2|| once|||||\n"u8
        + "proxy_cache_lock_age|ngx_http_proxy_module|1c|2|time-ms||||||\n"u8
        + "proxy_cache_lock_timeout|ngx_http_proxy_module|1c|2|time-ms||||||\n"u8
        + "proxy_cache_lock|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_cache_max_range_offset|ngx_http_proxy_module|1c|2|offset||||||\n"u8
        + "proxy_cache_methods|ngx_http_proxy_module|1c|fffffffe|bitmask|||||GET HEAD POST|\n"u8
        + "proxy_cache_min_uses|ngx_http_proxy_module|1c|2|number||||||\n"u8
        + "proxy_cache_path|ngx_http_proxy_module|4|fffffffc|||||||\n"u8
        + "proxy_cache_revalidate|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_cache_use_stale|ngx_http_proxy_module|1c|fffffffe|bitmask|||||error timeout invalid_header non_idempotent http_500 http_502 http_503 http_504 http_403 http_404 http_429 updating off|\n"u8
        + "proxy_cache_valid|ngx_http_proxy_module|1c|fffffffe|||||||\n"u8
        + "proxy_cache|ngx_http_proxy_module|1c|2|| once|||||\n"u8
        + "proxy_connect_timeout|ngx_http_proxy_module|1c|2|time-ms||||||\n"u8
        + "proxy_connect_timeout|ngx_stream_proxy_module|1800|2|time-ms||||||\n"u8
        + "proxy_cookie_domain|ngx_http_proxy_module|1c|6|||||||\n"u8
        + "proxy_cookie_flags|ngx_http_proxy_module|1c|1e|||||||\n"u8
        + "proxy_cookie_path|ngx_http_proxy_module|1c|6|||||||\n"u8
        + "proxy_download_rate|ngx_stream_proxy_module|1800|2|complex-value-size||||||\n"u8
        + "proxy_downstream_buffer|ngx_stream_proxy_module|1800|2|size||||||\n"u8
        + "proxy_force_ranges|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_half_close|ngx_stream_proxy_module|1800|2|flag||||||\n"u8
        + "proxy_headers_hash_bucket_size|ngx_http_proxy_module|1c|2|number||||||\n"u8
        + "proxy_headers_hash_max_size|ngx_http_proxy_module|1c|2|number||||||\n"u8
        + "proxy_hide_header|ngx_http_proxy_module|1c|2|||||||\n"u8
        + "proxy_http_version|ngx_http_proxy_module|1c|2|enum|||||1.0 1.1 2@1.29.4|\n"u8
        + "proxy_ignore_client_abort|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_ignore_headers|ngx_http_proxy_module|1c|fffffffe|bitmask|||||X-Accel-Redirect X-Accel-Expires X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset Expires Cache-Control Set-Cookie Vary|\n"u8
        + "proxy_intercept_errors|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_limit_rate|ngx_http_proxy_module|1c|2|complex-value-size||||||\n"u8
        + "proxy_max_temp_file_size|ngx_http_proxy_module|1c|2|size||||||\n"u8
        + "proxy_method|ngx_http_proxy_module|1c|2|complex-value||||||\n"u8
        + "proxy_next_upstream_timeout|ngx_http_proxy_module|1c|2|time-ms||||||\n"u8
        + "proxy_next_upstream_timeout|ngx_stream_proxy_module|1800|2|time-ms||||||\n"u8
        + "proxy_next_upstream_tries|ngx_http_proxy_module|1c|2|number||||||\n"u8
        + "proxy_next_upstream_tries|ngx_stream_proxy_module|1800|2|number||||||\n"u8
        + "proxy_next_upstream|ngx_http_proxy_module|1c|fffffffe|bitmask|||||error timeout invalid_header non_idempotent http_500 http_502 http_503 http_504 http_403 http_404 http_429 updating off|\n"u8
        + "proxy_next_upstream|ngx_stream_proxy_module|1800|2|flag||||||\n"u8
        + "proxy_no_cache|ngx_http_proxy_module|1c|fffffffe|||||||\n"u8
        + "proxy_pass_error_message|ngx_mail_proxy_module|600|2|flag||||||\n"u8
        + "proxy_pass_header|ngx_http_proxy_module|1c|2|||||||\n"u8
        + "proxy_pass_request_body|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_pass_request_headers|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_pass_trailers|ngx_http_proxy_module|1c|2|flag||1.27.2||||\n"u8
        + "proxy_pass|ngx_http_proxy_module|d0|2|| once|||||\n"u8
        + "proxy_pass|ngx_stream_proxy_module|1000|2|| once|||||\n"u8
        + "proxy_protocol_timeout|ngx_stream_core_module|1800|2|time-ms||||||\n"u8
        + "proxy_protocol|ngx_mail_proxy_module|600|2|flag||||||\n"u8
        + "proxy_protocol|ngx_stream_proxy_module|1800|2|flag||||||\n"u8
        + "proxy_read_timeout|ngx_http_proxy_module|1c|2|time-ms||||||\n"u8
        + "proxy_redirect|ngx_http_proxy_module|1c|6|||||||\n"u8
        + "proxy_request_buffering|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_requests|ngx_stream_proxy_module|1800|2|number||||||\n"u8
        + "proxy_responses|ngx_stream_proxy_module|1800|2|number||||||\n"u8
        + "proxy_send_lowat|ngx_http_proxy_module|1c|2|size||||||\n"u8
        + "proxy_send_timeout|ngx_http_proxy_module|1c|2|time-ms||||||\n"u8
        + "proxy_set_body|ngx_http_proxy_module|1c|2|string||||||\n"u8
        + "proxy_set_header|ngx_http_proxy_module|1c|4|||||||\n"u8
        + "proxy_smtp_auth|ngx_mail_proxy_module|600|2|flag||||||\n"u8
        + "proxy_socket_keepalive|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_socket_keepalive|ngx_stream_proxy_module|1800|2|flag||||||\n"u8
        + "proxy_ssl_certificate_cache|ngx_http_proxy_module|1c|e|||1.27.4||||\n"u8
        + "proxy_ssl_certificate_cache|ngx_stream_proxy_module|1800|e|||1.27.4||||\n"u8
        + "proxy_ssl_certificate_key|ngx_http_proxy_module|1c|2|complex-value||||||\n"u8
        + "proxy_ssl_certificate_key|ngx_stream_proxy_module|1800|2|complex-value||||||\n"u8
        + "proxy_ssl_certificate|ngx_http_proxy_module|1c|2|complex-value||||||\n"u8
        + "proxy_ssl_certificate|ngx_stream_proxy_module|1800|2|complex-value||||||\n"u8
        + "proxy_ssl_ciphers|ngx_http_proxy_module|1c|2|string||||||\n"u8
        + "proxy_ssl_ciphers|ngx_stream_proxy_module|1800|2|string||||||\n"u8
        + "proxy_ssl_conf_command|ngx_http_proxy_module|1c|4|||||||\n"u8
        + "proxy_ssl_conf_command|ngx_stream_proxy_module|1800|4|||||||\n"u8
        + "proxy_ssl_crl|ngx_http_proxy_module|1c|2|string||||||\n"u8
        + "proxy_ssl_crl|ngx_stream_proxy_module|1800|2|string||||||\n"u8
        + "proxy_ssl_name|ngx_http_proxy_module|1c|2|complex-value||||||\n"u8
        + "proxy_ssl_name|ngx_stream_proxy_module|1800|2|complex-value||||||\n"u8
        + "proxy_ssl_password_file|ngx_http_proxy_module|1c|2|| once|||||\n"u8
        + "proxy_ssl_password_file|ngx_stream_proxy_module|1800|2|| once|||||\n"u8
        + "proxy_ssl_protocols|ngx_http_proxy_module|1c|fffffffe|bitmask|||||SSLv2 SSLv3 TLSv1 TLSv1.1 TLSv1.2 TLSv1.3|\n"u8
        + "proxy_ssl_protocols|ngx_stream_proxy_module|1800|fffffffe|bitmask|||||SSLv2 SSLv3 TLSv1 TLSv1.1 TLSv1.2 TLSv1.3|\n"u8
        + "proxy_ssl_server_name|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_ssl_server_name|ngx_stream_proxy_module|1800|2|flag||||||\n"u8
        + "proxy_ssl_session_reuse|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_ssl_session_reuse|ngx_stream_proxy_module|1800|2|flag||||||\n"u8
        + "proxy_ssl_trusted_certificate|ngx_http_proxy_module|1c|2|string||||||\n"u8
        + "proxy_ssl_trusted_certificate|ngx_stream_proxy_module|1800|2|string||||||\n"u8
        + "proxy_ssl_verify_depth|ngx_http_proxy_module|1c|2|number||||||\n"u8
        + "proxy_ssl_verify_depth|ngx_stream_proxy_module|1800|2|number||||||\n"u8
        + "proxy_ssl_verify|ngx_http_proxy_module|1c|2|flag||||||\n"u8
        + "proxy_ssl_verify|ngx_stream_proxy_module|1800|2|flag||||||\n"u8
        + "proxy_ssl|ngx_stream_proxy_module|1800|2|flag||||||\n"u8
        + "proxy_store_access|ngx_http_proxy_module|1c|e|access-mode||||||\n"u8
        + "proxy_store|ngx_http_proxy_module|1c|2|| once|||||\n"u8
        + "proxy_temp_file_write_size|ngx_http_proxy_module|1c|2|size||||||\n"u8
        + "proxy_temp_path|ngx_http_proxy_module|1c|1e|temp-path||||||\n"u8
        + "proxy_timeout|ngx_mail_proxy_module|600|2|time-ms||||||\n"u8
        + "proxy_timeout|ngx_stream_proxy_module|1800|2|time-ms||||||\n"u8
        + "proxy_upload_rate|ngx_stream_proxy_module|1800|2|complex-value-size||||||\n"u8
        + "proxy_upstream_buffer|ngx_stream_proxy_module|1800|2|size||||||\n"u8
        + "proxy|ngx_mail_proxy_module|600|2|flag||||||\n"u8
        + "publish_notify|ngx_rtmp_live_module|0|2|| other|||||\n"u8
        + "publish_time_fix|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "pull_reconnect|ngx_rtmp_relay_module|0|2|| other|||||\n"u8
        + "pull|ngx_rtmp_relay_module|0|fffffffe|| other|||||\n"u8
        + "push_authorized_channels_only|nchan|18|2|| other|||||\n"u8
        + "push_channel_group|nchan|50|2|| other|||||\n"u8
        + "push_channel_timeout|nchan|18|2|| other|||||\n"u8
        + "push_max_channel_id_length|nchan|18|2|| other|||||\n"u8
        + "push_max_channel_subscribers|nchan|18|2|| other|||||\n"u8
        + "push_max_message_buffer_length|nchan|18|2|| other|||||\n"u8
        + "push_max_reserved_memory|nchan|0|2|| other|||||\n"u8
        + "push_message_buffer_length|nchan|18|2|| other|||||\n"u8
        + "push_message_timeout|nchan|18|2|| other|||||\n"u8
        + "push_min_message_buffer_length|nchan|58|2|| other|||||\n"u8
        + "push_publisher|nchan|50|7|| other|||||\n"u8
        + "push_reconnect|ngx_rtmp_relay_module|0|2|| other|||||\n"u8
        + "push_store_messages|nchan|58|2|| other|||||\n"u8
        + "push_stream_allow_connections_to_events_channel|ngx_http_push_stream_module|5c|2|| other|||||\n"u8
        + "push_stream_allowed_origins|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_authorized_channels_only|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_channel_deleted_message_text|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_stream_channel_inactivity_time|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_stream_channel_info_on_publish|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_channels_path|ngx_http_push_stream_module|5c|2|| other|||||\n"u8
        + "push_stream_channels_statistics|ngx_http_push_stream_module|10|1|| other|||||\n"u8
        + "push_stream_events_channel_id|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_stream_footer_template|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_header_template_file|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_header_template|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_last_event_id|ngx_http_push_stream_module|5c|2|| other|||||\n"u8
        + "push_stream_last_received_message_tag|ngx_http_push_stream_module|5c|2|| other|||||\n"u8
        + "push_stream_last_received_message_time|ngx_http_push_stream_module|5c|2|| other|||||\n"u8
        + "push_stream_longpolling_connection_ttl|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_max_channel_id_length|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_stream_max_messages_stored_per_channel|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_stream_max_number_of_channels|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_stream_max_number_of_wildcard_channels|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_stream_max_subscribers_per_channel|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_stream_message_template|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_message_ttl|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_stream_padding_by_user_agent|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_ping_message_interval|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_ping_message_text|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_stream_publisher|ngx_http_push_stream_module|10|3|| other|||||\n"u8
        + "push_stream_shared_memory_size|ngx_http_push_stream_module|4|6|| other|||||\n"u8
        + "push_stream_store_messages|ngx_http_push_stream_module|5c|2|| other|||||\n"u8
        + "push_stream_subscriber_connection_ttl|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_subscriber|ngx_http_push_stream_module|10|3|| other|||||\n"u8
        + "push_stream_timeout_with_body|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_stream_user_agent|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_websocket_allow_publish|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_wildcard_channel_max_qtd|ngx_http_push_stream_module|1c|2|| other|||||\n"u8
        + "push_stream_wildcard_channel_prefix|ngx_http_push_stream_module|4|2|| other|||||\n"u8
        + "push_subscriber_concurrency|nchan|58|2|| other|||||\n"u8
        + "push_subscriber_timeout|nchan|58|2|| other|||||\n"u8
        + "push_subscriber|nchan|50|3f|| other|||||\n"u8
        + "push|ngx_rtmp_relay_module|0|fffffffe|| other|||||\n"u8
        + "quic_active_connection_id_limit|ngx_http_v3_module|c|2|number||1.25.0||||\n"u8
        + "quic_bpf|ngx_quic_bpf_module|1|2|flag||1.25.0||||\n"u8
        + "quic_gso|ngx_http_v3_module|c|2|flag||1.25.0||||\n"u8
        + "quic_host_key|ngx_http_v3_module|c|2|| once|1.25.0||||\n"u8
        + "quic_retry|ngx_http_v3_module|c|2|flag||1.25.0||||\n"u8
        + "random_index|ngx_http_random_index_module|10|2|flag||||||\n"u8
        + "random|ngx_http_upstream_random_module|100|7|||||||\n"u8
        + "random|ngx_stream_upstream_random_module|2000|7|||||||\n"u8
        + "read_ahead|ngx_http_core_module|1c|2|size||||||\n"u8
        + "real_ip_header|ngx_http_realip_module|1c|2|| once|||||\n"u8
        + "real_ip_recursive|ngx_http_realip_module|1c|2|flag||||||\n"u8
        + "record_append|ngx_rtmp_record_module|0|2|| other|||||\n"u8
        + "record_interval|ngx_rtmp_record_module|0|2|| other|||||\n"u8
        + "record_lock|ngx_rtmp_record_module|0|2|| other|||||\n"u8
        + "record_max_frames|ngx_rtmp_record_module|0|2|| other|||||\n"u8
        + "record_max_size|ngx_rtmp_record_module|0|2|| other|||||\n"u8
        + "record_notify|ngx_rtmp_record_module|0|2|| other|||||\n"u8
        + "record_path|ngx_rtmp_record_module|0|2|| other|||||\n"u8
        + "record_suffix|ngx_rtmp_record_module|0|2|| other|||||\n"u8
        + "record_unique|ngx_rtmp_record_module|0|2|| other|||||\n"u8
        + "recorder|ngx_rtmp_record_module|0|2||block other|||||\n"u8
        + "record|ngx_rtmp_record_module|0|fffffffe|| other|||||\n"u8
        + "recursive_error_pages|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "referer_hash_bucket_size|ngx_http_referer_module|18|2|number||||||\n"u8
        + "referer_hash_max_size|ngx_http_referer_module|18|2|number||||||\n"u8
        + "relay_buffer|ngx_rtmp_relay_module|0|2|| other|||||\n"u8
        + "request_pool_size|ngx_http_core_module|c|2|size||||||\n"u8
        + "reset_timedout_connection|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "resolver_timeout|ngx_http_core_module|1c|2|time-ms||||||\n"u8
        + "resolver_timeout|ngx_http_upstream_module|100|2|time-ms||1.27.3||||\n"u8
        + "resolver_timeout|ngx_mail_core_module|600|2|time-ms||||||\n"u8
        + "resolver_timeout|ngx_stream_core_module|1800|2|time-ms||||||\n"u8
        + "resolver_timeout|ngx_stream_upstream_module|2000|2|time-ms||1.27.3||||\n"u8
        + "resolver|ngx_http_core_module|1c|fffffffe|| once|||||\n"u8
        + "resolver|ngx_http_upstream_module|100|fffffffe|| once|1.27.3||||\n"u8
        + "resolver|ngx_mail_core_module|600|fffffffe|| once|||||\n"u8
        + "resolver|ngx_stream_core_module|1800|fffffffe|| once|||||\n"u8
        + "resolver|ngx_stream_upstream_module|2000|fffffffe|| once|1.27.3||||\n"u8
        + "respawn_timeout|ngx_rtmp_exec_module|0|2|| other|||||\n"u8
        + "respawn|ngx_rtmp_exec_module|0|2|| other|||||\n"u8
        + "return|ngx_http_rewrite_module|78|6|||||||\n"u8
        + "return|ngx_stream_return_module|1000|2|||||||\n"u8
        + "rewrite_by_lua_block|ngx_http_lua_module|5c|1||block other|||||\n"u8
        + "rewrite_by_lua_file|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "rewrite_by_lua_no_postpone|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "rewrite_by_lua|ngx_http_lua_module|5c|2|| other|||||\n"u8
        + "rewrite_log|ngx_http_rewrite_module|7c|2|flag||||||\n"u8
        + "rewrite|ngx_http_rewrite_module|78|c|||||||\n"u8
        + "root|ngx_http_core_module|5c|2|| once|||||\n"u8
        + "rtmp_auto_push_reconnect|ngx_rtmp_auto_push_module|1|2|| other|||||\n"u8
        + "rtmp_auto_push|ngx_rtmp_auto_push_module|1|2|| other|||||\n"u8
        + "rtmp_control|ngx_rtmp_control_module|1c|fffffffe|| other|||||\n"u8
        + "rtmp_socket_dir|ngx_rtmp_auto_push_module|1|2|| other|||||\n"u8
        + "rtmp_stat_stylesheet|ngx_rtmp_stat_module|1c|2|| other|||||\n"u8
        + "rtmp_stat|ngx_rtmp_stat_module|1c|fffffffe|| other|||||\n"u8
        + "rtmp|ngx_rtmp_module|1|1||block other|||||\n"u8
        + "satisfy|ngx_http_core_module|1c|2|enum|||||all any|\n"u8
        + "scgi_bind|ngx_http_scgi_module|1c|6|| once|||||\n"u8
        + "scgi_buffer_size|ngx_http_scgi_module|1c|2|size||||||\n"u8
        + "scgi_buffering|ngx_http_scgi_module|1c|2|flag||||||\n"u8
        + "scgi_buffers|ngx_http_scgi_module|1c|4|buffers||||||\n"u8
        + "scgi_busy_buffers_size|ngx_http_scgi_module|1c|2|size||||||\n"u8
        + "scgi_cache_background_update|ngx_http_scgi_module|1c|2|flag||||||\n"u8
        + "scgi_cache_bypass|ngx_http_scgi_module|1c|fffffffe|||||||\n"u8
        + "scgi_cache_key|ngx_http_scgi_module|1c|2|| once|||||\n"u8
        + "scgi_cache_lock_age|ngx_http_scgi_module|1c|2|time-ms||||||\n"u8
        + "scgi_cache_lock_timeout|ngx_http_scgi_module|1c|2|time-ms||||||\n"u8
        + "scgi_cache_lock|ngx_http_scgi_module|1c|2|flag||||||\n"u8
        + "scgi_cache_max_range_offset|ngx_http_scgi_module|1c|2|offset||||||\n"u8
        + "scgi_cache_methods|ngx_http_scgi_module|1c|fffffffe|bitmask|||||GET HEAD POST|\n"u8
        + "scgi_cache_min_uses|ngx_http_scgi_module|1c|2|number||||||\n"u8
        + "scgi_cache_path|ngx_http_scgi_module|4|fffffffc|||||||\n"u8
        + "scgi_cache_revalidate|ngx_http_scgi_module|1c|2|flag||||||\n"u8
        + "scgi_cache_use_stale|ngx_http_scgi_module|1c|fffffffe|bitmask|||||error timeout invalid_header non_idempotent http_500 http_503 http_403 http_404 http_429 updating off|\n"u8
        + "scgi_cache_valid|ngx_http_scgi_module|1c|fffffffe|||||||\n"u8
        + "scgi_cache|ngx_http_scgi_module|1c|2|| once|||||\n"u8
        + "scgi_connect_timeout|ngx_http_scgi_module|1c|2|time-ms||||||\n"u8
        + "scgi_force_ranges|ngx_http_scgi_module|1c|2|flag||||||\n"u8
        + "scgi_hide_header|ngx_http_scgi_module|1c|2|||||||\n"u8
        + "scgi_ignore_client_abort|ngx_http_scgi_module|1c|2|flag||||||\n"u8
        + "scgi_ignore_headers|ngx_http_scgi_module|1c|fffffffe|bitmask|||||X-Accel-Redirect X-Accel-Expires X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset Expires Cache-Control Set-Cookie Vary|\n"u8
        + "scgi_intercept_errors|ngx_http_scgi_module|1c|2|flag||||||\n"u8
        + "scgi_limit_rate|ngx_http_scgi_module|1c|2|complex-value-size||||||\n"u8
        + "scgi_max_temp_file_size|ngx_http_scgi_module|1c|2|size||||||\n"u8
        + "scgi_next_upstream_timeout|ngx_http_scgi_module|1c|2|time-ms||||||\n"u8
        + "scgi_next_upstream_tries|ngx_http_scgi_module|1c|2|number||||||\n"u8
        + "scgi_next_upstream|ngx_http_scgi_module|1c|fffffffe|bitmask|||||error timeout invalid_header non_idempotent http_500 http_503 http_403 http_404 http_429 updating off|\n"u8
        + "scgi_no_cache|ngx_http_scgi_module|1c|fffffffe|||||||\n"u8
        + "scgi_param|ngx_http_scgi_module|1c|c|||||||\n"u8
        + "scgi_pass_header|ngx_http_scgi_module|1c|2|||||||\n"u8
        + "scgi_pass_request_body|ngx_http_scgi_module|1c|2|flag||||||\n"u8
        + "scgi_pass_request_headers|ngx_http_scgi_module|1c|2|flag||||||\n"u8
        + "scgi_pass|ngx_http_scgi_module|50|2|| once|||||\n"u8
        + "scgi_read_timeout|ngx_http_scgi_module|1c|2|time-ms||||||\n"u8
        + "scgi_request_buffering|ngx_http_scgi_module|1c|2|flag||||||\n"u8
        + "scgi_send_timeout|ngx_http_scgi_module|1c|2|time-ms||||||\n"u8
        + "scgi_socket_keepalive|ngx_http_scgi_module|1c|2|flag||||||\n"u8
        + "scgi_store_access|ngx_http_scgi_module|1c|e|access-mode||||||\n"u8
        + "scgi_store|ngx_http_scgi_module|1c|2|| once|||||\n"u8
        + "scgi_temp_file_write_size|ngx_http_scgi_module|1c|2|size||||||\n"u8
        + "scgi_temp_path|ngx_http_scgi_module|1c|1e|temp-path||||||\n"u8
        + "secure_link_md5|ngx_http_secure_link_module|1c|2|complex-value||||||\n"u8
        + "secure_link_secret|ngx_http_secure_link_module|1c|2|string||||||\n"u8
        + "secure_link|ngx_http_secure_link_module|1c|2|complex-value||||||\n"u8
        + "send_lowat|ngx_http_core_module|1c|2|size||||||\n"u8
        + "send_timeout|ngx_http_core_module|1c|2|time-ms||||||\n"u8
        + "sendfile_max_chunk|ngx_http_core_module|1c|2|size||||||\n"u8
        + "sendfile|ngx_http_core_module|5c|2|flag||||||\n"u8
        + "server_name_in_redirect|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "server_names_hash_bucket_size|ngx_http_core_module|4|2|number||||||\n"u8
        + "server_names_hash_bucket_size|ngx_stream_core_module|800|2|number||1.25.5||||\n"u8
        + "server_names_hash_max_size|ngx_http_core_module|4|2|number||||||\n"u8
        + "server_names_hash_max_size|ngx_stream_core_module|800|2|number||1.25.5||||\n"u8
        + "server_name|ngx_http_core_module|8|fffffffe|||||||\n"u8
        + "server_name|ngx_mail_core_module|600|2|string||||||\n"u8
        + "server_name|ngx_stream_core_module|1000|fffffffe|||1.25.5||||\n"u8
        + "server_rewrite_by_lua_block|ngx_http_lua_module|c|1||block other|||||\n"u8
        + "server_rewrite_by_lua_file|ngx_http_lua_module|c|2|| other|||||\n"u8
        + "server_tokens|ngx_http_core_module|1c|2|enum|||||off on build|\n"u8
        + "server|ngx_http_core_module|4|1||block|||||\n"u8
        + "server|ngx_http_upstream_module|100|fffffffe|||||||\n"u8
        + "server|ngx_mail_core_module|200|1||block|||||\n"u8
        + "server|ngx_rtmp_core_module|0|1||block other|||||\n"u8
        + "server|ngx_stream_core_module|800|1||block|||||\n"u8
        + "server|ngx_stream_upstream_module|2000|fffffffe|||||||\n"u8
        + "session_relay|ngx_rtmp_relay_module|0|2|| other|||||\n"u8
        + "set_base32_alphabet|ngx_http_set_misc_module|7c|2|| other|||||\n"u8
        + "set_base32_padding|ngx_http_set_misc_module|7c|2|| other|||||\n"u8
        + "set_by_lua_block|ngx_http_lua_module|78|2||block other|||||\n"u8
        + "set_by_lua_file|ngx_http_lua_module|78|fffffffc|| other|||||\n"u8
        + "set_by_lua|ngx_http_lua_module|78|fffffffc|| other|||||\n"u8
        + "set_decode_base32|ngx_http_set_misc_module|7c|6|| other|||||\n"u8
        + "set_encode_base32|ngx_http_set_misc_module|7c|6|| other|||||\n"u8
        + "set_formatted_gmt_time|ngx_http_set_misc_module|7c|4|| other|||||\n"u8
        + "set_formatted_local_time|ngx_http_set_misc_module|7c|4|| other|||||\n"u8
        + "set_hashed_upstream|ngx_http_set_misc_module|7c|8|| other|||||\n"u8
        + "set_local_today|ngx_http_set_misc_module|7c|2|| other|||||\n"u8
        + "set_misc_base32_padding|ngx_http_set_misc_module|7c|2|| other|||||\n"u8
        + "set_real_ip_from|ngx_http_realip_module|1c|2|||||||\n"u8
        + "set_real_ip_from|ngx_mail_realip_module|600|2|||||||\n"u8
        + "set_real_ip_from|ngx_stream_realip_module|1800|2|||||||\n"u8
        + "set|ngx_http_rewrite_module|78|4|||||||\n"u8
        + "set|ngx_stream_set_module|1000|4|||||||\n"u8
        + "slice|ngx_http_slice_filter_module|1c|2|size||||||\n"u8
        + "smtp_auth|ngx_mail_smtp_module|600|fffffffe|bitmask|||||plain login cram-md5 external none|\n"u8
        + "smtp_capabilities|ngx_mail_smtp_module|600|fffffffe|||||||\n"u8
        + "smtp_client_buffer|ngx_mail_smtp_module|600|2|size||||||\n"u8
        + "smtp_greeting_delay|ngx_mail_smtp_module|600|2|time-ms||||||\n"u8
        + "so_keepalive|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "source_charset|ngx_http_charset_filter_module|5c|2|| once|||||\n"u8
        + "split_clients|ngx_http_split_clients_module|4|4||block|||||\n"u8
        + "split_clients|ngx_stream_split_clients_module|800|4||block|||||\n"u8
        + "ssi_ignore_recycled_buffers|ngx_http_ssi_filter_module|1c|2|flag||||||\n"u8
        + "ssi_last_modified|ngx_http_ssi_filter_module|1c|2|flag||||||\n"u8
        + "ssi_min_file_chunk|ngx_http_ssi_filter_module|1c|2|size||||||\n"u8
        + "ssi_silent_errors|ngx_http_ssi_filter_module|1c|2|flag||||||\n"u8
        + "ssi_types|ngx_http_ssi_filter_module|1c|fffffffe|||||||\n"u8
        + "ssi_value_length|ngx_http_ssi_filter_module|1c|2|size||||||\n"u8
        + "ssi|ngx_http_ssi_filter_module|5c|2|flag||||||\n"u8
        + "ssl_alpn|ngx_stream_ssl_module|1800|fffffffe|| once|||||\n"u8
        + "ssl_buffer_size|ngx_http_ssl_module|c|2|size||||||\n"u8
        + "ssl_certificate_by_lua_block|ngx_http_lua_module|c|1||block other|||||\n"u8
        + "ssl_certificate_by_lua_file|ngx_http_lua_module|c|2|| other|||||\n"u8
        + "ssl_certificate_cache|ngx_http_ssl_module|c|e|||1.27.4||||\n"u8
        + "ssl_certificate_cache|ngx_stream_ssl_module|1800|e|||1.27.4||||\n"u8
        + "ssl_certificate_compression|ngx_http_ssl_module|c|2|flag||1.29.1||||\n"u8
        + "ssl_certificate_compression|ngx_mail_ssl_module|600|2|flag||1.29.1||||\n"u8
        + "ssl_certificate_compression|ngx_stream_ssl_module|1800|2|flag||1.29.1||||\n"u8
        + "ssl_certificate_key|ngx_http_ssl_module|c|2|||||||\n"u8
        + "ssl_certificate_key|ngx_mail_ssl_module|600|2|||||||\n"u8
        + "ssl_certificate_key|ngx_stream_ssl_module|1800|2|||||||\n"u8
        + "ssl_certificate|ngx_http_ssl_module|c|2|||||||\n"u8
        + "ssl_certificate|ngx_mail_ssl_module|600|2|||||||\n"u8
        + "ssl_certificate|ngx_stream_ssl_module|1800|2|||||||\n"u8
        + "ssl_ciphers|ngx_http_ssl_module|c|2|string||||||\n"u8
        + "ssl_ciphers|ngx_mail_ssl_module|600|2|string||||||\n"u8
        + "ssl_ciphers|ngx_stream_ssl_module|1800|2|string||||||\n"u8
        + "ssl_client_certificate|ngx_http_ssl_module|c|2|string||||||\n"u8
        + "ssl_client_certificate|ngx_mail_ssl_module|600|2|string||||||\n"u8
        + "ssl_client_certificate|ngx_stream_ssl_module|1800|2|string||||||\n"u8
        + "ssl_client_hello_by_lua_block|ngx_http_lua_module|c|1||block other|||||\n"u8
        + "ssl_client_hello_by_lua_file|ngx_http_lua_module|c|2|| other|||||\n"u8
        + "ssl_conf_command|ngx_http_ssl_module|c|4|||||||\n"u8
        + "ssl_conf_command|ngx_mail_ssl_module|600|4|||||||\n"u8
        + "ssl_conf_command|ngx_stream_ssl_module|1800|4|||||||\n"u8
        + "ssl_crl|ngx_http_ssl_module|c|2|string||||||\n"u8
        + "ssl_crl|ngx_mail_ssl_module|600|2|string||||||\n"u8
        + "ssl_crl|ngx_stream_ssl_module|1800|2|string||||||\n"u8
        + "ssl_dhparam|ngx_http_ssl_module|c|2|string||||||\n"u8
        + "ssl_dhparam|ngx_mail_ssl_module|600|2|string||||||\n"u8
        + "ssl_dhparam|ngx_stream_ssl_module|1800|2|string||||||\n"u8
        + "ssl_early_data|ngx_http_ssl_module|c|2|flag||||||\n"u8
        + "ssl_ecdh_curve|ngx_http_ssl_module|c|2|string||||||\n"u8
        + "ssl_ecdh_curve|ngx_mail_ssl_module|600|2|string||||||\n"u8
        + "ssl_ecdh_curve|ngx_stream_ssl_module|1800|2|string||||||\n"u8
        + "ssl_ech_file|ngx_http_ssl_module|c|2|||1.29.4||||\n"u8
        + "ssl_ech_file|ngx_stream_ssl_module|1800|2|||1.29.4||||\n"u8
        + "ssl_engine|ngx_openssl_module|1|2|| once|||||\n"u8
        + "ssl_handshake_timeout|ngx_stream_ssl_module|1800|2|time-ms||||||\n"u8
        + "ssl_object_cache_inheritable|ngx_openssl_cache_module|1|2|flag||1.27.4||||\n"u8
        + "ssl_ocsp_cache|ngx_http_ssl_module|c|2|| once|||||\n"u8
        + "ssl_ocsp_cache|ngx_stream_ssl_module|1800|2|| once|1.27.2||||\n"u8
        + "ssl_ocsp_responder|ngx_http_ssl_module|c|2|string||||||\n"u8
        + "ssl_ocsp_responder|ngx_stream_ssl_module|1800|2|string||1.27.2||||\n"u8
        + "ssl_ocsp|ngx_http_ssl_module|c|2|enum|||||off on leaf|\n"u8
        + "ssl_ocsp|ngx_stream_ssl_module|1800|2|enum||1.27.2|||off on leaf|\n"u8
        + "ssl_password_file|ngx_http_ssl_module|c|2|| once|||||\n"u8
        + "ssl_password_file|ngx_mail_ssl_module|600|2|| once|||||\n"u8
        + "ssl_password_file|ngx_stream_ssl_module|1800|2|| once|||||\n"u8
        + "ssl_prefer_server_ciphers|ngx_http_ssl_module|c|2|flag||||||\n"u8
        + "ssl_prefer_server_ciphers|ngx_mail_ssl_module|600|2|flag||||||\n"u8
        + "ssl_prefer_server_ciphers|ngx_stream_ssl_module|1800|2|flag||||||\n"u8
        + "ssl_preread|ngx_stream_ssl_preread_module|1800|2|flag||||||\n"u8
        + "ssl_protocols|ngx_http_ssl_module|c|fffffffe|bitmask|||||SSLv2 SSLv3 TLSv1 TLSv1.1 TLSv1.2 TLSv1.3|\n"u8
        + "ssl_protocols|ngx_mail_ssl_module|600|fffffffe|bitmask|||||SSLv2 SSLv3 TLSv1 TLSv1.1 TLSv1.2 TLSv1.3|\n"u8
        + "ssl_protocols|ngx_stream_ssl_module|1800|fffffffe|bitmask|||||SSLv2 SSLv3 TLSv1 TLSv1.1 TLSv1.2 TLSv1.3|\n"u8
        + "ssl_reject_handshake|ngx_http_ssl_module|c|2|flag||||||\n"u8
        + "ssl_reject_handshake|ngx_stream_ssl_module|1800|2|flag||1.25.5||||\n"u8
        + "ssl_session_cache|ngx_http_ssl_module|c|6|||||||\n"u8
        + "ssl_session_cache|ngx_mail_ssl_module|600|6|||||||\n"u8
        + "ssl_session_cache|ngx_stream_ssl_module|1800|6|||||||\n"u8
        + "ssl_session_fetch_by_lua_block|ngx_http_lua_module|4|1||block other|||||\n"u8
        + "ssl_session_fetch_by_lua_file|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "ssl_session_store_by_lua_block|ngx_http_lua_module|4|1||block other|||||\n"u8
        + "ssl_session_store_by_lua_file|ngx_http_lua_module|4|2|| other|||||\n"u8
        + "ssl_session_ticket_key|ngx_http_ssl_module|c|2|||||||\n"u8
        + "ssl_session_ticket_key|ngx_mail_ssl_module|600|2|||||||\n"u8
        + "ssl_session_ticket_key|ngx_stream_ssl_module|1800|2|||||||\n"u8
        + "ssl_session_tickets|ngx_http_ssl_module|c|2|flag||||||\n"u8
        + "ssl_session_tickets|ngx_mail_ssl_module|600|2|flag||||||\n"u8
        + "ssl_session_tickets|ngx_stream_ssl_module|1800|2|flag||||||\n"u8
        + "ssl_session_timeout|ngx_http_ssl_module|c|2|time-s||||||\n"u8
        + "ssl_session_timeout|ngx_mail_ssl_module|600|2|time-s||||||\n"u8
        + "ssl_session_timeout|ngx_stream_ssl_module|1800|2|time-s||||||\n"u8
        + "ssl_stapling_file|ngx_http_ssl_module|c|2|string||||||\n"u8
        + "ssl_stapling_file|ngx_stream_ssl_module|1800|2|string||1.27.2||||\n"u8
        + "ssl_stapling_responder|ngx_http_ssl_module|c|2|string||||||\n"u8
        + "ssl_stapling_responder|ngx_stream_ssl_module|1800|2|string||1.27.2||||\n"u8
        + "ssl_stapling_verify|ngx_http_ssl_module|c|2|flag||||||\n"u8
        + "ssl_stapling_verify|ngx_stream_ssl_module|1800|2|flag||1.27.2||||\n"u8
        + "ssl_stapling|ngx_http_ssl_module|c|2|flag||||||\n"u8
        + "ssl_stapling|ngx_stream_ssl_module|1800|2|flag||1.27.2||||\n"u8
        + "ssl_trusted_certificate|ngx_http_ssl_module|c|2|string||||||\n"u8
        + "ssl_trusted_certificate|ngx_mail_ssl_module|600|2|string||||||\n"u8
        + "ssl_trusted_certificate|ngx_stream_ssl_module|1800|2|string||||||\n"u8
        + "ssl_verify_client|ngx_http_ssl_module|c|2|enum|||||off on optional optional_no_ca|\n"u8
        + "ssl_verify_client|ngx_mail_ssl_module|600|2|enum|||||off on optional optional_no_ca|\n"u8
        + "ssl_verify_client|ngx_stream_ssl_module|1800|2|enum|||||off on optional optional_no_ca|\n"u8
        + "ssl_verify_depth|ngx_http_ssl_module|c|2|number||||||\n"u8
        + "ssl_verify_depth|ngx_mail_ssl_module|600|2|number||||||\n"u8
        + "ssl_verify_depth|ngx_stream_ssl_module|1800|2|number||||||\n"u8
        + "ssl|ngx_http_ssl_module|c|2|flag|||1.25.0|||\n"u8
        + "ssl|ngx_mail_ssl_module|600|2|flag|||1.25.0|||\n"u8
        + "starttls|ngx_mail_ssl_module|600|2|||||||\n"u8
        + "sticky|ngx_http_upstream_sticky_module|100|fffffffc|||1.29.6||||\n"u8
        + "stream_buckets|ngx_rtmp_live_module|0|2|| other|||||\n"u8
        + "stream|ngx_stream_module|1|1||block once|||||\n"u8
        + "stub_status|ngx_http_stub_status_module|18|3|||||||\n"u8
        + "sub_filter_last_modified|ngx_http_sub_filter_module|1c|2|flag||||||\n"u8
        + "sub_filter_once|ngx_http_sub_filter_module|1c|2|flag||||||\n"u8
        + "sub_filter_types|ngx_http_sub_filter_module|1c|fffffffe|||||||\n"u8
        + "sub_filter|ngx_http_sub_filter_module|1c|4|||||||\n"u8
        + "subrequest_output_buffer_size|ngx_http_core_module|1c|2|size||||||\n"u8
        + "subs_buffers|ngx_http_subs_filter_module|1c|4|| other|||||\n"u8
        + "subs_filter_bypass|ngx_http_subs_filter_module|1c|fffffffe|| other|||||\n"u8
        + "subs_filter_types|ngx_http_subs_filter_module|1c|fffffffe|| other|||||\n"u8
        + "subs_filter|ngx_http_subs_filter_module|1c|fffffffc|| other|||||\n"u8
        + "subs_line_buffer_size|ngx_http_subs_filter_module|1c|4|| other|||||\n"u8
        + "sync|ngx_rtmp_live_module|0|2|| other|||||\n"u8
        + "tcp_nodelay|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "tcp_nodelay|ngx_stream_core_module|1800|2|flag||||||\n"u8
        + "tcp_nopush|ngx_http_core_module|1c|2|flag||||||\n"u8
        + "thread_pool|ngx_thread_pool_module|1|c|||||||\n"u8
        + "timeout|ngx_mail_core_module|600|2|time-ms||||||\n"u8
        + "timeout|ngx_rtmp_core_module|0|2|| other|||||\n"u8
        + "timer_resolution|ngx_core_module|1|2|time-ms||||||\n"u8
        + "try_files|ngx_http_try_files_module|18|fffffffc|| once|||||\n"u8
        + "types_hash_bucket_size|ngx_http_core_module|1c|2|number||||||\n"u8
        + "types_hash_max_size|ngx_http_core_module|1c|2|number||||||\n"u8
        + "types|ngx_http_core_module|1c|1||block|||||\n"u8
        + "underscores_in_headers|ngx_http_core_module|c|2|flag||||||\n"u8
        + "uninitialized_variable_warn|ngx_http_rewrite_module|7c|2|flag||||||\n"u8
        + "upstream|ngx_http_upstream_module|4|2||block|||||\n"u8
        + "upstream|ngx_stream_upstream_module|800|2||block|||||\n"u8
        + "userid_domain|ngx_http_userid_filter_module|1c|2|string||||||\n"u8
        + "userid_expires|ngx_http_userid_filter_module|1c|2|| once|||||\n"u8
        + "userid_flags|ngx_http_userid_filter_module|1c|e|bitmask|||||off secure httponly samesite=strict samesite=lax samesite=none|\n"u8
        + "userid_mark|ngx_http_userid_filter_module|1c|2|| once|||||\n"u8
        + "userid_name|ngx_http_userid_filter_module|1c|2|string||||||\n"u8
        + "userid_p3p|ngx_http_userid_filter_module|1c|2|string||||||\n"u8
        + "userid_path|ngx_http_userid_filter_module|1c|2|string||||||\n"u8
        + "userid_service|ngx_http_userid_filter_module|1c|2|number||||||\n"u8
        + "userid|ngx_http_userid_filter_module|1c|2|enum|||||off log v1 on|\n"u8
        + "user|ngx_core_module|1|6|| once|||||\n"u8
        + "use|ngx_event_core_module|2|2|| once|||||\n"u8
        + "uwsgi_bind|ngx_http_uwsgi_module|1c|6|| once|||||\n"u8
        + "uwsgi_buffer_size|ngx_http_uwsgi_module|1c|2|size||||||\n"u8
        + "uwsgi_buffering|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_buffers|ngx_http_uwsgi_module|1c|4|buffers||||||\n"u8
        + "uwsgi_busy_buffers_size|ngx_http_uwsgi_module|1c|2|size||||||\n"u8
        + "uwsgi_cache_background_update|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_cache_bypass|ngx_http_uwsgi_module|1c|fffffffe|||||||\n"u8
        + "uwsgi_cache_key|ngx_http_uwsgi_module|1c|2|| once|||||\n"u8
        + "uwsgi_cache_lock_age|ngx_http_uwsgi_module|1c|2|time-ms||||||\n"u8
        + "uwsgi_cache_lock_timeout|ngx_http_uwsgi_module|1c|2|time-ms||||||\n"u8
        + "uwsgi_cache_lock|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_cache_max_range_offset|ngx_http_uwsgi_module|1c|2|offset||||||\n"u8
        + "uwsgi_cache_methods|ngx_http_uwsgi_module|1c|fffffffe|bitmask|||||GET HEAD POST|\n"u8
        + "uwsgi_cache_min_uses|ngx_http_uwsgi_module|1c|2|number||||||\n"u8
        + "uwsgi_cache_path|ngx_http_uwsgi_module|4|fffffffc|||||||\n"u8
        + "uwsgi_cache_revalidate|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_cache_use_stale|ngx_http_uwsgi_module|1c|fffffffe|bitmask|||||error timeout invalid_header non_idempotent http_500 http_503 http_403 http_404 http_429 updating off|\n"u8
        + "uwsgi_cache_valid|ngx_http_uwsgi_module|1c|fffffffe|||||||\n"u8
        + "uwsgi_cache|ngx_http_uwsgi_module|1c|2|| once|||||\n"u8
        + "uwsgi_connect_timeout|ngx_http_uwsgi_module|1c|2|time-ms||||||\n"u8
        + "uwsgi_force_ranges|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_hide_header|ngx_http_uwsgi_module|1c|2|||||||\n"u8
        + "uwsgi_ignore_client_abort|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_ignore_headers|ngx_http_uwsgi_module|1c|fffffffe|bitmask|||||X-Accel-Redirect X-Accel-Expires X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset Expires Cache-Control Set-Cookie Vary|\n"u8
        + "uwsgi_intercept_errors|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_limit_rate|ngx_http_uwsgi_module|1c|2|complex-value-size||||||\n"u8
        + "uwsgi_max_temp_file_size|ngx_http_uwsgi_module|1c|2|size||||||\n"u8
        + "uwsgi_modifier1|ngx_http_uwsgi_module|1c|2|number||||||0 255\n"u8
        + "uwsgi_modifier2|ngx_http_uwsgi_module|1c|2|number||||||0 255\n"u8
        + "uwsgi_next_upstream_timeout|ngx_http_uwsgi_module|1c|2|time-ms||||||\n"u8
        + "uwsgi_next_upstream_tries|ngx_http_uwsgi_module|1c|2|number||||||\n"u8
        + "uwsgi_next_upstream|ngx_http_uwsgi_module|1c|fffffffe|bitmask|||||error timeout invalid_header non_idempotent http_500 http_503 http_403 http_404 http_429 updating off|\n"u8
        + "uwsgi_no_cache|ngx_http_uwsgi_module|1c|fffffffe|||||||\n"u8
        + "uwsgi_param|ngx_http_uwsgi_module|1c|c|||||||\n"u8
        + "uwsgi_pass_header|ngx_http_uwsgi_module|1c|2|||||||\n"u8
        + "uwsgi_pass_request_body|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_pass_request_headers|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_pass|ngx_http_uwsgi_module|50|2|| once|||||\n"u8
        + "uwsgi_read_timeout|ngx_http_uwsgi_module|1c|2|time-ms||||||\n"u8
        + "uwsgi_request_buffering|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_send_timeout|ngx_http_uwsgi_module|1c|2|time-ms||||||\n"u8
        + "uwsgi_socket_keepalive|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_ssl_certificate_cache|ngx_http_uwsgi_module|1c|e|||1.27.4||||\n"u8
        + "uwsgi_ssl_certificate_key|ngx_http_uwsgi_module|1c|2|complex-value||||||\n"u8
        + "uwsgi_ssl_certificate|ngx_http_uwsgi_module|1c|2|complex-value||||||\n"u8
        + "uwsgi_ssl_ciphers|ngx_http_uwsgi_module|1c|2|string||||||\n"u8
        + "uwsgi_ssl_conf_command|ngx_http_uwsgi_module|1c|4|||||||\n"u8
        + "uwsgi_ssl_crl|ngx_http_uwsgi_module|1c|2|string||||||\n"u8
        + "uwsgi_ssl_name|ngx_http_uwsgi_module|1c|2|complex-value||||||\n"u8
        + "uwsgi_ssl_password_file|ngx_http_uwsgi_module|1c|2|| once|||||\n"u8
        + "uwsgi_ssl_protocols|ngx_http_uwsgi_module|1c|fffffffe|bitmask|||||SSLv2 SSLv3 TLSv1 TLSv1.1 TLSv1.2 TLSv1.3|\n"u8
        + "uwsgi_ssl_server_name|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_ssl_session_reuse|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_ssl_trusted_certificate|ngx_http_uwsgi_module|1c|2|string||||||\n"u8
        + "uwsgi_ssl_verify_depth|ngx_http_uwsgi_module|1c|2|number||||||\n"u8
        + "uwsgi_ssl_verify|ngx_http_uwsgi_module|1c|2|flag||||||\n"u8
        + "uwsgi_store_access|ngx_http_uwsgi_module|1c|e|access-mode||||||\n"u8
        + "uwsgi_store|ngx_http_uwsgi_module|1c|2|| once|||||\n"u8
        + "uwsgi_string|ngx_http_uwsgi_module|1c|2|string||||||\n"u8
        + "uwsgi_temp_file_write_size|ngx_http_uwsgi_module|1c|2|size||||||\n"u8
        + "uwsgi_temp_path|ngx_http_uwsgi_module|1c|1e|temp-path||||||\n"u8
        + "valid_referers|ngx_http_referer_module|18|fffffffe|||||||\n"u8
        + "variables_hash_bucket_size|ngx_http_core_module|4|2|number||||||\n"u8
        + "variables_hash_bucket_size|ngx_stream_core_module|800|2|number||||||\n"u8
        + "variables_hash_max_size|ngx_http_core_module|4|2|number||||||\n"u8
        + "variables_hash_max_size|ngx_stream_core_module|800|2|number||||||\n"u8
        + "vhost_traffic_status_average_method|ngx_http_vhost_traffic_status_module|1c|6|| other|||||\n"u8
        + "vhost_traffic_status_bypass_limit|ngx_http_vhost_traffic_status_module|1c|2|| other|||||\n"u8
        + "vhost_traffic_status_bypass_stats|ngx_http_vhost_traffic_status_module|1c|2|| other|||||\n"u8
        + "vhost_traffic_status_display_format|ngx_http_vhost_traffic_status_module|18|2|| other|||||\n"u8
        + "vhost_traffic_status_display_jsonp|ngx_http_vhost_traffic_status_module|18|2|| other|||||\n"u8
        + "vhost_traffic_status_display_sum_key|ngx_http_vhost_traffic_status_module|18|2|| other|||||\n"u8
        + "vhost_traffic_status_display|ngx_http_vhost_traffic_status_module|18|3|| other|||||\n"u8
        + "vhost_traffic_status_dump|ngx_http_vhost_traffic_status_module|4|6|| other|||||\n"u8
        + "vhost_traffic_status_filter_by_host|ngx_http_vhost_traffic_status_module|1c|2|| other|||||\n"u8
        + "vhost_traffic_status_filter_by_set_key|ngx_http_vhost_traffic_status_module|1c|6|| other|||||\n"u8
        + "vhost_traffic_status_filter_check_duplicate|ngx_http_vhost_traffic_status_module|1c|2|| other|||||\n"u8
        + "vhost_traffic_status_filter_max_node|ngx_http_vhost_traffic_status_module|4|fffffffe|| other|||||\n"u8
        + "vhost_traffic_status_filter|ngx_http_vhost_traffic_status_module|1c|2|| other|||||\n"u8
        + "vhost_traffic_status_histogram_buckets|ngx_http_vhost_traffic_status_module|1c|fffffffe|| other|||||\n"u8
        + "vhost_traffic_status_ignore_status|ngx_http_vhost_traffic_status_module|1c|fffffffe|| other|||||\n"u8
        + "vhost_traffic_status_limit_check_duplicate|ngx_http_vhost_traffic_status_module|1c|2|| other|||||\n"u8
        + "vhost_traffic_status_limit_traffic_by_set_key|ngx_http_vhost_traffic_status_module|1c|c|| other|||||\n"u8
        + "vhost_traffic_status_limit_traffic|ngx_http_vhost_traffic_status_module|1c|6|| other|||||\n"u8
        + "vhost_traffic_status_limit|ngx_http_vhost_traffic_status_module|1c|2|| other|||||\n"u8
        + "vhost_traffic_status_measure_status_codes|ngx_http_vhost_traffic_status_module|4|ffffffff|| other|||||\n"u8
        + "vhost_traffic_status_set_by_filter|ngx_http_vhost_traffic_status_module|5c|4|| other|||||\n"u8
        + "vhost_traffic_status_stats_by_upstream|ngx_http_vhost_traffic_status_module|4|2|| other|||||\n"u8
        + "vhost_traffic_status_zone|ngx_http_vhost_traffic_status_module|4|3|| other|||||\n"u8
        + "vhost_traffic_status|ngx_http_vhost_traffic_status_module|1c|2|| other|||||\n"u8
        + "wait_key|ngx_rtmp_live_module|0|2|| other|||||\n"u8
        + "wait_video|ngx_rtmp_live_module|0|2|| other|||||\n"u8
        + "worker_aio_requests|ngx_epoll_module|2|2|number||||||\n"u8
        + "worker_connections|ngx_event_core_module|2|2|| once|||||\n"u8
        + "worker_cpu_affinity|ngx_core_module|1|fffffffe|| once|||||\n"u8
        + "worker_priority|ngx_core_module|1|2|| once|||||\n"u8
        + "worker_processes|ngx_core_module|1|2|| once|||||\n"u8
        + "worker_rlimit_core|ngx_core_module|1|2|offset||||||\n"u8
        + "worker_rlimit_nofile|ngx_core_module|1|2|number||||||\n"u8
        + "worker_shutdown_timeout|ngx_core_module|1|2|time-ms||||||\n"u8
        + "working_directory|ngx_core_module|1|2|string||||||\n"u8
        + "xclient|ngx_mail_proxy_module|600|2|flag||||||\n"u8
        + "xml_entities|ngx_http_xslt_filter_module|1c|2|| once|||||\n"u8
        + "xslt_last_modified|ngx_http_xslt_filter_module|1c|2|flag||||||\n"u8
        + "xslt_param|ngx_http_xslt_filter_module|1c|4|||||||\n"u8
        + "xslt_string_param|ngx_http_xslt_filter_module|1c|4|||||||\n"u8
        + "xslt_stylesheet|ngx_http_xslt_filter_module|10|fffffffe|||||||\n"u8
        + "xslt_types|ngx_http_xslt_filter_module|1c|fffffffe|||||||\n"u8
        + "zone|ngx_http_upstream_zone_module|100|6|||||||\n"u8
        + "zone|ngx_stream_upstream_zone_module|2000|6|||||||\n"u8;
}
