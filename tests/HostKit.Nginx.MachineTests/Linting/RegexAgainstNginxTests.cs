using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>What the linter knows of regular expressions is what nginx's PCRE does.</summary>
public sealed class RegexAgainstNginxTests
{
    private static readonly string[] Sets = ["[^/]", "[^a]", "[a-z]", ".", @"\w", @"\W", @"\d", @"\D", @"\s", @"\S", "[[:space:]]", "[^[:alpha:]]", @"[\x00-\x20]", @"[\w.-]", @"[^\s]", @"\h", @"\v", "(?:a|\\n)", "(?s:.)", "[]\\n]", "[^]a]", "(?i:B)"];

    [Fact]
    public async Task A_capture_takes_a_line_feed_when_nginx_says_so()
    {
        using var nginx = new RealNginx();
        var locations = Sets.Select((set, i) => $"location ~ \"^/{i}/x({set}*)y\" {{ return 200 matched; }}\n");
        using var client = nginx.Serve(Encoding.UTF8.GetBytes($"{nginx.MainStart}http {{\n{nginx.HttpStart}server {{\nlisten unix:{nginx.SocketPath};\n{string.Concat(locations)}location / {{ return 404; }}\n}}\n}}\n"));
        for (var i = 0; i < Sets.Length; i++)
        {
            using var response = await client.GetAsync(new Uri($"http://localhost/{i}/x%0ay"), TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode == RegexPattern.Parse($"^/x({Sets[i]}*)y", caseless: false).BytesOf(1)!.Value.Contains('\n'), Sets[i]);
        }
    }

    [Fact]
    public void What_the_linter_refuses_nginx_refuses()
    {
        using var nginx = new RealNginx();
        const string Alphabet = "ab()[]^.*+?{},21\\d<:=!-Q|";
        var random = new Random(11);
        var refused = new List<string>();
        while (refused.Count < 120)
        {
            var text = new StringBuilder("a");
            for (var length = random.Next(1, 9); length > 0; length--)
                text.Append(Alphabet[random.Next(Alphabet.Length)]);
            if (RegexPattern.Parse(text.ToString(), caseless: false).Refusal is not null)
                refused.Add(text.ToString());
        }

        foreach (var text in refused.Distinct())
            Assert.True(nginx.Refusal(NginxFile.Create("nginx.conf", [.. Around(nginx, text)]).ToBytes()) is not null, $"nginx takes {text}");
    }

    private static IEnumerable<NginxStatement> Around(RealNginx nginx, string regex)
        => NginxFile.Parse(nginx.MainStart).Statements.Append(NginxStatement.CreateBlock("http", [],
            [.. NginxFile.Parse(nginx.HttpStart).Statements, NginxStatement.CreateBlock("server", [], NginxStatement.Create("listen", $"unix:{nginx.SocketPath}"), NginxStatement.CreateBlock("location", ["~", regex]))]));
}
