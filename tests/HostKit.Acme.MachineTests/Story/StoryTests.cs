using System.Diagnostics;
using HostKit.Tests;

namespace HostKit.Acme.MachineTests.Story;

/// <summary>The story's own case: one server, its domains behind a wildcard certificate by DNS-01 at a registrar that publishes late.</summary>
public sealed class StoryTests
{
    // Due after half of it; a failed try comes back after a minute, which has to be before its end.
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(210);

    [Fact]
    public async Task An_apply_takes_seconds_the_certificate_comes_later_by_itself_and_goes_on_coming()
    {
        Environment.SetEnvironmentVariable("HOSTKIT_STORY_KEY", NameSiloServer.Key);
        using var key = Secret.FromEnvironment("HOSTKIT_STORY_KEY");
        await using var acme = await AcmeMachine.StartAsync(Lifetime);
        var machine = acme.Machine;
        acme.PublishEvery(TimeSpan.FromSeconds(6));
        var certificate = AcmeMachine.Wildcard(key);
        IComponent[] box = [certificate, AcmeMachine.Site(certificate)];

        // The apply is over in seconds, and the site answers, with the stand-in.
        var watch = Stopwatch.StartNew();
        var plan = await machine.Host.PlanAsync(AcmeMachine.Box(box));
        Assert.DoesNotContain(plan.Changes, c => $"{c.Diff}{c.Cause}".Contains(NameSiloServer.Key, StringComparison.Ordinal));
        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync()).Outcome);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
        var (shown, answer) = await acme.VisitAsync("example.org");
        Assert.Equal(("here", false), (answer, AcmeMachine.IsReal(shown)));

        // The service is killed at its work, and goes on by itself.
        await machine.WaitUntilAsync(async stop => $"{(await certificate.ReadCompletionAsync(machine.Host, stop)).Data}".Contains("name servers", StringComparison.Ordinal), TimeSpan.FromSeconds(60));
        await machine.RunAsync("systemctl", "kill", "--signal=KILL", "hostkit-acme.service");

        // It is followed, and comes without another apply; nginx takes it up.
        var steps = new List<string>();
        var completion = await certificate.FollowAsync(machine.Host, new Steps(steps)).WaitAsync(TimeSpan.FromMinutes(3));
        Assert.True(completion.State == CompletionState.Complete, $"{completion}\n{string.Join('\n', steps)}\n{await machine.JournalAsync("hostkit-acme.service")}");
        Assert.Contains(steps, s => s.Contains("name servers", StringComparison.Ordinal));
        var first = await acme.NextAsync("example.org", null, TimeSpan.FromSeconds(60));
        Assert.Equal(["*.example.org", "example.org"], first.Extensions.OfType<System.Security.Cryptography.X509Certificates.X509SubjectAlternativeNameExtension>().Single().EnumerateDnsNames().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(acme.NameSilo.Stored, r => r.Type == "TXT");

        // Nothing is to be done by another apply, and nothing is ordered again.
        Assert.Empty((await machine.Host.PlanAsync(AcmeMachine.Box(box))).Changes);

        // The CA goes away for two thirds of the certificate's life; meanwhile the server is booted anew.
        await machine.ShellAsync("systemctl disable --now ca.service");
        await acme.RebootAsync();
        (shown, answer) = await acme.VisitAsync("example.org");
        Assert.Equal(("here", first.SerialNumber), (answer, shown.SerialNumber));
        var back = first.NotBefore + (Lifetime * 2 / 3);
        await machine.WaitUntilAsync(async _ =>
        {
            (shown, answer) = await acme.VisitAsync("example.org");
            Assert.Equal(("here", first.SerialNumber), (answer, shown.SerialNumber));
            return DateTime.Now > back;
        }, Lifetime);
        var failing = await certificate.ReadCompletionAsync(machine.Host);
        Assert.True(failing.State == CompletionState.Failed, failing.Sentence);
        Assert.Contains("127.0.0.1", failing.Sentence, StringComparison.Ordinal);

        // It comes back, having forgotten everybody, and the certificate is renewed before its end.
        await machine.ShellAsync("systemctl start ca.service");
        var second = await acme.NextAsync("example.org", first.SerialNumber, Lifetime);
        Assert.True(DateTime.Now < first.NotAfter, $"renewed at {DateTime.Now:O}, and the former ended at {first.NotAfter:O}");
        Assert.Equal(CompletionState.Complete, (await certificate.FollowAsync(machine.Host, new Steps(steps)).WaitAsync(TimeSpan.FromMinutes(1))).State);

        // The key of the registrar is where root alone reads it, and nowhere else.
        var found = (await machine.ShellAsync($"grep -rlF -e {NameSiloServer.Key} /etc /var /run /tmp /root /home 2>/dev/null | grep -v '^/var/log/journal/' || :; journalctl --no-pager | grep -cF {NameSiloServer.Key} || :")).Output;
        Assert.Equal(["/etc/hostkit-acme/credentials/example.org.env", "0"], found.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("600 root", (await machine.RunAsync("stat", "-c", "%a %U", "/etc/hostkit-acme/credentials/example.org.env")).Output.Trim());
        Assert.Equal("600 root", (await machine.RunAsync("stat", "-L", "-c", "%a %U", "/var/lib/hostkit-acme/certificates/example.org/current/privkey.pem")).Output.Trim());
        second.Dispose();
    }

    private sealed class Steps(List<string> steps) : IProgress<string>
    {
        public void Report(string value) => steps.Add(value);
    }
}
