using System.Text;

namespace HostKit.Core.Tests.Applying;

/// <summary>Files with secrets, on a directory host.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Value = "correct-horse-battery-staple";
    private const string Other = "incorrect-donkey-socket-paperclip";

    private readonly TemporaryDirectory _directory = new();
    private readonly string _variable = $"HOSTKIT_TEST_{Guid.NewGuid():N}";

    public SecretTests() => Environment.SetEnvironmentVariable(_variable, Value);

    private Host Target => Host.Directory(_directory.Path);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(_variable, null);
        _directory.Dispose();
    }

    [Fact]
    public async Task A_secret_is_written_for_its_owner_alone_and_then_left_alone()
    {
        Assert.Equal(ApplyOutcome.Done, (await ApplyAsync()).Outcome);
        Assert.Equal(Value, File.ReadAllText(_directory["etc/app/password"]));
        Assert.Equal(FileResource.OwnerOnly, File.GetUnixFileMode(_directory["etc/app/password"]));
        Assert.Equal($"PASSWORD={Value}\nPORT=8080\n", File.ReadAllText(_directory["etc/app/environment"]));

        Assert.Empty((await Target.PlanAsync(Configuration())).Changes);
        Assert.Equal(ApplyOutcome.NothingToDo, (await ApplyAsync()).Outcome);
        Assert.Empty((await Target.StatusAsync("test")).Drift);
    }

    [Fact]
    public async Task A_rotated_secret_is_a_change_and_an_edited_one_is_drift()
    {
        await ApplyAsync();
        Environment.SetEnvironmentVariable(_variable, Other);
        var plan = await Target.PlanAsync(Configuration());
        Assert.Equal(["/etc/app/environment", "/etc/app/password"], plan.Changes.Select(c => c.Id));
        Assert.Equal("content differs", plan.Changes[1].Cause);
        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync()).Outcome);
        Assert.Equal(Other, File.ReadAllText(_directory["etc/app/password"]));

        File.WriteAllText(_directory["etc/app/password"], "edited");
        Assert.Equal("/etc/app/password", (await Target.StatusAsync("test")).Drift.Single().Id);
        Assert.Contains("changed on the host since generation 2", (await Target.PlanAsync(Configuration())).Changes.Single().Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_leaves_the_secret_that_is_there()
    {
        await ApplyAsync();
        Environment.SetEnvironmentVariable(_variable, Other);
        await ApplyAsync(new FileResource("/etc/app/conf", "two"));

        var plan = await Target.PlanRollbackAsync("test", 1);
        Assert.Equal(["core.secret-stays", "core.secret-stays"], plan.Findings.Select(f => f.Id));
        Assert.Equal(["/etc/app/conf"], plan.Changes.Select(c => c.Id));
        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync()).Outcome);
        Assert.Equal(Other, File.ReadAllText(_directory["etc/app/password"]));
        Assert.Empty((await Target.StatusAsync("test")).Drift);

        File.SetUnixFileMode(_directory["etc/app/password"], FileResource.DefaultMode);
        Assert.Equal(ApplyOutcome.Done, (await (await Target.PlanRollbackAsync("test", 1)).ApplyAsync()).Outcome);
        Assert.Equal((Other, FileResource.OwnerOnly), (File.ReadAllText(_directory["etc/app/password"]), File.GetUnixFileMode(_directory["etc/app/password"])));

        File.Delete(_directory["etc/app/password"]);
        var gone = await Assert.ThrowsAsync<InvalidConfigurationException>(() => Target.PlanRollbackAsync("test", 1));
        Assert.Equal("core.secret-gone", gone.Findings.Single(f => f.Severity == Severity.Error).Id);
    }

    [Fact]
    public async Task Removal_takes_secrets_away_and_gives_adopted_files_back()
    {
        Directory.CreateDirectory(_directory["etc/app"]);
        File.WriteAllText(_directory["etc/app/password"], "theirs");
        File.WriteAllText(_directory["etc/app/environment"], $"PASSWORD={Value}\nPORT=8080\n");
        File.SetUnixFileMode(_directory["etc/app/environment"], FileResource.OwnerOnly);
        var password = new FileResource("/etc/app/password", FileContent.FromSecret(Secret.FromEnvironment(_variable))) { Adopt = true };
        await ApplyAsync(password);
        Assert.Equal(Value, File.ReadAllText(_directory["etc/app/password"]));

        Assert.Equal(ApplyOutcome.Done, (await (await Target.PlanRemovalAsync("test")).ApplyAsync()).Outcome);
        Assert.Equal("theirs", File.ReadAllText(_directory["etc/app/password"]));
        Assert.Equal($"PASSWORD={Value}\nPORT=8080\n", File.ReadAllText(_directory["etc/app/environment"]));
        Assert.False(Directory.Exists(_directory["var/lib/hostkit"]));
    }

    [Fact]
    public async Task Two_configurations_may_share_a_secret()
    {
        await ApplyAsync();
        var other = new HostConfiguration("other").Add(new FileResource("/etc/app/password", FileContent.FromSecret(Secret.FromEnvironment(_variable))));
        Assert.Empty((await (await Target.PlanAsync(other)).ApplyAsync()).Failures);
        await (await Target.PlanRemovalAsync("test")).ApplyAsync();
        Assert.Equal(Value, File.ReadAllText(_directory["etc/app/password"]));
        Assert.Empty((await Target.PlanAsync(other)).Changes);
    }

    [Fact]
    public async Task Nothing_that_HostKit_says_or_keeps_has_the_value()
    {
        var said = new StringBuilder();
        var configuration = Configuration(new FileResource("/etc/app/readable", FileContent.FromSecret(Secret.FromEnvironment(_variable))) { Mode = FileResource.DefaultMode });
        foreach (var component in configuration.Declarations)
            said.Append(component.Component);
        var plan = await Target.PlanAsync(configuration);
        Assert.Equal(["core.secret-readable"], plan.Findings.Select(f => f.Id));
        said.Append(string.Join('\n', plan.Changes)).Append(string.Join('\n', plan.Findings));
        await plan.ApplyAsync(new Listener(said));
        Environment.SetEnvironmentVariable(_variable, Other);
        plan = await Target.PlanAsync(configuration = Configuration(new FileResource("/etc/app/readable", "no secret any more")));
        said.Append(string.Join('\n', plan.Changes));
        await plan.ApplyAsync(new Listener(said));
        said.Append(string.Join('\n', Target.CompareGenerations("test", 1, 2)));
        Rendering.Write(configuration, Target, _directory["rendered"]);
        said.Append(await Assert.ThrowsAnyAsync<HostKitException>(() => Target.PlanAsync(Configuration(new FileResource("/etc/app/environment", "another")))));
        said.Append(await Assert.ThrowsAnyAsync<HostKitException>(async () => (await Target.PlanAsync(configuration)).Save(_directory["kept-plan"])));

        foreach (var file in Directory.EnumerateFiles(_directory["var/lib/hostkit"], "*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(_directory["rendered"], "*", SearchOption.AllDirectories)))
            said.Append(File.ReadAllText(file, Encoding.Latin1));
        Assert.DoesNotContain(Value, said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Other, said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Value))), said.ToString(), StringComparison.Ordinal);
        Assert.Contains("/etc/app/readable", said.ToString(), StringComparison.Ordinal);
        Assert.Equal([_directory["rendered/etc/app/readable"]], Directory.EnumerateFiles(_directory["rendered"], "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_secret_that_is_not_there_is_told_with_its_source_and_script_line()
    {
        var missing = Secret.FromEnvironment("HOSTKIT_NO_SUCH_VARIABLE");
        var e = await Assert.ThrowsAsync<HostKitException>(() => Target.PlanAsync(new HostConfiguration("test").Add(new FileResource("/etc/p", FileContent.FromSecret(missing)))));
        Assert.Matches(@"SecretTests\.cs:\d+: file\[/etc/p\]: The secret from environment variable HOSTKIT_NO_SUCH_VARIABLE cannot be read", e.Message);
        Assert.Equal("(secret from environment variable HOSTKIT_NO_SUCH_VARIABLE)", $"{missing}");
    }

    [Fact]
    public async Task Secrets_come_from_files_commands_and_credentials_too()
    {
        var source = Path.GetTempFileName();
        await File.WriteAllTextAsync(source, "line\n", TestContext.Current.CancellationToken);
        Environment.SetEnvironmentVariable("CREDENTIALS_DIRECTORY", Path.GetDirectoryName(source));
        try
        {
            Assert.Equal("line\n", await WrittenAsync(Secret.FromFile(source)));
            Assert.Equal("line\n", await WrittenAsync(Secret.FromCredential(Path.GetFileName(source))));
            Assert.Equal("line", await WrittenAsync(Secret.FromCommand(new Command("cat", source))));
        }
        finally
        {
            Environment.SetEnvironmentVariable("CREDENTIALS_DIRECTORY", null);
            File.Delete(source);
        }
    }

    [Fact]
    public async Task What_cannot_be_read_names_its_source()
    {
        Assert.Contains("command false cannot be read: false ended with exit status 1", await RefusalAsync(Secret.FromCommand(new Command("false"))), StringComparison.Ordinal);
        Assert.Contains("command no-such-program cannot be read", await RefusalAsync(Secret.FromCommand(new Command("no-such-program"))), StringComparison.Ordinal);
        Assert.Contains("command true is empty", await RefusalAsync(Secret.FromCommand(new Command("true"))), StringComparison.Ordinal);
        Assert.Contains("credential s cannot be read", await RefusalAsync(Secret.FromCredential("s")), StringComparison.Ordinal);
        Assert.Contains("/no/such/file cannot be read", await RefusalAsync(Secret.FromFile("/no/such/file")), StringComparison.Ordinal);
    }

    private async Task<string> WrittenAsync(Secret secret)
    {
        Assert.Empty((await (await Target.PlanAsync(Of(secret))).ApplyAsync()).Failures);
        return await File.ReadAllTextAsync(_directory["etc/s"]);
    }

    private async Task<string> RefusalAsync(Secret secret) => (await Assert.ThrowsAsync<HostKitException>(() => Target.PlanAsync(Of(secret)))).Message;

    private static HostConfiguration Of(Secret secret) => new HostConfiguration("one").Add(new FileResource("/etc/s", FileContent.FromSecret(secret)));

    private HostConfiguration Configuration(params Resource[] more)
    {
        var password = Secret.FromEnvironment(_variable);
        var configuration = new HostConfiguration("test");
        foreach (var resource in more)
            configuration.Add(resource);
        if (!more.Any(r => r.Id == "/etc/app/password"))
            configuration.Add(new FileResource("/etc/app/password", FileContent.FromSecret(password)));
        return configuration.Add(new FileResource("/etc/app/environment", FileContent.FromSecretText($"PASSWORD={password}\nPORT={8080}\n")));
    }

    private async Task<ApplyResult> ApplyAsync(params Resource[] more)
    {
        var result = await (await Target.PlanAsync(Configuration(more))).ApplyAsync();
        Assert.Empty(result.Failures);
        return result;
    }

    private sealed class Listener(StringBuilder said) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => said.Append(value).Append('\n');
    }
}
