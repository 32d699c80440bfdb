using System.Text.Json;

namespace HostKit.Acme.Tests.Components;

/// <summary>What a certificate becomes on a host, applied to a directory.</summary>
public sealed class CertificateOnHostTests : IDisposable
{
    private const string SecretValue = "s3cr3t\"$`\\key";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-certificate-");
    private readonly Host _host;

    public CertificateOnHostTests()
    {
        var program = Path.Combine(_folder.FullName, "hostkit-acme");
        File.WriteAllText(program, "#!/bin/sh\n");
        Environment.SetEnvironmentVariable(ServiceProgram.Variable, program);
        Environment.SetEnvironmentVariable("HOSTKIT_TEST_KEY", SecretValue);
        _host = Host.Directory(Path.Combine(_folder.FullName, "host"));
    }

    public void Dispose()
    {
        // The store is write-protected.
        foreach (var directory in _folder.EnumerateDirectories("*", SearchOption.AllDirectories))
            directory.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        _folder.Delete(recursive: true);
    }

    private static Certificate Wildcard => new("example.org")
    {
        Names = ["example.org", "*.example.org"],
        Challenge = DnsAccount.NameSilo(Secret.FromEnvironment("HOSTKIT_TEST_KEY")).With("NAMESILO_PROPAGATION_TIMEOUT", "2700"),
        AgreesToTerms = true,
        Contact = ["me@example.org"],
        Reloads = ["mail.service"],
        Restarts = ["chat.service"],
    };

    private static Certificate Simple => new("www.example.net") { AgreesToTerms = true };

    [Fact]
    public async Task A_certificate_is_a_job_credentials_units_and_those_who_read_it()
    {
        await ApplyAsync(Wildcard);
        var job = CertificateJob.Read(PathOf("/etc/hostkit-acme/certificates/example.org.json"));
        Assert.Equal(["example.org", "*.example.org"], job.Names);
        Assert.Equal((ChallengeTypes.Dns01, "namesilo", "/etc/hostkit-acme/credentials/example.org.env", AcmeCa.LetsEncrypt), (job.Challenge, job.DnsProvider, job.Credentials, job.Ca));
        Assert.Equal(["mailto:me@example.org"], job.Contact);
        Assert.Equal("reload\n", Read("/etc/hostkit-acme/consumers/example.org/mail.service"));
        Assert.Equal("restart\n", Read("/etc/hostkit-acme/consumers/example.org/chat.service"));
        Assert.Matches(@"ExecStart=/var/lib/hostkit/store/[0-9a-f]{32}-hostkit-acme/bin/hostkit-acme run --next-timer\n", Read("/etc/systemd/system/hostkit-acme.service"));
        Assert.Contains("OnActiveSec=2s\n", Read("/etc/systemd/system/hostkit-acme.timer"), StringComparison.Ordinal);
        Assert.NotNull(new FileInfo(PathOf("/etc/systemd/system/timers.target.wants/hostkit-acme.timer")).LinkTarget);
        var program = Directory.GetFiles(PathOf("/var/lib/hostkit/store"), "hostkit-acme", SearchOption.AllDirectories).Single();
        Assert.Equal(Executable, File.GetUnixFileMode(program));
    }

    [Fact]
    public async Task Credentials_are_roots_alone_and_are_read_back_as_they_were()
    {
        await ApplyAsync(Wildcard);
        var path = PathOf("/etc/hostkit-acme/credentials/example.org.env");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        var variables = DnsVariables.Load(path);
        Assert.Equal((SecretValue, "2700"), (variables["NAMESILO_API_KEY"], variables["NAMESILO_PROPAGATION_TIMEOUT"]));
    }

