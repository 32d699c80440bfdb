namespace HostKit.Nginx;

/// <summary>The address connections to another server come from (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_bind).</summary>
public sealed record BindAddress : IWords
{
    /// <summary>Names an address.</summary>
    /// <param name="address">An address of this machine, with a port or without; or a text with variables.</param>
    public BindAddress(NginxText address) => Address = WordList.NotNull(address);

    /// <summary>The system chooses, whatever the level above says.</summary>
    public static BindAddress Off { get; } = new((NginxText)"off");

    /// <summary>The address.</summary>
    public NginxText Address { get; }

    /// <summary>Whether it need not be this machine's, as the client's; false unless set. Needs rights and routing.</summary>
    public bool Transparent { get; init; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Address.Source, WordList.Flag(Transparent, "transparent"));

    /// <summary>An address of this machine.</summary>
    /// <param name="address">The address.</param>
    public static implicit operator BindAddress(string address) => new((NginxText)address);

    /// <summary>An address of this machine.</summary>
    /// <param name="address">The address.</param>
    /// <returns>The address.</returns>
    public static BindAddress FromString(string address) => new((NginxText)address);
}
