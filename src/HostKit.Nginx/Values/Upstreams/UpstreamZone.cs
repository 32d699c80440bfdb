namespace HostKit.Nginx;

/// <summary>Shared memory for the state of a group of servers (https://nginx.org/en/docs/http/ngx_http_upstream_module.html#zone).</summary>
public sealed record UpstreamZone : IWords
{
    /// <summary>Describes a zone.</summary>
    /// <param name="name">The name.</param>
    /// <param name="size">The size, at least 32 KiB; null takes that of another group with the same zone.</param>
    /// <exception cref="ArgumentException">The name is empty, or the memory too small.</exception>
    public UpstreamZone(string name, ByteSize? size = null)
    {
        Name = WordList.Name(name);
        Size = size is { } given ? WordList.Zone(given) : null;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The size; null takes that of another group with the same zone.</summary>
    public ByteSize? Size { get; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Name, Size is { } size ? SizeText.Of(size) : null);
}
