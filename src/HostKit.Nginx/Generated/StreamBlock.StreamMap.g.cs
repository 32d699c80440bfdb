// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record StreamBlock
{
    /// <summary>Variables whose values follow from others.</summary>
    /// <value>Empty, the default, leaves it out. In stream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_map_module.html#map">map</seealso>
    public ImmutableArray<Map> Maps
    {
        get => GetList<Map>("map");
        init => SetList("map", value);
    }

    /// <summary>The bucket size of the tables of maps.</summary>
    /// <value>0 or more. Null, the default, is nginx's <c>32|64|128</c>. In stream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_map_module.html#map_hash_bucket_size">map_hash_bucket_size</seealso>
    public int? MapHashBucketSize
    {
        get => Get<int?>("map_hash_bucket_size");
        init => Set("map_hash_bucket_size", NumberText.Checked(value, "map_hash_bucket_size"));
    }

    /// <summary>The greatest size of the tables of maps.</summary>
    /// <value>0 or more. Null, the default, is nginx's <c>2048</c>. In stream; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_map_module.html#map_hash_max_size">map_hash_max_size</seealso>
    public int? MapHashMaxSize
    {
        get => Get<int?>("map_hash_max_size");
        init => Set("map_hash_max_size", NumberText.Checked(value, "map_hash_max_size"));
    }
}
