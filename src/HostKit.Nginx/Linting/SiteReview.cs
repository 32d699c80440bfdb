using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Looks at the text that a site becomes. What its own rules decide, knowing more, is left to them; so are remarks.</summary>
internal static class SiteReview
{
    private static readonly HashSet<string> Decided =
    [
        "nginx.missing-named-location", "nginx.duplicate-location", "nginx.location-path", "nginx.name-at-start", "nginx.proxy-pass-scheme", "nginx.proxy-pass-path",
        "nginx.proxy-pass-variable-path", "nginx.websocket-connection", "nginx.websocket-http-version", "nginx.duplicate-server-name", "nginx.unreachable-location",
    ];

    /// <summary>The site's own findings and, where it can be written, those about its text.</summary>
    public static IEnumerable<Finding> Complete(Site site, ImmutableArray<Finding> own)
    {
        if (own.Any(finding => finding.Severity == Severity.Error))
            return own;
        var review = NginxReview.Of(NginxFile.Parse(SiteFiles.Content(site), SiteFiles.PathOf(site)), NginxFragment.Http, $"site[{site.Name}]");
        return [.. own, .. review.Where(finding => finding.Severity > Severity.Info && !Decided.Contains(finding.Id) && !own.Any(said => said.Id == finding.Id && said.Path == finding.Path))];
    }
}
