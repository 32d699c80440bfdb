namespace HostKit.Testing.MachineTests;

[CollectionDefinition(nameof(BootTimeTests), DisableParallelization = true)]
[Collection(nameof(BootTimeTests))]
public sealed class BootTimeTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cached_image_boots_in_less_than_one_and_a_half_seconds_with_all_units_up()
    {
        var durations = new List<TimeSpan>();
        for (var boot = 0; boot < 5; boot++)
        {
            await using var machine = await Machine.StartAsync(TestImages.Plain, cancellationToken: Stop);
            durations.Add(machine.BootDuration);
            Assert.Equal("running", (await machine.RunAsync("systemctl", "is-system-running")).Output);
        }
        var printed = durations.Select(duration => $"{duration.TotalMilliseconds:F0} ms");
        TestContext.Current.TestOutputHelper!.WriteLine("boots took " + string.Join(", ", printed));
        // The quickest says what a boot costs, the others what else this computer does.
        Assert.InRange(durations.Min(), TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(1.5));
    }
}
