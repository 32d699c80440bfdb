namespace HostKit.Nginx;

/// <summary>
/// A cache for responses of proxied servers (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_path). A <see cref="Site"/> that uses it
/// declares it, once for all sites.
/// </summary>
public sealed record CacheZone
{
    /// <summary>Describes a cache.</summary>
    /// <param name="name">Its name; two sites that use the same name must mean the same.</param>
    /// <exception cref="ArgumentException">The name has other characters than letters, digits, <c>_</c>, <c>.</c> and <c>-</c>.</exception>
    public CacheZone(string name)
    {
        Name = ZoneName.Checked(name);
        Path = $"/var/cache/nginx-{Name}";
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The directory, which nginx makes below one that is there; <c>/var/cache/nginx-NAME</c> unless set. Another path under the same name needs a restart of nginx.</summary>
    public string Path { get; init { ArgumentException.ThrowIfNullOrEmpty(value); field = value.StartsWith('/') ? NginxText.WithoutNul(value) : throw new ArgumentException($"The cache's directory '{value}' must be an absolute path.", nameof(value)); } }

    /// <summary>The memory for the keys; 10 MiB, which are some 80,000 responses, unless set.</summary>
    public ByteSize Size { get; init; } = ByteSize.MiB(10);

    /// <summary>What the files may take altogether; 1 GiB unless set, null for all the disk has.</summary>
    public ByteSize? MaxSize { get; init; } = ByteSize.MiB(1024);

    /// <summary>How long a response that nobody asks for is kept; an hour unless set. Whole seconds.</summary>
    public TimeSpan Inactive { get; init => field = TimeText.Seconds(value, "inactive")!.Value; } = TimeSpan.FromHours(1);

    internal SharedPart Part => SharedPart.Of("proxy_cache_path " + Name, NginxStatement.Create("proxy_cache_path",
        [Path, "levels=1:2", $"keys_zone={Name}:{SizeText.Of(Size)}", $"inactive={TimeText.Of(Inactive)}", .. MaxSize is { } max ? [$"max_size={SizeText.Of(max)}"] : Array.Empty<NginxWord>(), "use_temp_path=off"]));
}
