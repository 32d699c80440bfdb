namespace HostKit.Nginx;

/// <summary>An address a mail proxy listens on (https://nginx.org/en/docs/mail/ngx_mail_core_module.html#listen).</summary>
public sealed record MailListen : IWords
{
    /// <summary>All IPv4 addresses with a port.</summary>
    /// <param name="port">The port, from 1 to 65535.</param>
    /// <exception cref="ArgumentOutOfRangeException">The port is out of range.</exception>
    public MailListen(int port) => Address = Port.Text(port);

    /// <summary>An address in nginx's spelling: <c>127.0.0.1:8080</c>, <c>*:80</c>, <c>[::1]:80</c>, <c>unix:/run/some.sock</c>; it has a port.</summary>
    /// <param name="address">The address.</param>
    /// <exception cref="ArgumentException">The address has blanks, or its port is out of range.</exception>
    public MailListen(string address)
    {
        Address = WordList.Checked(address).Any(char.IsWhiteSpace)
            ? throw new ArgumentException($"The address '{address}' contains blanks: parameters such as ssl are properties of MailListen.", nameof(address)) : address;
        Port.Check(address);
    }

    /// <summary>The address as nginx writes it.</summary>
    public string Address { get; }

    /// <summary>Whether connections use TLS; false unless set.</summary>
    public bool Ssl { get; init; }

    /// <summary>Whether connections begin with a PROXY protocol header; false unless set.</summary>
    public bool ProxyProtocol { get; init; }

    /// <summary>Whether an IPv6 address leaves IPv4 alone; null, the default, is nginx's: on.</summary>
    public bool? IPv6Only { get; init; }

    /// <summary>Options of the socket; null, the default, leaves them to nginx.</summary>
    public SocketOptions? Options { get; init; }

    IEnumerable<NginxWord> IWords.Words
        => WordList.Of([Address, WordList.Flag(Ssl, "ssl"), WordList.Flag(ProxyProtocol, "proxy_protocol"), WordList.Set("ipv6only", IPv6Only), .. Options?.Words ?? []]);

    /// <summary>All IPv4 addresses with a port.</summary>
    /// <param name="port">The port.</param>
    public static implicit operator MailListen(int port) => new(port);

    /// <summary>An address in nginx's spelling.</summary>
    /// <param name="address">The address.</param>
    public static implicit operator MailListen(string address) => new(address);

    /// <summary>All IPv4 addresses with a port.</summary>
    /// <param name="port">The port.</param>
    /// <returns>The address.</returns>
    public static MailListen FromInt32(int port) => new(port);

    /// <summary>An address in nginx's spelling.</summary>
    /// <param name="address">The address.</param>
    /// <returns>The address.</returns>
    public static MailListen FromString(string address) => new(address);
}
