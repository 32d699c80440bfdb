namespace HostKit.Generator;

/// <summary>Where nginx's documentation describes a module, and the catalogue's file of that page.</summary>
internal static class NginxPages
{
    private static readonly string[] Balancers = ["hash", "ip_hash", "keepalive", "least_conn", "random", "zone", "sticky"];

    private static readonly string[] Kinds = ["http", "mail", "stream"];

    public static string File(NginxFact fact) => Short(Documented(fact));

    public static NginxModule Page(NginxFact fact)
    {
        var module = Documented(fact);
        var folder = Kinds.FirstOrDefault(f => module.StartsWith($"ngx_{f}_", StringComparison.Ordinal));
        return new(module, $"https://nginx.org/en/docs/{(folder is null ? "" : folder + "/")}{module}.html", []);
    }

    /// <summary>The module's name in a file's: modules of the web server without what they share.</summary>
    public static string Short(string module)
    {
        var name = module.StartsWith("ngx_", StringComparison.Ordinal) ? module["ngx_".Length..] : module;
        name = name.EndsWith("_module", StringComparison.Ordinal) ? name[..^"_module".Length] : name;
        return name == "core" ? "main" : name.StartsWith("http_", StringComparison.Ordinal) ? name["http_".Length..] : name;
    }

    /// <summary>The module whose page has the directive: several of nginx's modules share one.</summary>
    private static string Documented(NginxFact fact)
    {
        var module = fact.Module!;
        if (fact.Contexts is ["main"] && fact.Name is "http" or "mail" or "stream")
            return $"ngx_{fact.Name}_core_module";
        foreach (var kind in Kinds)
        {
            if (Balancers.Any(balancer => module == $"ngx_{kind}_upstream_{balancer}_module"))
                return $"ngx_{kind}_upstream_module";
        }

        if (module == "ngx_google_perftools_module")
            return module;
        if (!Kinds.Any(kind => module.StartsWith($"ngx_{kind}_", StringComparison.Ordinal)))
            return "ngx_core_module";
        return module == "ngx_http_image_filter_module" ? module : module.Replace("_filter_module", "_module", StringComparison.Ordinal);
    }
}
