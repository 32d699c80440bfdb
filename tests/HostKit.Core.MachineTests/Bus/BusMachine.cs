using System.Collections.Immutable;
using HostKit.Testing;

namespace HostKit.Core.MachineTests.Bus;

/// <summary>One booted machine, and the connection to its bus, for all tests of the bus client.</summary>
public sealed class BusMachine : IAsyncLifetime
{
    public static readonly TimeSpan Enough = TimeSpan.FromSeconds(60);

    public Machine Machine { get; private set; } = null!;

    public SystemdBus Bus { get; private set; } = null!;

    public string Address => $"unix:path={Machine.BusSocket}";

    public async ValueTask InitializeAsync()
    {
        Machine = await Machine.StartAsync(MachineImage.Debian());
        Bus = await SystemdBus.ConnectAsync(Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (Bus is not null)
            await Bus.DisposeAsync();
        if (Machine is not null)
            await Machine.DisposeAsync();
    }

    public async Task WriteUnitsAsync(params (string Name, string Text)[] units)
    {
        foreach (var (name, text) in units)
            await Machine.WriteTextAsync($"/etc/systemd/system/{name}", text + "\n");
        await Bus.ReloadAsync(TestContext.Current.CancellationToken);
    }

    public Task<ImmutableArray<JobResult>> RunAsync(params UnitJob[] jobs)
        => Bus.RunJobsAsync(jobs, Enough, cancellationToken: TestContext.Current.CancellationToken);

    public Task<UnitProperties> PropertiesAsync(UnitName unit) => Bus.GetUnitPropertiesAsync(unit, TestContext.Current.CancellationToken);
}

[CollectionDefinition("bus")]
public sealed class BusTests : ICollectionFixture<BusMachine>;
