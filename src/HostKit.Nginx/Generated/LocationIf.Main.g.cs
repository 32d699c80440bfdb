// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record LocationIf
{
    /// <summary>Files whose content belongs here; a * stands for any names.</summary>
    /// <value>Empty, the default, leaves it out. In any; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#include">include</seealso>
    public ImmutableArray<string> Include
    {
        get => GetList<string>("include");
        init => SetList("include", value);
    }
}
