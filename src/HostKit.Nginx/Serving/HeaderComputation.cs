using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>The headers that nginx adds to answers and to requests that it hands on.</summary>
internal static class HeaderComputation
{
    private const int LastHttp10 = 6;
    private static readonly int[] Safe = [200, 201, 204, 206, 301, 302, 303, 304, 307, 308];

    public static ImmutableArray<EffectiveHeader> OfResponse(EffectiveDirectives effective, RequestRun run, ContentHandler handler, int status)
    {
        var headers = ImmutableArray.CreateBuilder<EffectiveHeader>();
        if (handler is { Kind: ContentKind.Redirect, Body: { } location })
            headers.Add(new("Location", Absolute(location, effective, run), handler.Statement, isKnown: true));
        if (Safe.Contains(status) && effective.Last("expires") is { } expires)
            headers.AddRange(Expires(expires, run));
        foreach (var statement in effective["add_header"])
        {
            var words = ByteText.Arguments(statement);
            if (words.Length < 2 || !Safe.Contains(status) && !(words.Length > 2 && words[2] == "always"))
                continue;
            var value = run.Expand(words[1]);
            var name = ByteText.Show(words[0]);
            if (name.Equals("Last-Modified", StringComparison.OrdinalIgnoreCase) || name.Equals("ETag", StringComparison.OrdinalIgnoreCase))
                headers.RemoveAll(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (value.Text.Length > 0)
                headers.Add(new(name, ByteText.Show(value.Text), statement, value.IsKnown));
        }

        return headers.ToImmutable();
    }

    public static ImmutableArray<EffectiveHeader> OfRequest(EffectiveDirectives effective, RequestRun run, ContentHandler handler, Version? nginx)
    {
        if (handler is not { Kind: ContentKind.Upstream, Statement: { } pass })
            return [];
        var directive = pass.Name switch
        {
            "proxy_pass" => "proxy_set_header",
            "grpc_pass" => "grpc_set_header",
            "fastcgi_pass" => "fastcgi_param",
            "uwsgi_pass" => "uwsgi_param",
            "scgi_pass" => "scgi_param",
            _ => "",
        };
        var own = (directive.Length == 0 ? [] : effective[directive]).Where(statement => statement.Arguments.Length >= 2).Select(statement =>
        {
            var words = ByteText.Arguments(statement);
            var value = run.Expand(words[1]);
            return new EffectiveHeader(ByteText.Show(words[0]), ByteText.Show(value.Text), statement, value.IsKnown);
        }).ToList();
        var defaults = Defaults(pass.Name, effective, run, nginx).Where(header => !own.Any(set => set.Name.Equals(header.Name, StringComparison.OrdinalIgnoreCase)));
        return [.. own, .. defaults];
    }

    /// <summary>nginx completes a redirect to a path of its own.</summary>
    private static string Absolute(string location, EffectiveDirectives effective, RequestRun run)
    {
        if (!location.StartsWith('/') || string.Equals(effective.Value("absolute_redirect"), "off", StringComparison.OrdinalIgnoreCase))
            return location;
        var port = run.Expand("$server_port");
        var hasPort = port.IsKnown && port.Text != (run.Expand("$scheme").Text == "https" ? "443" : "80") && !string.Equals(effective.Value("port_in_redirect"), "off", StringComparison.OrdinalIgnoreCase);
        var host = run.Expand(effective.IsOn("server_name_in_redirect") ? "$server_name" : "$host");
        return ByteText.Show($"{run.Expand("$scheme").Text}://{host.Text}") + (hasPort ? ":" + port.Text : "") + location;
    }

    private static IEnumerable<EffectiveHeader> Defaults(string pass, EffectiveDirectives effective, RequestRun run, Version? nginx)
    {
        if (pass is not ("proxy_pass" or "grpc_pass"))
            yield break;
        if (pass == "proxy_pass")
        {
            var host = run.Expand("$proxy_host");
            yield return new("Host", ByteText.Show(host.Text), null, host.IsKnown);
        }

        // Connections to upstreams are kept since 1.29.7, with HTTP/1.1 for the default.
        var keeps = nginx is null || nginx > new Version(1, 29, LastHttp10);
        var isOld = pass == "proxy_pass" && (effective.Value("proxy_http_version") ?? (keeps ? "1.1" : "1.0")) == "1.0";
        yield return new("Connection", pass == "proxy_pass" && (isOld || !keeps) ? "close" : "", null, isKnown: true);
        foreach (var name in (string[])["Keep-Alive", "Expect", "Upgrade"])
            yield return new(name, "", null, isKnown: true);
        yield return new("TE", pass == "grpc_pass" ? "trailers" : "", null, isKnown: true);
    }

    private static IEnumerable<EffectiveHeader> Expires(ExpandedStatement statement, RequestRun run)
    {
        var words = ByteText.Arguments(statement);
        var isModified = words is ["modified", _];
        var value = run.Expand(words[^1]);
        if (!value.IsKnown)
            return [new("Expires", ByteText.Show(value.Text), statement, isKnown: false), new("Cache-Control", "max-age=" + ByteText.Show(value.Text), statement, isKnown: false)];
        (string Expires, string Control, bool IsKnown)? result = value.Text switch
        {
            "off" => null,
            "epoch" when !isModified => ("Thu, 01 Jan 1970 00:00:01 GMT", "no-cache", true),
            "max" when !isModified => ("Thu, 31 Dec 2037 23:55:55 GMT", "max-age=315360000", true),
            ['@', ..] => ("(at the time of day " + value.Text[1..] + ")", "max-age=(until then)", false),
            ['-', ..] => ("(" + value.Text[1..] + " ago)", "no-cache", true),
            _ when isModified => ("(" + value.Text + " after the file's change)", "max-age=(until then)", false),
            _ => Seconds(value.Text.TrimStart('+')) is { } seconds
                ? ($"(in {value.Text.TrimStart('+')})", string.Create(CultureInfo.InvariantCulture, $"max-age={seconds}"), true) : null,
        };
        return result is not { } headers ? [] : [new("Expires", headers.Expires, statement, headers.IsKnown), new("Cache-Control", headers.Control, statement, headers.IsKnown)];
    }

    /// <summary>A time in nginx's spelling, in seconds; null when it is none.</summary>
    private static long? Seconds(string text)
    {
        if (text.Length == 0)
            return null;
        var (total, number, hasNumber) = (0L, 0L, false);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                (number, hasNumber) = (number * 10 + c - '0', true);
                continue;
            }

            var unit = c switch { 's' => 1L, 'm' => 60, 'h' => 3600, 'd' => 86400, 'w' => 604800, 'M' => 2592000, 'y' => 31536000, ' ' => 0, _ => -1 };
            if (unit < 0 || unit > 0 && !hasNumber)
                return null;
            if (unit > 0)
                (total, number, hasNumber) = (total + number * unit, 0, false);
        }

        return total + number;
    }
}
