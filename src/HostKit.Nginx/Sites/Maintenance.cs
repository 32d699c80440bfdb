using System.Globalization;

namespace HostKit.Nginx;

/// <summary>A site that is closed for a while: every request gets 503 with Retry-After and a page. Search engines then come back later instead of forgetting the site.</summary>
public sealed record Maintenance
{
    internal const string Path = "/hostkit-maintenance";
    private static readonly Var Closed = new("hostkit_closed");

    private Maintenance(string? file) => File = file;

    /// <summary>Closed from this apply on until the script says otherwise.</summary>
    public static Maintenance Now { get; } = new((string?)null);

    /// <summary>The file whose presence closes the site; null when it is closed whatever there is.</summary>
    public string? File { get; }

    /// <summary>When clients are asked to come back; ten minutes unless set. Whole seconds.</summary>
    public TimeSpan RetryAfter { get; init => field = TimeText.Seconds(value, "Retry-After")!.Value; } = TimeSpan.FromMinutes(10);

    /// <summary>The absolute path of the page that is shown, a whole HTML file; null, the default, for one line of text.</summary>
    public string? Page { get; init => field = value is null || value.StartsWith('/') ? value : throw new ArgumentException($"The page '{value}' must be an absolute path.", nameof(value)); }

    /// <summary>Closed while a file is there: <c>touch</c> it to close, <c>rm</c> it to open; nginx is not even reloaded.</summary>
    /// <param name="file">The absolute path.</param>
    /// <returns>The setting.</returns>
    /// <exception cref="ArgumentException">The path is not absolute.</exception>
    public static Maintenance While(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return file.StartsWith('/') ? new(file) : throw new ArgumentException($"The file '{file}' must be an absolute path.", nameof(file));
    }

    /// <summary>A server that closes. The page itself comes by here a second time; the code is one that nothing else answers with, so that other 503s keep their own pages.</summary>
    /// <param name="server">The server.</param>
    /// <param name="exceptBelow">A path whose requests are answered all the same; null for none.</param>
    internal Server On(Server server, string? exceptBelow)
        => server with
        {
            Rewrite =
            [
                RewriteStep.Set(Closed, File is null ? "1" : ""),
                .. File is null ? Array.Empty<RewriteStep>() : [RewriteStep.If(If.File(File), RewriteStep.Set(Closed, "1"))],
                RewriteStep.IfMatches(Var.Uri, exceptBelow is null ? $"^{Path}$" : $"^({Path}$|{System.Text.RegularExpressions.Regex.Escape(exceptBelow)})", RewriteStep.Set(Closed, "")),
                RewriteStep.If(Closed, RewriteStep.Return(Return.Status(599))),
                .. server.Rewrite,
            ],
            ErrorPage = [new(Path, 599) { ResponseCode = 503 }, .. server.ErrorPage],
        };

    /// <summary>The location of the page.</summary>
    internal Location Location
    {
        get
        {
            var page = new Location("= " + Path)
            {
                Internal = true,
                AuthBasic = "off",
                DefaultType = "text/html",
                AddHeader =
                [
                    new("Retry-After", ((long)RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture)) { Always = true },
                    new("Cache-Control", "no-store") { Always = true },
                ],
            };
            return Page is null ? page with { Return = Return.Body(503, "<!doctype html><title>Closed</title><p>This site is closed for maintenance and will be back soon.\n") } : page with { Alias = Page };
        }
    }
}
