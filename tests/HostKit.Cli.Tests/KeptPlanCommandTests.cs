namespace HostKit.Cli.Tests;

/// <summary>A plan is kept, looked at, and carried out: exactly, or not at all.</summary>
public sealed class KeptPlanCommandTests : IDisposable
{
    private readonly TemporaryHost _host = new();

    private string Kept => _host.PathOf("/box.plan");

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_kept_plan_is_applied_whatever_the_script_says_by_then()
    {
        var (code, output, error) = await Run("1\n", "plan", "--out", Kept, "--label", "first");
        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith($"Kept in {Kept}, for 'apply {Kept}'.\n", output, StringComparison.Ordinal);

        (code, output, error) = await Run("2\n", "apply", Kept, "--yes");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("    +1\n", output, StringComparison.Ordinal);
        Assert.Equal("1\n", _host.Read("/etc/box.conf"));
        Assert.Contains("\"first\"  (current)", (await Run("2\n", "generations")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_is_applied_twice_is_stale()
    {
        await Run("1\n", "plan", "--out", Kept);
        await Run("1\n", "apply", Kept, "--yes");
        var (code, _, error) = await Run("1\n", "apply", Kept, "--yes");
        Assert.Equal(1, code);
        Assert.Contains("The plan is stale: the host has changed since it was made (file[/etc/box.conf] needs no change any more). Plan again.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_of_another_script_or_another_host_is_refused()
    {
        await Run("1\n", "plan", "--out", Kept);
        var (code, _, error) = await _host.RunAsync(new HostConfiguration("other"), "apply", Kept, "--yes");
        Assert.Equal(1, code);
        Assert.Contains("is for the configuration 'box', and this script is 'other'", error, StringComparison.Ordinal);

        using var elsewhere = new TemporaryHost();
        (code, _, error) = await elsewhere.RunAsync(CommandTests.Box("1\n"), "apply", Kept, "--yes");
        Assert.Equal(1, code);
        Assert.Contains("was made for another host", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_plan_takes_no_options_that_would_change_it()
    {
        await Run("1\n", "plan", "--out", Kept);
        var (code, _, error) = await Run("1\n", "apply", Kept, "--yes", "--adopt-all");
        Assert.Equal(1, code);
        Assert.Contains("carried out as it is", error, StringComparison.Ordinal);
        Assert.False(_host.Has("/etc/box.conf"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_or_is_no_plan_is_explained()
    {
        Assert.Contains("cannot be written to '/nowhere/x'", (await Run("1\n", "plan", "--out", "/nowhere/x")).Error, StringComparison.Ordinal);
        Assert.Contains("cannot be written", (await Run("1\n", "plan", "--out", _host.Root)).Error, StringComparison.Ordinal);
        Assert.Contains("cannot be read", (await Run("1\n", "apply", "/nowhere/x", "--yes")).Error, StringComparison.Ordinal);
        Assert.Contains("is no plan that HostKit kept", (await Run("1\n", "apply", "/etc/hostname", "--yes")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_in_the_way_are_adopted_by_path_or_all_together()
    {
        _host.Write("/etc/box.conf", "theirs\n");
        Assert.Contains("--adopt", (await Run("1\n", "apply", "--yes")).Error, StringComparison.Ordinal);
        Assert.Contains("nothing is declared there", (await Run("1\n", "apply", "--yes", "--adopt", "/etc/bxo.conf")).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("1\n", "apply", "--yes", "--adopt", "/etc/box.conf")).Code);
        Assert.Equal(0, (await Run("1\n", "remove", "--yes")).Code);
        Assert.Equal("theirs\n", _host.Read("/etc/box.conf"));

        Assert.Equal(0, (await Run("1\n", "plan", "--adopt-all", "--out", Kept)).Code);
        Assert.Equal(0, (await Run("1\n", "apply", Kept, "--yes")).Code);
        Assert.Equal("1\n", _host.Read("/etc/box.conf"));
    }

    [Fact]
    public async Task Events_are_lines_of_json_for_whoever_follows()
    {
        var events = _host.PathOf("/events");
        Assert.Equal(0, (await Run("1\n", "apply", "--yes", "--events", events)).Code);
        var phases = (await File.ReadAllLinesAsync(events)).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["stage", "commit", "activate", "record"], phases.Select(e => e.GetProperty("phase").GetString()));
        Assert.True(phases[0].GetProperty("seconds").GetDouble() >= 0);
        Assert.Contains("cannot be written to '/nowhere/e'", (await Run("2\n", "apply", "--yes", "--events", "/nowhere/e")).Error, StringComparison.Ordinal);
        Assert.Equal("1\n", _host.Read("/etc/box.conf"));
    }

    [Fact]
    public async Task Check_validates_without_a_trace()
    {
        var box = CommandTests.Box("1\n").Add(new Check("looks good", new Command("true")) { Covers = ["/etc/box.conf"] });
        Assert.Equal((0, "Skipped in a directory: looks good.\nValid; no checks to run.\n", ""), await _host.RunAsync(box, "check"));
        Assert.Equal(["etc"], Directory.GetFileSystemEntries(_host.Root).Select(Path.GetFileName));

        _host.Write("/etc/box.conf", "theirs\n");
        Assert.Equal(1, (await _host.RunAsync(box, "check")).Code);
        using var document = System.Text.Json.JsonDocument.Parse((await _host.RunAsync(box, "check", "--adopt-all", "--json")).Out);
        Assert.True(document.RootElement.GetProperty("accepted").GetBoolean());
        Assert.Equal("looks good", Assert.Single(document.RootElement.GetProperty("skipped").EnumerateArray()).GetString());
    }

    private Task<(int Code, string Out, string Error)> Run(string text, params string[] args) => _host.RunAsync(CommandTests.Box(text), args);
}
