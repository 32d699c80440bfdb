// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>Directories with Perl modules.</summary>
    /// <value>Empty, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_perl_module.html#perl_modules">perl_modules</seealso>
    public ImmutableArray<string> PerlModules
    {
        get => GetList<string>("perl_modules");
        init => SetList("perl_modules", value);
    }

    /// <summary>Perl modules that are loaded at each start.</summary>
    /// <value>Empty, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_perl_module.html#perl_require">perl_require</seealso>
    public ImmutableArray<string> PerlRequire
    {
        get => GetList<string>("perl_require");
        init => SetList("perl_require", value);
    }

    /// <summary>Variables whose values Perl functions make.</summary>
    /// <value>Empty, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_perl_module.html#perl_set">perl_set</seealso>
    public ImmutableArray<PerlVariable> PerlSet
    {
        get => GetList<PerlVariable>("perl_set");
        init => SetList("perl_set", value);
    }
}
