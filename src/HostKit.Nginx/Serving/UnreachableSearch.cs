using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Proves of locations that no request gets to them. What cannot be proven is not said.</summary>
internal static class UnreachableSearch
{
    private static readonly string[] Everything = ["", "^", "/", "^/", ".", ".*", "^.*", "^/.*", ".*$", "^.*$", "^/.*$", "^(.*)$", "^/(.*)$", "(.*)"];

    public static IEnumerable<UnreachableLocation> Of(IEnumerable<ExpandedStatement> servers)
    {
        foreach (var server in servers)
        {
            var locations = LocationNode.Of(server);
            var returning = AlwaysReturns(server);
            var mergesSlashes = !string.Equals(new EffectiveDirectives(server).Value("merge_slashes"), "off", StringComparison.OrdinalIgnoreCase);
            foreach (var found in InLevel(locations, mergesSlashes, returning))
                yield return found;
        }
    }

    private static IEnumerable<UnreachableLocation> InLevel(ImmutableArray<LocationNode> locations, bool mergesSlashes, ExpandedStatement? returning)
    {
        foreach (var location in locations)
        {
            if (location.Match.IsNamed)
                continue;
            if (returning is not null)
                yield return Found(location, $"The server's return at line {returning.Line} answers every request before a location is chosen.", returning);
            else if ((location.Match.IsRegex ? HiddenRegex(location, locations) : BadText(location, mergesSlashes) ?? HiddenPrefix(location, locations)) is { } found)
                yield return found;
            foreach (var inner in InLevel(location.Children, mergesSlashes, returning))
                yield return inner;
        }
    }

    /// <summary>A return that nothing can keep from being run.</summary>
    private static ExpandedStatement? AlwaysReturns(ExpandedStatement server)
    {
        var before = server.Block.TakeWhile(statement => statement.Name != "return").ToList();
        return before.Any(statement => statement.Name is "rewrite" or "break" || statement.Name == "if" && statement.Block.Any(inner => inner.Name is not ("set" or "return"))) ? null
            : server.Block.FirstOrDefault(statement => statement.Name == "return");
    }

    private static UnreachableLocation? BadText(LocationNode location, bool mergesSlashes)
    {
        var text = location.Match.Pattern;
        if (text.Length > 0 && text[0] != '/')
            return Found(location, $"{location.Title} does not begin with a slash, and every path does.", null);
        if (mergesSlashes && text.Contains("//", StringComparison.Ordinal))
            return Found(location, $"{location.Title} has two slashes in a row, which nginx makes one before it compares.", null);
        if (text.Contains("/./", StringComparison.Ordinal) || text.Contains("/../", StringComparison.Ordinal))
            return Found(location, $"{location.Title} has a part of dots, which nginx resolves before it compares.", null);
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] == '%' && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
                return Found(location, $"{location.Title} is compared with the decoded path: '{text.Substring(i, 3)}' is only met by '%25{text.Substring(i + 1, 2)}'. Write the character itself.", null);
        }

        return null;
    }

    /// <summary>A prefix that may be the longest, but always loses to a regular expression.</summary>
    private static UnreachableLocation? HiddenPrefix(LocationNode location, ImmutableArray<LocationNode> locations)
    {
        if (location.IsExact || location.KeepsRegexesOut || !location.Children.IsEmpty)
            return null;
        var hiding = locations.FirstOrDefault(other => other.Match.IsRegex && (Everything.Contains(other.Match.Pattern)
            || other.Match is { Modifier: "~", Pattern: ['^', .. var start] } && LiteralOf(start) is { IsWhole: true, Text: var literal } && location.Match.Pattern.StartsWith(literal, StringComparison.Ordinal)));
        return hiding is null ? null : Found(location, $"{location.Title} always loses to {hiding.Title}; with ^~ it would win.", hiding.Statement);
    }

    private static UnreachableLocation? HiddenRegex(LocationNode location, ImmutableArray<LocationNode> locations)
    {
        var earlier = locations.TakeWhile(other => other != location).Where(other => other.Match.IsRegex).FirstOrDefault(other => Contains(other.Match, location.Match));
        if (earlier is not null)
            return Found(location, $"{location.Title} is never tried with success: {earlier.Title} stands before it and matches all that it does.", earlier.Statement);
        if (location.Match is not { Modifier: "~", Pattern: ['^', .. var start] } || HasAlternatives(location.Match.Pattern))
            return null;
        var literal = LiteralOf(start).Text;
        var prefix = locations.Where(other => other.KeepsRegexesOut && literal.StartsWith(other.Match.Pattern, StringComparison.Ordinal)).MaxBy(other => other.Match.Pattern.Length);
        // A longer prefix without ^~ would let the regular expressions in again.
        return prefix is null || locations.Any(other => other is { IsExact: false, KeepsRegexesOut: false, Match: { IsRegex: false, IsNamed: false } } && other.Match.Pattern.Length > prefix.Match.Pattern.Length && other.Match.Pattern.StartsWith(prefix.Match.Pattern, StringComparison.Ordinal))
            ? null : Found(location, $"{location.Title} is kept out by {prefix.Title}, in which all of its paths are.", prefix.Statement);
    }

    /// <summary>Whether all that the later expression matches is matched by the earlier one, where that is easily seen.</summary>
    private static bool Contains(LocationMatch earlier, LocationMatch later)
    {
        if (earlier.Modifier == "~" && later.Modifier == "~*")
            return Everything.Contains(earlier.Pattern);
        if (earlier.Pattern == later.Pattern || Everything.Contains(earlier.Pattern))
            return true;
        if (HasAlternatives(later.Pattern) || HasAlternatives(earlier.Pattern))
            return false;
        if (earlier.Pattern is ['^', .. var start])
            return LiteralOf(start).IsWhole && later.Pattern is ['^', .. var laterStart] && LiteralOf(laterStart).Text.StartsWith(LiteralOf(start).Text, StringComparison.Ordinal);
        // An ending such as \.php$ takes all that end in the same text.
        return earlier.Pattern is [.. var end, '$'] && LiteralOf(end).IsWhole && later.Pattern.EndsWith(earlier.Pattern, StringComparison.Ordinal)
            && later.Pattern[..^earlier.Pattern.Length] is not [.., '\\'];
    }

    private static bool HasAlternatives(string pattern) => pattern.Contains('|', StringComparison.Ordinal) || pattern.Contains("(?", StringComparison.Ordinal) || pattern.Contains("\\Q", StringComparison.Ordinal);

    /// <summary>The plain characters that an expression begins with, and whether it has nothing else.</summary>
    private static (string Text, bool IsWhole) LiteralOf(string pattern)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            var isEscaped = c == '\\' && i + 1 < pattern.Length && !char.IsAsciiLetterOrDigit(pattern[i + 1]);
            if (isEscaped)
                c = pattern[++i];
            else if ("\\^$.|?*+()[]{}".Contains(c, StringComparison.Ordinal))
                return (text.ToString(), false);
            // What is repeated may be missing.
            if (i + 1 < pattern.Length && pattern[i + 1] is '?' or '*' or '{' or '+')
                return (text.ToString(), false);
            text.Append(c);
        }

        return (text.ToString(), true);
    }

    private static UnreachableLocation Found(LocationNode location, string reason, ExpandedStatement? hiddenBy) => new(location.Statement, reason, hiddenBy);
}
