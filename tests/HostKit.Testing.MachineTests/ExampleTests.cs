using HostKit.Testing;
using Xunit;

public sealed class ExampleTests
{
    static readonly MachineImage Server = MachineImage.Debian("trixie").WithPackages("nginx");

    [Fact]
    public async Task The_site_answers_also_after_a_reboot()
    {
        Assert.SkipWhen(Machine.WhyUnavailable() is not null, Machine.WhyUnavailable() ?? "");
        var stop = TestContext.Current.CancellationToken;
        await using var machine = await Machine.StartAsync(Server, new() { Log = Console.WriteLine }, stop);

        await machine.CopyAsync(Path.Combine(AppContext.BaseDirectory, "provision.sh"), "/root/provision.sh", stop);
        await machine.RunAsync("sh", "/root/provision.sh");
        await machine.RebootAsync(stop);

        await machine.WaitForUnitAsync("nginx.service", cancellationToken: stop);
        using var http = new HttpClient(machine.CreateHttpHandler());
        Assert.Equal("hello from my server\n", await http.GetStringAsync("http://example.org/", stop));
    }
}
