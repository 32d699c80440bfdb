// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Main
{
    /// <summary>The beginning of the names of files with profiles of workers.</summary>
    /// <value>Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_google_perftools_module.html#google_perftools_profiles">google_perftools_profiles</seealso>
    public string? GooglePerftoolsProfiles
    {
        get => Get<string>("google_perftools_profiles");
        init => Set("google_perftools_profiles", value is null ? null : NginxText.WithoutNul(value));
    }
}
