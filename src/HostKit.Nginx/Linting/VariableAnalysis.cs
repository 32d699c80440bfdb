namespace HostKit.Nginx;

/// <summary>Follows variables to where their values come from: set, map, captures of regular expressions, the request.</summary>
internal sealed class VariableAnalysis
{
    private const int Deepest = 8;
    private readonly Dictionary<string, List<ReviewedStatement>> _sets = [];
    private readonly Dictionary<string, List<ReviewedStatement>> _maps = [];
    private readonly Dictionary<string, List<RegexUse>> _captures = [];

    public VariableAnalysis(ReviewedStatement root)
    {
        foreach (var statement in root.Descendants())
        {
            if (statement is { Name: "set", Arguments.Length: 2 })
                Add(_sets, statement.First, statement);
            else if (statement.Name is "map" or "geo" or "split_clients" && statement.Arguments.Length > 0)
                Add(_maps, statement.Arguments[^1], statement);
            foreach (var use in RegexUse.In(statement))
            {
                foreach (var name in use.Pattern.Names.Keys)
                    Add(_captures, name, use);
            }
        }

        static void Add<T>(Dictionary<string, List<T>> index, string name, T value)
        {
            var key = name.TrimStart('$').ToLowerInvariant();
            if (!index.TryGetValue(key, out var list))
                index.Add(key, list = []);
            list.Add(value);
        }
    }

    /// <summary>The <c>set</c> statements that give a variable its value where it is used.</summary>
    public List<ReviewedStatement> SetsOf(string variable, ReviewedStatement at)
        => _sets.TryGetValue(variable, out var sets) ? [.. sets.Where(set => set != at && Reaches(set, at))] : [];

    /// <summary>The blocks that compute a variable from another one.</summary>
    public IReadOnlyList<ReviewedStatement> MapsOf(string variable) => _maps.TryGetValue(variable, out var maps) ? maps : [];

    /// <summary>The expression whose capture a variable is, and the capture's number; null when it is none.</summary>
    public (RegexUse Use, int Number)? CaptureOf(string variable, ReviewedStatement at)
    {
        if (variable is [>= '0' and <= '9'])
            return Provider(at) is { } provider ? (provider, variable[0] - '0') : null;
        return _captures.TryGetValue(variable, out var uses) && uses.FirstOrDefault(use => Reaches(use.At, at)) is { } found ? (found, found.Pattern.Names.First(name => name.Key.Equals(variable, StringComparison.OrdinalIgnoreCase)).Value) : null;
    }

    /// <summary>Whether a client can put a line feed into a variable.</summary>
    public bool MayHoldLineFeed(string variable, ReviewedStatement at, int depth = 0)
    {
        if (depth > Deepest)
            return false;
        if (variable is "uri" or "document_uri" or "fastcgi_script_name" or "request_filename")
            return PathMayHoldLineFeed(at);
        if (SetsOf(variable, at) is { Count: > 0 } sets)
            return sets.Any(set => VariableText.Names(set.Arguments[1]).Any(inner => MayHoldLineFeed(inner, set, depth + 1)));
        if (MapsOf(variable) is { Count: > 0 } maps)
            return maps.Where(map => map.Name == "map").SelectMany(map => map.Block).Any(row => VariableText.Names(row.First).Any(inner => MayHoldLineFeed(inner, row, depth + 1)));
        return CaptureOf(variable, at) is { } capture && capture.Use.Pattern.BytesOf(capture.Number)?.Contains('\n') == true
            && (capture.Use.Subject == "uri" ? capture.Use.At.Name != "location" || !IsExact(capture.Use.At.Parent) : MayHoldLineFeed(capture.Use.Subject, capture.Use.At, depth + 1));
    }

    /// <summary>The nearest expression that fills <c>$1</c>: the rewrite itself, one before it, or what the block is chosen by.</summary>
    public static RegexUse? Provider(ReviewedStatement at)
    {
        if (at.Name is "rewrite" or "fastcgi_split_path_info" or "proxy_redirect" or "proxy_cookie_domain" or "proxy_cookie_path" || at.Parent?.Name == "map")
            return RegexUse.In(at).FirstOrDefault();
        for (var inner = at; inner.Parent is { } block; inner = block)
        {
            foreach (var sibling in block.Block.TakeWhile(statement => statement != inner).Reverse())
            {
                if (sibling.Name == "rewrite" && RegexUse.In(sibling).FirstOrDefault() is { Pattern.Groups: > 0 } rewrite)
                    return rewrite;
                if (sibling.Name == "if" && RegexUse.In(sibling).FirstOrDefault() is { Pattern.Groups: > 0 })
                    return null;
            }

            if (block.Name is "location" or "if" && RegexUse.In(block).FirstOrDefault() is { } use)
                return use;
            if (block.IsServer)
                return block.Own("server_name").SelectMany(RegexUse.In).FirstOrDefault(name => name.Pattern.Groups > 0);
        }

        return null;
    }

    /// <summary>Whether the decoded path can have a line feed where a statement is used.</summary>
    private static bool PathMayHoldLineFeed(ReviewedStatement at)
    {
        if (at.Name == "rewrite" && RegexUse.In(at).FirstOrDefault() is { } own && ExcludesLineFeed(own.Pattern))
            return false;
        return at.Within("location") is not { } location || (!IsExact(location) && !(location.Match.IsRegex && ExcludesLineFeed(RegexUse.In(location).First().Pattern)));
    }

    private static bool IsExact(ReviewedStatement? location) => location is { IsLocation: true, Match.Modifier: "=" };

    private static bool ExcludesLineFeed(RegexPattern pattern) => pattern.Root is { StartsAtStart: true, EndsAtEnd: true } && pattern.BytesOf(0)?.Contains('\n') == false;

    /// <summary>Whether what a statement sets is there for another one: it stands in a block around it, or in an <c>if</c> of one.</summary>
    private static bool Reaches(ReviewedStatement source, ReviewedStatement at)
    {
        var block = source.Name is "location" or "if" ? source : source.Parent;
        if (source.Parent?.Name == "map")
            return true;
        if (at.Parent == block || at.Outer.Contains(block))
            return true;
        return block is { Name: "if" } && (at.Parent == block.Parent || at.Outer.Contains(block.Parent));
    }
}
