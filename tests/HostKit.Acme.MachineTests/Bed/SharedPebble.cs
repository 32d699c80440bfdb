namespace HostKit.Acme.MachineTests;

/// <summary>One pebble, the newest that is there, for all tests of a class, and one listener where it looks for HTTP-01.</summary>
public sealed class SharedPebble : IAsyncLifetime
{
    internal Pebble Pebble { get; private set; } = null!;

    internal HttpListenerSolver Solver { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Pebble = await Pebble.StartAsync();
        Solver = new(Pebble.HttpPort);
    }

    public async ValueTask DisposeAsync()
    {
        Solver.Dispose();
        await Pebble.DisposeAsync();
    }
}
