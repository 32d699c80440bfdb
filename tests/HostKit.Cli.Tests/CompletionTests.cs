using System.Text.Json;

namespace HostKit.Cli.Tests;

/// <summary>Work that goes on after an apply: waited for, or only told.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task An_apply_ends_at_once_and_says_what_goes_on()
    {
        var work = new LaterWork("a");
        var (code, output, error) = await _host.RunAsync(Box(work), "apply", "--yes");
        Assert.Equal((0, "", 0), (code, error, work.Followed));
        Assert.EndsWith("later[a]: has just begun\nThat goes on by itself; status says how it stands, and apply --wait follows it.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_tells_each_step_and_ends_with_the_outcome()
    {
        var (code, output, error) = await _host.RunAsync(Box(new LaterWork("a") { Steps = ["1 of 4 name servers show the record", "4 of 4 name servers show the record"] }), "apply", "--yes", "--wait");
        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith("later[a]: 1 of 4 name servers show the record\nlater[a]: 4 of 4 name servers show the record\nlater[a]: is there\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_apply_with_nothing_to_do_can_be_waited_for_too()
    {
        await _host.RunAsync(Box(new LaterWork("a")), "apply", "--yes");
        var work = new LaterWork("a");
        Assert.Equal(0, (await _host.RunAsync(Box(work), "apply", "--wait")).Code);
        Assert.Equal(1, work.Followed);
    }

    [Fact]
    public async Task What_fails_after_the_apply_ends_with_1_and_the_host_stays_as_applied()
    {
        var failing = new LaterWork("a") { End = new(CompletionState.Failed, "ns2 does not show the record; tried again at 17:05") };
        var other = new LaterWork("b");
        var (code, output, _) = await _host.RunAsync(Box(failing, other), "apply", "--yes", "--wait");
        Assert.Equal(1, code);
        Assert.Contains("later[a]: ns2 does not show the record; tried again at 17:05\n", output, StringComparison.Ordinal);
        Assert.Contains("later[b]: is there\n", output, StringComparison.Ordinal);
        Assert.Equal("later\n", _host.Read("/etc/a"));
    }

    [Fact]
    public async Task What_cannot_be_followed_is_said_like_a_failure()
    {
        var (code, output, _) = await _host.RunAsync(Box(new LaterWork("a") { Refusal = "nothing works on it in a directory" }), "apply", "--yes", "--wait");
        Assert.Equal(1, code);
        Assert.EndsWith("later[a]: nothing works on it in a directory\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_try_does_not_make_the_apply_a_failure_that_nobody_waits_for()
        => Assert.Equal(0, (await _host.RunAsync(Box(new LaterWork("a") { Now = new(CompletionState.Failed, "no") }), "apply", "--yes")).Code);

    [Fact]
    public async Task What_could_be_taken_back_is_not_waited_for()
    {
        var (code, _, error) = await _host.RunAsync(Box(new LaterWork("a")), "apply", "--yes", "--wait", "--confirm", "60s");
        Assert.Equal(1, code);
        Assert.Contains("--wait and --confirm cannot be together", error, StringComparison.Ordinal);
        Assert.False(_host.Has("/etc/a"));
    }

    [Fact]
    public async Task Steps_stay_out_of_the_json_document()
    {
        var (code, output, error) = await _host.RunAsync(Box(new LaterWork("a") { Steps = ["ordering"] }), "apply", "--yes", "--wait", "--json");
        Assert.Equal(0, code);
        Assert.Contains("later[a]: ordering\n", error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(output);
        var completion = document.RootElement.GetProperty("completions").EnumerateArray().Single();
        Assert.Equal(("later[a]", "complete", "is there", JsonValueKind.Null),
            (completion.GetProperty("component").GetString(), completion.GetProperty("state").GetString(), completion.GetProperty("sentence").GetString(), completion.GetProperty("data").ValueKind));
    }

    [Fact]
    public async Task Status_says_in_one_sentence_how_it_stands_and_that_is_no_drift()
    {
        var box = Box(new LaterWork("a") { Now = new(CompletionState.Failed, "ns2 does not show the record") });
        await _host.RunAsync(box, "apply", "--yes");
        var (code, output, _) = await _host.RunAsync(box, "status");
        Assert.Equal(0, code);
        Assert.EndsWith("later[a]: ns2 does not show the record\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_says_nothing_of_what_was_never_applied()
        => Assert.DoesNotContain("later[a]", (await _host.RunAsync(Box(new LaterWork("a")), "status")).Out, StringComparison.Ordinal);

    private static HostConfiguration Box(params LaterWork[] work)
    {
        var box = new HostConfiguration("box");
        foreach (var each in work)
            box.Add(each);
        return box;
    }
}
