// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>create_full_put_path</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_dav_module.html#create_full_put_path">create_full_put_path</seealso>
    public bool? CreateFullPutPath
    {
        get => Get<bool?>("create_full_put_path");
        init => Set("create_full_put_path", value);
    }

    /// <summary>min_delete_depth</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_dav_module.html#min_delete_depth">min_delete_depth</seealso>
    public int? MinDeleteDepth
    {
        get => Get<int?>("min_delete_depth");
        init => Set("min_delete_depth", NumberText.Checked(value, "min_delete_depth"));
    }
}
