using HostKit.Testing;

namespace HostKit.Core.MachineTests.SystemPackages;

/// <summary>Signed repositories of apt, made on the machine with a key of its own.</summary>
public sealed class RepositoryTests(ITestOutputHelper output)
{
    private const string Sign = """
        export GNUPGHOME=/root/gpg
        release() {
            cd /srv/deb
            { printf 'Origin: hk\nSuite: ./\nDate: %s\nSHA256:\n' "$(date -Ru)"; for f in Packages; do printf ' %s %s %s\n' "$(sha256sum $f | cut -d' ' -f1)" "$(stat -c%s $f)" $f; done; } >Release
            rm -f InRelease; gpg --batch --clearsign -u "$1" -o InRelease Release
        }
        key() { gpg --batch --quiet --passphrase '' --quick-gen-key "$1" ed25519 sign ${2:-never} 2>/dev/null; }
        """;

    [Fact]
    public async Task A_package_comes_from_a_repository_that_is_new_and_both_go_again()
    {
        var (machine, key, fingerprint) = await StartAsync();
        await using var _ = machine;
        var before = await machine.TreeAsync();
        var lines = new Lines(output);
        var done = await machine.ApplyAsync("test", lines, Of(RepositoryKey.FromText(key, fingerprint)), new SystemPackage("hk-app"));
        output.WriteLine(string.Join('\n', done.Failures));
        Assert.Equal(ApplyOutcome.Done, done.Outcome);
        Assert.Equal("ii hk-app 1.0\nii hk-lib 1.0", await machine.InstalledAsync("apt", "hk-app", "hk-lib"));
        await machine.ShellAsync("apt-get update -o APT::Update::Error-Mode=any && apt-cache policy hk-app | grep -q file:/srv/deb");
        Assert.Equal("", (await machine.ShellAsync("ls -d /run/hostkit-rep* 2>/dev/null || :")).Output);
        Assert.Equal(ApplyOutcome.NothingToDo, (await machine.ApplyAsync("test", null, Of(RepositoryKey.FromText(key, fingerprint)), new SystemPackage("hk-app"))).Outcome);

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("test")).ApplyAsync(new Lines(output))).Outcome);
        Assert.DoesNotContain("ii", await machine.InstalledAsync("apt", "hk-app", "hk-lib"), StringComparison.Ordinal);
        Assert.Equal("", (await machine.ShellAsync("ls /etc/apt/sources.list.d /etc/apt/keyrings | grep hk || :")).Output);
        Assert.DoesNotContain("hk.sources", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_what_it_should_be_is_refused_and_the_host_is_as_it_was()
    {
        var (machine, key, fingerprint) = await StartAsync();
        await using var _ = machine;
        var before = await machine.TreeAsync();

        await machine.ShellAsync(Sign + "\nkey other; release other");
        await RefusedAsync("is not signed", Of(RepositoryKey.FromText(key, fingerprint)));
        await machine.ShellAsync(Sign + "\nrelease hk; echo >>/srv/deb/Packages");
        await RefusedAsync("hk.sources", Of(RepositoryKey.FromText(key, fingerprint)));
        await RefusedAsync("hk.sources", Of(RepositoryKey.FromText(key, fingerprint), "file:///srv/nowhere"));
        await RefusedAsync("hk.sources", Of(RepositoryKey.FromText(key, fingerprint), "http://127.0.0.1:9"));
        var wrong = await Assert.ThrowsAsync<InvalidConfigurationException>(() => machine.ApplyAsync("test", null, Of(RepositoryKey.FromText(key, new string('A', 40)))));
        Assert.Contains(fingerprint, wrong.Message, StringComparison.Ordinal);
        Assert.Contains(new string('A', 40), wrong.Message, StringComparison.Ordinal);

        async Task RefusedAsync(string told, PackageRepository repository)
        {
            var result = await machine.ApplyAsync("test", null, repository, new SystemPackage("hk-app"));
            output.WriteLine(string.Join('\n', result.Failures));
            Assert.Equal(ApplyOutcome.Refused, result.Outcome);
            Assert.Contains(told, Assert.Single(result.Failures), StringComparison.Ordinal);
            Assert.Equal(before, await machine.TreeAsync());
            Assert.Equal("", await machine.InstalledAsync("apt", "hk-app", "hk-lib"));
        }
    }

    [Fact]
    public async Task Another_apt_that_fetches_lists_is_waited_for()
    {
        var (machine, key, fingerprint) = await StartAsync();
        await using var _ = machine;
        await machine.ShellAsync("systemd-run --quiet --unit=holder python3 -c \"import fcntl,time; f=open('/var/lib/apt/lists/lock','w'); fcntl.lockf(f,fcntl.LOCK_EX); open('/run/held','w'); time.sleep(4)\"; while [ ! -e /run/held ]; do sleep 0.1; done");
        var lines = new Lines(output);
        var result = await machine.ApplyAsync("test", lines, Of(RepositoryKey.FromText(key, fingerprint)), new SystemPackage("hk-app"));
        Assert.Equal(ApplyOutcome.Done, result.Outcome);
        Assert.Contains("waiting for another package manager", lines.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_failure_takes_the_repository_and_its_packages_away_again()
    {
        var (machine, key, fingerprint) = await StartAsync();
        await using var _ = machine;
        await machine.ApplyAsync("test", null, new FileResource("/etc/demo", "1"));
        var before = await machine.TreeAsync();
        Check no = new("says no", new Command("/bin/false")) { Covers = ["/etc/demo"] };
        var result = await machine.ApplyAsync("test", new Lines(output), Of(RepositoryKey.FromText(key, fingerprint)), new SystemPackage("hk-app"), new FileResource("/etc/demo", "2"), no);
        Assert.Equal(ApplyOutcome.RolledBack, result.Outcome);
        Assert.Equal(before, await machine.TreeAsync());
        Assert.Equal("", await machine.InstalledAsync("apt", "hk-app", "hk-lib"));
    }

    [Fact]
    public async Task A_package_is_held_at_its_version_and_one_is_installed_in_the_version_that_is_named()
    {
        var (machine, key, fingerprint) = await StartAsync();
        await using var _ = machine;
        var repository = Of(RepositoryKey.FromText(key, fingerprint));
        var lines = new Lines(output);
        await DoneAsync(repository, new SystemPackage("hk-app"), new PackageHold("hk-app"));
        await machine.ShellAsync("cp /etc/apt/sources.list.d/hk.sources /root");
        await machine.MakeAsync("apt", "update=no; package hk-app 2.0 needs=hk-lib; package hk-tool 1.0; package hk-tool 1.5; package hk-tool 2.0");
        await machine.ShellAsync(Sign + "\nrelease hk\nrm /etc/apt/sources.list; cp /root/hk.sources /etc/apt/sources.list.d; apt-get update");
        Assert.Equal("1.0", await CandidateAsync("hk-app"));
        await machine.ShellAsync("DEBIAN_FRONTEND=noninteractive apt-get -y dist-upgrade");
        Assert.Equal("ii hk-app 1.0", await machine.InstalledAsync("apt", "hk-app"));

        // Taken off by hand: that is drift, and put back.
        await machine.ShellAsync("rm /etc/apt/preferences.d/hostkit-hold-hk-app");
        Assert.Equal("2.0", await CandidateAsync("hk-app"));
        await DoneAsync(repository, new SystemPackage("hk-app"), new PackageHold("hk-app"), new SystemPackage("hk-tool"), new PackageHold("hk-tool") { Version = "1.*" });
        Assert.Equal("1.0", await CandidateAsync("hk-app"));
        Assert.Equal("ii hk-tool 1.5", await machine.InstalledAsync("apt", "hk-tool"));
        await machine.ShellAsync("DEBIAN_FRONTEND=noninteractive apt-get -y dist-upgrade");
        Assert.Equal("ii hk-tool 1.5", await machine.InstalledAsync("apt", "hk-tool"));

        // No longer declared: it goes on as any other.
        await DoneAsync(repository, new SystemPackage("hk-app"), new SystemPackage("hk-tool"));
        await machine.ShellAsync("DEBIAN_FRONTEND=noninteractive apt-get -y dist-upgrade");
        Assert.Equal("ii hk-app 2.0\nii hk-tool 2.0", await machine.InstalledAsync("apt", "hk-app", "hk-tool"));

        async Task DoneAsync(params IComponent[] components)
        {
            var result = await machine.ApplyAsync("test", lines, components);
            Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
        }

        async Task<string> CandidateAsync(string package)
            => (await machine.ShellAsync($"LC_ALL=C apt-cache policy {package} | awk '$1 == \"Candidate:\" {{ print $2 }}'")).Output.Trim();
    }

    private static PackageRepository Of(RepositoryKey key, string url = "file:///srv/deb") => new("hk") { Key = key, Apt = new(url) { Suites = ["./"] } };

    // With the key in hand, and a host that knows nothing of the repository.
    private static async Task<(Machine Machine, string Key, string Fingerprint)> StartAsync()
    {
        var machine = await PackageMachine.StartAsync("apt");
        await machine.MakeAsync("apt", "update=no; package hk-lib 1.0; package hk-app 1.0 needs=hk-lib");
        await machine.ShellAsync("rm -rf /etc/apt/sources.list /etc/apt/sources.list.d/* /var/lib/apt/lists/*; mkdir -p /root/gpg; chmod 700 /root/gpg; " + Sign + "\nkey hk; release hk");
        return (machine, await KeyAsync(machine, "hk"), await FingerprintAsync(machine, "hk"));
    }

    private static async Task<string> KeyAsync(Machine machine, string name) => (await machine.ShellAsync($"{Sign}\ngpg --batch --armor --export {name}")).Output;

    private static async Task<string> FingerprintAsync(Machine machine, string name)
        => (await machine.ShellAsync($"{Sign}\ngpg --batch --with-colons --list-keys {name} | awk -F: '$1 == \"fpr\" {{ print $10; exit }}'")).Output.Trim();
}
