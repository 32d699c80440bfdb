namespace HostKit.Systemd.MachineTests;

/// <summary>The image has what the other tests need.</summary>
[Collection("parsers")]
public sealed class DaemonTests(ParserMachine machine)
{
    [Fact]
    public async Task Probe() => Assert.Equal("", await machine.AskAsync("ls -l /usr/lib/systemd/systemd-resolved /usr/libexec/podman/quadlet /usr/lib/podman/quadlet /usr/bin/udevadm; podman --version; env"));
}
