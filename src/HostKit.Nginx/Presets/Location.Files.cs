using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>
    /// Serves files that never change under their name, as build tools name them by their content: browsers keep them for a year and do not ask again. A file
    /// <c>NAME.gz</c> beside one is sent to clients that take it.
    /// </summary>
    /// <param name="match">The path, as in <see cref="Location(string)"/>, such as <c>/assets/</c>.</param>
    /// <param name="root">The directory; <c>/assets/a.css</c> is <c>root/assets/a.css</c>. Null, the default, takes the site's.</param>
    /// <returns>The location.</returns>
    public static Location Assets(string match, NginxText? root = null)
        => new(match) { Root = root, TryFiles = [Var.Uri, "=404"], GzipStatic = HostKit.Nginx.GzipStatic.On, AddHeader = [new("Cache-Control", "public, max-age=31536000, immutable")] };

    /// <summary>
    /// Serves files, and one page for every path that is none: a program in the browser does the rest. Browsers ask each time whether the page is still the
    /// same; give what it loads to <see cref="Assets"/>.
    /// </summary>
    /// <param name="match">The path, as in <see cref="Location(string)"/>.</param>
    /// <param name="root">The directory; null, the default, takes the site's.</param>
    /// <param name="page">The page's path on the site.</param>
    /// <returns>The location.</returns>
    public static Location SinglePage(string match, NginxText? root = null, string page = "/index.html")
        => new(match) { Root = root, TryFiles = [Var.Uri, page], AddHeader = [("Cache-Control", "no-cache")] };

    /// <summary>Copies for other paths, where several are served alike: <c>Location.Proxy("/", app).At("/api/", "= /health")</c>.</summary>
    /// <param name="matches">The paths, as in <see cref="Location(string)"/>.</param>
    /// <returns>One copy for each, in that order.</returns>
    public ImmutableArray<Location> At(params ReadOnlySpan<string> matches)
    {
        var copies = ImmutableArray.CreateBuilder<Location>(matches.Length);
        foreach (var match in matches)
            copies.Add(this with { Match = match });
        return copies.MoveToImmutable();
    }
}
