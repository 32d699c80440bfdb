namespace HostKit.Nginx;

/// <summary>An address a server of the stream context listens on (https://nginx.org/en/docs/stream/ngx_stream_core_module.html#listen).</summary>
public sealed record StreamListen : IWords
{
    /// <summary>All IPv4 addresses with a port.</summary>
    /// <param name="port">The port, from 1 to 65535.</param>
    /// <exception cref="ArgumentOutOfRangeException">The port is out of range.</exception>
    public StreamListen(int port) => Address = Port.Text(port);

    /// <summary>An address in nginx's spelling: <c>127.0.0.1:8080</c>, <c>*:80</c>, <c>[::1]:80</c>, <c>unix:/run/some.sock</c>; it has a port.</summary>
    /// <param name="address">The address.</param>
    /// <exception cref="ArgumentException">The address has blanks, or its port is out of range.</exception>
    public StreamListen(string address)
    {
        Address = WordList.Checked(address).Any(char.IsWhiteSpace)
            ? throw new ArgumentException($"The address '{address}' contains blanks: parameters such as ssl are properties of StreamListen.", nameof(address)) : address;
        Port.Check(address);
    }

    /// <summary>The address as nginx writes it.</summary>
    public string Address { get; }

    /// <summary>Whether connections use TLS; false unless set.</summary>
    public bool Ssl { get; init; }

    /// <summary>Whether connections begin with a PROXY protocol header; false unless set.</summary>
    public bool ProxyProtocol { get; init; }

    /// <summary>Whether datagrams are served instead of connections; false unless set.</summary>
    public bool Udp { get; init; }

    /// <summary>Whether connections for unknown names end here; false unless set. Since 1.25.5.</summary>
    public bool DefaultServer { get; init; }

    /// <summary>Whether each worker has a socket of its own; false unless set. Once per address.</summary>
    public bool ReusePort { get; init; }
    /// <summary>Whether an IPv6 address leaves IPv4 alone; null, the default, is nginx's: on.</summary>
    public bool? IPv6Only { get; init; }

    /// <summary>Options of the socket; null, the default, leaves them to nginx.</summary>
    public SocketOptions? Options { get; init; }

    IEnumerable<NginxWord> IWords.Words
        => WordList.Of([Address, WordList.Flag(DefaultServer, "default_server"), WordList.Flag(Udp, "udp"), WordList.Flag(Ssl, "ssl"), WordList.Flag(ProxyProtocol, "proxy_protocol"), WordList.Flag(ReusePort, "reuseport"), WordList.Set("ipv6only", IPv6Only), .. Options?.Words ?? []]);

    /// <summary>All IPv4 addresses with a port.</summary>
    /// <param name="port">The port.</param>
    public static implicit operator StreamListen(int port) => new(port);

    /// <summary>An address in nginx's spelling.</summary>
    /// <param name="address">The address.</param>
    public static implicit operator StreamListen(string address) => new(address);

    /// <summary>All IPv4 addresses with a port.</summary>
    /// <param name="port">The port.</param>
    /// <returns>The address.</returns>
    public static StreamListen FromInt32(int port) => new(port);

    /// <summary>An address in nginx's spelling.</summary>
    /// <param name="address">The address.</param>
    /// <returns>The address.</returns>
    public static StreamListen FromString(string address) => new(address);
}
