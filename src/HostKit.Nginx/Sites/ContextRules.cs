using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Rules for any context of a site: raw names, headers lost by inheritance, named locations, files that are tried.</summary>
internal static class ContextRules
{
    public static IEnumerable<Finding> Check(ContextScope scope) => [.. Raw(scope), .. LostHeaders(scope), .. Targets(scope), .. TryFiles(scope)];

    private static IEnumerable<Finding> Raw(ContextScope scope)
        => from entry in scope.Context.Entries
           where entry.Value is RawDirective && scope.Context.PropertyOf(entry.Name) is not null
           select new Finding(Severity.Info, "nginx.raw-known", $"{scope.Path}/{entry.Name}",
               $"{entry.Name} is set by its name, though there is a property for it, which checks its value.", $"Use {scope.Context.PropertyOf(entry.Name)}.");

    /// <summary>nginx takes over such a list only where the inner level has none at all.</summary>
    private static IEnumerable<Finding> LostHeaders(ContextScope scope)
    {
        foreach (var directive in (string[])["add_header", "add_trailer", "proxy_set_header", "fastcgi_param"])
        {
            var own = NamesIn(scope.Own(directive));
            var outer = NamesIn(scope.Outer?.Effective(directive));
            var lost = outer.Except(own, StringComparer.OrdinalIgnoreCase).ToList();
            if (own.Count > 0 && lost.Count > 0)
            {
                yield return new(Severity.Warning, "nginx.header-inheritance", $"{scope.Path}/{directive}",
                    $"This list replaces the outer one, so {string.Join(", ", lost)} {(lost.Count == 1 ? "is" : "are")} lost here.",
                    "Repeat what is wanted, as in [.. outer, (\"Name\", \"value\")].");
            }
        }
    }

    private static List<string> NamesIn(object? value) => value switch
    {
        ImmutableArray<Header> headers => [.. headers.Select(header => header.Name)],
        ImmutableArray<ResponseHeader> headers => [.. headers.Select(header => header.Name)],
        ImmutableArray<Parameter> parameters => [.. parameters.Select(parameter => parameter.Name)],
        _ => [],
    };

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
