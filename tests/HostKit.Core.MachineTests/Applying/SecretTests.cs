using HostKit.Testing;

namespace HostKit.Core.MachineTests.Applying;

/// <summary>Secrets on a booted machine: encrypted credentials, and who is restarted when a secret is another one.</summary>
public sealed class SecretTests
{
    private const string Value = "correct-horse-battery-staple";
    private const string Other = "incorrect-donkey-socket-paperclip";

    // What they got, the services write where the test can see it; the secret itself would be in the process's arguments if it were passed so.
    private const string Encrypted = "[Service]\nLoadCredentialEncrypted=db:/etc/credstore.encrypted/db\nExecStart=/bin/sh -c 'cat $CREDENTIALS_DIRECTORY/db >/run/seen-db; exec sleep 1000'\n";
    private const string Environment = "[Service]\nEnvironmentFile=/etc/app/environment\nExecStart=/bin/sh -c 'echo $PASSWORD >/run/seen-environment; exec sleep 1000'\n";
    private const string Bystander = "[Service]\nExecStart=/usr/bin/sleep 1000\n";

    [Fact]
    public async Task A_rotated_secret_restarts_its_consumers_alone_and_is_nowhere_to_be_found()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var variable = $"HOSTKIT_TEST_{Guid.NewGuid():N}";
        System.Environment.SetEnvironmentVariable(variable, Value);
        await ApplyAsync(machine, variable);
        Assert.Equal(Value, await machine.ReadTextAsync("/run/seen-db"));
        Assert.Equal(Value, (await machine.ReadTextAsync("/run/seen-environment"))!.Trim());
        Assert.Empty((await machine.Host.PlanAsync(Configuration(variable))).Changes);
        var encrypted = await machine.ReadTextAsync("/etc/credstore.encrypted/db");
        var before = await PidsAsync(machine);

        await ApplyAsync(machine, variable, new FileResource("/etc/app/unrelated", "x"));
        Assert.Equal(encrypted, await machine.ReadTextAsync("/etc/credstore.encrypted/db"));
        Assert.Equal(before, await PidsAsync(machine));

        System.Environment.SetEnvironmentVariable(variable, Other);
        var plan = await machine.Host.PlanAsync(Configuration(variable, new FileResource("/etc/app/unrelated", "x")));
        Assert.Equal(["restart by-credential.service", "restart by-environment.service"], plan.Changes.Where(c => c.Kind == "unit").Select(c => $"{c.Action.ToString().ToLowerInvariant()} {c.Id}"));
        await ApplyAsync(machine, variable, new FileResource("/etc/app/unrelated", "x"));
        Assert.Equal(Other, await machine.ReadTextAsync("/run/seen-db"));
        var after = await PidsAsync(machine);
        Assert.Equal(before[2], after[2]);
        Assert.NotEqual(before[0], after[0]);

        // An encrypted credential of a former generation is known by its encryption.
        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRollbackAsync("test", 2)).ApplyAsync()).Outcome);
        Assert.Equal(encrypted, await machine.ReadTextAsync("/etc/credstore.encrypted/db"));
        Assert.Equal(Value, await machine.ReadTextAsync("/run/seen-db"));
        Assert.Equal(Other, (await machine.ReadTextAsync("/run/seen-environment"))!.Trim());

        await machine.ShellAsync("rm /run/seen-db /run/seen-environment");
        foreach (var secret in new[] { Value, Other })
        {
            // Searched for by a file: as an argument it would find itself.
            await machine.WriteTextAsync("/run/pattern", secret);
            Assert.Equal("", (await machine.ShellAsync("""
                set +e
                grep -rlF -f /run/pattern /var/lib/hostkit /etc /var/log 2>/dev/null | grep -vx /etc/app/environment
                journalctl --no-pager | grep -F -f /run/pattern
                cat /proc/*/cmdline 2>/dev/null | tr '\0' '\n' | grep -F -f /run/pattern
                :
                """)).Output);
        }
    }

    [Fact]
    public async Task What_a_program_prints_of_a_secret_is_not_told()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var variable = $"HOSTKIT_TEST_{Guid.NewGuid():N}";
        System.Environment.SetEnvironmentVariable(variable, Value);
        foreach (var talkative in new IComponent[]
        {
            new CommandResource("talks", new Command("/bin/sh", "-c", "cat /etc/app/environment; false")),
            new Check("talks", new Command("/bin/sh", "-c", "cat /etc/app/environment; false")) { Covers = ["/etc/app"] },
            new CommandProbe("talks", new Command("/bin/sh", "-c", "cat /etc/app/environment; false")) { Deadline = TimeSpan.FromSeconds(1) },
            new UnitState("talks.service") { Started = true },
        })
        {
            var said = new List<ApplyEvent>();
            var configuration = Configuration(variable, new FileResource("/etc/systemd/system/talks.service", "[Service]\nType=oneshot\nExecStart=/bin/sh -c 'cat /etc/app/environment; false'\n")).Add(talkative);
            var result = await (await machine.Host.PlanAsync(configuration)).ApplyAsync(new Progress(said));
            var all = string.Join('\n', result.Failures.Concat(said.Select(e => e.Message)));
            Assert.True(result.Outcome is ApplyOutcome.RolledBack or ApplyOutcome.Refused, all);
            Assert.Contains($"PASSWORD=(secret from environment variable {variable})", all, StringComparison.Ordinal);
            Assert.DoesNotContain(Value, all, StringComparison.Ordinal);
        }
    }

    private static HostConfiguration Configuration(string variable, params Resource[] more)
    {
        var password = Secret.FromEnvironment(variable);
        var configuration = new HostConfiguration("test")
            .Add(new EncryptedCredential("db", password))
            .Add(new FileResource("/etc/app/environment", FileContent.FromSecretText($"PASSWORD={password}\n")));
        foreach (var resource in more)
            configuration.Add(resource);
        foreach (var (name, text) in new[] { ("by-credential", Encrypted), ("by-environment", Environment), ("bystander", Bystander) })
            configuration.Add(new FileResource($"/etc/systemd/system/{name}.service", text)).Add(new UnitState($"{name}.service") { Started = true });
        return configuration;
    }

    private static async Task ApplyAsync(Machine machine, string variable, params Resource[] more)
    {
        var said = new List<ApplyEvent>();
        var result = await (await machine.Host.PlanAsync(Configuration(variable, more))).ApplyAsync(new Progress(said));
        Assert.Equal("", string.Join("; ", result.Failures));
        Assert.DoesNotContain(said, e => e.Message.Contains(Value, StringComparison.Ordinal) || e.Message.Contains(Other, StringComparison.Ordinal));
    }

    private static async Task<string[]> PidsAsync(Machine machine)
        => (await machine.RunAsync("systemctl", "show", "-P", "MainPID", "by-credential", "by-environment", "bystander")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private sealed class Progress(List<ApplyEvent> said) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => said.Add(value);
    }
}
