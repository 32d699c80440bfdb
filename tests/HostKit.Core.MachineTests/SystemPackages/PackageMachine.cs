using HostKit.Testing;
using HostKit.Tests;

namespace HostKit.Core.MachineTests.SystemPackages;

/// <summary>A machine with all three package managers, which says of itself that it is a distribution with one of them.</summary>
internal static class PackageMachine
{
    private const string Library = "/usr/local/lib/repositories.sh";

    private static readonly MachineImage Image = MachineImage.Debian()
        .WithPackages("pacman-package-manager", "makepkg", "dnf", "dnf-plugins-core", "rpm", "createrepo-c", "dpkg-dev", "libarchive-tools", "zstd", "passwd")
        .WithFile(Library, File.ReadAllText(Repository.PathOf("tests/HostKit.Core.MachineTests/SystemPackages/repositories.sh")));

    public static async Task<Machine> StartAsync(string manager)
    {
        var machine = await Machine.StartAsync(Image);
        var system = manager switch { "apt" => "ID=ubuntu\\nID_LIKE=debian", "pacman" => "ID=arch", _ => "ID=rocky\\nID_LIKE=\"rhel centos fedora\"\\nVERSION_ID=9" };
        await machine.ShellAsync($"rm /etc/os-release; printf '{system}\\n' >/etc/os-release; rm -f /usr/sbin/policy-rc.d; find /usr/lib/python3/dist-packages/dnf-plugins -name '*.py' ! -name '__init__.py' ! -name versionlock.py -delete");
        return machine;
    }

    /// <summary>Makes packages for the manager; see repositories.sh.</summary>
    public static Task MakeAsync(this Machine machine, string manager, string packages)
        => machine.ShellAsync($". {Library}; manager={manager}\n{packages}");

    public static HostConfiguration Of(string name, params IComponent[] components)
    {
        var configuration = new HostConfiguration(name);
        foreach (var component in components)
            configuration.Add(component);
        return configuration;
    }

    public static async Task<ApplyResult> ApplyAsync(this Machine machine, string name, IProgress<ApplyEvent>? progress, params IComponent[] components)
    {
        var plan = await machine.Host.PlanAsync(Of(name, components));
        return await plan.ApplyAsync(progress);
    }

    /// <summary>What the manager says is installed of the named packages.</summary>
    public static async Task<string> InstalledAsync(this Machine machine, string manager, params string[] names)
    {
        var script = manager switch
        {
            "apt" => "dpkg-query -W -f '${db:Status-Abbrev}${Package} ${Version}\\n' \"$@\" 2>/dev/null | grep -v '^un' || :",
            "pacman" => "pacman -Q \"$@\" 2>/dev/null | sed 's/^/ii /' || :",
            _ => "rpm -q --qf 'ii %{NAME} %{VERSION}\\n' \"$@\" | grep '^ii' || :",
        };
        return string.Join('\n', (await machine.RunAsync("sh", ["-c", script, "sh", .. names])).Output.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));
    }

    /// <summary>All that packages have to do with on the host, to be compared: files with contents, units, accounts. Backups that programs make are left out.</summary>
    public static async Task<string> TreeAsync(this Machine machine)
        => (await machine.ShellAsync("""
            find /etc /usr /opt /srv -xdev -path /etc/ld.so.cache -prune -o -path '/etc/*-' -prune -o -path '/etc/.pwd.lock' -prune -o -path '/usr/share/man' -prune -o -printf '%p %y %m %u %g %l\n' | sort
            find /etc -type f -not -name ld.so.cache -not -path '/etc/*-' -exec sha256sum {} + | sort -k2
            """)).Output;
}
