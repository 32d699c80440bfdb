namespace HostKit.Nginx;

/// <summary>Locations that take too much, or nothing.</summary>
internal static class LocationChecks
{
    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        if (statement.IsServer || statement.IsLocation)
            Order(statement, review);
        if (statement.IsLocation && statement.Arguments.Length > 0)
            One(statement, statement.Match, review);
        if (statement.Name is "try_files" or "error_page" && statement.Arguments is [.., var target] && target.StartsWith('@') && !target.Contains('$', StringComparison.Ordinal)
            && statement.Server is { Source: not null } server && server.Own("include").Count == 0 && !server.Own("location").Any(location => location.First == target))
            review.Add(NginxFindings.MissingNamedLocation, statement, $"There is no location {target} in the server.");
        else if (statement.Name == "error_page" && statement.Parent?.Name == "http" && statement.Arguments is [.., ['@', ..]])
            MissingSomewhere(statement, review);
    }

    private static void MissingSomewhere(ReviewedStatement page, NginxReview review)
    {
        var name = page.Arguments[^1];
        var without = page.Parent!.Own("server").FirstOrDefault(server => server.Own("error_page").Count == 0 && server.Own("include").Count == 0 && !server.Own("location").Any(location => location.First == name));
        if (without is not null)
            review.Add(NginxFindings.MissingNamedLocation, page, $"There is no location {name} in the server of line {without.Source?.Line}.");
    }

    private static void One(ReviewedStatement location, LocationMatch match, NginxReview review)
    {
        if (match.Pattern.Length == 0 || location.Source is null)
            return;
        if (match.IsRegex || match.IsNamed)
            return;
        if (match.Pattern[0] != '/')
        {
            review.Add(NginxFindings.LocationPath, location, $"No path begins like '{match.Pattern}'.", $"write /{match.Pattern}");
            return;
        }

        if (match.Pattern.Contains("//", StringComparison.Ordinal) && location.Value("merge_slashes") is not "off" || HasPercentCode(match.Pattern))
            review.Add(NginxFindings.EncodedLocation, location, $"No usual request has the path '{match.Pattern}' after it is decoded.");
        if (match.Modifier != "=" && !match.Pattern.EndsWith('/') && !match.Pattern[(match.Pattern.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal) && Serves(location))
            review.Add(NginxFindings.PrefixMatch, location, $"{match.Pattern} also takes {match.Pattern}x.");
    }

    private static bool Serves(ReviewedStatement location)
        => location.Block.Any(statement => statement.Name is "proxy_pass" or "fastcgi_pass" or "alias" or "root" or "auth_basic" or "allow" or "deny");

    private static bool HasPercentCode(string path)
    {
        for (var i = path.IndexOf('%', StringComparison.Ordinal); i >= 0 && i + 2 < path.Length; i = path.IndexOf('%', i + 1))
        {
            if (char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
                return true;
        }

        return false;
    }

    private static void Order(ReviewedStatement block, NginxReview review)
    {
        var seen = new HashSet<(string, string)>();
        ReviewedStatement? everything = null;
        foreach (var location in block.Own("location"))
        {
            var match = location.Match;
            if (match.Pattern.Length == 0 || location.Source is null)
                continue;
            if (!match.IsRegex)
            {
                if (!seen.Add((match.Modifier == "=" ? "=" : "", match.Pattern)))
                    review.Add(NginxFindings.DuplicateLocation, location, $"There is another location '{match.Pattern}' on this level.");
                continue;
            }

            if (!seen.Add(("~", (match.Modifier == "~*" ? "*" : "") + match.Pattern)))
                review.Add(NginxFindings.UnreachableLocation, location, $"The expression {match.Pattern} comes earlier.");
            else if (everything is not null)
                review.Add(NginxFindings.UnreachableLocation, location, $"The expression {everything.Match.Pattern} before it matches every path.");
            if (match.Pattern is "" or "^" or ".*" or "^.*" or "^.*$" or ".*$" or "/" or "^/" or "^/.*" or "^/.*$" or "^/(.*)" or "^/(.*)$" or "^(.*)$" or "^(.*)" or "(.*)" or ".")
                everything ??= location;
        }
    }
}
