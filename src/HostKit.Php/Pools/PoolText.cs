using System.Text;

namespace HostKit.Php;

/// <summary>A pool as php-fpm reads it.</summary>
internal static class PoolText
{
    /// <summary>The file.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="webServer">Whom nginx runs as.</param>
    public static string Of(PhpPool pool, string webServer)
    {
        var text = new StringBuilder($"; Written by HostKit for the pool {pool.PoolName}. It is replaced at the next apply: change the script instead.\n[{pool.PoolName}]\n");
        foreach (var (name, value) in Lines(pool, webServer))
            text.Append(name).Append(" = ").Append(value).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<(string Name, string Value)> Lines(PhpPool pool, string webServer)
    {
        yield return ("user", pool.User.Value);
        if (pool.Group is not null)
            yield return ("group", pool.Group.Value);
        yield return ("listen", pool.Socket.ToString());
        if (pool.Socket.Path is not null)
        {
            var owner = pool.SocketOwner?.Value ?? webServer;
            yield return ("listen.owner", owner);
            yield return ("listen.group", owner);
            yield return ("listen.mode", "0" + Convert.ToString((int)pool.SocketMode, 8));
        }

        foreach (var line in pool.Processes.Lines())
            yield return line;
        if (pool.MaxRequests > 0)
            yield return ("pm.max_requests", $"{pool.MaxRequests}");
        if (pool.StatusPath is not null)
            yield return ("pm.status_path", IniText.Of(pool.StatusPath, nameof(pool.StatusPath)));
        if (pool.PingPath is not null)
            yield return ("ping.path", IniText.Of(pool.PingPath, nameof(pool.PingPath)));
        if (pool.RequestTimeout > TimeSpan.Zero)
            yield return ("request_terminate_timeout", Seconds.Text(pool.RequestTimeout));
        if (pool.SlowAfter > TimeSpan.Zero)
        {
            yield return ("request_slowlog_timeout", Seconds.Text(pool.SlowAfter));
            yield return ("slowlog", IniText.Of(pool.SlowLog ?? $"/var/log/php-{pool.PoolName}-slow.log", nameof(pool.SlowLog)));
        }

        if (pool.AccessLog is not null)
            yield return ("access.log", IniText.Of(pool.AccessLog, nameof(pool.AccessLog)));
        if (pool.OpenFiles is { } files)
            yield return ("rlimit_files", $"{files}");
        if (pool.Root is not null)
            yield return ("chdir", IniText.Of(pool.Root, nameof(pool.Root)));
        foreach (var line in pool.Others)
            yield return line;
        foreach (var (name, value) in pool.Environment)
            yield return ($"env[{IniText.Name(name)}]", IniText.Of(value, name));
        foreach (var (name, value) in pool.Ini)
            yield return ($"php_{(value.IsFlag ? "flag" : "value")}[{IniText.Name(name)}]", value.Text);
        foreach (var (name, value) in pool.AdminIni)
            yield return ($"php_admin_{(value.IsFlag ? "flag" : "value")}[{IniText.Name(name)}]", value.Text);
    }
}
