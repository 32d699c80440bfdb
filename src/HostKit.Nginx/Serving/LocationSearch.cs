using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Chooses a location for a path (ngx_http_core_find_location).</summary>
internal sealed class LocationSearch(string path, Func<LocationNode, string[], bool> decideUnknown)
{
    private readonly List<ExplanationStep> _steps = [];

    private enum Outcome
    {
        None,
        Prefix,
        Exact,
        Redirect,
    }

    /// <summary>The location; null when there is none.</summary>
    public LocationNode? Chosen { get; private set; }

    /// <summary>Whether the path lacks only the final slash of the location, which is answered by a redirect.</summary>
    public bool IsRedirect { get; private set; }

    /// <summary>What the regular expression that was chosen last captured, with its names; null when none was chosen.</summary>
    public (string[] Groups, PcreRegex Regex)? Captures { get; private set; }

    public ImmutableArray<ExplanationStep> Steps => [.. _steps];

    public void Run(ImmutableArray<LocationNode> locations) => IsRedirect = Find(locations, "") == Outcome.Redirect;

    private Outcome Find(ImmutableArray<LocationNode> locations, string within)
    {
        var result = FindPlain(locations, within);
        var keepsOut = false;
        if (result == Outcome.Prefix)
        {
            var prefix = Chosen!;
            keepsOut = prefix.KeepsRegexesOut;
            if (!prefix.Children.IsEmpty)
                result = Find(prefix.Children, $" in {prefix.Title}");
        }

        if (result is Outcome.Exact or Outcome.Redirect)
            return result;
        var regexes = locations.Where(location => location.Match.IsRegex).ToList();
        if (keepsOut && regexes.Count > 0)
            Say($"{Chosen!.Title} has ^~, so the regular expressions{within} are not tried.", Chosen);
        foreach (var location in keepsOut ? [] : regexes)
        {
            var groups = location.Regex!.Match(path);
            if (groups is null)
                groups = decideUnknown(location, [path]) ? [path] : [];
            if (groups.Length == 0)
            {
                Say($"{location.Title} does not match.", location);
                continue;
            }

            Say(Chosen is null ? $"{location.Title} matches." : $"{location.Title} matches, and regular expressions win over {Chosen.Title}.", location);
            if (regexes.Skip(regexes.IndexOf(location) + 1).FirstOrDefault(later => later.Regex!.Match(path) is { Length: > 0 }) is { } late)
                Say($"{late.Title} would match too, but stands behind it.", late);
            Chosen = location;
            Captures = (groups, location.Regex);
            Find(location.Children, $" in {location.Title}");
            // Nothing behind the first regular expression that matches is looked at, whatever is found inside of it.
            return Outcome.Exact;
        }

        return result;
    }

    private Outcome FindPlain(ImmutableArray<LocationNode> locations, string within)
    {
        var plain = locations.Where(location => !location.Match.IsRegex && !location.Match.IsNamed).ToList();
        if (plain.FirstOrDefault(location => location.IsExact && location.Match.Pattern == path) is { } exact)
        {
            Say($"{exact.Title} is exactly the path: the search{within} ends here.", exact);
            Chosen = exact;
            return Outcome.Exact;
        }

        var prefixes = plain.Where(location => !location.IsExact && path.StartsWith(location.Match.Pattern, StringComparison.Ordinal)).OrderByDescending(location => location.Match.Pattern.Length).ToList();
        // The path is the location's own text: nothing longer is looked for.
        if (!prefixes.Any(prefix => prefix.Match.Pattern == path) && plain.FirstOrDefault(location => location.Match.Pattern == path + "/" && location.Redirects) is { } slash)
        {
            Say($"{slash.Title} is the path and a slash, and hands requests on: nginx redirects to it, before any regular expression.", slash);
            Chosen = slash;
            return Outcome.Redirect;
        }

        if (prefixes.Count == 0)
            return Outcome.None;
        Say($"{prefixes[0].Title} is the longest prefix{within}.", prefixes[0]);
        foreach (var shorter in prefixes.Skip(1))
            Say($"{shorter.Title} is a shorter one{(shorter.KeepsRegexesOut ? ", so its ^~ means nothing here" : "")}.", shorter);
        Chosen = prefixes[0];
        return Outcome.Prefix;
    }

    private void Say(string text, LocationNode about) => _steps.Add(new(ExplanationStage.Location, text, about.Statement));
}
