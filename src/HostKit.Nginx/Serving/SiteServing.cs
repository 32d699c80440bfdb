using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>What a site sends, told before it is on a host.</summary>
public static class SiteServing
{
    private const string Path = "/etc/nginx/conf.d/site.conf";

    /// <summary>The headers that the site really adds to the answer for a path, after nginx's inheritance: those of the innermost level alone.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">The path, perhaps with a query.</param>
    /// <param name="status">The answer's status; null, the default, is the one the configuration gives, or 200. Headers without <c>always</c> go only with successes and redirects.</param>
    /// <returns>The headers, in order.</returns>
    public static ImmutableArray<EffectiveHeader> EffectiveHeaders(this Site site, string path, int? status = null)
    {
        var explanation = Explain(site, path);
        return status is { } given ? explanation.ResponseHeaders(given) : explanation.Headers;
    }

    /// <summary>Tells which of the site's locations serves a path, what happens on the way, and why.</summary>
    /// <param name="site">The site, alone on its host; where it has TLS, that is asked.</param>
    /// <param name="path">The path, perhaps with a query.</param>
    /// <param name="request">What else is known of the request; null for a plain GET.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">The path does not begin with a slash.</exception>
    public static Explanation Explain(this Site site, string path, ClientRequest? request = null)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!path.StartsWith('/'))
            throw new ArgumentException($"'{path}' is no path: begin it with a slash.", nameof(path));
        var configuration = NginxConfiguration.Load(ConfigurationFiles.InMemory(new Dictionary<string, string>
        {
            [NginxConfiguration.DefaultPath] = $"http {{ include {Path}; }}",
            [Path] = site.ToString(),
        }));
        var sockets = ServingModel.Of(configuration).Sockets;
        var socket = sockets.FirstOrDefault(candidate => candidate.IsSsl) ?? sockets[0];
        var asked = request ?? new();
        if (asked.LocalAddress is null)
            asked = asked with { LocalAddress = socket.Address == "*" ? "0.0.0.0" : socket.Address };
        var host = site.Name.StartsWith("*.", StringComparison.Ordinal) ? "www" + site.Name[1..] : site.Name.EndsWith(".*", StringComparison.Ordinal) ? site.Name[..^1] + "org" : site.Name.TrimStart('.');
        return configuration.Explain($"{(socket.IsSsl ? "https" : "http")}://{host}:{(socket.IsUnix ? 80 : socket.Port).ToString(System.Globalization.CultureInfo.InvariantCulture)}{path}", asked);
    }
}
