using System.Diagnostics;
using System.Globalization;

namespace HostKit;

/// <summary>Asks probes, with the host's network and programs. It changes nothing, and no apply is needed.</summary>
public static class Prober
{
    /// <summary>Asks once; the probe's deadline is the time limit.</summary>
    /// <param name="host">The host: this machine, or a container. In a directory nothing runs that could be asked.</param>
    /// <param name="probe">What to ask.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What came.</returns>
    /// <exception cref="ArgumentException">The host is a directory.</exception>
    public static Task<ProbeResult> AskAsync(Host host, Probe probe, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(probe);
        return AskAsync(host, probe, probe.Deadline, cancellationToken);
    }

    /// <summary>Asks until the probe passes or its deadline has passed.</summary>
    /// <param name="host">The host: this machine, or a container. In a directory nothing runs that could be asked.</param>
    /// <param name="probe">What to ask.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What came the last time, and how long all took.</returns>
    /// <exception cref="ArgumentException">The host is a directory.</exception>
    public static async Task<ProbeResult> WaitAsync(Host host, Probe probe, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(probe);
        var watch = Stopwatch.StartNew();
        for (var times = 1; ; times++)
        {
            var left = probe.Deadline - watch.Elapsed;
            var result = await AskAsync(host, probe, left > TimeSpan.FromSeconds(1) ? left : TimeSpan.FromSeconds(1), cancellationToken).ConfigureAwait(false);
            if (result.Passed)
                return result with { Duration = watch.Elapsed };
            if (watch.Elapsed + probe.Interval >= probe.Deadline)
                return result with
                {
                    Duration = watch.Elapsed,
                    Detail = times == 1 ? result.Detail : string.Create(CultureInfo.InvariantCulture, $"{result.Detail} (asked {times} times in {watch.Elapsed.TotalSeconds:F1} s)"),
                };
            await Task.Delay(probe.Interval, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<ProbeResult> AskAsync(Host host, Probe probe, TimeSpan limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(host);
        if (host.Kind == HostKind.Directory)
            throw new ArgumentException("In a directory nothing runs that a probe could ask.", nameof(host));
        var watch = Stopwatch.StartNew();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        end.CancelAfter(limit);
        (bool Passed, string Text) answer;
        try
        {
            answer = await (probe switch
            {
                HttpProbe http => HttpQuestion.AskAsync(host, http, end.Token),
                TlsProbe tls => TlsQuestion.AskAsync(host, tls, end.Token),
                TcpProbe tcp => TcpQuestion.AskAsync(host, tcp, end.Token),
                _ => RunAsync(host, (CommandProbe)probe, limit, cancellationToken),
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            answer = (false, string.Create(CultureInfo.InvariantCulture, $"no answer within {limit.TotalSeconds:0.#} s"));
        }

        return new ProbeResult(answer.Passed, $"{Describe(probe)}: {answer.Text}", watch.Elapsed);
    }

    private static async Task<(bool, string)> RunAsync(Host host, CommandProbe probe, TimeSpan limit, CancellationToken cancellationToken)
    {
        var result = await LiveProgram.RunAsync(host, [probe.Command.Path, .. probe.Command.Arguments], limit, probe.User, cancellationToken).ConfigureAwait(false);
        return LiveProgram.Problem(result, probe.Command, limit) is { } problem ? (false, problem) : (true, "exit status 0");
    }

    private static string Describe(Probe probe) => probe switch
    {
        HttpProbe http => $"GET {http.Url}{Where(http.At)}",
        TlsProbe tls => $"TLS with {tls.ServerName}:{Number(tls.Port)}{Where(tls.At)}",
        TcpProbe tcp => $"connecting to {tcp.Server}:{Number(tcp.Port)}{Where(tcp.At)}",
        _ => $"'{((CommandProbe)probe).Command}'",
    };

    private static string Where(System.Net.IPAddress? address) => address is null ? "" : $" at {address}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
