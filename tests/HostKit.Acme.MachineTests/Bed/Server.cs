using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace HostKit.Acme.MachineTests;

/// <summary>A program that serves on a port, started in a folder of its own and ended with the test.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _log;

    private Server(Process process, string log) => (_process, _log) = (process, log);

    public static async Task<Server> StartAsync(string program, IEnumerable<string> arguments, string log, IPEndPoint endpoint)
    {
        var path = new[] { "/usr/sbin/", "/usr/bin/" }.Select(d => d + program).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"These tests need {program}; tests/run installs it.");
        var server = new Server(Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >\"$LOG\" 2>&1", path, .. arguments]) { Environment = { ["LOG"] = log } })!, log);
        for (var i = 0; ; i++)
        {
            try
            {
                using var client = new TcpClient(endpoint.AddressFamily);
                await client.ConnectAsync(endpoint);
                return server;
            }
            catch (SocketException) when (i < 400 && !server._process.HasExited)
            {
                await Task.Delay(25);
            }
            catch (SocketException)
            {
                await server.DisposeAsync();
                throw new InvalidOperationException($"{program} does not serve on {endpoint}: {File.ReadAllText(log)}");
            }
        }
    }

    /// <summary>A port that is free for TCP and UDP on all the addresses.</summary>
    public static int FreePort(params IPAddress[] addresses)
    {
        while (true)
        {
            var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            var port = ((IPEndPoint)listener.LocalEndpoint).Port;
            listener.Stop();
            try
            {
                foreach (var address in addresses.Append(IPAddress.Loopback))
                {
                    using var tcp = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                    tcp.Bind(new IPEndPoint(address, port));
                    using var udp = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                    udp.Bind(new IPEndPoint(address, port));
                }

                return port;
            }
            catch (SocketException)
            {
                // Somebody has it for one of them: the next.
            }
        }
    }

    public string Log => File.ReadAllText(_log);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
