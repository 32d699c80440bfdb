// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>A file of the directory, chosen by chance, is its index.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is nginx's <c>off</c>. In location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_random_index_module.html#random_index">random_index</seealso>
    public bool? RandomIndex
    {
        get => Get<bool?>("random_index");
        init => Set("random_index", value);
    }
}
