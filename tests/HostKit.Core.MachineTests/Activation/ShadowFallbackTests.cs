using HostKit.Testing;

namespace HostKit.Core.MachineTests.Activation;

/// <summary>Hosts on which no shadow of the future can be made.</summary>
public sealed class ShadowFallbackTests
{
    [Theory]
    // As on a host without util-linux's programs; that is known before.
    [InlineData("mv /usr/bin/unshare /usr/bin/unshare.away", true, "unshare")]
    // As in a nested container, where the kernel refuses overlays; that shows when it is tried.
    [InlineData("mv /usr/bin/mount /usr/bin/mount.real; printf '#!/bin/sh\\ncase \"$*\" in *overlay*) echo mount: permission denied >&2; exit 32; esac\\nexec mount.real \"$@\"\\n' >/usr/bin/mount; chmod +x /usr/bin/mount", false, "permission denied")]
    public async Task Checks_run_on_the_host_itself_before_units_are_touched_and_a_refusal_takes_the_files_back(string breaking, bool known, string reason)
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var fixture = new Borrowed(machine);
        await machine.ShellAsync(breaking);
        var check = new Check("one word", new Command("sh", "-c", "grep -qx good /etc/word && systemctl show -P MainPID word.service >>/run/asked")) { Covers = ["/etc/word"] };
        IComponent[] Of(string word) =>
        [
            new FileResource("/etc/word", word + "\n"), check, ActivationMachine.File("word.service", "[Service]\nExecStart=/usr/bin/sleep 1000\n"),
            new UnitState("word.service") { Started = true, RestartOnChange = ["/etc/word"] },
        ];

        var first = await fixture.ApplyAsync(Of("good"));
        Assert.Equal((ApplyOutcome.Done, ""), first.Told);
        Assert.Contains(first.Events, e => e is { Phase: ApplyPhase.Check, Severity: Severity.Warning } && e.Message.Contains(reason, StringComparison.Ordinal));
        Assert.Equal(known, first.Notes.Contains("core.no-shadow", StringComparison.Ordinal));
        // Asked once, while the unit was not up yet.
        Assert.Equal("0", (await machine.ShellAsync("cat /run/asked")).Output);

        var pid = (await machine.ShellAsync("systemctl show -P MainPID word.service")).Output;
        var refused = await fixture.ApplyAsync(Of("bad"));
        Assert.Equal(ApplyOutcome.RolledBack, refused.Result.Outcome);
        Assert.Contains("The check 'one word' refused", refused.Told.Item2, StringComparison.Ordinal);
        Assert.Equal("good", (await machine.ShellAsync("cat /etc/word")).Output);
        Assert.Equal(pid, (await machine.ShellAsync("systemctl show -P MainPID word.service")).Output);
        Assert.Empty((await machine.Host.StatusAsync("test")).Drift);
    }

    private sealed class Borrowed(Machine machine)
    {
        public async Task<Applied> ApplyAsync(IEnumerable<IComponent> components)
        {
            var configuration = new HostConfiguration("test");
            foreach (var component in components)
                configuration.Add(component);
            var plan = await machine.Host.PlanAsync(configuration);
            var events = new List<ApplyEvent>();
            var result = await plan.ApplyAsync(new Listener(events));
            return new Applied(plan, result, events);
        }
    }

    private sealed class Listener(List<ApplyEvent> events) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => events.Add(value);
    }
}
