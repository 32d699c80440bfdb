namespace HostKit.Cli.Tests;

public sealed class DisplayTests
{
    private static readonly ApplyResult Done = new(ApplyOutcome.Done, 1, []);

    [Fact]
    public async Task Without_a_terminal_every_event_is_a_line()
    {
        var writer = new StringWriter();
        var display = new LineDisplay(new Ink(writer, false), Severity.Info);
        await display.ShowAsync(() => Report(display));
        Assert.Equal(
            """
            stage: 2 files staged (0.2 s)
            check: skipped: [nothing] to check
            activate unit[a[b]\x1b.service]: restarted (1.5 s)
            roll back: it failed: [oops]

            """, writer.ToString());
    }

    [Fact]
    public async Task A_quiet_display_tells_warnings_and_failures_only()
    {
        var writer = new StringWriter();
        var display = new LineDisplay(new Ink(writer, false), Severity.Warning);
        await display.ShowAsync(() => Report(display));
        Assert.Equal("roll back: it failed: [oops]\n", writer.ToString());
    }

    [Fact]
    public async Task On_a_terminal_the_current_step_is_shown_live_and_failures_stay()
    {
        var writer = new StringWriter();
        var display = new LiveDisplay(writer, 100, Severity.Warning);
        var result = await display.ShowAsync(async () =>
        {
            display.Report(new(ApplyPhase.Activate, "restarting", Resource: "unit[a[b]\e.service]"));
            await Task.Delay(400, TestContext.Current.CancellationToken);
            display.Say("Interrupted [here].");
            return await Report(display);
        });
        Assert.Same(Done, result);
        Assert.Contains("activate unit[a[b]\\x1b.service]", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("roll back: it failed: [oops]", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("Interrupted [here].", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("check: skipped: [nothing] to check", writer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("2 files staged", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_end_of_a_phase_the_next_one_is_shown()
    {
        var writer = new StringWriter();
        var display = new LiveDisplay(writer, 100, Severity.Warning);
        await display.ShowAsync(async () =>
        {
            display.Report(new(ApplyPhase.Activate, "units told", Duration: TimeSpan.FromSeconds(1)));
            await Task.Delay(300, TestContext.Current.CancellationToken);
            return Done;
        });
        Assert.Contains("settle", writer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("activate", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_wider_than_the_terminal_is_cut()
    {
        var writer = new StringWriter();
        var display = new LiveDisplay(writer, 60, Severity.Warning);
        await display.ShowAsync(async () =>
        {
            display.Report(new(ApplyPhase.Commit, "moving", Resource: $"file[/{new string('x', 200)}]"));
            await Task.Delay(300, TestContext.Current.CancellationToken);
            return Done;
        });
        Assert.Contains("xxx…", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_terminal_does_not_disturb_the_apply()
    {
        using var lost = new ForgivingWriter(new LostWriter());
        var display = new LiveDisplay(lost, 80, Severity.Info);
        var result = await display.ShowAsync(async () =>
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
            return await Report(display);
        });
        Assert.Same(Done, result);
    }

    private static Task<ApplyResult> Report(IProgress<ApplyEvent> display)
    {
        display.Report(new(ApplyPhase.Stage, "2 files staged", Duration: TimeSpan.FromSeconds(0.2)));
        display.Report(new(ApplyPhase.Check, "skipped: [nothing] to check"));
        display.Report(new(ApplyPhase.Activate, "restarted", Resource: "unit[a[b]\e.service]", Duration: TimeSpan.FromSeconds(1.5)));
        display.Report(new(ApplyPhase.RollBack, "it failed: [oops]\nwith more output", Severity.Error));
        return Task.FromResult(Done);
    }

    private sealed class LostWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("Input/output error");

        public override void Write(string? value) => throw new IOException("Input/output error");

        public override void Write(char[] buffer, int index, int count) => throw new IOException("Input/output error");

        public override void Flush() => throw new IOException("Input/output error");
    }
}
