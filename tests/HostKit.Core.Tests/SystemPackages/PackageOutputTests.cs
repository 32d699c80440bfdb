namespace HostKit.Core.Tests.SystemPackages;

/// <summary>What package managers print, word for word.</summary>
public sealed class PackageOutputTests
{
    [Fact]
    public void Apt_tells_what_it_would_install_upgrade_and_remove()
    {
        const string text = """
            Reading package lists...
            The following packages will be REMOVED:
              hk-old
            Remv hk-old [1.0]
            Inst hk-lib [1.0] (2.0 Debian:13/stable [all])
            Inst libx:i386 (1.2-3 Debian:13/stable [i386]) []
            Inst hk-app (1:1.0-1+b2 localhost [amd64])
            Conf hk-lib (2.0 Debian:13/stable [all])
            Conf hk-half (1.0 localhost [all])
            """;
        var simulation = AptOutput.Simulation(text, "amd64");
        Assert.Equal(["hk-app", "hk-half", "hk-lib", "libx:i386"], simulation.Installs);
        Assert.Equal(["hk-old"], simulation.Removes);
    }

    [Fact]
    public void Dpkg_tells_states_by_two_letters()
    {
        const string text = "dpkg-query: no packages found matching nope\na\tall\t1.0\tii \nb\tamd64\t1:2-3\thi \nc\tamd64\t1\trc \nd\tall\t1\tiF \ne\ti386\t1\tiU \nf\tall\t1\tiW \ng\tall\t\tun \n";
        Assert.Equal(
            [
                ("a", PackageState.Installed), ("b", PackageState.Installed), ("c", PackageState.ConfigurationOnly), ("d", PackageState.Broken),
                ("e:i386", PackageState.Broken), ("f", PackageState.Installed), ("g", PackageState.Absent),
            ],
            AptOutput.List(text, "amd64").Select(p => (p.Name, p.State)));
    }

    [Fact]
    public void Dnf_4_tells_a_transaction_in_a_table_that_breaks_long_names()
    {
        const string text = """
            Unable to detect release version (use '--releasever' to specify release version)
            Last metadata expiration check: 0:00:01 ago on Sun Nov 22 17:45:21 2026.
            Dependencies resolved.
            ================================================================================
             Package           Architecture      Version             Repository        Size
            ================================================================================
            Installing:
             hk-app            noarch            1.0-1               local            6.3 k
                 replacing  hk-former.noarch 0.9-1
            Upgrading:
             glibc             x86_64            2.40-1              updates          2.0 M
            Installing dependencies:
             hk-a-library-whose-name-does-not-fit-into-its-column
                               noarch            1.0-1               local            6.3 k
             glibc             i686              2.40-1              updates          2.0 M
            Removing:
             hk-old            x86_64            1.0-1               @local             8  

            Transaction Summary
            ================================================================================
            Install  4 Packages

            Operation aborted.
            """;
        var simulation = DnfOutput.Simulation(text, "x86_64");
        Assert.Equal(["glibc", "glibc.i686", "hk-a-library-whose-name-does-not-fit-into-its-column", "hk-app"], simulation.Installs);
        Assert.Equal(["hk-former", "hk-old"], simulation.Removes);
    }

    [Fact]
    public void Dnf_5_tells_the_same_with_other_lines_between()
    {
        const string text = """
            Updating and loading repositories:
            Repositories loaded.
            Package                  Arch   Version        Repository      Size
            Installing:
             nginx                   x86_64 2:1.26.2-1.fc41 updates  151.3 KiB
            Installing dependencies:
             nginx-core              x86_64 2:1.26.2-1.fc41 updates    1.8 MiB
            Upgrading:
             openssl-libs            x86_64 1:3.2.4-1.fc41  updates    7.8 MiB
               replacing openssl-libs x86_64 1:3.2.2-5.fc41 fedora     7.8 MiB

            Transaction Summary:
             Installing:         2 packages
             Upgrading:          1 package
             Replacing:          1 package

            Operation aborted by the user.
            """;
        var simulation = DnfOutput.Simulation(text, "x86_64");
        Assert.Equal(["nginx", "nginx-core", "openssl-libs"], simulation.Installs);
        Assert.Empty(simulation.Removes);
        Assert.True(DnfOutput.HasDecided(new ProgramResult(1, text)));
        Assert.False(DnfOutput.HasDecided(new ProgramResult(1, "Failed to resolve the transaction:\nNo match for argument: nope")));
    }

