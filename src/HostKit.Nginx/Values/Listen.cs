namespace HostKit.Nginx;

/// <summary>An address a server accepts requests on (https://nginx.org/en/docs/http/ngx_http_core_module.html#listen).</summary>
public sealed record Listen : IWords
{
    /// <summary>All IPv4 addresses with a port.</summary>
    /// <param name="port">The port, from 1 to 65535.</param>
    /// <exception cref="ArgumentOutOfRangeException">The port is out of range.</exception>
    public Listen(int port) => Address = Port.Text(port);

    /// <summary>An address in nginx's spelling: <c>127.0.0.1:8080</c>, <c>*:80</c>, <c>[::1]:80</c>, <c>unix:/run/site.sock</c>.</summary>
    /// <param name="address">The address; without a port it is 80.</param>
    /// <exception cref="ArgumentException">The address has blanks, or its port is out of range.</exception>
    public Listen(string address)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        if (address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
            throw new ArgumentException($"The address '{address}' contains blanks: parameters such as default_server are properties of Listen.", nameof(address));
        Port.Check(address);
        Address = address;
    }

    /// <summary>The address as nginx writes it.</summary>
    public string Address { get; }

    /// <summary>Whether requests for unknown names end here; false unless set. Without any, the first server of an address gets them.</summary>
    public bool DefaultServer { get; init; }

    /// <summary>Whether connections use TLS; false unless set.</summary>
    public bool Ssl { get; init; }

    /// <summary>Whether connections begin with a PROXY protocol header; false unless set.</summary>
    public bool ProxyProtocol { get; init; }

    /// <summary>Whether each worker has a socket of its own; false unless set. Once per address.</summary>
    public bool ReusePort { get; init; }

    /// <summary>Whether an IPv6 address leaves IPv4 alone; null, the default, is nginx's: on.</summary>
    public bool? IPv6Only { get; init; }

    /// <summary>Whether HTTP/3 is spoken; false unless set. UDP, beside another address of the same port with <see cref="Ssl"/>; since 1.25.0, where the build has it.</summary>
    public bool Quic { get; init; }

    /// <summary>
    /// Whether HTTP/2 is spoken on the address, whatever its server; false unless set. From 1.25.1 on nginx warns of it: set <see cref="Server.Http2"/> of the server,
    /// which is written in this way for an older nginx.
    /// </summary>
    public bool Http2 { get; init; }

    /// <summary>Options of the socket, which only one server of an address may set; null, the default, leaves them to nginx.</summary>
    public SocketOptions? Options { get; init; }

    IEnumerable<NginxWord> IWords.Words
        => WordList.Of([Address, WordList.Flag(DefaultServer, "default_server"), WordList.Flag(Ssl, "ssl"), WordList.Flag(Http2, "http2"), WordList.Flag(Quic, "quic"),
            WordList.Flag(ProxyProtocol, "proxy_protocol"), WordList.Flag(ReusePort, "reuseport"), WordList.Set("ipv6only", IPv6Only), .. Options?.Words ?? []]);

    /// <summary>The port, of a range the first; of a unix socket nothing.</summary>
    internal string PortText => ListenAddress.Of(Address).FirstOrDefault() is { Port: > 0 } first ? Port.Text(first.Port) : "";

    /// <summary>The address in one spelling, so that two which bind the same socket compare equal.</summary>
    internal string Socket => string.Join(", ", ListenAddress.Of(Address)) is { Length: > 0 } socket ? socket : Address;

    /// <summary>All IPv4 addresses with a port.</summary>
    /// <param name="port">The port.</param>
    public static implicit operator Listen(int port) => new(port);

    /// <summary>An address in nginx's spelling.</summary>
    /// <param name="address">The address.</param>
    public static implicit operator Listen(string address) => new(address);

    /// <summary>All IPv4 addresses with a port.</summary>
    /// <param name="port">The port.</param>
    /// <returns>The address.</returns>
    public static Listen FromInt32(int port) => new(port);

    /// <summary>An address in nginx's spelling.</summary>
    /// <param name="address">The address.</param>
    /// <returns>The address.</returns>
    public static Listen FromString(string address) => new(address);

    /// <summary>All IPv6 addresses with a port.</summary>
    /// <param name="port">The port, from 1 to 65535.</param>
    /// <returns>The address.</returns>
    public static Listen IPv6(int port) => new("[::]:" + Port.Text(port));
}
