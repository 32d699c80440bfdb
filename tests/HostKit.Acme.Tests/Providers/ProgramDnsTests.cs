using System.Diagnostics;
using System.Net;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

public sealed class ProgramDnsTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("hostkit-program").FullName;
    private readonly TxtRecord _one = new("_acme-challenge.example.org", "-one with spaces"), _two = new("_acme-challenge.example.org", "two");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task The_program_is_called_as_lego_calls_it()
    {
        var provider = Program("""printf '<%s>' "$@" >> $OUT; echo >> $OUT""");
        await provider.AddAsync("example.org", [_one, _two], default);
        await provider.RemoveAsync("example.org", [_two], default);
        Assert.Equal(["<present><_acme-challenge.example.org.><-one with spaces>", "<present><_acme-challenge.example.org.><two>", "<cleanup><_acme-challenge.example.org.><two>"], File.ReadAllLines(Path.Combine(_directory, "out")));
    }

    [Fact]
    public async Task The_program_gets_its_own_variables_and_nobody_else_s()
    {
        Environment.SetEnvironmentVariable("HOSTKIT_TEST_OTHER", "somebody's");
        var provider = Program("env > $OUT", ("MY_TOKEN", "t0ken"), ("ACME_EAB_HMAC_KEY", "eab"));
        await provider.AddAsync("example.org", [_one], default);
        var names = File.ReadAllLines(Path.Combine(_directory, "out")).Select(l => l.Split('=')[0]).Except(["PWD", "_", "SHLVL", "OLDPWD", "PATH", "HOME", "LANG", "TZ"]).Order(StringComparer.Ordinal);
        Assert.Equal(["EXEC_PATH", "EXEC_TIMEOUT", "MY_TOKEN", "OUT"], names);
    }

    [Theory]
    [InlineData(1, AcmeFailure.Transient)]
    [InlineData(75, AcmeFailure.Transient)]
    [InlineData(78, AcmeFailure.Refused)]
    public async Task What_it_says_is_in_the_error_without_its_secrets(int status, AcmeFailure failure)
    {
        var provider = Program($"echo \"cannot log in with $MY_TOKEN\" >&2; exit {status}", ("MY_TOKEN", "t0ken"));
        var e = await Assert.ThrowsAsync<DnsProviderException>(() => provider.AddAsync("example.org", [_one], default));
        Assert.Equal((failure, $"{status}"), (e.Failure, e.Code));
        Assert.Contains("cannot log in with ***", e.Message, StringComparison.Ordinal);
        Assert.Contains("present _acme-challenge.example.org.", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("t0ken", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_hangs_is_killed_with_all_that_it_has_started()
    {
        var provider = Program("( sleep 300 & echo $! > $OUT ); sleep 300");
        var watch = Stopwatch.StartNew();
        var e = await Assert.ThrowsAsync<DnsProviderException>(() => provider.AddAsync("example.org", [_one], default));
        Assert.Equal(AcmeFailure.Transient, e.Failure);
        Assert.InRange(watch.Elapsed.TotalSeconds, 1, 60);
        var child = File.ReadAllText(Path.Combine(_directory, "out")).Trim();
        for (var i = 0; i < 100 && IsAlive(child); i++)
            await Task.Delay(20);
        Assert.False(IsAlive(child));
    }

    [Fact]
    public async Task One_that_is_not_there_or_cannot_be_run_is_refused()
    {
        var missing = new ProgramDns(Path.Combine(_directory, "nothing"));
        Assert.Equal(AcmeFailure.Refused, (await Assert.ThrowsAsync<DnsProviderException>(() => missing.AddAsync("example.org", [_one], default))).Failure);
        var plain = Path.Combine(_directory, "plain");
        File.WriteAllText(plain, "no program");
        Assert.Equal(AcmeFailure.Refused, (await Assert.ThrowsAsync<DnsProviderException>(() => new ProgramDns(plain).AddAsync("example.org", [_one], default))).Failure);
        var raw = Assert.Throws<DnsProviderException>(() => DnsProviders.Create("exec", new Dictionary<string, string> { ["EXEC_PATH"] = plain, ["EXEC_MODE"] = "RAW" }));
        Assert.Contains("EXEC_MODE", raw.Message, StringComparison.Ordinal);
        Assert.Contains("absolute", Assert.Throws<DnsProviderException>(() => DnsProviders.Create("exec", new Dictionary<string, string> { ["EXEC_PATH"] = "hook.sh" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_becomes_a_program_that_finds_the_zone_itself()
    {
        using var server = new NameServer(IPAddress.Parse("127.0.0.51"));
        server.Publish([ZoneRecord.Soa("", "a.root", 1), ZoneRecord.Soa("example.org", "ns1.example.org", 1), new("example.org", "NS", "ns1.example.org"), new("ns1.example.org", "A", "127.0.0.51"), new("www.example.org", "A", "192.0.2.1")]);
        var lookup = DnsLookupOptions.ForResolver(server.EndPoint.ToString());
        var provider = new Notebook();
        Assert.Equal(0, await DnsProgram.RunAsync(["present", "_acme-challenge.WWW.example.org.", "v"], provider, lookup));
        Assert.Equal(0, await DnsProgram.RunAsync(["cleanup", "_acme-challenge.www.example.org.", "v"], provider, lookup));
        Assert.Equal(["+ example.org _acme-challenge.www.example.org v", "- example.org _acme-challenge.www.example.org v"], provider.Lines);
        provider.Failure = AcmeFailure.Transient;
        Assert.Equal(75, await DnsProgram.RunAsync(["present", "_acme-challenge.example.org.", "v"], provider, lookup));
        provider.Failure = AcmeFailure.Refused;
        Assert.Equal(78, await DnsProgram.RunAsync(["present", "_acme-challenge.example.org.", "v"], provider, lookup));
        Assert.Equal(64, await DnsProgram.RunAsync(["timeout"], provider, lookup));
    }

    private IDnsProvider Program(string script, params (string Name, string Value)[] variables)
    {
        var path = Path.Combine(_directory, "hook");
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return DnsProviders.Create("exec", new Dictionary<string, string>(variables.Select(v => KeyValuePair.Create(v.Name, v.Value))) { ["EXEC_PATH"] = path, ["EXEC_TIMEOUT"] = "1", ["OUT"] = Path.Combine(_directory, "out") });
    }

    private static bool IsAlive(string process)
        => File.Exists($"/proc/{process}/stat") && File.ReadAllText($"/proc/{process}/stat").Split(") ")[1][0] != 'Z';

    private sealed class Notebook : IDnsProvider
    {
        public List<string> Lines { get; } = [];

        public AcmeFailure? Failure { get; set; }

        public string Name => "notebook";

        public TimeSpan PropagationTimeout => TimeSpan.Zero;

        public TimeSpan PollingInterval => TimeSpan.Zero;

        public Task AddAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken) => Write('+', zone, records);

        public Task RemoveAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken) => Write('-', zone, records);

        private Task Write(char sign, string zone, IReadOnlyList<TxtRecord> records)
        {
            Lines.AddRange(records.Select(r => $"{sign} {zone} {r.Name} {r.Value}"));
            return Failure is { } failure ? throw new DnsProviderException(Name, "no.", failure) : Task.CompletedTask;
        }
    }
}
