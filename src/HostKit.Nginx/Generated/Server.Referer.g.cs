// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>referer_hash_bucket_size</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>64</c>. In server, location; found in nginx 1.22.1 to 1.30.4, since 1.0.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_referer_module.html#referer_hash_bucket_size">referer_hash_bucket_size</seealso>
    public int? RefererHashBucketSize
    {
        get => Get<int?>("referer_hash_bucket_size");
        init => Set("referer_hash_bucket_size", NumberText.Checked(value, "referer_hash_bucket_size"));
    }

    /// <summary>referer_hash_max_size</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>2048</c>. In server, location; found in nginx 1.22.1 to 1.30.4, since 1.0.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_referer_module.html#referer_hash_max_size">referer_hash_max_size</seealso>
    public int? RefererHashMaxSize
    {
        get => Get<int?>("referer_hash_max_size");
        init => Set("referer_hash_max_size", NumberText.Checked(value, "referer_hash_max_size"));
    }
}
