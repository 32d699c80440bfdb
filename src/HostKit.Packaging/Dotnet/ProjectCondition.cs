using System.Text.RegularExpressions;

namespace HostKit.Packaging;

/// <summary>The simple conditions of projects: comparisons of texts, joined by <c>and</c> and <c>or</c>. Null where only MSBuild knows.</summary>
internal static partial class ProjectCondition
{
    public static bool? IsTrue(string? condition, Func<string, string?> expand)
    {
        if (string.IsNullOrWhiteSpace(condition))
            return true;
        // 'and' binds more tightly; parentheses are left to MSBuild.
        bool? any = false;
        foreach (var alternative in Or().Split(condition))
        {
            bool? all = true;
            foreach (var part in And().Split(alternative))
                all = Comparison(part, expand) switch { false => false, null => all is false ? false : null, true => all };
            any = all switch { true => true, null => any is true ? true : null, false => any };
        }

        return any;
    }

    private static bool? Comparison(string text, Func<string, string?> expand)
    {
        if (Compared().Match(text) is not { Success: true } match)
            return null;
        if (expand(match.Groups["left"].Value) is not { } left || expand(match.Groups["right"].Value) is not { } right)
            return null;
        return left.Equals(right, StringComparison.OrdinalIgnoreCase) == (match.Groups["operator"].Value == "==");
    }

    [GeneratedRegex(@"\s+or\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Or();

    [GeneratedRegex(@"\s+and\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"^\s*'(?<left>[^']*)'\s*(?<operator>==|!=)\s*'(?<right>[^']*)'\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();
}
