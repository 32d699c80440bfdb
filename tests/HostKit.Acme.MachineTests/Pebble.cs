using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme.MachineTests;

/// <summary>A real pebble on ports of its own; HOSTKIT_PEBBLE names another program than the machine's.</summary>
internal sealed class Pebble : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-pebble-");
    private readonly List<Process> _processes = [];

    public static string Program => Environment.GetEnvironmentVariable("HOSTKIT_PEBBLE") is { Length: > 0 } named ? named
        : File.Exists("/usr/bin/pebble") ? "/usr/bin/pebble" : throw new InvalidOperationException("These tests need pebble: apt-get install pebble");

    public int HttpPort { get; } = FreePort();

    public int AcmePort { get; } = FreePort();

    public X509Certificate2 Certificate { get; } = CreateCertificate();

    public Uri DirectoryUrl => new($"https://127.0.0.1:{AcmePort}/dir");

    public static async Task<Pebble> StartAsync(string extra = "", params (string Name, string Value)[] environment)
    {
        var pebble = new Pebble();
        var (dns, control) = (FreePort(), FreePort());
        var folder = pebble._folder.FullName;
        File.WriteAllText($"{folder}/cert.pem", pebble.Certificate.ExportCertificatePem());
        File.WriteAllText($"{folder}/key.pem", pebble.Certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        File.WriteAllText($"{folder}/pebble.json", $$"""
            {"pebble":{"listenAddress":"127.0.0.1:{{pebble.AcmePort}}","managementListenAddress":"127.0.0.1:{{FreePort()}}","certificate":"{{folder}}/cert.pem","privateKey":"{{folder}}/key.pem",
            "httpPort":{{pebble.HttpPort}},"tlsPort":{{FreePort()}},{{extra}}
            "profiles":{"default":{"description":"The usual","validityPeriod":7776000},"shortlived":{"description":"Six days","validityPeriod":518400} } } }
            """);
        pebble.Start(
            Path.Combine(Path.GetDirectoryName(Program)!, "pebble-challtestsrv"),
            ["-defaultIPv4", "127.0.0.1", "-defaultIPv6", "", "-dns01", $"127.0.0.1:{dns}", "-http01", "", "-https01", "", "-tlsalpn01", "", "-management", $"127.0.0.1:{control}"], []);
        pebble.Start(
            Program, ["-config", $"{folder}/pebble.json", "-strict", "-dnsserver", $"127.0.0.1:{dns}"],
            [("PEBBLE_VA_NOSLEEP", "1"), ("PEBBLE_WFE_NONCEREJECT", "0"), ("PEBBLE_AUTHZREUSE", "0"), .. environment]);
        foreach (var port in new[] { pebble.AcmePort, control })
            await ListeningAsync(port);
        return pebble;
    }

    public AcmeClient Client(AcmeKey key, Uri? directory = null, Func<AcmeClientOptions, AcmeClientOptions>? change = null)
    {
        var options = new AcmeClientOptions { NewAccount = new() { AgreesToTerms = true }, TrustedRoots = [Certificate], UseProxy = false };
        return new(directory ?? DirectoryUrl, key, change is null ? options : change(options));
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            if (!process.HasExited)
                process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Certificate.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Start(string program, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", program, .. arguments]);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _processes.Add(Process.Start(start)!);
    }

    private static async Task ListeningAsync(int port)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (i < 300)
            {
                await Task.Delay(50);
            }
        }
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=pebble", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
    }
}
