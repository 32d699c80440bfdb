using HostKit.Testing;

namespace HostKit.Core.MachineTests.SystemPackages;

/// <summary>Signed repositories of dnf and pacman, made on the machine with a key of its own: a package comes from them in the apply that declares them.</summary>
public sealed class SignedRepositoryTests(ITestOutputHelper output)
{
    private const string Keys = """
        export GNUPGHOME=/root/gpg
        key() { mkdir -p -m 700 /root/gpg; gpg --batch --quiet --passphrase '' --quick-gen-key "$1" rsa2048 sign never 2>/dev/null; }
        """;

    [Theory]
    [InlineData("dnf", "mkdir -p /etc/yum.repos.d; rm -f /etc/yum.repos.d/*; dnf -q clean all; for p in $(find /srv/rpm -name '*.rpm'); do rpmsign --define '_gpg_name KEY' --define '_openpgp_sign_id KEY' --addsign $p >/dev/null; done; createrepo_c -q /srv/rpm; gpg --batch --yes --armor --detach-sign -u KEY /srv/rpm/repodata/repomd.xml")]
    [InlineData("pacman", "cd /srv/pacman; rm -f test.db* test.files*; rm -f *.sig hk.* /var/cache/pacman/pkg/*; for p in *.pkg.tar.zst; do gpg --batch --yes --detach-sign -u KEY $p; done; repo-add -q hk.db.tar.zst *.pkg.tar.zst; printf '[options]\\nArchitecture = auto\\nDisableSandbox\\nSigLevel = Required DatabaseOptional\\nInclude = /etc/pacman.d/hostkit/*.conf\\n' >/etc/pacman.conf; mkdir -p /etc/pacman.d/hostkit; touch /etc/pacman.d/hostkit/0.conf; rm -f /var/lib/pacman/sync/*; pacman-key --init >/dev/null 2>&1")]
    public async Task A_package_comes_from_it_one_of_another_key_does_not_and_both_go_again(string manager, string sign)
    {
        await using var machine = await PackageMachine.StartAsync(manager);
        await machine.MakeAsync(manager, "update=no; package hk-lib 1.0; package hk-app 1.0 needs=hk-lib");
        await machine.ShellAsync($"{Keys}\nkey hk; key other; {sign.Replace("KEY", "other", StringComparison.Ordinal)}");
        var (key, fingerprint) = await KeyAsync(machine, "hk");
        var repository = new PackageRepository("hk")
        {
            Key = RepositoryKey.FromText(key, fingerprint),
            Dnf = new("file:///srv/rpm") { SignedLists = true },
            Pacman = new("file:///srv/pacman"),
        };
        var before = await machine.TreeAsync();

        var refused = await machine.ApplyAsync("test", new Lines(output), repository, new SystemPackage("hk-app"));
        output.WriteLine(string.Join('\n', refused.Failures));
        Assert.Equal(ApplyOutcome.Refused, refused.Outcome);
        Assert.Equal("", await machine.InstalledAsync(manager, "hk-app", "hk-lib"));
        Assert.Equal(Own(before), Own(await machine.TreeAsync()));

        await machine.ShellAsync($"{Keys}\n{sign.Replace("KEY", "hk", StringComparison.Ordinal)}");
        var done = await machine.ApplyAsync("test", new Lines(output), repository, new SystemPackage("hk-app"));
        Assert.True(done.Outcome == ApplyOutcome.Done, string.Join('\n', done.Failures));
        Assert.Equal("ii hk-app 1.0\nii hk-lib 1.0", (await machine.InstalledAsync(manager, "hk-app", "hk-lib")).Replace("1.0-1", "1.0", StringComparison.Ordinal));
        Assert.Equal(ApplyOutcome.NothingToDo, (await machine.ApplyAsync("test", null, repository, new SystemPackage("hk-app"))).Outcome);

        Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRemovalAsync("test")).ApplyAsync(new Lines(output))).Outcome);
        Assert.Equal("", await machine.InstalledAsync(manager, "hk-app", "hk-lib"));
    }

    [Fact]
    public async Task Dnf_leaves_a_held_package_at_its_version_until_the_hold_goes()
    {
        // Debian's dnf brings the plugin itself; the package of its name in Fedora is an empty one here.
        await using var machine = await PackageMachine.StartAsync("dnf");
        await machine.MakeAsync("dnf", "package python3-dnf-plugin-versionlock 1.0; package hk-app 1.0; package hk-tool 1.0");
        IComponent[] packages = [new SystemPackage("hk-app"), new SystemPackage("hk-tool")];
        var done = await machine.ApplyAsync("test", new Lines(output), [.. packages, new PackageHold("hk-app")]);
        Assert.True(done.Outcome == ApplyOutcome.Done, string.Join('\n', done.Failures));
        await machine.MakeAsync("dnf", "package hk-app 2.0; package hk-tool 2.0");
        await machine.ShellAsync("dnf -y -q --refresh upgrade");
        Assert.Equal("hk-app 1.0\nhk-tool 2.0", await VersionsAsync());

        done = await machine.ApplyAsync("test", new Lines(output), packages);
        Assert.True(done.Outcome == ApplyOutcome.Done, string.Join('\n', done.Failures));
        await machine.ShellAsync("dnf -y -q --refresh upgrade");
        Assert.Equal("hk-app 2.0\nhk-tool 2.0", await VersionsAsync());

        async Task<string> VersionsAsync() => (await machine.ShellAsync("rpm -q --qf '%{NAME} %{VERSION}\\n' hk-app hk-tool")).Output.Trim();
    }

    // Without what the test itself signs, and pacman's own keys.
    private static string Own(string tree) => string.Join('\n', tree.Split('\n').Where(l => !l.Contains("/srv/", StringComparison.Ordinal) && !l.Contains("/etc/pacman.d/gnupg", StringComparison.Ordinal)));

    private static async Task<(string Key, string Fingerprint)> KeyAsync(Machine machine, string name)
        => ((await machine.ShellAsync($"{Keys}\ngpg --batch --armor --export {name}")).Output,
            (await machine.ShellAsync($"{Keys}\ngpg --batch --with-colons --list-keys {name} | awk -F: '$1 == \"fpr\" {{ print $10; exit }}'")).Output.Trim());
}
