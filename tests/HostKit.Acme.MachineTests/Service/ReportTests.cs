using System.Text.Json;

namespace HostKit.Acme.MachineTests.Service;

/// <summary>What the program says of jobs that cannot be read, and of certificates that no job asks for.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task Status_names_what_cannot_be_read_and_what_nobody_renews_any_more()
    {
        using var bed = new ServiceBed();
        bed.Write(new() { Name = "old.example.org", Names = ["old.example.org"], Ca = AcmeCa.LetsEncrypt, Challenge = ChallengeTypes.Http01 });
        Assert.Equal(0, (await bed.RunAsync("prepare")).ExitCode);
        Assert.Equal(3, (await bed.RunAsync("status")).ExitCode);

        // Nobody waits for it any more.
        File.Delete($"{bed.Jobs}/old.example.org.json");
        var (exitCode, output, _) = await bed.RunAsync("status");
        Assert.Equal(0, exitCode);
        Assert.Equal($"old.example.org: no job asks for it, so it is not renewed; what there is of it stays in {bed.Store.Of("old.example.org").Path}\n", output);

        File.WriteAllText($"{bed.Jobs}/bad.example.org.json", "{\n\"name\":\n");
        (exitCode, output, _) = await bed.RunAsync("status");
        Assert.Equal(3, exitCode);
        Assert.Matches($"(?m)^{bed.Jobs}/bad.example.org.json:3: the job is no JSON: [^\n]*$", output);
        Assert.DoesNotContain("LineNumber", output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await bed.RunAsync("status", "--json")).Output);
        Assert.Equal("old.example.org", Assert.Single(json.RootElement.GetProperty("withoutJob").EnumerateArray()).GetString());
        Assert.Contains("bad.example.org.json", Assert.Single(json.RootElement.GetProperty("unreadableJobs").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Empty(json.RootElement.GetProperty("certificates").EnumerateArray());
        Assert.Equal(3, (await bed.RunAsync("report")).ExitCode);
    }
}
