using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Rules for any context of a site: raw names, named locations, files that are tried.</summary>
internal static class ContextRules
{
    public static IEnumerable<Finding> Check(ContextScope scope) => [.. Raw(scope), .. Targets(scope), .. TryFiles(scope)];

    private static IEnumerable<Finding> Raw(ContextScope scope)
        => from entry in scope.Context.Entries
           where entry.Value is RawDirective && scope.Context.PropertyOf(entry.Name) is not null
           select new Finding(Severity.Info, "nginx.raw-known", $"{scope.Path}/{entry.Name}",
               $"{entry.Name} is set by its name, though there is a property for it, which checks its value.", $"Use {scope.Context.PropertyOf(entry.Name)}.");

    /// <summary>A named location that is not there is no error to nginx until a request needs it, which then gets 500.</summary>
    private static IEnumerable<Finding> Targets(ContextScope scope)
    {
        var root = scope;
        while (root.Outer is not null)
            root = root.Outer;
        var named = ((Server)root.Context).Locations.Select(location => location.Match).Where(match => match.StartsWith('@')).ToHashSet();
        var targets = (scope.Own("error_page") is ImmutableArray<ErrorPage> pages ? pages.Select(page => (Name: "error_page", page.Target.Source)) : [])
            .Concat(scope.Own("try_files") is ImmutableArray<NginxText> files ? [("try_files", files[^1].Source)] : []);
        return from target in targets
               where target.Source.StartsWith('@') && !target.Source.Contains('$', StringComparison.Ordinal) && !named.Contains(target.Source)
               select new Finding(Severity.Error, "nginx.missing-named-location", $"{scope.Path}/{target.Name}",
                   $"There is no location {target.Source} in the site.", $"Add new Location(\"{target.Source}\") to the site's Locations.");
    }

    private static IEnumerable<Finding> TryFiles(ContextScope scope)
        => scope.Own("try_files") is ImmutableArray<NginxText> { Length: 1 }
            ? [new(Severity.Error, "nginx.try-files", scope.Path + "/try_files", "At least one file and a last resort are needed.", "End the list with \"=404\", a path or a named location.")] : [];
}
