using System.Net;

namespace HostKit.Acme.MachineTests;

/// <summary>A real caching resolver, BIND's named, that asks one server for all of <c>test</c>, follows aliases and remembers what is not there.</summary>
internal sealed class Named : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-named-");
    private Server? _server;

    public IPEndPoint EndPoint { get; } = new(IPAddress.Loopback, Server.FreePort());

    /// <param name="upstream">The server that is asked.</param>
    /// <param name="negative">How long it remembers that something is not there, in seconds.</param>
    /// <param name="zones">What it is asked for; all of <c>test</c> unless given.</param>
    public static async Task<Named> StartAsync(IPEndPoint upstream, int negative = 60, params string[] zones)
    {
        var named = new Named();
        var folder = named._folder.FullName;
        // named gives up its rights where it may, and its directory has to be its own.
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        File.WriteAllText($"{folder}/named.conf", $$"""
            options {
                directory "{{folder}}"; pid-file none; session-keyfile none; lock-file none; listen-on port {{named.EndPoint.Port}} { 127.0.0.1; }; listen-on-v6 { none; };
                recursion yes; allow-query { any; }; dnssec-validation no; max-ncache-ttl {{negative}}; min-ncache-ttl {{Math.Min(negative, 90)}}; empty-zones-enable no; qname-minimization off;
            };
            controls { };
            {{string.Concat((zones.Length > 0 ? zones : ["test"]).Select(z => $"zone \"{z}\" {{ type forward; forward only; forwarders {{ {upstream.Address} port {upstream.Port}; }}; }};\n"))}}
            """);
        named._server = await Server.StartAsync("named", ["-g", "-n", "1", "-c", $"{folder}/named.conf"], $"{folder}/named.log", named.EndPoint);
        return named;
    }

    public string Log => _server!.Log;

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
