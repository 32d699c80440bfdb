using System.Collections.Immutable;
using HostKit.Testing.MachineTests;

[assembly: AssemblyFixture(typeof(SharedMachine))]

namespace HostKit.Testing.MachineTests;

/// <summary>One machine for all tests that leave it usable for others.</summary>
public sealed class SharedMachine : IAsyncLifetime
{
    public Machine Machine { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Machine = await Machine.StartAsync(TestImages.Web, new()
    {
        Environment = new Dictionary<string, string> { ["GREETING"] = "good day" }.ToImmutableDictionary(),
        Log = line => TestContext.Current.SendDiagnosticMessage(line),
    });

    public ValueTask DisposeAsync() => Machine?.DisposeAsync() ?? default;
}
