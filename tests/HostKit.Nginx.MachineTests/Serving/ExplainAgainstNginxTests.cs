using System.Globalization;
using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>What is told about a URL is what a real nginx does with it.</summary>
public sealed class ExplainAgainstNginxTests
{
    private const string HttpLimits = "server_names_hash_max_size 65536;\nserver_names_hash_bucket_size 256;\nproxy_intercept_errors off;\n";

    [Fact]
    public void The_same_location_is_chosen_in_2000_sets()
    {
        const int sets = 2000;
        using var nginx = new RealNginx();
        var cases = new LocationSets(20260801);
        var text = new StringBuilder();
        // The path is read by the default server's rules, so the sets of each socket share them.
        var loose = nginx.SocketPath + ".loose";
        text.Append(CultureInfo.InvariantCulture, $"server {{ listen unix:{nginx.SocketPath} default_server; }}\nserver {{ listen unix:{loose} default_server; merge_slashes off; }}\n");
        for (var i = 0; i < sets; i++)
            text.Append(CultureInfo.InvariantCulture, $"server {{ listen unix:{(i % 4 == 3 ? loose : nginx.SocketPath)}; server_name s{i}.test;\n{cases.Server()}}}\n");
        using var served = new ServedConfiguration(nginx, text.ToString(), HttpLimits);
        var statuses = new Dictionary<int, int>();
        for (var i = 0; i < sets; i++)
        {
            for (var n = 0; n < 8; n++)
            {
                var answer = served.Compare($"s{i}.test", cases.Url(), i % 4 == 3 ? loose : nginx.SocketPath, IsSame);
                statuses[answer.Status] = statuses.GetValueOrDefault(answer.Status) + 1;
            }
        }

        served.Report($"{sets} location sets, {sets * 8} URLs, answers by status {string.Join(", ", statuses.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key}: {entry.Value}"))}");
        Assert.True(statuses.GetValueOrDefault(200) > sets && statuses.GetValueOrDefault(301) > 40 && statuses.GetValueOrDefault(400) > 100, "The sets say too little.");
    }

    [Fact]
    public void The_same_server_is_chosen_in_300_sets()
    {
        const int sets = 300;
        string[] names = ["a.test", "b.a.test", "*.a.test", ".a.test", "a.*", "b.a.*", "*.test", "*.b.a.test", "~^(?<part>.+)\\.a\\.test$", "~b", "~^B", "\"\"", "_", "A.test", "www.*", "~^(?P<n>\\w+)\\.test$", ".test"];
        string[] hosts = ["a.test", "b.a.test", "c.b.a.test", "a.example", "b.a.org", "A.TEST", "a.test.", "a.test:8080", "x", "b", "B", "_", "www.test", "www.a.b", "test", "a", "b.a", "a..test", "a.b.c.d.test", "xa.test"];
        using var nginx = new RealNginx();
        var cases = new LocationSets(7);
        var text = new StringBuilder();
        for (var (i, id) = (0, 0); i < sets; i++)
        {
            for (var n = cases.Next(5) + 1; n > 0; n--)
            {
                text.Append(CultureInfo.InvariantCulture, $"server {{ listen unix:{nginx.SocketPath}{(i == 0 ? "" : i)}{(n == 2 && cases.Chance(40) ? " default_server" : "")};\n");
                for (var k = cases.Next(4); k > 0; k--)
                    text.Append(CultureInfo.InvariantCulture, $"server_name {cases.Pick(names)};\n");
                text.Append(CultureInfo.InvariantCulture, $"return 200 \"S{++id}\"; }}\n");
            }
        }

        using var served = new ServedConfiguration(nginx, text.ToString(), HttpLimits);
        for (var i = 0; i < sets; i++)
        {
            foreach (var host in hosts)
                served.Compare(host, "/", nginx.SocketPath + (i == 0 ? "" : i), (real, ours) => real.Status == ours.Status && (real.Status != 200 || real.Body == ours.Handler.Body));
        }

        served.Report($"{sets} sets of server names, {sets * hosts.Length} Host headers");
    }

    [Fact]
    public void The_same_headers_are_sent_in_300_sets()
    {
        const int sets = 100;
        var sent = 0;
        for (var variant = 0; variant < 3; variant++)
        {
            using var nginx = new RealNginx();
            var cases = new LocationSets(variant);
            var text = new StringBuilder(variant == 0 ? "" : HeaderLines(cases));
            text.Append(CultureInfo.InvariantCulture, $"map $arg_x $mapped {{ default \"\"; 1 one; ~^2(.*)$ two-$1; }}\nserver {{ listen unix:{nginx.SocketPath} default_server; }}\n");
            for (var i = 0; i < sets; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"server {{ listen unix:{nginx.SocketPath}; server_name s{i}.test; {HeaderLines(cases)}\n");
                text.Append(CultureInfo.InvariantCulture, $"location / {{ {HeaderLines(cases)} {Status(cases)} location /a/ {{ {HeaderLines(cases)} {Status(cases)} }} }}\n");
                text.Append(CultureInfo.InvariantCulture, $"location /if/ {{ {HeaderLines(cases)} if ($arg_x) {{ {HeaderLines(cases)} }} if ($arg_y = 1) {{ {HeaderLines(cases)} }} {Status(cases)} }}\n");
                text.Append(CultureInfo.InvariantCulture, $"location /page/ {{ error_page 404 500 {cases.Pick(["", "=", "=200", "=503"])} /a/x; {HeaderLines(cases)} return {cases.Pick(["404", "500", "403"])}; }} }}\n");
            }

            using var served = new ServedConfiguration(nginx, text.ToString(), HttpLimits);
            for (var i = 0; i < sets; i++)
            {
                foreach (var url in (string[])["/", "/a/", "/if/", "/if/?x=1", "/if/?x=1&y=1", "/if/?x=23", "/page/"])
                {
                    served.Compare($"s{i}.test", url, nginx.SocketPath, (real, ours) =>
                    {
                        var expected = ours.Headers.Where(header => IsOurs(header.Name)).Select(header => header.Name is "Expires" ? "Expires" : header.ToString()).ToList();
                        sent += expected.Count;
                        return real.Status == ours.Status && real.Headers.Where(header => IsOurs(header.Name)).Select(header => header.Name is "Expires" ? "Expires" : $"{header.Name}: {header.Value}").SequenceEqual(expected);
                    });
                }
            }

            served.Report($"{sets} header sets, {sets * 7} URLs, {sent} headers so far");
        }

        Assert.True(sent > 500, "The sets say too little.");
    }

    [Fact]
    public void An_upstream_is_asked_for_the_same_URI_in_400_sets()
    {
        const int sets = 400;
        using var nginx = new RealNginx();
        var cases = new LocationSets(11);
        var echo = nginx.SocketPath + ".echo";
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"server {{ listen unix:{echo}; merge_slashes off; return 200 $request_uri; }}\nserver {{ listen unix:{nginx.SocketPath} default_server; }}\n");
        for (var i = 0; i < sets; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"server {{ listen unix:{nginx.SocketPath}; server_name s{i}.test;\n");
            var hasRegex = cases.Chance(30);
            foreach (var location in (string[])["/", cases.Pick(["/a", "/a/", "^~ /a"]), cases.Pick(["/b/", "= /b", "/a/b/"]), .. hasRegex ? ["~ c$"] : Array.Empty<string>()])
            {
                var uri = location.StartsWith('~') ? "" : cases.Pick(["", "", ":/", ":/x", ":/x/", ":/x%20y/", ":/x?q=1"]);
                var body = cases.Next(8) switch
                {
                    0 => "rewrite ^/(.)(.*)$ /r/$2/$1 break;",
                    1 => "rewrite ^/a/(.*)$ /b/$1?n=$1 break;",
                    2 => "rewrite ^ /gone? break;",
                    3 => "if ($arg_x) { set $seen 1; }",
                    4 => "set $args \"n=1\";",
                    _ => "",
                };
                var target = cases.Chance(10) ? $"set $target http://unix:{echo}:; proxy_pass $target{cases.Pick(["", "/v$uri", "/v$request_uri"])};" : $"proxy_pass http://unix:{echo}{uri};";
                text.Append(CultureInfo.InvariantCulture, $"location {location} {{ {body} {target} }}\n");
            }

            text.Append("}\n");
        }

        using var served = new ServedConfiguration(nginx, text.ToString(), HttpLimits);
        var proxied = 0;
        for (var i = 0; i < sets; i++)
        {
            for (var n = 0; n < 8; n++)
            {
                served.Compare($"s{i}.test", cases.Url(), nginx.SocketPath, (real, ours) =>
                {
                    proxied += ours.Handler.UpstreamUri is null ? 0 : 1;
                    return ours.Handler.UpstreamUri is { } uri ? real.Status == 200 && real.Body == ServedConfiguration.Bytes(uri).TrimEnd(' ')
                        || real.Status >= 400 && (uri.Length == 0 || !uri.StartsWith('/') || RequestTarget.Parse(ServedConfiguration.Bytes(uri), false, out _) is null) : real.Status == ours.Status;
                });
            }
        }

        served.Report($"{sets} proxy sets, {proxied} URIs");
        Assert.True(proxied > sets, "The sets say too little.");
    }

    [Fact]
    public void Rewrites_end_in_the_same_answer_in_500_sets()
    {
        const int sets = 500;
        using var nginx = new RealNginx();
        var cases = new RewriteSets(new(13));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"map $uri $kind {{ default none; /a one; ~^/b/(?<tail>.*)$ $tail; ~*\\.PHP$ php; }}\nserver {{ listen unix:{nginx.SocketPath} default_server; }}\nroot /nonexistent;\n");
        for (var i = 0; i < sets; i++)
            text.Append(CultureInfo.InvariantCulture, $"server {{ listen unix:{nginx.SocketPath}; server_name s{i}.test;\n{cases.Server()}}}\n");
        using var served = new ServedConfiguration(nginx, text.ToString(), HttpLimits);
        var statuses = new Dictionary<int, int>();
        for (var i = 0; i < sets; i++)
        {
            for (var n = 0; n < 8; n++)
            {
                var answer = served.Compare($"s{i}.test", cases.Url(), nginx.SocketPath, IsSame);
                statuses[answer.Status] = statuses.GetValueOrDefault(answer.Status) + 1;
            }
        }

        served.Report($"{sets} rewrite sets, {sets * 8} URLs, answers by status {string.Join(", ", statuses.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key}: {entry.Value}"))}");
        Assert.True(statuses.GetValueOrDefault(200) > sets && statuses.GetValueOrDefault(302) > 20, "The sets say too little.");
    }

    /// <summary>No file and no directory is there, which only the alternatives say.</summary>
    private static bool IsSame(NginxAnswer real, Explanation ours)
        => (real.Status == (ours.Status == 444 ? 0 : ours.Status) || real.Status == 404 && (ours.Handler.Kind == ContentKind.File || ours.Status == 403 && ours.Steps.Any(step => step.Text.StartsWith("There is no index", StringComparison.Ordinal))))
            && (ours.Handler.Kind != ContentKind.Return || real.Body == ServedConfiguration.Bytes(ours.Handler.Body!))
            && (ours.Handler.Kind != ContentKind.Redirect || real["Location"] == ServedConfiguration.Bytes(ours.Headers[0].Value))
            || ours.Alternatives.Any(alternative => alternative.Condition.EndsWith("not exist", StringComparison.Ordinal) && IsSame(real, alternative.Explanation));

    private static bool IsOurs(string name) => name.StartsWith("X-", StringComparison.Ordinal) || name is "Expires" or "Cache-Control" or "Link";

    private static string Status(LocationSets cases)
        => cases.Pick(["return 200 ok;", "return 404 text;", "return 404;", "return 204;", "return 301 https://example.org/;", "return 500;", "return 206 x;", "return 201 x;", "return 308 /x;"]);

    private static string HeaderLines(LocationSets cases)
    {
        var text = new StringBuilder();
        for (var i = cases.Next(4) - 1; i > 0; i--)
        {
            text.Append(CultureInfo.InvariantCulture, $"add_header {cases.Pick(["X-A", "X-B", "X-C", "Cache-Control", "Link"])} {cases.Pick(["a", "\"b c\"", "$uri", "$arg_x", "\"\"", "$mapped", "v-$host"])}{cases.Pick(["", "", " always"])};\n");
        }

        return text + cases.Pick(["", "", "", "", "expires 1h;\n", "expires max;\n", "expires epoch;\n", "expires off;\n", "expires -1;\n", "expires 0;\n", "expires 1d2h;\n", "expires $arg_x;\n"]);
    }
}
