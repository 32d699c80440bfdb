using System.Text.Json;

namespace HostKit.Cli.Tests;

public sealed class JsonDocumentsTests
{
    private static readonly Subject Subject = new("local", "box");

    [Fact]
    public void Plan() => Expected.Is("plan.json", JsonDocuments.Plan(Subject, Samples.Changes, Samples.Findings));

    [Fact]
    public void Apply()
    {
        var time = new ManualTime();
        var clock = new PhaseClock(time);
        time.Advance(TimeSpan.FromMilliseconds(12));
        clock.Observe(new(ApplyPhase.Activate, "restarting"));
        time.Advance(TimeSpan.FromMilliseconds(340));
        clock.Observe(new(ApplyPhase.RollBack, "taking back"));
        time.Advance(TimeSpan.FromMilliseconds(30));
        clock.Stop();
        Expected.Is("apply.json", JsonDocuments.Apply(Subject, [Samples.Changes[1]], [], new(ApplyOutcome.RolledBack, 3, ["unit[hello.service] failed:\nexit code 1"]), clock, []));
    }

    [Fact]
    public void Status() => Expected.Is("status.json", JsonDocuments.Status(Subject, new(7, new DateTimeOffset(2026, 3, 1, 12, 30, 0, TimeSpan.FromHours(2)), [Samples.Changes[3]]), [Samples.Completion]));

    [Fact]
    public void Status_of_a_host_without_a_generation()
    {
        using var document = JsonDocument.Parse(JsonDocuments.Status(Subject, new(0, null, []), []));
        Assert.Equal(0, document.RootElement.GetProperty("generation").GetInt32());
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("appliedAt").ValueKind);
    }

    [Fact]
    public void Render() => Expected.Is("render.json", JsonDocuments.Render(Subject, "./out", ["/etc/a", "/etc/b"]));

    [Fact]
    public void Error() => Expected.Is("error.json", JsonDocuments.Error("The configuration is not valid.", Samples.Findings));

    [Fact]
    public void Text_survives_and_no_control_character_is_written_raw()
    {
        const string Nasty = "\e[2J\u009b\u202e\0\"\\</script>grüße 🙂";
        var text = JsonDocuments.Plan(Subject, [new(ChangeAction.Create, "file", Nasty, Nasty, null, Nasty)], []);
        using var document = JsonDocument.Parse(text);
        Assert.Equal(Nasty, document.RootElement.GetProperty("changes")[0].GetProperty("diff").GetString());
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
    }
}
