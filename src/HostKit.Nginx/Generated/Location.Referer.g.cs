// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>The size of a bucket in the table of referers.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>64</c>. In server, location; found in nginx 1.22.1 to 1.30.4, since 1.0.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_referer_module.html#referer_hash_bucket_size">referer_hash_bucket_size</seealso>
    public int? RefererHashBucketSize
    {
        get => Get<int?>("referer_hash_bucket_size");
        init => Set("referer_hash_bucket_size", NumberText.Checked(value, "referer_hash_bucket_size"));
    }

    /// <summary>The largest size of the table of referers.</summary>
    /// <value>0 or more. Null, the default, is what the level above says, in the end <c>2048</c>. In server, location; found in nginx 1.22.1 to 1.30.4, since 1.0.5.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_referer_module.html#referer_hash_max_size">referer_hash_max_size</seealso>
    public int? RefererHashMaxSize
    {
        get => Get<int?>("referer_hash_max_size");
        init => Set("referer_hash_max_size", NumberText.Checked(value, "referer_hash_max_size"));
    }

    /// <summary>Referers for which $invalid_referer is empty: none, blocked, server_names, names, and ~ with regular expressions.</summary>
    /// <value>Empty, the default, leaves it out. In server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_referer_module.html#valid_referers">valid_referers</seealso>
    public ImmutableArray<string> ValidReferers
    {
        get => GetList<string>("valid_referers");
        init => SetList("valid_referers", value);
    }
}
