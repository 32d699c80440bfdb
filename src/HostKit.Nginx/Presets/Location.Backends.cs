using System.Text.RegularExpressions;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>Passes requests to a group of servers, as <see cref="Proxy(string, NginxText)"/> does, over connections that are kept open.</summary>
    /// <param name="match">The path, as in <see cref="Location(string)"/>.</param>
    /// <param name="upstream">The group, which also belongs into <see cref="Site.Upstreams"/>; its <see cref="Upstream.Keepalive"/> says how many connections each worker keeps.</param>
    /// <returns>The location.</returns>
    public static Location Proxy(string match, Upstream upstream)
    {
        ArgumentNullException.ThrowIfNull(upstream);
        var location = Proxy(match, (NginxText)$"http://{upstream.Name}");
        // nginx before 1.29.7 tells the server to close each connection unless the header is taken away.
        return location with { ProxySetHeader = location.ProxySetHeader.Add(("Connection", "")) };
    }

    /// <summary>
    /// Runs PHP, and nothing that is not there as a file below the site's root: an address such as <c>/upload.jpg/x.php</c> gets 404. What follows
    /// <c>.php</c> is <c>PATH_INFO</c>.
    /// </summary>
    /// <param name="pass">Where PHP listens, such as <c>unix:/run/php/php8.2-fpm.sock</c> or <c>127.0.0.1:9000</c>.</param>
    /// <param name="match">The path, as in <see cref="Location(string)"/>; every <c>.php</c> unless set.</param>
    /// <returns>The location.</returns>
    public static Location Php(NginxText pass, string match = "~ [^/]\\.php(/|$)")
    {
        ArgumentNullException.ThrowIfNull(pass);
        return new(match)
        {
            FastcgiSplitPathInfo = "^(.+?\\.php)(/.*)$",
            // try_files forgets what came behind the file, so it is kept before.
            Rewrite = [RewriteStep.Set(new Var("hostkit_path_info"), new Var("fastcgi_path_info"))],
            TryFiles = [new Var("fastcgi_script_name"), "=404"],
            FastcgiIndex = "index.php",
            FastcgiParam = CgiParameters.Php,
            FastcgiPass = pass,
        };
    }

    /// <summary>The same for a socket that a component says, such as a pool of PHP.</summary>
    /// <param name="socket">Where PHP listens.</param>
    /// <param name="match">The path, as in <see cref="Location(string)"/>; every <c>.php</c> unless set.</param>
    /// <returns>The location.</returns>
    public static Location Php(SocketAddress socket, string match = "~ [^/]\\.php(/|$)")
    {
        ArgumentNullException.ThrowIfNull(socket);
        return Php((NginxText)(socket.Path is { } path ? $"unix:{path}" : $"{socket}"), match);
    }

    /// <summary>Runs a CGI program by a FastCGI wrapper such as fcgiwrap: what follows the location's path is its <c>PATH_INFO</c>.</summary>
    /// <param name="match">A prefix, such as <c>/</c> or <c>/git/</c>.</param>
    /// <param name="socket">Where the wrapper listens.</param>
    /// <param name="program">The program's absolute path (<c>SCRIPT_FILENAME</c>).</param>
    /// <returns>The location.</returns>
    /// <exception cref="ArgumentException">The match is a regular expression or exact.</exception>
    public static Location Cgi(string match, SocketAddress socket, string program)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(socket);
        var prefix = match.StartsWith("^~ ", StringComparison.Ordinal) ? match[3..] : match;
        if (prefix is not ['/', ..])
            throw new ArgumentException($"'{match}' is no prefix: a CGI program is shown below a path, such as /git/.", nameof(match));
        var stem = prefix.TrimEnd('/');
        return new(match)
        {
            FastcgiSplitPathInfo = stem.Length == 0 ? "^()(/.*)$" : $"^({Regex.Escape(stem)})(/.*)$",
            FastcgiParam = [.. CgiParameters.Php.Where(p => p.Name.ToString() is not ("SCRIPT_FILENAME" or "PATH_INFO" or "SCRIPT_NAME" or "DOCUMENT_ROOT")), ("SCRIPT_FILENAME", program), ("SCRIPT_NAME", stem), ("PATH_INFO", new Var("fastcgi_path_info"))],
            FastcgiPass = socket.Path is { } path ? $"unix:{path}" : $"{socket}",
        };
    }

    /// <summary>Passes requests to a program that listens on a Unix socket or a port, as <see cref="Proxy(string, NginxText)"/> does.</summary>
    /// <param name="match">The path, as in <see cref="Location(string)"/>.</param>
    /// <param name="socket">Where the program listens.</param>
    /// <returns>The location.</returns>
    public static Location Proxy(string match, SocketAddress socket)
    {
        ArgumentNullException.ThrowIfNull(socket);
        return Proxy(match, (NginxText)(socket.Path is { } path ? $"http://unix:{path}" : $"http://{socket}"));
    }

    /// <summary>Passes gRPC calls on (https://nginx.org/en/docs/http/ngx_http_grpc_module.html); clients need HTTP/2, which a site with TLS speaks.</summary>
    /// <param name="match">The path, as in <see cref="Location(string)"/>, such as <c>/package.Service/</c>.</param>
    /// <param name="target">Where to: <c>grpc://host:port</c>, <c>grpcs://…</c> with TLS, <c>unix:/path</c>, or an upstream's name.</param>
    /// <returns>The location: streams may be silent for an hour, and bodies have any size.</returns>
    public static Location Grpc(string match, NginxText target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new(match)
        {
            ClientMaxBodySize = default(ByteSize),
            ClientBodyTimeout = TimeSpan.FromHours(1),
            GrpcPass = target,
            GrpcSetHeader = [("Host", Var.Host), ("X-Real-IP", Var.RemoteAddr), ("X-Forwarded-For", Var.ProxyAddXForwardedFor), ("X-Forwarded-Proto", Var.Scheme)],
            GrpcReadTimeout = TimeSpan.FromHours(1),
            GrpcSendTimeout = TimeSpan.FromHours(1),
        };
    }

    /// <summary>Passes requests to a program that speaks uwsgi's protocol (https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html), with the usual parameters.</summary>
    /// <param name="match">The path, as in <see cref="Location(string)"/>.</param>
    /// <param name="pass">Where it listens, such as <c>unix:/run/app.sock</c> or <c>127.0.0.1:3031</c>.</param>
    /// <returns>The location.</returns>
    public static Location Uwsgi(string match, NginxText pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        return new(match) { UwsgiPass = pass, UwsgiParam = CgiParameters.Uwsgi };
    }

    /// <summary>A copy that passes responses on as they come, for server-sent events and other streams: nothing is buffered or cached, and an hour of silence is allowed unless <see cref="ProxyReadTimeout"/> says otherwise.</summary>
    /// <returns>The copy.</returns>
    /// <exception cref="InvalidOperationException">The location passes requests nowhere.</exception>
    public Location Unbuffered()
        => ProxyPass is null && this["proxy_pass"] is null
            ? throw new InvalidOperationException($"The location '{Match}' has no proxy_pass, so there is no stream: start from Location.Proxy(\"{Match}\", port).")
            : this with { ProxyBuffering = false, ProxyReadTimeout = ProxyReadTimeout ?? TimeSpan.FromHours(1), ProxyCache = "off" };

    /// <summary>
    /// A copy whose responses are kept: those with status 200, 301 and 302 for a time, or as long as they say themselves, those with 404 for a minute. An old response is sent while
    /// a new one is fetched, and when the server is down; of many requests for the same, one is passed on. Clients see in <c>X-Cache-Status</c> what happened.
    /// </summary>
    /// <param name="cache">The cache, which a <see cref="Site"/> declares, once for all sites.</param>
    /// <param name="time">How long; whole seconds.</param>
    /// <param name="unless">Variables that keep a request and its response out of the cache when one is neither empty nor <c>0</c>, such as <c>new Var("cookie_session")</c>.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="InvalidOperationException">The location passes requests nowhere.</exception>
    public Location WithCache(CachePath cache, TimeSpan time, params ReadOnlySpan<NginxText> unless)
    {
        ArgumentNullException.ThrowIfNull(cache);
        if (ProxyPass is null && this["proxy_pass"] is null)
            throw new InvalidOperationException($"The location '{Match}' has no proxy_pass, so there is nothing to keep: start from Location.Proxy(\"{Match}\", port).");
        var status = new ResponseHeader("X-Cache-Status", new Var("upstream_cache_status")) { Always = true };
        return this.With("proxy_cache", Declared.Of("proxy_cache", cache.Zone) with { Parts = [SharedPart.Of("proxy_cache_path", cache.Zone, cache)] }) with
        {
            ProxyCacheValid = [new(time), new(TimeSpan.FromMinutes(1), 404)],
            // nginx's own key leaves the host out, so that two sites before one server would share their pages.
            ProxyCacheKey = NginxText.Expand("$scheme$host$request_uri"),
            ProxyCacheUseStale = [CacheUseStale.Error, CacheUseStale.Timeout, CacheUseStale.Updating, CacheUseStale.Http500, CacheUseStale.Http502, CacheUseStale.Http503, CacheUseStale.Http504],
            ProxyCacheBackgroundUpdate = true,
            ProxyCacheRevalidate = true,
            ProxyCacheLock = true,
            ProxyCacheBypass = [.. unless],
            ProxyNoCache = [.. unless],
            AddHeader = AddHeader.Any(header => header.Name.Equals(status.Name, StringComparison.OrdinalIgnoreCase)) ? AddHeader : AddHeader.Add(status),
        };
    }
}