    [Fact]
    public void Rpm_tells_names_and_architectures()
    {
        const string text = "package nope is not installed\nhk-app\tnoarch\t1.0-1\nglibc\ti686\t2.40-1\ngpg-pubkey\t(none)\t1-2\n";
        Assert.Equal(["hk-app", "glibc.i686", "gpg-pubkey"], DnfOutput.List(text, "x86_64").Select(p => p.Name));
    }

    [Fact]
    public void Pacman_tells_pairs_and_the_rest_is_talk()
    {
        const string text = "warning: hk-app-1.0-1 is up to date -- skipping\nerror: nope\n:: Synchronizing\nhk-lib 1.0-1\nhk-app 2:1.0-1\n";
        Assert.Equal([("hk-lib", "1.0-1"), ("hk-app", "2:1.0-1")], PackageText.Pairs(text));
    }

    [Theory]
    [InlineData("ID=debian\nID_LIKE=\"other\"\n", "debian other")]
    [InlineData("NAME=x\nID_LIKE='rhel centos fedora'\nID=\"rocky\"\n", "rocky rhel centos fedora")]
    [InlineData("", "")]
    public void A_system_says_what_it_is_and_is_like(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', PackageManagers.SystemsOf(text)));

    [Fact]
    public void The_manager_is_found_by_the_system_then_by_what_is_there()
    {
        using var directory = new TemporaryDirectory();
        Directory.CreateDirectory(directory["usr/bin"]);
        Directory.CreateDirectory(directory["etc"]);
        using var files = HostFiles.TryOpen(directory.Path)!;
        Assert.Contains("it has none", Assert.Throws<HostKitException>(() => PackageManagers.Find(files)).Message, StringComparison.Ordinal);
        File.WriteAllText(directory["usr/bin/pacman"], "");
        Assert.Equal("pacman", PackageManagers.Find(files));
        File.WriteAllText(directory["usr/bin/apt-get"], "");
        Assert.Contains("/usr/bin/apt-get and /usr/bin/pacman", Assert.Throws<HostKitException>(() => PackageManagers.Find(files)).Message, StringComparison.Ordinal);
        File.WriteAllText(directory["etc/os-release"], "ID=raspbian\nID_LIKE=debian\n");
        Assert.Equal("apt", PackageManagers.Find(files));
        File.WriteAllText(directory["etc/os-release"], "ID=manjaro\nID_LIKE=arch\n");
        Assert.Equal("pacman", PackageManagers.Find(files));
    }

    [Theory]
    [InlineData("nginx-")]
    [InlineData("-y")]
    [InlineData("nginx=1.2")]
    [InlineData("nginx/stable")]
    [InlineData("@core")]
    [InlineData("lib*")]
    [InlineData("")]
    [InlineData("a b")]
    public void What_a_manager_reads_as_something_else_is_no_name(string name) => Assert.Throws<ArgumentException>(() => new SystemPackage(name));

    [Theory]
    [InlineData("g++")]
    [InlineData("libc6:i386")]
    [InlineData("glibc.i686")]
    [InlineData("NetworkManager")]
    [InlineData("7zip")]
    public void What_packages_are_called_is_a_name(string name) => Assert.Equal(name, new SystemPackage(name).Id);

    [Fact]
    public async Task In_a_directory_packages_are_said_to_be_skipped()
    {
        using var directory = new TemporaryDirectory();
        var configuration = new HostConfiguration("test").Add(new SystemPackage("nginx")).Add(new FileResource("/etc/a", "a"));
        var plan = await Host.Directory(directory.Path).PlanAsync(configuration);
        Assert.DoesNotContain(plan.Changes, c => c.Kind == "package");
        Assert.Equal("core.package-skipped", Assert.Single(plan.Findings).Id);
        Assert.Equal(ApplyOutcome.Done, (await plan.ApplyAsync()).Outcome);
        Assert.Empty((await Host.Directory(directory.Path).PlanAsync(configuration)).Changes);
    }

    [Fact]
    public void Two_names_of_one_package_are_put_together_and_contradictions_refused()
    {
        using var directory = new TemporaryDirectory();
        var host = Host.Directory(directory.Path);
        var one = new HostConfiguration("test").Add(new SystemPackage("python3") { Pacman = "python" }).Add(new SystemPackage("python3") { Dnf = "python3.12" });
        Assert.Equal(("python", "python3.12"), DesiredState.Lower(one, host).Of<SystemPackage>().Select(p => (p.Resource.Pacman, p.Resource.Dnf)).Single());
        one.Add(new SystemPackage("python3") { Pacman = "python2" });
        Assert.Contains("core.two-owners", Assert.Throws<InvalidConfigurationException>(() => DesiredState.Lower(one, host)).Message, StringComparison.Ordinal);
    }
}
