using System.Globalization;

namespace HostKit.Nginx;

/// <summary>What stands outside of all servers, and what may stand anywhere.</summary>
internal static class MainChecks
{
    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        if (statement.Name == "error_log" && statement.First == "off")
            review.Add(NginxFindings.ErrorLogOff, statement, "The log goes into a file named off.");
        if (statement.Parent is not null || !statement.Block.Any(inner => inner.Name is "events" or "http" && inner.Source is not null))
            return;
        if (review.IsWhole && statement.Own("worker_processes").Count == 0)
            review.Add(NginxFindings.WorkerProcesses, statement.Block.First(inner => inner.Name is "events" or "http"), "worker_processes is not set.");
        var connections = statement.Own("events").SelectMany(events => events.Own("worker_connections")).LastOrDefault();
        if (statement.Own("worker_rlimit_nofile") is [var files, ..] && Number(files.First) is { } most && Number(connections?.First ?? "512") is { } wanted && most < 2 * wanted)
            review.Add(NginxFindings.RlimitConnections, files, $"{most} file descriptors are less than twice {wanted} connections.");
        if (statement.Own("quic_bpf") is [{ First: "on" } bpf, ..] && statement.Own("worker_processes") is [.., { First: not "1" }]
            && statement.Own("http").SelectMany(http => http.Own("server")).SelectMany(server => server.Own("listen")).Any(listen => listen.Arguments.Contains("quic") && listen.Arguments.Contains("reuseport")))
            review.Add(NginxFindings.QuicReuseport, bpf, "A quic listen has reuseport, and there are several workers.");
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
