using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Which arguments of nginx's <c>configure</c> bring or leave out a module.</summary>
internal static class ModuleFlags
{
    /// <summary>Modules that are there only when they are asked for.</summary>
    private static readonly string[] Asked =
    [
        "http_ssl", "http_v2", "http_v3", "http_realip", "http_addition", "http_xslt", "http_image_filter", "http_geoip", "http_sub", "http_dav", "http_flv", "http_mp4", "http_gunzip",
        "http_gzip_static", "http_auth_request", "http_random_index", "http_secure_link", "http_degradation", "http_slice", "http_stub_status", "http_perl", "mail_ssl", "stream_ssl",
        "stream_realip", "stream_geoip", "stream_ssl_preread", "google_perftools",
    ];

    private static readonly Dictionary<string, string> Packages = new()
    {
        ["stream"] = "libnginx-mod-stream", ["mail"] = "libnginx-mod-mail", ["http_perl"] = "libnginx-mod-http-perl", ["http_xslt"] = "libnginx-mod-http-xslt-filter",
        ["http_image_filter"] = "libnginx-mod-http-image-filter", ["http_geoip"] = "libnginx-mod-http-geoip", ["stream_geoip"] = "libnginx-mod-stream-geoip",
    };

    public static bool IsIn(string module, ImmutableArray<string> arguments)
    {
        var name = Short(module);
        if (name is "thread_pool")
            return arguments.Contains("--with-threads");
        if (name is "quic_bpf")
            name = "http_v3";
        if (name is "openssl" or "openssl_cache")
            return IsIn("ngx_http_ssl_module", arguments) || Has(arguments, "--with-mail_ssl_module") || Has(arguments, "--with-stream_ssl_module");
        var part = name.Split('_')[0];
        return (part is not ("mail" or "stream") || Has(arguments, "--with-" + part))
            && (name != "http_grpc" || Has(arguments, "--with-http_v2_module"))
            && (Asked.Contains(name) ? Has(arguments, $"--with-{name}_module") : !arguments.Contains($"--without-{name}_module"));
    }

    /// <summary>Debian's package of a module; null when it has none of its own.</summary>
    public static string? Package(string module)
    {
        var name = Short(module);
        return Packages.GetValueOrDefault(name) ?? (name.Split('_')[0] is var part and ("mail" or "stream") ? Packages[part] : null);
    }

    private static bool Has(ImmutableArray<string> arguments, string flag) => arguments.Contains(flag) || arguments.Contains(flag + "=dynamic");

    private static string Short(string module)
    {
        var name = module.StartsWith("ngx_", StringComparison.Ordinal) ? module["ngx_".Length..] : module;
        name = name.EndsWith("_module", StringComparison.Ordinal) ? name[..^"_module".Length] : name;
        return name.EndsWith("_filter", StringComparison.Ordinal) && name != "http_image_filter" ? name[..^"_filter".Length] : name;
    }
}
