using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace HostKit.Nginx.Tests.Reading;

/// <summary>Random statements: known and unknown names, arguments that nearly are what their directives take, and any bytes at all.</summary>
internal static partial class HostileStatements
{
    private static readonly string[] Known =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "src/HostKit.Nginx/Catalogue"), "*.json").SelectMany(path => Names().Matches(File.ReadAllText(path)).Select(m => m.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal)];

    private static readonly string[] Likely =
    [
        "on", "off", "1", "0", "007", "60", "60s", "1m", "90", "1m30", "1h 30m", "5ms", "1d", "1y", "30m1h", "10m", "1024k", "1g", "4k", "max=100", "inactive=60s", "zone=one:10m", "rate=90r/m", "keys_zone=a:1m",
        "burst=5", "nodelay", "default_server", "ssl", "http2", "80", "[::]:443", "unix:/run/x.sock", "weight=2", "fail_timeout=30", "$host", "${host}x", "$uri/", "$1", "$", "5$", "~^a{2}$", "~*\\.php$", "=", "^~", "always",
        "($host", "($host)", "=", "x)", ")", "-f", "any", "200", "404", "=200", "/404.html", "@x", "default", "TLSv1.2", "error", "warn", "combined", "shared:SSL:10m", "builtin:1000", "127.0.0.1", "http://x", "all", "last",
        "permanent", "text/html", "html", "", " ", "a b", "\"", "'", "\\", "\n", "{", "}", "{0}", "\"\"\"", "é", "\u2028", "#", ";", "*", "%", "50%",
    ];

    private static readonly Gen<NginxWord> Word = Gen.Frequency(
        (12, Gen.OneOf(Likely).Select(NginxWord.FromString)),
        (2, Gen.Byte.Array[0, 8].Select(bytes => NginxWord.FromBytes(bytes))),
        (2, Gen.Char[' ', '\u024f'].Array[0, 8].Select(chars => NginxWord.FromString(new string(chars)))));

    private static readonly Gen<string> Name = Gen.Frequency((20, Gen.OneOf(Known)), (1, Gen.OneOf(Likely[..^20])), (1, Gen.Char['!', '~'].Array[1, 6].Select(chars => new string(chars))));

    /// <summary>Statements of a context, blocks in blocks.</summary>
    public static Gen<NginxStatement[]> List { get; } = Statements(2);

    private static Gen<NginxStatement[]> Statements(int depth)
    {
        var plain = Gen.Select(Name, Word.Array[0, 4], (name, words) => NginxStatement.Create(name.Length == 0 ? "_" : name, words));
        if (depth == 0)
            return plain.Array[0, 4];
        var block = Gen.Select(Gen.OneOf("server", "location", "upstream", "if", "map", "geo", "types", "events", "http", "limit_except", "stream", "unknown_block"), Word.Array[0, 3], Statements(depth - 1),
            (name, words, inner) => NginxStatement.CreateBlock(name, words, name is "map" or "geo" or "types" ? inner.Where(s => !s.HasBlock) : inner));
        return Gen.Frequency((3, plain), (1, block)).Array[0, 6];
    }

    [GeneratedRegex("^      \"name\": \"([a-z0-9_]+)\"", RegexOptions.Multiline)]
    private static partial Regex Names();
}
