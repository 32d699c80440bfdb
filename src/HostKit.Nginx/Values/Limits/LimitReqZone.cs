namespace HostKit.Nginx;

/// <summary>Shared memory in which requests are counted by a key (https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_zone).</summary>
public sealed record LimitReqZone : IWords
{
    /// <summary>Describes a zone.</summary>
    /// <param name="key">What is counted by, such as <c>new Var("binary_remote_addr")</c>; requests with an empty key are not counted.</param>
    /// <param name="name">The name.</param>
    /// <param name="size">The memory, at least 32 KiB; 1 MiB holds about 16,000 keys.</param>
    /// <param name="rate">How many requests there may be.</param>
    /// <exception cref="ArgumentException">The name is empty, or the memory too small.</exception>
    public LimitReqZone(NginxText key, string name, ByteSize size, RequestRate rate)
    {
        Key = WordList.NotNull(key);
        Name = WordList.Name(name);
        Size = WordList.Zone(size);
        Rate = rate;
    }

    /// <summary>Counts by the client's address, in 10 MiB of memory.</summary>
    /// <param name="name">The name.</param>
    /// <param name="rate">How many requests there may be.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public LimitReqZone(string name, RequestRate rate)
        : this(new Var("binary_remote_addr"), name, ByteSize.MiB(10), rate)
    {
    }

    /// <summary>What is counted by.</summary>
    public NginxText Key { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The memory.</summary>
    public ByteSize Size { get; }

    /// <summary>How many requests there may be.</summary>
    public RequestRate Rate { get; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Key.Source, $"zone={Name}:{SizeText.Of(Size)}", $"rate={Rate}");
}
