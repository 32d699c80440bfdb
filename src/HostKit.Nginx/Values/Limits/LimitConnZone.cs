namespace HostKit.Nginx;

/// <summary>Shared memory in which connections are counted by a key (https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#limit_conn_zone).</summary>
public sealed record LimitConnZone : IWords
{
    /// <summary>Describes a zone.</summary>
    /// <param name="key">What is counted by, such as <c>new Var("binary_remote_addr")</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="size">The memory, at least 32 KiB.</param>
    /// <exception cref="ArgumentException">The name is empty, or the memory too small.</exception>
    public LimitConnZone(NginxText key, string name, ByteSize size)
    {
        Key = WordList.NotNull(key);
        Name = WordList.Name(name);
        Size = WordList.Zone(size);
    }

    /// <summary>Counts by the client's address, in 10 MiB of memory.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public LimitConnZone(string name)
        : this(new Var("binary_remote_addr"), name, ByteSize.MiB(10))
    {
    }

    /// <summary>What is counted by.</summary>
    public NginxText Key { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The memory.</summary>
    public ByteSize Size { get; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Key.Source, $"zone={Name}:{SizeText.Of(Size)}");
}
