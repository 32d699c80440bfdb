using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>What to ask a site from outside, by what it says of itself.</summary>
internal static class SiteQuestions
{
    // What is wrong with the certificate for ten days more is right, but somebody should have renewed it.
    private static readonly TimeSpan LeastValidity = TimeSpan.FromDays(1);

    public static IEnumerable<HttpProbe> Of(Site site)
    {
        var plain = site.Tls.Mode == TlsMode.Only ? null : PortOf(site.Listen);
        var encrypted = site.Tls.Mode is TlsMode.None or TlsMode.Rejecting ? null : PortOf(site.Tls.Listen);
        var (scheme, port) = encrypted is not null ? ("https", encrypted) : ("http", plain);
        if (port is null || site.Tls.Mode == TlsMode.Rejecting)
            yield break;
        foreach (var name in new[] { site.Name }.Concat(site.Aliases).Where(IsOne))
        {
            if (site.Tls.Mode == TlsMode.Redirecting && plain is not null)
                yield return Ask($"{name} redirects to https", "http", name, plain.Value, "/") with { Status = 301, Location = $"https://{name}{(port == 443 ? "" : $":{Text(port.Value)}")}/" };
            if (site.Answers.IsEmpty)
                yield return Ask($"{name} answers", scheme, name, port.Value, "/") with { StatusBelow = 500 };
            foreach (var answer in site.Answers)
                yield return Ask($"{name} answers {answer.Path}", scheme, name, port.Value, answer.Path) with { Status = answer.Status, Contains = answer.Contains, Location = answer.Location, WebSocket = answer.WebSocket };
            foreach (var location in site.Locations.Where(l => l.ProxySetHeader.Any(h => h.Name.ToString().Equals("Upgrade", StringComparison.OrdinalIgnoreCase))))
            {
                if (PathOf(location.Match) is { } path && !site.Answers.Any(a => a.WebSocket))
                    yield return Ask($"{name} upgrades {path}", scheme, name, port.Value, path) with { WebSocket = true, StatusBelow = 500 };
            }
        }

        foreach (var name in site.RedirectedNames.Where(IsOne))
        {
            if (IsOne(site.Name))
                yield return Ask($"{name} redirects", scheme, name, port.Value, "/") with { Status = 301, Location = $"{scheme}://{site.Name}{(port is 80 or 443 ? "" : $":{Text(port.Value)}")}/" };
        }
    }

    private static HttpProbe Ask(string what, string scheme, string name, int port, string path)
        => new(what, new Uri($"{scheme}://{name}{((scheme, port) is ("http", 80) or ("https", 443) ? "" : $":{Text(port)}")}{path}")) { LeastValidity = LeastValidity };

    // A pattern is many names, and '_' is none.
    private static bool IsOne(string name) => name is not ("" or "_") && !name.StartsWith('~') && !name.StartsWith('.') && !name.Contains('*', StringComparison.Ordinal);

    // "^~ /path" and "= /path" are paths as well; regular expressions are not.
    private static string? PathOf(string match)
        => match.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch { [var path] when path[0] == '/' => path, ["^~" or "=", var path] => path, _ => null };

    // The first that is reached from outside.
    private static int? PortOf(ImmutableArray<Listen> listens)
        => listens.SelectMany(l => ListenAddress.Of(l.Address)).Where(a => !a.IsUnix && !(System.Net.IPAddress.TryParse(a.Host.Trim('[', ']'), out var ip) && System.Net.IPAddress.IsLoopback(ip))).Select(a => (int?)a.Port).FirstOrDefault();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
