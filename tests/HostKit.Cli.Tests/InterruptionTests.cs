using System.Diagnostics;
using System.Globalization;

namespace HostKit.Cli.Tests;

[CollectionDefinition(nameof(Signals), DisableParallelization = true)]
public sealed class Signals;

/// <summary>Signals reach the whole process, so nothing else may run meanwhile.</summary>
[Collection(nameof(Signals))]
public sealed class InterruptionTests
{
    [Theory]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task A_signal_cancels_and_a_second_one_is_told_that_it_is_being_done(string signal)
    {
        var said = new List<string>();
        using var told = new SemaphoreSlim(0);
        using var interruption = new Interruption(Say, CancellationToken.None);

        await SignalSelfAsync(signal);
        if (signal == "HUP" && HangupIsIgnored())
        {
            // Started by nohup, as these tests may be: then a hangup is none of the apply's business.
            Assert.False(await told.WaitAsync(TimeSpan.FromMilliseconds(500), TestContext.Current.CancellationToken));
            Assert.False(interruption.Token.IsCancellationRequested);
            return;
        }

        Assert.True(await told.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        await SignalSelfAsync(signal);
        Assert.True(await told.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));

        Assert.True(interruption.Token.IsCancellationRequested);
        Assert.Equal(["Interrupted: stopping, and taking back what was begun.", "Taking back is going on already; it ends by itself."], said);

        void Say(string message)
        {
            said.Add(message);
            told.Release();
        }
    }

    [Fact]
    public void The_callers_token_cancels_too()
    {
        using var caller = new CancellationTokenSource();
        using var interruption = new Interruption(_ => { }, caller.Token);
        caller.Cancel();
        Assert.True(interruption.Token.IsCancellationRequested);
    }

    private static bool HangupIsIgnored()
    {
        var ignored = File.ReadLines("/proc/self/status").Single(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)).Split('\t')[1];
        return (ulong.Parse(ignored, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 1) != 0;
    }

    private static async Task SignalSelfAsync(string signal)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -{signal} {Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, kill.ExitCode);
    }
}
