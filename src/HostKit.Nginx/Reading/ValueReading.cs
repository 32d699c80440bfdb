namespace HostKit.Nginx;

/// <summary>
/// Reads the values that have types of their own, one function for each type of the catalogue. What a type cannot say gives null, and so does every word that is not
/// understood: only a value that has all of the statement may be returned.
/// </summary>
internal static partial class ValueReading
{
    public static AccessLog? AccessLog(StatementText text) => text.Words switch
    {
        ["off"] => HostKit.Nginx.AccessLog.Off,
        [var path] => new(NginxText.Expand(path)),
        [var path, var format] when !format.Contains('=', StringComparison.Ordinal) => new(NginxText.Expand(path)) { Format = format },
        _ => null,
    };

    public static AccessRule? AccessRule(StatementText text) => (text.Name, text.Words) switch
    {
        ("allow", [var who]) => HostKit.Nginx.AccessRule.Allow(who),
        ("deny", [var who]) => HostKit.Nginx.AccessRule.Deny(who),
        _ => null,
    };

    public static Buffers? Buffers(StatementText text)
        => text.Words is [var count, var size] && StatementText.Integer(count, 1) is { } number && StatementText.SizeOf(size) is { } bytes ? new(number, bytes) : null;

    public static ErrorPage? ErrorPage(StatementText text)
    {
        if (text.Words is not [.. var before, var target])
            return null;
        var response = before is [.., ['=', .. var code]] ? code.Length == 0 ? 0 : StatementText.Integer(code, 1) ?? -1 : (int?)null;
        var codes = before.Take(before.Length - (response is null ? 0 : 1)).Select(c => StatementText.Integer(c) ?? -1).ToArray();
        return response == -1 ? null : new(NginxText.Expand(target), codes) { ResponseCode = response };
    }

    public static Expires? Expires(StatementText text) => text.Words switch
    {
        ["off"] => HostKit.Nginx.Expires.Off,
        ["epoch"] => HostKit.Nginx.Expires.Epoch,
        ["max"] => HostKit.Nginx.Expires.Max,
        [var time] when TimeReading.Read(time, milliseconds: false) is { } span => HostKit.Nginx.Expires.After(span),
        _ => null,
    };

    public static Header? Header(StatementText text) => text.Words is [var name, var value] ? new(name, NginxText.Expand(value)) : null;

    public static ResponseHeader? ResponseHeader(StatementText text) => text.Words switch
    {
        [var name, var value] => new(name, NginxText.Expand(value)),
        [var name, var value, "always"] => new(name, NginxText.Expand(value)) { Always = true },
        _ => null,
    };

    public static Parameter? Parameter(StatementText text) => text.Words switch
    {
        [var name, var value] => new(name, NginxText.Expand(value)),
        [var name, var value, "if_not_empty"] => new(name, NginxText.Expand(value)) { IfNotEmpty = true },
        _ => null,
    };

    public static Return? Return(StatementText text) => text.Words switch
    {
        [var code] when StatementText.Integer(code) is { } status => HostKit.Nginx.Return.Status(status),
        [var code, var url] when StatementText.Integer(code) is { } status and (301 or 302 or 303 or 307 or 308) => HostKit.Nginx.Return.Redirect(NginxText.Expand(url), status),
        [var code, var body] when StatementText.Integer(code) is { } status => HostKit.Nginx.Return.Body(status, NginxText.Expand(body)),
        _ => null,
    };

    public static Listen? Listen(StatementText text)
    {
        if (text.Words is not [var address, .. var parameters])
            return null;
        var listen = new Listen(address);
        foreach (var parameter in parameters)
        {
            var next = parameter switch
            {
                "default_server" => listen with { DefaultServer = true },
                "ssl" => listen with { Ssl = true },
                "proxy_protocol" => listen with { ProxyProtocol = true },
                "reuseport" => listen with { ReusePort = true },
                "ipv6only=on" => listen with { IPv6Only = true },
                "ipv6only=off" => listen with { IPv6Only = false },
                _ => listen,
            };
            if (next == listen)
                return null;
            listen = next;
        }

        return listen;
    }

    public static UpstreamServer? UpstreamServer(StatementText text)
    {
        if (text.Words is not [var address, .. var parameters])
            return null;
        var server = new UpstreamServer(address);
        foreach (var parameter in parameters)
        {
            var value = parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..];
            var next = parameter[..^value.Length] switch
            {
                "weight=" when StatementText.Integer(value, 1) is { } number => server with { Weight = number },
                "max_conns=" when StatementText.Integer(value) is { } number => server with { MaxConns = number },
                "max_fails=" when StatementText.Integer(value) is { } number => server with { MaxFails = number },
                "fail_timeout=" when TimeReading.Read(value, milliseconds: false) is { } time => server with { FailTimeout = time },
                "" when value == "backup" => server with { Backup = true },
                "" when value == "down" => server with { Down = true },
                _ => server,
            };
            if (next == server)
                return null;
            server = next;
        }

        return server;
    }

    public static Map? Map(StatementText text)
    {
        if (text.Words is not [var source, ['$', .. var name]])
            return null;
        var cases = System.Collections.Immutable.ImmutableArray.CreateBuilder<(string Key, NginxText Value)>();
        NginxText? otherwise = null;
        foreach (var row in text.Statement.Block)
        {
            if (row.Arguments is not [var value] || !StatementText.IsText(row.WordAt(0)) || !StatementText.IsText(value) || row.Name is "hostnames" or "include" or "volatile")
                return null;
            if (row.Name != "default")
                cases.Add((row.Name is "\\default" or "\\hostnames" or "\\include" or "\\volatile" ? row.Name[1..] : row.Name, NginxText.Expand(value.Value)));
            else if (cases.Count == 0 && otherwise is null)
                otherwise = NginxText.Expand(value.Value);
            else
                return null;
        }

        return new Map(NginxText.Expand(source), new Var(name)) { Default = otherwise, Cases = cases.ToImmutable() };
    }
}
