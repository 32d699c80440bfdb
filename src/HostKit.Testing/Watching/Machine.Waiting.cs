using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace HostKit.Testing;

public sealed partial class Machine
{
    const int JournalLinesInErrors = 30;
    static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Waits until a unit is in a state, and fails at once where it fails instead.</summary>
    /// <param name="unit">The unit's name, such as <c>nginx.service</c>.</param>
    /// <param name="state">A value of ActiveState, such as <c>active</c>, <c>inactive</c> or <c>failed</c>.</param>
    /// <param name="timeout">How long to wait; by default 30 seconds.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="MachineException">The unit does not exist, or failed; its last lines in the journal are shown.</exception>
    /// <exception cref="TimeoutException">The time is up; the last lines in the journal are shown.</exception>
    public async Task WaitForUnitAsync(string unit, string state = "active", TimeSpan? timeout = null,
        CancellationToken cancellationToken = default)
    {
        var show = new MachineCommand("systemctl", "show", "--property=LoadState,ActiveState,SubState", "--", unit);
        var limit = timeout ?? DefaultTimeout;
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            var shown = await RunAsync(show, cancellationToken);
            var properties = shown.Output.Split('\n').Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
            var active = properties["ActiveState"];
            if (active == state)
                return;
            if (properties["LoadState"] is not ("loaded" or "masked") and var load)
                throw new MachineException($"{unit} cannot become {state} in {Name}: systemd calls it '{load}'.");
            var late = Stopwatch.GetElapsedTime(start) > limit;
            if (active == "failed" || late)
            {
                var journal = await TryRunAsync(Journalctl(unit, $"--lines={JournalLinesInErrors}"), cancellationToken);
                var message = $"{unit} did not become {state} in {Name}{(late ? $" within {limit.TotalSeconds} s" : "")}: " +
                    $"it is {active} ({properties["SubState"]}). Its last lines in the journal:\n{journal.Output}";
                throw late ? new TimeoutException(message) : new MachineException(message);
            }
            await Task.Delay(20, cancellationToken);
        }
    }

    /// <summary>Asks again and again, every 50 ms, until the answer is yes.</summary>
    /// <param name="condition">Whether it is so; an exception of it ends the waiting.</param>
    /// <param name="timeout">How long to wait; by default 30 seconds.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="what">What is waited for, for the message; by default the condition's own text.</param>
    /// <exception cref="TimeoutException">The time is up.</exception>
    public async Task WaitUntilAsync(Func<CancellationToken, Task<bool>> condition, TimeSpan? timeout = null,
        CancellationToken cancellationToken = default, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        var limit = timeout ?? DefaultTimeout;
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer.CancelAfter(limit);
        try
        {
            while (!await condition(timer.Token))
                await Task.Delay(50, timer.Token);
        }
        catch (OperationCanceledException) when (timer.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Not so in {Name} within {limit.TotalSeconds} s: {what}");
        }
    }
}
