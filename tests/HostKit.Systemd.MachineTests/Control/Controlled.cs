namespace HostKit.Systemd.MachineTests;

/// <summary>Typed control of the shared machine, from outside.</summary>
internal static class Controlled
{
    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<SystemdControl> ControlAsync(this SystemdMachine machine)
        => SystemdControl.ConnectAsync($"unix:path={machine.Machine.BusSocket}", SystemdJournal.OfContainer(machine.Machine.Leader), Cancel);

    public static async Task WriteUnitsAsync(this SystemdMachine machine, params (string Name, string Text)[] units)
    {
        foreach (var (name, text) in units)
            await machine.Machine.WriteTextAsync($"/etc/systemd/system/{name}", text + "\n", cancellationToken: Cancel);
        await machine.Bus.ReloadAsync(Cancel);
    }

    public static async Task<UnitFailure> FailureAsync(Func<Task> call) => Assert.Single((await Assert.ThrowsAsync<UnitFailedException>(call)).Failures);
}
