using System.Net.Sockets;

namespace HostKit.Testing.MachineTests;

public sealed class NetworkTests(SharedMachine shared)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_host_name_leads_to_the_machines_own_server()
    {
        using var client = new HttpClient(shared.Machine.CreateHttpHandler());
        Assert.Equal("hello from example.org:8080", await client.GetStringAsync("http://example.org:8080/", Stop));
    }

    [Fact]
    public async Task The_hosts_own_ports_are_not_the_machines()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        await Assert.ThrowsAsync<SocketException>(() => shared.Machine.ConnectAsync(port, Stop));
    }
}
