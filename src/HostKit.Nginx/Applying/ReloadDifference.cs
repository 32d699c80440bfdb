using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// Tells from two configurations what a reload cannot lead from the one to the other: nginx accepts such a change in <c>nginx -t</c> and <c>nginx -s reload</c>,
/// and its master then keeps the former configuration, or takes up everything but the change, without a word to whoever asked.
/// </summary>
public static class ReloadDifference
{
    private static readonly string[] Kept = ["daemon", "master_process"];

    /// <summary>Compares.</summary>
    /// <param name="running">What nginx runs with.</param>
    /// <param name="future">What it would be reloaded with.</param>
    /// <returns>The changes that need a restart, in the order of the future configuration; none when a reload does.</returns>
    public static ImmutableArray<RestartReason> Find(NginxConfiguration running, NginxConfiguration future)
    {
        ArgumentNullException.ThrowIfNull(running);
        ArgumentNullException.ThrowIfNull(future);
        return [.. Sockets(running, future), .. Zones(running, future), .. Main(running, future)];
    }

    private static IEnumerable<RestartReason> Sockets(NginxConfiguration running, NginxConfiguration future)
    {
        var open = ListenSocket.In(running);
        foreach (var socket in ListenSocket.In(future))
        {
            if (open.FirstOrDefault(socket.IsSameAs) is { } same)
            {
                if (same.OnlyIPv6 != socket.OnlyIPv6)
                {
                    yield return Reason("nginx.restart-ipv6only", socket.Statement,
                        $"'listen {socket}' is served through the socket of 'listen {same}', and whether a socket takes IPv4 as well is settled when it is made", null);
                }
            }
            else if (open.FirstOrDefault(socket.ConflictsWith) is { } blocking)
            {
                yield return Reason("nginx.restart-listen", socket.Statement,
                    $"'listen {socket}' cannot be bound as long as 'listen {blocking}' ({blocking.Statement.File}:{blocking.Statement.Line}) is open, and a reload closes that one only afterwards",
                    socket.IsIPv6 && !blocking.IsIPv6 ? "Leave ipv6only=off out, and listen to IPv4 beside it." : socket.IsWildcard ? "Listen to the single addresses, as before." : "Go on listening to all addresses.");
            }
        }
    }

    private static IEnumerable<RestartReason> Zones(NginxConfiguration running, NginxConfiguration future)
    {
        var former = SharedZone.In(running).GroupBy(z => (z.Module, z.Name)).ToDictionary(z => z.Key, z => z.First());
        foreach (var zone in SharedZone.In(future))
        {
            // Of another size it is another zone, which begins empty.
            if (!former.TryGetValue((zone.Module, zone.Name), out var same) || same.Size != zone.Size || same.Meaning == zone.Meaning)
                continue;
            yield return Reason("nginx.restart-zone", zone.Statement,
                $"the shared zone '{zone.Name}' has {zone.What} '{zone.Meaning}' and is in use with '{same.Meaning}' ({same.Statement.File}:{same.Statement.Line}), which nginx does not change under the same name",
                $"Give the zone another name, such as '{zone.Name}_2', where it is declared and where it is used.");
        }
    }

    private static IEnumerable<RestartReason> Main(NginxConfiguration running, NginxConfiguration future)
    {
        foreach (var name in Kept)
        {
            if (Value(future, name) is var (value, statement) && value != Value(running, name).Value && (statement ?? Value(running, name).Statement) is { } place)
                yield return Reason("nginx.restart-main", place, $"'{name}' counts only when nginx is started", null);
        }

        if (Value(future, "pid") is var (pid, at) && pid != Value(running, "pid").Value && (at ?? Value(running, "pid").Statement) is { } changed)
        {
            yield return Reason("nginx.restart-pid", changed,
                "'pid' names the file by which systemd knows nginx (PIDFile= of nginx.service), so that both have to change together, in a restart", "Leave 'pid' as it is.");
        }
    }

    private static (string? Value, ExpandedStatement? Statement) Value(NginxConfiguration configuration, string name)
        => configuration.Statements.FirstOrDefault(s => s.Name == name) is { } statement ? (string.Join(' ', statement.Arguments.Select(a => a.Value)), statement) : (null, null);

    private static RestartReason Reason(string id, ExpandedStatement statement, string change, string? wayOut) => new(id, statement.File, statement.Line, change, wayOut);
}
