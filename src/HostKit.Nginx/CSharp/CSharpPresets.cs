namespace HostKit.Nginx;

/// <summary>Finds the presets whose result a location is.</summary>
internal static class CSharpPresets
{
    private const string Here = "http://127.0.0.1:";
    private const string Query = "$is_args$args";

    public static string? Of(Location location) => location.ProxyPass is { } url ? Proxy(location, url) : location.Return is { Text: { } target } ? Redirect(location, target) : null;

    private static string? Proxy(Location location, NginxText url)
    {
        var preset = Location.Proxy(location.Match, url);
        var target = url.Source.StartsWith(Here, StringComparison.Ordinal) && StatementText.Integer(url.Source[Here.Length..], 1, 65535) is { } port && url.Source == Here + CSharpLiteral.Of(port)
            ? CSharpLiteral.Of(port) : CSharpNginxText.Of(url);
        var code = $"Location.Proxy({CSharpLiteral.Of(location.Match)}, {target})";
        return IsSame(location, preset) ? code : IsSame(location, preset.WithWebSockets()) ? code + ".WithWebSockets()" : null;
    }

    private static string? Redirect(Location location, NginxText target)
    {
        var to = target.Source.EndsWith(Query, StringComparison.Ordinal) ? NginxText.Expand(target.Source[..^Query.Length]) : target;
        var from = location.Match.StartsWith("= ", StringComparison.Ordinal) ? location.Match[2..] : location.Match;
        if (to.HasVariables || from.Trim().Length == 0)
            return null;
        foreach (var permanent in (bool[])[false, true])
        {
            var preset = Location.Redirect(from, to, permanent);
            if (preset.Match == location.Match && IsSame(location, preset))
                return $"Location.Redirect({CSharpLiteral.Of(from)}, {CSharpNginxText.Of(to)}{(permanent ? ", permanent: true" : "")})";
        }

        return null;
    }

    private static bool IsSame(Location one, Location other) => one.Entries.SequenceEqual(other.Entries);
}
