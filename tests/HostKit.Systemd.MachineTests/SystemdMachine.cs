using HostKit.Testing;

namespace HostKit.Systemd.MachineTests;

/// <summary>One booted machine and the connection to its bus, for all tests that change nothing but units of their own.</summary>
public sealed class SystemdMachine : IAsyncLifetime
{
    public Machine Machine { get; private set; } = null!;

    public SystemdBus Bus { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Machine = await Machine.StartAsync(MachineImage.Debian());
        Bus = await SystemdBus.ConnectAsync($"unix:path={Machine.BusSocket}");
    }

    public async ValueTask DisposeAsync()
    {
        if (Bus is not null)
            await Bus.DisposeAsync();
        if (Machine is not null)
            await Machine.DisposeAsync();
    }
}

[CollectionDefinition("machine")]
public sealed class SystemdMachineTests : ICollectionFixture<SystemdMachine>;
