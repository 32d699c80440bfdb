using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>Makes sets of locations and hostile URLs for them, the same for the same seed.</summary>
internal sealed class LocationSets(int seed)
{
    private static readonly string[] Prefixes = ["/", "/a", "/a/", "/a/b", "/a/b/", "/ab", "/a.php", "/b", "/b/", "/a b", "/a/b/c", "/a/b/c/", "/%61", "/A", "/a+b", "/é", "/.a", "/a?b", "/a-b", "/a/b.php", "/b/a/"];
    private static readonly string[] Regexes = [@"\.php$", "^/a", "^/a/", "b", "/b$", "^/(?<part>[a-z]+)/b", @"\.PHP$", "^/a(/|$)", "[^/]b", "(?i)^/A", "a{2}", @"^/\w+$", @"\d", "^/a(?!/)", "é", @"^/[[:alpha:]]/", @"\s", "^/a/b/c", "^(/a)+/b", @"\x61b", "%", "^/a++b", @"b\z", "A", "^/b"];
    private static readonly string[] Parts = ["a", "b", "a", "b", "c", "ab", "A", "%61", "%2F", "%2e", "..", ".", "", "%2e%2e", ".php", "a.php", "b.PHP", "%20", "+", "%2561", "é", "%C3%A9", "%3F", "%23", "...", ".a", "%00", "%zz", "%", "-b", "9"];
    private readonly Random _random = new(seed);
    private int _id;

    public int Next(int below) => _random.Next(below);

    public T Pick<T>(T[] items) => items[_random.Next(items.Length)];

    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>The locations of a server; each answers with a number of its own.</summary>
    public string Server()
    {
        var text = new StringBuilder();
        Level(text, "", _random.Next(1, 9), depth: 0);
        if (Chance(20))
            text.Append("location @named { return 200 named; }\n");
        return text.ToString();
    }

    public string Url()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(0, 5); i > 0; i--)
            text.Append(Chance(90) ? "/" : "").Append(Pick(Parts));
        if (text.Length == 0 || text[0] != '/')
            text.Insert(0, '/');
        if (Chance(15))
            return Pick(["/a", "/b", "/a/b", "/a/b/c", "/b/a", "/ab", "/a?x=1"]);
        if (Chance(25))
            text.Append('/');
        if (Chance(15))
            text.Append(Pick(["?x=1", "?", "#f", "?a/../b", "?%zz", "?x#y"]));
        return text.ToString();
    }

    private void Level(StringBuilder text, string within, int count, int depth)
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < count; i++)
        {
            var modifier = within == "~" ? Pick(["~", "~*"]) : Pick(["", "", "", "=", "^~", "~", "~", "~*"]);
            var isRegex = modifier.StartsWith('~');
            var pattern = isRegex ? Pick(Regexes) : depth == 0 && i == 0 && Chance(60) ? "/" : within.Length > 0 && Chance(60) ? within + Pick(["", "/", "b", "/b", "b/c/", "/b/c"]) : Pick(Prefixes);
            if (!isRegex && (!pattern.StartsWith(within, StringComparison.Ordinal) || !seen.Add((modifier == "=" ? "=" : "") + pattern)))
                continue;
            text.Append("location ").Append(modifier).Append(' ').Append(NginxWord.FromString(pattern)).Append(" { return 200 L").Append(++_id).Append(";\n");
            if (!isRegex && modifier != "=" && Chance(50))
                text.Append("proxy_pass http://127.0.0.1:9;\n");
            // Only a regular expression can be nested in one: a prefix would have to begin with the expression's text.
            if (depth < 2 && modifier != "=" && Chance(25))
                Level(text, isRegex ? "~" : pattern, _random.Next(1, 4), depth + 1);
            text.Append("}\n");
        }
    }
}
