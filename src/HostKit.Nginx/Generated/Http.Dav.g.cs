// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>Whether directories that are missing are made for files that are sent.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_dav_module.html#create_full_put_path">create_full_put_path</seealso>
    public bool? CreateFullPutPath
    {
        get => Get<bool?>("create_full_put_path");
        init => Set("create_full_put_path", value);
    }

    /// <summary>Who may do what with files and directories that are made.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>user:rw</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_dav_module.html#dav_access">dav_access</seealso>
    public StoreAccess? DavAccess
    {
        get => Get<StoreAccess>("dav_access");
        init => Set("dav_access", value);
    }

    /// <summary>The methods of WebDAV that are served.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_dav_module.html#dav_methods">dav_methods</seealso>
    public ImmutableArray<DavMethod> DavMethods
    {
        get => GetList<DavMethod>("dav_methods");
        init => SetList("dav_methods", value);
    }

    /// <summary>How many parts a path must have so that it can be deleted.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_dav_module.html#min_delete_depth">min_delete_depth</seealso>
    public int? MinDeleteDepth
    {
        get => Get<int?>("min_delete_depth");
        init => Set("min_delete_depth", NumberText.Checked(value, "min_delete_depth"));
    }
}
