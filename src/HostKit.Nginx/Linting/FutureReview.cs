using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// Looks at nginx's configuration as the host will have it. What this configuration writes is judged as it is; of what else is there only warnings are shown,
/// and nothing in it stops a plan.
/// </summary>
internal sealed class FutureReview : IReview
{
    private FutureReview()
    {
    }

    public static FutureReview Instance { get; } = new();

    public ReviewResult Review(FutureHost future)
    {
        ArgumentNullException.ThrowIfNull(future);
        var files = ConfigurationFiles.Of(future);
        if (files.Read(MainFile.Path).Refusal is not null)
            return new([], []);
        var facts = new NginxFacts { Version = NginxBuild.Find(future.Host)?.Version, FileExists = path => Exists(future, path) };
        var written = Written(future);
        var sites = written.Where(part => part.Value.IsSite).Select(part => part.Key).ToList();
        var result = ImmutableArray.CreateBuilder<Finding>();
        foreach (var finding in NginxReview.Of(NginxConfiguration.LoadReadable(files), facts).Where(finding => finding.Severity > Severity.Info))
        {
            if (!written.TryGetValue(finding.Path.Split(':')[0], out var part))
                result.Add(finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding);
            else if (!part.IsSaid(finding, sites))
                result.Add(finding with { Source = part.Source });
        }

        return new(result.ToImmutable(), []);
    }

    private static Dictionary<string, Part> Written(FutureHost future)
    {
        var result = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var (component, source) in future.Declarations)
        {
            var path = component switch { Site site => SiteFiles.PathOf(site), NginxConf => MainFile.Path, FileResource file => file.Path, _ => null };
            if (path is not null)
                result.TryAdd(path, component is Site ? Part.OfSite(future, path, source) : new Part(source, []));
        }

        return result;
    }

    /// <summary>A file of a secret, or a directory, is there, too.</summary>
    private static bool Exists(FutureHost future, string path)
    {
        try
        {
            return future.ReadBytes(path) is not null;
        }
        catch (HostKitException)
        {
            return true;
        }
    }

    /// <summary>A file that this configuration writes, and what its component says of it without the rest.</summary>
    private sealed record Part(SourceLocation Source, HashSet<(string Id, string Path)> Said)
    {
        // Reviews of sites among each other say these.
        private static readonly string[] Neighbours = ["nginx.name-at-start", "nginx.duplicate-server-name"];

        public bool IsSite { get; private init; }

        public static Part OfSite(FutureHost future, string path, SourceLocation source)
        {
            var content = future.ReadBytes(path);
            var alone = content is null ? [] : NginxReview.Of(NginxFile.Parse(content, path), NginxFragment.Http);
            return new(source, [.. alone.Select(finding => (finding.Id, finding.Path))]) { IsSite = true };
        }

        public bool IsSaid(Finding finding, List<string> sites)
            => Said.Contains((finding.Id, finding.Path)) || (IsSite && Neighbours.Contains(finding.Id) && (finding.Id != "nginx.duplicate-server-name" || sites.Exists(site => finding.Message.Contains($"at {site}:", StringComparison.Ordinal))));
    }
}