    [Fact]
    public async Task A_secret_is_in_no_plan_and_in_nothing_that_is_remembered()
    {
        var plan = await _host.PlanAsync(Box(Wildcard));
        Assert.DoesNotContain(plan.Changes, c => (c.Diff + c.Cause).Contains("s3cr3t", StringComparison.Ordinal));
        await plan.ApplyAsync();
        foreach (var file in Directory.GetFiles(PathOf("/"), "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("example.org.env", StringComparison.Ordinal) && new FileInfo(f).LinkTarget is null))
            Assert.DoesNotContain("s3cr3t", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificates_share_the_service_and_a_second_apply_has_nothing_to_do()
    {
        await ApplyAsync(Wildcard, Simple);
        Assert.Empty((await _host.PlanAsync(Box(Wildcard, Simple))).Changes);
        Assert.Null(CertificateJob.Read(PathOf("/etc/hostkit-acme/certificates/www.example.net.json")).Credentials);
    }

    [Fact]
    public async Task A_certificate_that_is_no_longer_declared_leaves_its_state_and_nothing_else()
    {
        await ApplyAsync(Wildcard, Simple);
        var store = new CertificateStore(PathOf(CertificateStore.DefaultDirectory));
        store.Of("example.org").PutStandIn(["example.org"]);
        await ApplyAsync(Simple);
        Assert.False(File.Exists(PathOf("/etc/hostkit-acme/certificates/example.org.json")));
        Assert.False(File.Exists(PathOf("/etc/hostkit-acme/credentials/example.org.env")));
        Assert.False(Directory.Exists(PathOf("/etc/hostkit-acme/consumers/example.org")));
        Assert.True(File.Exists(PathOf("/etc/systemd/system/hostkit-acme.service")));
        await ApplyAsync();
        Assert.False(Directory.Exists(PathOf("/etc/hostkit-acme")));
        Assert.False(File.Exists(PathOf("/etc/systemd/system/hostkit-acme.service")));
        Assert.NotNull(store.Of("example.org").Current);
    }

    [Fact]
    public void Its_files_bring_along_what_readers_have_to_know()
    {
        TlsCertificate files = Simple;
        Assert.Equal("/var/lib/hostkit-acme/certificates/www.example.net/current/fullchain.pem", files.Chain);
        Assert.Equal("/var/lib/hostkit-acme/certificates/www.example.net/current/privkey.pem", files.Key);
        Assert.Equal(("/etc/hostkit-acme/consumers/www.example.net", "/var/lib/hostkit-acme/challenges"), (files.Consumers, files.ChallengeFiles));
        Assert.Null(Wildcard.Tls.ChallengeFiles);
        var store = new CertificateStore().Of("www.example.net");
        Assert.Equal((store.ChainPath, store.KeyPath), (files.Chain, files.Key));
    }

    [Fact]
    public void Jobs_that_change_start_the_service_again_and_make_stand_ins_first()
    {
        var lowered = ((IComponent)Wildcard).Lower(_host).ToList();
        var timer = lowered.OfType<UnitState>().Single();
        Assert.Equal(("hostkit-acme.timer", true, true), (timer.Unit.Value, timer.Enabled, timer.Started));
        Assert.Equal(["/etc/hostkit-acme/certificates", "/etc/hostkit-acme/credentials"], timer.RestartOnChange);
        var prepare = lowered.OfType<CommandResource>().Single();
        Assert.Equal(["prepare"], prepare.Command.Arguments);
        Assert.Equal(["/etc/hostkit-acme/certificates"], prepare.OnChange);
    }

    [Fact]
    public async Task A_directory_of_ones_own_is_opened_in_the_sandbox()
    {
        await ApplyAsync(Simple with { Challenge = CertificateChallenge.HttpFrom("/srv/my site/challenges") });
        Assert.Contains("ReadWritePaths=-/srv/my\\x20site/challenges\n", Read("/etc/systemd/system/hostkit-acme.service.d/challenges-www.example.net.conf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_it_stands_is_read_from_the_host()
    {
        var certificate = Simple;
        Assert.Equal(CompletionState.UnderWay, (await certificate.ReadCompletionAsync(_host)).State);
        var directory = new CertificateStore(PathOf(CertificateStore.DefaultDirectory)).Of("www.example.net");
        var now = DateTimeOffset.UtcNow;
        directory.WriteStatus(new() { Name = "www.example.net", State = CertificateState.Failing, Since = now, Updated = now, FailingName = "www.example.net", Check = "http-01", Problem = "nobody answers on port 80" });
        var failed = await certificate.ReadCompletionAsync(_host);
        Assert.Equal(CompletionState.Failed, failed.State);
        Assert.Contains("nobody answers on port 80", failed.Sentence, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.String, failed.Data!.Value.GetProperty("problem").ValueKind);
        // A stand-in is no certificate, whatever the status says.
        directory.PutStandIn(["www.example.net"]);
        directory.WriteStatus(new() { Name = "www.example.net", State = CertificateState.Valid, Since = now, Updated = now });
        Assert.Equal(CompletionState.UnderWay, (await certificate.ReadCompletionAsync(_host)).State);
    }

    [Fact]
    public async Task Nothing_is_followed_in_a_directory()
        => Assert.Contains("Nothing runs in the directory", (await Assert.ThrowsAsync<HostKitException>(() => Simple.FollowAsync(_host, new Progress<string>()))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_host_of_another_architecture_is_refused_when_it_is_planned()
    {
        Directory.CreateDirectory(PathOf("/bin"));
        byte[] elf = [0x7F, .. "ELF"u8, .. new byte[60]];
        elf[18] = 183;
        File.WriteAllBytes(PathOf("/bin/sh"), elf);
        Assert.Equal("linux-arm64", ServiceProgram.PlatformOf(_host));
        elf[18] = 243;
        File.WriteAllBytes(PathOf("/bin/sh"), elf);
        var refusal = Assert.Throws<HostKitException>(() => ServiceProgram.CarriedFor(ServiceProgram.PlatformOf(_host)));
        Assert.Contains("the host is of an unknown architecture (ELF machine 243)", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(ServiceProgram.Variable, refusal.Message, StringComparison.Ordinal);
    }

    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private async Task ApplyAsync(params Certificate[] certificates)
    {
        var result = await (await _host.PlanAsync(Box(certificates))).ApplyAsync();
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
    }

    private static HostConfiguration Box(params Certificate[] certificates)
    {
        var box = new HostConfiguration("box");
        foreach (var certificate in certificates)
            box.Add(certificate);
        return box;
    }

    private string PathOf(string path) => _host.RootPath + path;

    private string Read(string path) => File.ReadAllText(PathOf(path));
}
