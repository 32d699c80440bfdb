namespace HostKit.Nginx;

internal static partial class ValueReading
{
    public static Listen? Listen(StatementText text)
    {
        if (text.Words is not [var address, .. var words])
            return null;
        var p = new Parameters(words);
        var listen = new Listen(address)
        {
            DefaultServer = p.Flag("default_server", "DefaultServer"),
            Ssl = p.Flag("ssl", "Ssl"),
            Http2 = p.Flag("http2", "Http2"),
            Quic = p.Flag("quic", "Quic"),
            ProxyProtocol = p.Flag("proxy_protocol", "ProxyProtocol"),
            ReusePort = p.Flag("reuseport", "ReusePort"),
            IPv6Only = p.Switch("ipv6only", "IPv6Only"),
            Options = Options(p),
        };
        return p.AreTaken ? text.Made(listen, Address(address), p.Members, Address(address)) : null;
    }

    public static StreamListen? StreamListen(StatementText text)
    {
        if (text.Words is not [var address, .. var words])
            return null;
        var p = new Parameters(words);
        var listen = new StreamListen(address)
        {
            DefaultServer = p.Flag("default_server", "DefaultServer"),
            Udp = p.Flag("udp", "Udp"),
            Ssl = p.Flag("ssl", "Ssl"),
            ProxyProtocol = p.Flag("proxy_protocol", "ProxyProtocol"),
            ReusePort = p.Flag("reuseport", "ReusePort"),
            IPv6Only = p.Switch("ipv6only", "IPv6Only"),
            Options = Options(p),
        };
        return p.AreTaken ? text.Made(listen, Address(address), p.Members, Address(address)) : null;
    }

    public static MailListen? MailListen(StatementText text)
    {
        if (text.Words is not [var address, .. var words])
            return null;
        var p = new Parameters(words);
        var listen = new MailListen(address)
        {
            Ssl = p.Flag("ssl", "Ssl"),
            ProxyProtocol = p.Flag("proxy_protocol", "ProxyProtocol"),
            IPv6Only = p.Switch("ipv6only", "IPv6Only"),
            Options = Options(p),
        };
        return p.AreTaken ? text.Made(listen, Address(address), p.Members, Address(address)) : null;
    }

    public static UpstreamServer? UpstreamServer(StatementText text)
    {
        if (text.Words is not [var address, .. var words])
            return null;
        var p = new Parameters(words);
        var server = new UpstreamServer(address)
        {
            Weight = p.Number("weight", "Weight", 1),
            MaxConns = p.Number("max_conns", "MaxConns"),
            MaxFails = p.Number("max_fails", "MaxFails"),
            FailTimeout = p.Seconds("fail_timeout", "FailTimeout"),
            Backup = p.Flag("backup", "Backup"),
            Down = p.Flag("down", "Down"),
            Drain = p.Flag("drain", "Drain"),
            Route = p.Text("route", "Route"),
            Resolve = p.Flag("resolve", "Resolve"),
            Service = p.Text("service", "Service"),
        };
        return p.AreTaken ? text.Made(server, CSharpLiteral.Of(address), p.Members, CSharpLiteral.Of(address)) : null;
    }

    public static Resolver? Resolver(StatementText text)
    {
        if (text.Words is ["off"])
            return text.Made(HostKit.Nginx.Resolver.Off, "Resolver.Off");
        var p = new Parameters(text.Words);
        var (valid, v4, v6) = (p.Seconds("valid", "Valid"), p.Switch("ipv4", "IPv4"), p.Switch("ipv6", "IPv6"));
        var addresses = p.TakeRest().ToArray();
        var arguments = string.Join(", ", addresses.Select(CSharpLiteral.Of));
        return addresses.Any(address => address.Contains('=', StringComparison.Ordinal)) ? null
            : text.Made(new Resolver(addresses) { Valid = valid, IPv4 = v4, IPv6 = v6 }, arguments, p.Members, addresses.Length == 1 ? arguments : null);
    }

    public static BindAddress? BindAddress(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.BindAddress.Off, "BindAddress.Off"),
        [var address] => text.Made(new BindAddress(Of(address)), address.Contains('$', StringComparison.Ordinal) ? $"new({Code(address)})" : Code(address)),
        [var address, "transparent"] => text.Made(new BindAddress(Of(address)) { Transparent = true }, $"new({Code(address)}) {{ Transparent = true }}"),
        _ => null,
    };

    private static SocketOptions? Options(Parameters all)
    {
        var p = new Parameters(all.TakeRest());
        var options = new SocketOptions
        {
            Bind = p.Flag("bind", "Bind"),
            FastOpen = p.Number("fastopen", "FastOpen"),
            Backlog = p.Number("backlog", "Backlog", -1),
            ReceiveBuffer = p.Size("rcvbuf", "ReceiveBuffer"),
            SendBuffer = p.Size("sndbuf", "SendBuffer"),
            Deferred = p.Flag("deferred", "Deferred"),
            Multipath = p.Flag("multipath", "Multipath"),
            KeepAlive = p.Text("so_keepalive", "KeepAlive"),
        };
        all.GiveBack(p.Rest);
        if (!p.Members.Any())
            return null;
        all.Note("Options", CSharpNode.Object("new()", p.Members));
        return options;
    }

    /// <summary>An address as C#: a port alone is a number.</summary>
    private static string Address(string address) => StatementText.Integer(address, 1, 65535) is { } port && CSharpLiteral.Of(port) == address ? address : CSharpLiteral.Of(address);
}
