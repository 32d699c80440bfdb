using HostKit.Testing;
namespace HostKit.Containers.MachineTests;
public sealed class StackTests
{
    [Fact]
    public async Task Try()
    {
        await using var machine = await Machine.StartAsync(PodmanImage.Image, new() { Capabilities = ["all"] });
        foreach (var name in new[] { "app", "cache", "database" })
            Console.WriteLine((await machine.TryRunAsync("sh", "-c", $"tar c -C /opt/{name} . | podman import - localhost/{name}:1 2>&1; podman image inspect --format '{{{{.Digest}}}} {{{{.Id}}}}' localhost/{name}:1; du -sh /opt/{name}")).Output);
        Console.WriteLine((await machine.TryRunAsync("sh", "-c", "podman run --rm localhost/app:1 /bin/echo hi 2>&1; podman run --rm --network=none localhost/cache:1 /usr/bin/redis-server --version 2>&1; podman run --rm localhost/database:1 /pg/postgres --version 2>&1")).Output);
        var f = Environment.GetEnvironmentVariable("TRY");
        if (f is not null)
            Console.WriteLine((await machine.TryRunAsync("sh", "-c", File.ReadAllText(f) )).Output);
    }
}
