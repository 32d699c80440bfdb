using System.Text;
using System.Text.RegularExpressions;

namespace HostKit.Packaging;

/// <summary>Patterns of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> across folders; one without a slash counts in every folder.</summary>
internal sealed class PathPatterns(IEnumerable<string> patterns)
{
    private readonly HashSet<string> _names = new(patterns.Where(IsName), StringComparer.Ordinal);
    private readonly Regex[] _others = [.. patterns.Where(p => !IsName(p)).Select(Compile)];

    public bool Match(string path) => _names.Contains(path[(path.LastIndexOf('/') + 1)..]) || _others.Any(p => p.IsMatch(path));

    private static bool IsName(string pattern) => !pattern.AsSpan().ContainsAny("*?/");

    private static Regex Compile(string pattern)
    {
        var text = new StringBuilder("^");
        var trimmed = pattern.Trim('/');
        if (!pattern.TrimEnd('/').Contains('/', StringComparison.Ordinal))
            text.Append("(?:.*/)?");
        for (var i = 0; i < trimmed.Length; i++)
        {
            if (trimmed.AsSpan(i).StartsWith("**/"))
            {
                text.Append("(?:.*/)?");
                i += 2;
            }
            else if (trimmed.AsSpan(i).StartsWith("**"))
            {
                text.Append(".*");
                i++;
            }
            else
            {
                text.Append(trimmed[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
            }
        }

        return new Regex(text.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }
}
