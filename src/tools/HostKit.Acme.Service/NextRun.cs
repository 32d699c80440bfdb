using System.Diagnostics;

namespace HostKit.Acme.Service;

/// <summary>Asks systemd for a run at the time at which something is due, where the service's own timer would come later.</summary>
internal static class NextRun
{
    private const string Unit = "hostkit-acme-next";
    private static readonly TimeSpan Calendar = TimeSpan.FromHours(6);
    private static readonly TimeSpan Soonest = TimeSpan.FromSeconds(2);

    public static async Task PlanAsync(IReadOnlyList<CertificateResult> results, CertificateServiceOptions options, CancellationToken cancellationToken)
    {
        // What is owed to a unit is tried again, too, with what is tried next.
        if (!Directory.Exists("/run/systemd/system") || results.Min(r => r.Next) is not { } next)
            return;
        var wait = next - options.Clock.GetUtcNow();
        if (wait >= Calendar)
            return;
        var seconds = Math.Ceiling((wait < Soonest ? Soonest : wait).TotalSeconds);
        // One of a run before may still wait for a later time.
        await RunAsync("systemctl", ["--no-ask-password", "--quiet", "stop", Unit + ".timer"], false, cancellationToken);
        await RunAsync("systemd-run",
            [
                "--no-ask-password", "--quiet", "--collect", $"--unit={Unit}", FormattableString.Invariant($"--on-active={seconds}s"), "--timer-property=AccuracySec=1s",
                "systemctl", "start", "--no-block", "hostkit-acme.service",
            ],
            true, cancellationToken);
    }

    private static async Task RunAsync(string program, string[] arguments, bool matters, CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0 && matters)
                Console.Error.WriteLine($"The next run could not be planned, so it is the timer's: {(await error).Trim()}");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            Console.Error.WriteLine($"The next run could not be planned, so it is the timer's: {program}: {e.Message}");
        }
    }
}
