namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>The variable that <see cref="WithWebSockets"/> needs; a <see cref="Site"/> declares it.</summary>
    internal static Var ConnectionUpgrade { get; } = new("connection_upgrade");

    /// <summary>Passes requests to a program that listens on this machine.</summary>
    /// <param name="match">The path, as in <see cref="Location(string)"/>.</param>
    /// <param name="port">The port on 127.0.0.1, from 1 to 65535.</param>
    /// <returns>The location.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The port is out of range.</exception>
    public static Location Proxy(string match, int port) => Proxy(match, (NginxText)$"http://127.0.0.1:{Port.Text(port)}");

    /// <summary>
    /// Passes requests on, over HTTP/1.1 and with the headers Host, X-Real-IP, X-Forwarded-For, X-Forwarded-Proto and X-Forwarded-Host. In a
    /// <see cref="Site"/>, headers that the site itself sets are added to these.
    /// </summary>
    /// <param name="match">The path, as in <see cref="Location(string)"/>.</param>
    /// <param name="url">Where to: <c>http://host:port</c>, <c>https://…</c>, <c>http://unix:/path</c>, or the name of an upstream as host.</param>
    /// <returns>The location.</returns>
    public static Location Proxy(string match, NginxText url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new(match)
        {
            CompletesHeaders = true,
            ProxyPass = url,
            ProxyHttpVersion = HostKit.Nginx.ProxyHttpVersion.Http11,
            ProxySetHeader =
            [
                ("Host", Var.Host),
                ("X-Real-IP", Var.RemoteAddr),
                ("X-Forwarded-For", Var.ProxyAddXForwardedFor),
                ("X-Forwarded-Proto", Var.Scheme),
                ("X-Forwarded-Host", Var.Host),
            ],
        };
    }

    /// <summary>Serves files: the request's whole path, the location's part included, is looked for below a directory.</summary>
    /// <param name="match">The path, as in <see cref="Location(string)"/>.</param>
    /// <param name="root">The directory; <c>/assets/a.css</c> is <c>root/assets/a.css</c>.</param>
    /// <returns>The location.</returns>
    public static Location Static(string match, NginxText root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return new(match) { Root = root };
    }

    /// <summary>Sends clients elsewhere; the query goes with them unless the target has its own.</summary>
    /// <param name="from">A path, which is matched exactly, or any match of <see cref="Location(string)"/> that has a modifier.</param>
    /// <param name="to">A path on the same site, or a URL.</param>
    /// <param name="permanent">Whether clients may remember it (301); otherwise 302.</param>
    /// <returns>The location.</returns>
    public static Location Redirect(string from, NginxText to, bool permanent = false)
    {
        ArgumentNullException.ThrowIfNull(to);
        var target = to.HasVariables || to.Source.AsSpan().IndexOfAny('?', '#') >= 0 ? to : NginxText.Expand(to.Source + "$is_args$args");
        return new(LocationMatch.Parse(from).Modifier.Length == 0 ? "= " + from : from) { Return = HostKit.Nginx.Return.Redirect(target, permanent) };
    }

    /// <summary>
    /// A copy that passes websockets on: HTTP/1.1, the Upgrade and Connection headers, and an hour of silence before the connection is closed
    /// unless <see cref="ProxyReadTimeout"/> says otherwise. Outside a <see cref="Site"/>, <c>$connection_upgrade</c> has to be declared at the
    /// http level by <see cref="WebSockets.Map"/>.
    /// </summary>
    /// <returns>The copy.</returns>
    /// <exception cref="InvalidOperationException">The location passes requests nowhere.</exception>
    public Location WithWebSockets()
        => ProxyPass is null && this["proxy_pass"] is null
            ? throw new InvalidOperationException($"The location '{Match}' has no proxy_pass, so there is nobody to open a websocket to: start from Location.Proxy(\"{Match}\", port).")
            : this with
            {
                ProxyHttpVersion = HostKit.Nginx.ProxyHttpVersion.Http11,
                ProxySetHeader = HeaderSet.Complete(ProxySetHeader, [("Upgrade", new Var("http_upgrade")), ("Connection", ConnectionUpgrade)]),
                ProxyReadTimeout = ProxyReadTimeout ?? TimeSpan.FromHours(1),
            };
}
