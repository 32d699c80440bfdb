using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Looks at nginx's configuration as a whole: whether it reads the sites, and whether a reload leads there.</summary>
internal sealed class ReloadReview : IReview
{
    public static ReloadReview Instance { get; } = new();

    private ReloadReview()
    {
    }

    public ReviewResult Review(FutureHost future)
    {
        ArgumentNullException.ThrowIfNull(future);
        var files = ConfigurationFiles.Of(future);
        if (files.Read(MainFile.Path).Refusal is not null)
            return new([], []);
        var wanted = NginxConfiguration.LoadReadable(files);
        var unread = Unread(future.Declarations, wanted).ToImmutableArray();
        var present = ConfigurationFiles.Of(future.Host);
        if (!unread.IsEmpty || !wanted.Errors.IsEmpty || present.Read(MainFile.Path).Refusal is not null)
            return new(unread, []);
        var running = NginxConfiguration.LoadReadable(present);
        var reasons = IsRunning(future.Host, running) ? ReloadDifference.Find(running, wanted) : [];
        if (reasons.IsEmpty)
            return new([], []);
        var isAllowed = future.Declarations.Any(d => d.Component is NginxService { AllowRestart: true });
        return isAllowed
            ? new([.. reasons.Select(r => Finding(r, Severity.Warning, "nginx is restarted for it, as AllowRestart says"))], [new UnitState("nginx.service") { RestartFor = string.Join("; ", reasons) }])
            : new([.. reasons.Select(r => Finding(r, Severity.Error, (r.WayOut is null ? "" : r.WayOut.TrimEnd('.') + ", or let") + (r.WayOut is null ? "Let" : "")
                + " nginx be restarted, which cuts every connection: configuration.Add(new NginxService { AllowRestart = true })"))], []);
    }

    private static Finding Finding(RestartReason reason, Severity severity, string mend)
        => new(severity, reason.Id, $"{reason.File}:{reason.Line}", $"A reload would leave nginx with the former configuration: {reason.Change}.", mend);

    // Parts of configurations beside a main file that never reads them.
    private static IEnumerable<Finding> Unread(IReadOnlyList<Declaration> declarations, NginxConfiguration wanted)
    {
        HashSet<string> read = [.. wanted.Statements.Where(s => s.Name == "http").SelectMany(http => http.Block).Select(s => s.File)];
        foreach (var declaration in declarations)
        {
            if (declaration.Component is Site site && SiteFiles.PathOf(site) is var path && !read.Contains(path))
            {
                yield return new(Severity.Error, "nginx.not-included", $"site[{site.Name}]",
                    $"{MainFile.Path} does not include {path}, so the site '{site.Name}' would be written but never served{(wanted.Errors is [var first, ..] ? $"; it cannot be read as a whole: {first.Message}" : ".")}", $"Add 'include {SiteFiles.Folder}/*.conf;' to its http block.") { Source = declaration.Source };
            }
        }
    }

    // As long as nginx runs its pid file names it; Debian's nginx.conf says where.
    private static bool IsRunning(Host host, NginxConfiguration running)
    {
        var paths = running.Statements.Where(s => s.Name == "pid" && s.Arguments.Length > 0).Select(s => s.Arguments[0].Value);
        return paths.Concat(["/run/nginx.pid", "/run/nginx/nginx.pid"]).Any(path => path.StartsWith('/') && host.ReadText(path.StartsWith("/var/run/", StringComparison.Ordinal) ? path[4..] : path)?.Trim().Length > 0);
    }
}
