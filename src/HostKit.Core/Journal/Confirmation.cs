using System.Globalization;

namespace HostKit;

/// <summary>
/// An apply that is taken back unless it is confirmed in time. The host itself sees to that, with a timer that runs the journal's
/// <see cref="UndoScript"/>: neither the end of this process nor a lost connection changes anything, and a reboot takes it back at once.
/// </summary>
internal sealed class Confirmation(Host host, StateDirectory state, string configuration, TimeSpan time)
{
    /// <summary>The second, since 1970, until which a finished apply may be confirmed; there only once it is finished.</summary>
    public const string FileName = "confirm-before";

    /// <summary>Until when the host's apply may be confirmed; null when none waits for that.</summary>
    public static DateTimeOffset? Until(StateDirectory state)
        => File.Exists(state.File(FileName)) && long.TryParse(File.ReadAllText(state.File(FileName)), NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            ? DateTimeOffset.FromUnixTimeSeconds(second) : null;

    /// <summary>Only a machine with a running systemd can take something back by itself.</summary>
    public static void RefuseImpossible(Host host, Goal goal, ApplyOptions options)
    {
        if (options.ConfirmWithin is not { } time)
            return;
        if (goal.Forgets)
            throw new HostKitException("A removal forgets all that could be taken back, so that it cannot wait for a confirmation.");
        if (time <= TimeSpan.Zero || time > TimeSpan.FromDays(1))
            throw new HostKitException($"An apply cannot wait {time} for its confirmation: give it between a second and a day.");
        using var files = host.OpenFiles();
        if (!host.HasRunningSystemd(files))
            throw new HostKitException($"The host '{host.Name}' has no running systemd whose timer could take an unconfirmed apply back: apply without a confirmation.");
    }

    /// <summary>Before the host changes: should this process not live to the end of the apply, the host takes it back.</summary>
    public Task ArmAsync(CancellationToken cancellationToken) => StartTimerAsync("apply", cancellationToken);

    /// <summary>After the apply: from now on there is the whole time to confirm it.</summary>
    public async Task<DateTimeOffset> BeginAsync()
    {
        var until = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.Add(time).ToUnixTimeSeconds() + 1);
        DurableFile.WriteText(state.File(FileName), until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        state.Sync();
        // The new timer first: at no time is there none.
        await StartTimerAsync("confirm", CancellationToken.None).ConfigureAwait(false);
        await StopTimerAsync(host, configuration, "apply").ConfigureAwait(false);
        return until;
    }

    /// <summary>Once there is nothing to take back any more; a timer that fires nevertheless finds no journal.</summary>
    public static async Task DisarmAsync(Host host, string configuration)
    {
        await StopTimerAsync(host, configuration, "apply").ConfigureAwait(false);
        await StopTimerAsync(host, configuration, "confirm").ConfigureAwait(false);
    }

    private async Task StartTimerAsync(string what, CancellationToken cancellationToken)
    {
        // A second later than the script's own look at the clock.
        var seconds = (Math.Ceiling(time.TotalSeconds) + 2).ToString(CultureInfo.InvariantCulture);
        var result = await HostPrograms.RunAsync(
            [
                .. HostPrograms.Entering(host.Leader, allNamespaces: true), "systemd-run", "--quiet", "--collect", $"--unit={UnitOf(configuration, what)}", $"--on-active={seconds}",
                "--timer-property=AccuracySec=100ms", $"--description=Take back the apply of {configuration} that nobody confirmed",
                "/bin/sh", $"{state.HostPath}/{UndoScript.FileName}", "--units", "--when-due",
            ],
            cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw new HostKitException($"The timer that takes an unconfirmed apply back could not be started: {result.Output}");
    }

    private static Task<ProgramResult> StopTimerAsync(Host host, string configuration, string what)
        => HostPrograms.RunAsync([.. HostPrograms.Entering(host.Leader, allNamespaces: true), "systemctl", "stop", $"{UnitOf(configuration, what)}.timer"], CancellationToken.None);

    private static string UnitOf(string configuration, string what) => $"hostkit-{what}-{configuration}";
}
