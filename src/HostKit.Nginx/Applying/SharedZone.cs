namespace HostKit.Nginx;

/// <summary>A zone of shared memory whose meaning nginx does not change while it is in use (ngx_http_limit_req_init_zone, ngx_http_file_cache_init).</summary>
internal sealed record SharedZone(string Module, string Name, string Size, string What, string Meaning, ExpandedStatement Statement)
{
    public static IEnumerable<SharedZone> In(NginxConfiguration configuration)
        => configuration.Statements.Where(s => s.Name is "http" or "stream").SelectMany(block => block.Block.Select(s => Of(block.Name, s)).OfType<SharedZone>());

    private static SharedZone? Of(string context, ExpandedStatement statement)
    {
        string[] arguments = [.. statement.Arguments.Select(a => a.Value)];
        return statement.Name switch
        {
            "limit_req_zone" or "limit_conn_zone" when arguments.Length > 1 && Parameter(arguments, "zone") is { } zone
                => Make(zone, "the key", arguments[0]),
            "proxy_cache_path" or "fastcgi_cache_path" or "uwsgi_cache_path" or "scgi_cache_path" when arguments.Length > 1 && Parameter(arguments, "keys_zone") is { } zone
                => Make(zone, "the path and levels", $"{arguments[0].TrimEnd('/')} {Parameter(arguments, "levels")}".TrimEnd()),
            _ => null,
        };

        SharedZone Make(string zone, string what, string meaning)
        {
            var end = zone.LastIndexOf(':');
            return new($"{context} {statement.Name}", end < 0 ? zone : zone[..end], end < 0 ? "" : Bytes(zone[(end + 1)..]), what, meaning, statement);
        }
    }

    private static string? Parameter(string[] arguments, string name)
        => arguments.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    // 1m and 1024k are one size.
    private static string Bytes(string size)
        => size.Length > 1 && long.TryParse(size[..^1], out var number)
            ? char.ToLowerInvariant(size[^1]) switch { 'k' => $"{number << 10}", 'm' => $"{number << 20}", 'g' => $"{number << 30}", _ => size }
            : size;
}
