namespace HostKit.Cli.Tests;

/// <summary>The commands that look back and go back, on a directory as the host.</summary>
public sealed class HistoryCommandTests : IDisposable
{
    private readonly TemporaryHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Rollback_without_a_number_goes_one_generation_back()
    {
        await _host.RunAsync(Box("one\n"), "apply", "--yes");
        await _host.RunAsync(Box("two\n"), "apply", "--yes");

        var (code, output, error) = await _host.RunAsync(Box("two\n"), "rollback", "--yes");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("    -two\n    +one\n", output, StringComparison.Ordinal);
        Assert.Contains("Done: generation 3", output, StringComparison.Ordinal);
        Assert.Equal("one\n", _host.Read("/etc/box.conf"));
        Assert.Equal(0, (await _host.RunAsync(Box("one\n"), "status")).Code);
    }

    [Fact]
    public async Task Rollback_to_a_number_needs_the_generation_and_a_confirmation()
    {
        await _host.RunAsync(Box("one\n"), "apply", "--yes");
        await _host.RunAsync(Box("two\n"), "apply", "--yes");

        Assert.Contains("no generation 9", (await _host.RunAsync(Box("two\n"), "rollback", "9", "--yes")).Error, StringComparison.Ordinal);
        var (code, _, error) = await _host.RunAsync(Box("two\n"), "rollback", "1");
        Assert.Equal(1, code);
        Assert.Contains("rollback needs --yes", error, StringComparison.Ordinal);
        Assert.Equal("two\n", _host.Read("/etc/box.conf"));
        Assert.Equal(0, (await _host.RunAsync(Box("two\n"), "rollback", "1", "--yes")).Code);
        Assert.Equal("one\n", _host.Read("/etc/box.conf"));
    }

    [Fact]
    public async Task A_first_generation_has_none_before_it()
    {
        await _host.RunAsync(Box("one\n"), "apply", "--yes");
        var (code, _, error) = await _host.RunAsync(Box("one\n"), "rollback", "--yes");
        Assert.Equal(1, code);
        Assert.Contains("no former generation", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generations_and_the_difference_of_two_are_listed()
    {
        await _host.RunAsync(Box("one\n"), "apply", "--yes");
        await _host.RunAsync(Box("two\n"), "apply", "--yes");

        var (_, list, _) = await _host.RunAsync(Box("two\n"), "generations");
        Assert.Matches(@"^   1  \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC +\d+ resources  apply\n   2  .* apply  \(current\)\n$", list);
        var (code, diff, _) = await _host.RunAsync(Box("two\n"), "diff", "1", "2");
        Assert.Equal(0, code);
        Assert.Contains("    -one\n    +two\n", diff, StringComparison.Ordinal);
        Assert.EndsWith("From generation 1 to 2: 1 to update.\n", diff, StringComparison.Ordinal);
        Assert.Equal(1, (await _host.RunAsync(Box("two\n"), "diff", "1", "x")).Code);
        Assert.Contains("\"current\": true", (await _host.RunAsync(Box("two\n"), "generations", "--json")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remove_gives_the_host_back()
    {
        await _host.RunAsync(Box("one\n"), "apply", "--yes");
        var (code, output, _) = await _host.RunAsync(Box("one\n"), "remove", "--yes");
        Assert.Equal(0, code);
        Assert.Contains("- file /etc/box.conf", output, StringComparison.Ordinal);
        Assert.DoesNotContain("tidy up", output, StringComparison.Ordinal);
        Assert.False(_host.Has("/etc/box.conf"));
        Assert.False(Directory.Exists(_host.PathOf("/var/lib/hostkit")));
    }

    [Fact]
    public async Task An_interrupted_apply_is_taken_back_before_the_next_plan_and_that_is_said()
    {
        await _host.RunAsync(Box("one\n"), "apply", "--yes");
        _host.Write("/var/lib/hostkit/box/journal", """{"formatVersion":1,"from":1,"to":2,"entries":[],"units":[],"reloadsUnits":false}""");

        Assert.Contains("core.interrupted", (await _host.RunAsync(Box("one\n"), "plan")).Out, StringComparison.Ordinal);
        var (code, output, _) = await _host.RunAsync(Box("one\n"), "apply", "--yes");
        Assert.Equal(0, code);
        Assert.Contains("taken back: the host is in generation 1 again", output, StringComparison.Ordinal);
        Assert.False(_host.Has("/var/lib/hostkit/box/journal"));
    }

    private static HostConfiguration Box(string content) => new HostConfiguration("box").Add(new FileResource("/etc/box.conf", content), "/home/me/box.cs", 5);
}
