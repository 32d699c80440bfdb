using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Rules about locations: their texts, their nesting, and what is in them.</summary>
internal static class LocationRules
{
    public static IEnumerable<Finding> Check(ContextScope outer, ImmutableArray<Location> locations)
    {
        var seen = new Dictionary<(string, string), string>();
        foreach (var location in locations)
        {
            var scope = new ContextScope(location, $"{outer.Path}/location[{location.Match}]", outer);
            var match = location.ParsedMatch;
            foreach (var finding in Text(scope, match).Concat(Nesting(scope, match)))
                yield return finding;
            if (!seen.TryAdd((match.IsRegex ? match.Modifier : match.Modifier == "=" ? "=" : "", match.Pattern), location.Match))
            {
                yield return match.IsRegex
                    ? new(Severity.Warning, "nginx.duplicate-location", scope.Path, "The same regular expression comes earlier, so this location never serves anything.", "Leave one of them out.")
                    : new(Severity.Error, "nginx.duplicate-location", scope.Path, $"There is another location for '{match.Pattern}' on this level.", "Leave one of them out.");
            }

            foreach (var finding in ContextRules.Check(scope).Concat(Files(scope, location, match)).Concat(Conditions(scope, location)).Concat(ProxyRules.Check(scope, location, match)))
                yield return finding;
            foreach (var finding in Check(scope, location.Locations))
                yield return finding;
        }
    }

    private static IEnumerable<Finding> Text(ContextScope scope, LocationMatch match)
    {
        if (match.IsMalformed)
        {
            yield return new(Severity.Error, "nginx.location-modifier", scope.Path, $"'{((Location)scope.Context).Match}' does not begin with a modifier that nginx knows.",
                "Write a path, or one of = ^~ ~ ~* and a path or regular expression.");
        }
        else if (match.IsRegex)
        {
            if (RegexText.Unbalanced(match.Pattern) is { } refusal)
                yield return new(Severity.Error, "nginx.location-regex", scope.Path, $"In this location {refusal}.");
        }
        else if (match.Pattern[0] is not ('/' or '@'))
        {
            yield return new(Severity.Warning, "nginx.location-path", scope.Path, $"No request matches '{match.Pattern}': every path begins with '/'.", $"Write /{match.Pattern}.");
        }
    }

    private static IEnumerable<Finding> Nesting(ContextScope scope, LocationMatch match)
    {
        if (scope.Outer?.Context is not Location outer)
            yield break;
        var surrounding = outer.ParsedMatch;
        if (match.IsNamed)
            yield return new(Severity.Error, "nginx.location-nesting", scope.Path, "A named location can only stand directly in the site.");
        else if (surrounding.IsNamed || surrounding.Modifier == "=")
            yield return new(Severity.Error, "nginx.location-nesting", scope.Path, $"Nothing can be nested in '{outer.Match}': it is {(surrounding.IsNamed ? "a named" : "an exact")} location.");
        else if (!match.IsRegex && !surrounding.IsRegex && !match.Pattern.StartsWith(surrounding.Pattern, StringComparison.Ordinal))
            yield return new(Severity.Error, "nginx.location-nesting", scope.Path, $"It is outside of the location '{outer.Match}' that surrounds it.");
    }

    private static IEnumerable<Finding> Files(ContextScope scope, Location location, LocationMatch match)
    {
        if (location.Alias is not { } alias)
            yield break;
        if (location.Root is not null)
            yield return new(Severity.Error, "nginx.root-and-alias", scope.Path + "/alias", "Root and Alias are both set; nginx takes one of them.");
        if (match.IsNamed)
            yield return new(Severity.Error, "nginx.alias-in-named-location", scope.Path + "/alias", "A named location has no path that an alias could take the place of.", "Use Root.");
        else if (!match.IsRegex && match.Modifier != "=" && !match.Pattern.EndsWith('/') && alias.Source.EndsWith('/'))
        {
            yield return new(Severity.Error, "nginx.alias-traversal", scope.Path + "/alias",
                $"A request for '{match.Pattern}../x' would leave {alias.Source} and read the directory above it.", $"Write the location as '{match.Pattern}/'.");
        }
        else if (!match.IsRegex && match.Modifier != "=" && match.Pattern.EndsWith('/') && !alias.Source.EndsWith('/') && !alias.HasVariables)
        {
            yield return new(Severity.Error, "nginx.alias-slash", scope.Path + "/alias",
                $"The alias takes the place of '{match.Pattern}', so '{match.Pattern}a' would be the file '{alias.Source}a'.", $"Write the alias as '{alias.Source}/'.");
        }
        else if (match.IsRegex && !alias.HasVariables)
        {
            yield return new(Severity.Warning, "nginx.alias-regex", scope.Path + "/alias",
                $"In a regular expression's location the alias is the whole file, so every request gets '{alias.Source}'.", "Add what the expression captures, as in NginxText.Expand(\"/srv/$1\"), or use Root.");
        }
    }

    /// <summary>While an if holds, nginx serves the request in a location of its own, in which try_files has no effect.</summary>
    private static IEnumerable<Finding> Conditions(ContextScope scope, Location location)
    {
        var conditional = location.Rewrite.Any(step => step.IsConditional && !step.EndsRequest) || location["if"] is not null;
        if (conditional && !location.TryFiles.IsEmpty)
        {
            yield return new(Severity.Warning, "nginx.if-try-files", scope.Path + "/if",
                "Where the condition of the if holds, try_files has no effect, so files that are there get 404.", "Use a map and a variable in the place of the if, or return in it.");
        }
    }
}
