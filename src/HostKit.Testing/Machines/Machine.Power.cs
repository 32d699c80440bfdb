using System.Diagnostics;

namespace HostKit.Testing;

public sealed partial class Machine
{
    /// <summary>
    /// Shuts the machine down and boots it again, as <c>systemctl reboot</c> does. Files stay, except those under <c>/run</c> and,
    /// in Debian 13 and newer, <c>/tmp</c>. <see cref="Leader"/> is another process afterwards.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="MachineBootException">The machine did not come up again in time.</exception>
    public async Task RebootAsync(CancellationToken cancellationToken = default)
    {
        // The shutdown may end systemctl before it has its answer.
        await TryRunAsync(new MachineCommand("systemctl", "--no-block", "reboot"), cancellationToken);
        await WaitForNextBootAsync(cancellationToken);
    }

    /// <summary>
    /// Kills everything in the machine without any warning and boots it again: what programs had not written is lost, and no service
    /// was stopped. Data that was written but not yet flushed to the disk stays, unlike at a power failure.
    /// </summary>
    /// <inheritdoc cref="RebootAsync"/>
    public async Task ResetAsync(CancellationToken cancellationToken = default)
    {
        await File.WriteAllBytesAsync(Path.Combine(slot.Directory, "reset"), [], cancellationToken);
        using (var leader = Process.GetProcessById(Leader))
            leader.Kill();
        await WaitForNextBootAsync(cancellationToken);
    }

    async Task WaitForNextBootAsync(CancellationToken cancellationToken)
    {
        // systemd kills what does not stop after DefaultTimeoutStopSec=, so that this ends.
        var old = Leader;
        while (ProcessTree.Exists(old))
            await Task.Delay(5, cancellationToken);
        await WaitForBootAsync(Stopwatch.GetTimestamp(), cancellationToken);
    }

    async Task WaitForBootAsync(long start, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.BootTimeout);
        try
        {
            await WaitForLeaderAsync(timeout.Token);
            // Answers over D-Bus, once, when no job of the boot is left: running, degraded, maintenance.
            var question = new MachineCommand("systemctl", "is-system-running", "--wait");
            var answer = await TryRunAsync(question, timeout.Token);
            // The bus may not be there yet although its socket is.
            while (answer.Output is "" or "offline" or "unknown" && ProcessTree.Exists(Leader))
            {
                await Task.Delay(20, timeout.Token);
                answer = await TryRunAsync(question, timeout.Token);
            }
            if (answer.Output is not ("running" or "degraded"))
                throw BootFailure($"did not come up: systemd says '{answer.Output}{answer.Error}'");
            BootDuration = Stopwatch.GetElapsedTime(start);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            var jobs = Leader == 0 ? "" : await PendingJobsAsync();
            throw BootFailure($"did not come up within {options.BootTimeout.TotalSeconds} s{jobs}");
        }
    }

    async Task WaitForLeaderAsync(CancellationToken cancellationToken)
    {
        Leader = 0;
        while (Leader == 0)
        {
            if (container.HasExited)
                throw BootFailure($"stopped with exit code {await container.WaitAsync()}");
            Leader = ProcessTree.FindLeader(container.Id) ?? 0;
            if (Leader == 0)
                await Task.Delay(5, cancellationToken);
        }
        while (!File.Exists(BusSocket))
        {
            if (!ProcessTree.Exists(Leader))
                throw BootFailure("stopped while it booted");
            await Task.Delay(5, cancellationToken);
        }
    }

    async Task<string> PendingJobsAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            var jobs = await TryRunAsync(new MachineCommand("systemctl", "list-jobs", "--no-pager"), soon.Token);
            return $". Jobs of systemd that are still to be done:\n{jobs.Output}\n";
        }
        catch (OperationCanceledException)
        {
            return "";
        }
    }

    MachineBootException BootFailure(string what) => new($"{Name} {what}. {ConsoleText()}", console.Lines);

    string ConsoleText() =>
        console.Lines is { Count: > 0 } lines ? $"The last lines of its console:\n{string.Join('\n', lines)}" : "Its console is empty.";
}
