using System.Text.RegularExpressions;

namespace HostKit.Nginx.Tests.Reading;

/// <summary>
/// Whether two lists of statements mean the same to nginx, found without any of the code that reads values: the same words but for the normalisations that
/// <see cref="NginxFidelity.Meaning"/> names.
/// </summary>
internal static partial class NginxMeaning
{
    private static readonly string[] Program = ["set", "if", "rewrite", "return", "break"];

    /// <summary>The first difference that a fidelity does not allow, or null.</summary>
    public static string? Difference(IEnumerable<NginxStatement> one, IEnumerable<NginxStatement> other, NginxFidelity fidelity)
        => fidelity == NginxFidelity.Tokens ? DifferentTokens(one, other) : Difference(one, other);

    /// <summary>The first difference in what nginx gets, or null.</summary>
    public static string? DifferentTokens(IEnumerable<NginxStatement> one, IEnumerable<NginxStatement> other) => Difference(one, other, Identical);

    /// <summary>The first difference in meaning, or null.</summary>
    public static string? Difference(IEnumerable<NginxStatement> one, IEnumerable<NginxStatement> other) => Difference(Sorted(one), Sorted(other), IsSame);

    public static string Text(NginxStatement statement) => string.Join(' ', statement.Arguments.Select(word => word.Value).Prepend(statement.Name)) + (statement.HasBlock ? " {" : ";");

    private static string? Difference(IEnumerable<NginxStatement> one, IEnumerable<NginxStatement> other, Func<NginxStatement, NginxStatement, bool> same)
    {
        var (a, b) = (one.ToList(), other.ToList());
        for (var i = 0; i < Math.Max(a.Count, b.Count); i++)
        {
            if (i >= a.Count || i >= b.Count)
                return $"{(i < a.Count ? Text(a[i]) + " is lost" : Text(b[i]) + " was added")}";
            if (!same(a[i], b[i]) || a[i].HasBlock != b[i].HasBlock || a[i].Code?.Trim() != b[i].Code?.Trim())
                return $"{Text(a[i])} became {Text(b[i])}";
            var inner = a[i].Name is "types" or "map" or "geo" or "charset_map" or "split_clients" && same != Identical
                ? Difference(Rows(a[i]), Rows(b[i]), same) : same == Identical ? Difference(a[i].Block, b[i].Block, same) : Difference(Sorted(a[i].Block), Sorted(b[i].Block), same);
            if (inner is not null)
                return $"{Text(a[i])} {inner}";
        }

        return null;
    }

    /// <summary>Statements of one family after the other: within a family the order stays.</summary>
    private static IEnumerable<NginxStatement> Sorted(IEnumerable<NginxStatement> statements)
        => statements.OrderBy(s => Program.Contains(s.Name) ? "set" : s.Name is "deny" ? "allow" : s.Name, StringComparer.Ordinal);

    /// <summary>Rows of data: those that are settings may stand anywhere.</summary>
    private static IEnumerable<NginxStatement> Rows(NginxStatement block)
        => block.Block.OrderBy(s => s.Name is "default" or "volatile" or "hostnames" or "ranges" or "proxy" or "proxy_recursive" ? s.Name : "~", StringComparer.Ordinal);

    private static bool Identical(NginxStatement a, NginxStatement b) => a.Name == b.Name && a.Arguments.SequenceEqual(b.Arguments);

    private static bool IsSame(NginxStatement a, NginxStatement b)
    {
        if (a.Name != b.Name || Identical(a, b))
            return a.Name == b.Name;
        var (one, other) = (Words(a), Words(b));
        if (a.Name is "location" or "if")
            return string.Concat(one).Replace(" ", "", StringComparison.Ordinal) == string.Concat(other).Replace(" ", "", StringComparison.Ordinal);
        if (a.Name == "log_format")
            return one.Count > 0 && other.Count > 0 && one[0] == other[0] && string.Concat(one.Skip(1)) == string.Concat(other.Skip(1));
        if (a.Name is "listen" or "server" or "resolver" or "proxy_cache_path" or "fastcgi_cache_path" or "uwsgi_cache_path" or "scgi_cache_path" or "limit_req" or "limit_req_zone" or "access_log"
            or "open_file_cache" or "open_log_file_cache" or "thread_pool")
            (one, other) = ([.. one.Take(1), .. one.Skip(1).Order(StringComparer.Ordinal)], [.. other.Take(1), .. other.Skip(1).Order(StringComparer.Ordinal)]);
        return one.Count == other.Count && one.Zip(other).All(pair => IsSame(pair.First, pair.Second));
    }

    private static List<string> Words(NginxStatement statement) => [.. statement.Arguments.Select(word => word.Value)];

    private static bool IsSame(string one, string other)
    {
        if (one == other)
            return true;
        var (a, b) = (Regex.Split(one, "[=:]"), Regex.Split(other, "[=:]"));
        return a.Length == b.Length && a.Zip(b).All(pair => pair.First == pair.Second
            || (Time(pair.First) is { } time && time == Time(pair.Second)) || (Size(pair.First) is { } size && size == Size(pair.Second)));
    }

    private static double? Time(string text)
    {
        if (!Times().IsMatch(text))
            return null;
        return Part().Matches(text).Sum(m => double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) * m.Groups[2].Value switch
        {
            "y" => 31_536_000, "M" => 2_592_000, "w" => 604_800, "d" => 86_400, "h" => 3600, "m" => 60, "ms" => 0.001, _ => 1,
        });
    }

    private static long? Size(string text)
        => Sizes().Match(text) is { Success: true } m && long.TryParse(m.Groups[1].Value, out var number) ? number << (m.Groups[2].Value.ToLowerInvariant() switch { "k" => 10, "m" => 20, "g" => 30, _ => 0 }) : null;

    [GeneratedRegex("^([0-9]{1,9}(ms|[yMwdhms])? *)+$")]
    private static partial Regex Times();

    [GeneratedRegex("([0-9]+)(ms|[yMwdhms])?")]
    private static partial Regex Part();

    [GeneratedRegex("^([0-9]{1,12})([kKmMgG]?)$")]
    private static partial Regex Sizes();
}
