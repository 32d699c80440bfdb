using CliWrap;
using CliWrap.Buffered;

namespace HostKit.Testing.MachineTests;

public sealed class UnavailableTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Missing_programs_are_named_with_the_command_that_installs_them()
    {
        using var folder = new TemporaryFolder();
        foreach (var program in new[] { "unshare", "nsenter", "mount", "bash", "find", "chroot", "tar" })
            File.CreateSymbolicLink(Path.Combine(folder.Path, program), "/bin/true");
        var child = await Child.Command("why").WithEnvironmentVariables(set => set.Set("PATH", folder.Path)).ExecuteBufferedAsync(Stop);
        Assert.Equal(
            "why Machines need systemd-nspawn, mmdebstrap, which are not in PATH: apt-get install systemd-container mmdebstrap\n" +
            "thrown Machines need systemd-nspawn, which is not in PATH: apt-get install systemd-container\n", child.StandardOutput);
    }

    [Fact]
    public async Task Root_without_its_rights_is_told_to_run_the_container_privileged()
    {
        var child = Child.Command("why");
        var result = await Cli.Wrap("setpriv").WithArguments(["--bounding-set=-sys_admin", child.TargetFilePath, "child", "why"])
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(Stop);
        Assert.Contains("why Machines need the capability CAP_SYS_ADMIN", result.StandardOutput);
        Assert.Contains("(docker run --privileged)", result.StandardOutput);
    }

    [Fact]
    public void Here_machines_can_be_booted() => Assert.Null(Machine.WhyUnavailable());
}
