using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HostKit.Acme.MachineTests;

/// <summary>A real pebble on ports of its own, with everything it keeps in a folder that goes with it.</summary>
internal sealed class Pebble : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-pebble-");
    private readonly List<Process> _processes = [];
    private readonly PebbleOptions _options;
    private readonly HttpClient _http;
    private int _controlPort;
    private int _managementPort;

    private Pebble(PebbleOptions options)
    {
        _options = options;
        Web = new TestWebCertificate();
        _http = new(new SocketsHttpHandler { UseProxy = false, SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == Web.Certificate.Thumbprint } })
        {
            DefaultRequestHeaders = { UserAgent = { new("HostKit.Tests", null) } },
        };
    }

    /// <summary>The port where the CA looks for HTTP-01.</summary>
    public int HttpPort { get; private set; }

    /// <summary>The port where the CA looks for TLS-ALPN-01.</summary>
    public int TlsPort { get; private set; }

    public int AcmePort { get; private set; }

    /// <summary>The port of the DNS server for tests, if it is the bed's own.</summary>
    public int DnsPort { get; private set; }

    /// <summary>The certificate of the CA's own web server, which is its root, too.</summary>
    public TestWebCertificate Web { get; }

    /// <summary>The root of the CA's own web server, as a file.</summary>
    public string WebRootFile => $"{_folder.FullName}/cert.pem";

    public Uri DirectoryUrl => new($"https://127.0.0.1:{AcmePort}/dir");

    /// <summary>All that pebble has said until now.</summary>
    public string Log
    {
        get
        {
            using var file = new StreamReader(new FileStream($"{_folder.FullName}/pebble.log", FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return file.ReadToEnd();
        }
    }

    /// <summary>
    /// Whose turn it is to ask by a proxy: pebble takes its store's lock and an authorization's in one order for a new order and in the other one for a look at the
    /// authorization, so that it stands still for good when both come at once with a new account.
    /// </summary>
    public SemaphoreSlim Turn { get; } = new(1);

    /// <summary>How many certificates were issued.</summary>
    public int Issued => Log.Split("Issued certificate serial").Length - 1;

    public static async Task<Pebble> StartAsync(PebbleOptions? options = null)
    {
        for (var tries = 1; ; tries++)
        {
            var pebble = new Pebble(options ?? new());
            try
            {
                await pebble.StartAsync();
                return pebble;
            }
            catch (Exception e)
            {
                await pebble.DisposeAsync();
                // Another test may have taken a port between its choice and its use.
                if (e is not TimeoutException || tries == 3)
                    throw;
            }
        }
    }

    public AcmeClient Client(AcmeKey key, Uri? directory = null, Func<AcmeClientOptions, AcmeClientOptions>? change = null)
    {
        var options = new AcmeClientOptions { NewAccount = new() { AgreesToTerms = true }, TrustedRoots = [Web.Certificate], UseProxy = false };
        return new(directory ?? DirectoryUrl, key, change is null ? options : change(options));
    }

    /// <summary>The root under which certificates are issued, or that of another chain.</summary>
    public Task<string> RootPemAsync(int chain = 0) => ManageAsync(string.Create(CultureInfo.InvariantCulture, $"/roots/{chain}"));

    /// <summary>Whether a certificate is revoked.</summary>
    /// <param name="serialNumber">In hexadecimal, as <c>X509Certificate2.SerialNumber</c> has it.</param>
    public async Task<bool> IsRevokedAsync(string serialNumber)
        => JsonNode.Parse(await ManageAsync($"/cert-status-by-serial/{serialNumber.TrimStart('0')}"))!["Status"]!.GetValue<string>() == "Revoked";

    /// <summary>Sets what the CA answers when it is asked when to renew a certificate (newest release only); any text.</summary>
    public Task SetRenewalInfoAsync(string certificatePem, string answer)
        => ManageAsync("/set-renewal-info/", new JsonObject { ["Certificate"] = certificatePem, ["ARIResponse"] = answer }.ToJsonString());

    public Task SetRenewalInfoAsync(string certificatePem, DateTimeOffset start, DateTimeOffset end)
        => SetRenewalInfoAsync(certificatePem, new JsonObject { ["suggestedWindow"] = new JsonObject { ["start"] = start.ToString("O"), ["end"] = end.ToString("O") } }.ToJsonString());

    /// <summary>Tells the DNS server for tests something, such as <c>set-txt</c> with <c>{"host":"_acme-challenge.a.test.","value":"x"}</c>.</summary>
    public async Task TellDnsAsync(string command, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri($"http://127.0.0.1:{_controlPort}/{command}"), body);
        response.EnsureSuccessStatusCode();
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

        _http.Dispose();
        Web.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task StartAsync()
    {
        var program = PebbleProgram.Of(_options.Release);
        (AcmePort, _managementPort, HttpPort, TlsPort) = (FreePort(), FreePort(), _options.HttpPort ?? FreePort(), _options.TlsPort ?? FreePort());
        var folder = _folder.FullName;
        Web.Save(WebRootFile, $"{folder}/key.pem");
        await File.WriteAllTextAsync($"{folder}/pebble.json", Configuration());
        if (_options.DnsServer is null)
        {
            (DnsPort, _controlPort) = (FreePort(), FreePort());
            var (server, dnsOption) = await PebbleProgram.ChallengeServerAsync(program);
            List<string> arguments = ["-defaultIPv4", "127.0.0.1", "-defaultIPv6", "", dnsOption, $"127.0.0.1:{DnsPort}", "-http01", "", "-https01", "", "-tlsalpn01", "", "-management", $"127.0.0.1:{_controlPort}"];
            Start(server, dnsOption == "-dnsserver" ? [.. arguments, "-doh", ""] : arguments, "dns.log", []);
            await ListeningAsync(_controlPort, "dns.log");
        }

        string[] strict = _options.Strict ? ["-strict"] : [];
        Start(program, ["-config", $"{folder}/pebble.json", .. strict, "-dnsserver", _options.DnsServer ?? $"127.0.0.1:{DnsPort}"], "pebble.log",
        [
            ("PEBBLE_VA_NOSLEEP", _options.Dawdles ? "0" : "1"), ("PEBBLE_WFE_NONCEREJECT", Text(_options.NonceReject)), ("PEBBLE_AUTHZREUSE", Text(_options.AuthorizationReuse)),
            ("PEBBLE_ALTERNATE_ROOTS", Text(_options.AlternateRoots)), ("PEBBLE_CHAIN_LENGTH", Text(_options.ChainLength)),
        ]);
        await ListeningAsync(AcmePort, "pebble.log");
        await ListeningAsync(_managementPort, "pebble.log");
    }

    private string Configuration()
    {
        var inner = new JsonObject
        {
            ["listenAddress"] = $"127.0.0.1:{AcmePort}",
            ["managementListenAddress"] = $"127.0.0.1:{_managementPort}",
            ["certificate"] = WebRootFile,
            ["privateKey"] = $"{_folder.FullName}/key.pem",
            ["httpPort"] = HttpPort,
            ["tlsPort"] = TlsPort,
            ["externalAccountBindingRequired"] = _options.ExternalAccounts.Count > 0,
            ["externalAccountMACKeys"] = new JsonObject(_options.ExternalAccounts.Select(a => KeyValuePair.Create(a.Key, (JsonNode?)a.Value))),
            ["domainBlocklist"] = new JsonArray([.. _options.Blocked.Select(b => (JsonNode)b)]),
            ["retryAfter"] = new JsonObject { ["authz"] = _options.RetryAfterAuthorization ?? 0, ["order"] = _options.RetryAfterOrder ?? 0 },
            ["profiles"] = new JsonObject(_options.Profiles.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)new JsonObject { ["description"] = p.Key, ["validityPeriod"] = _options.ValiditySeconds ?? p.Value }))),
        };
        if (_options.ValiditySeconds is { } seconds)
            inner["certificateValidityPeriod"] = seconds;
        return new JsonObject { ["pebble"] = inner }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private async Task<string> ManageAsync(string path, string? post = null)
    {
        var url = new Uri($"https://127.0.0.1:{_managementPort}{path}");
        using var body = post is null ? null : new StringContent(post, Encoding.UTF8, "application/json");
        using var response = await (body is null ? _http.GetAsync(url) : _http.PostAsync(url, body));
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? text : throw new InvalidOperationException($"pebble answers {path} with {(int)response.StatusCode}: {text}");
    }

    private void Start(string program, IEnumerable<string> arguments, string log, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "log=$1; shift; exec \"$@\" >\"$log\" 2>&1", "sh", $"{_folder.FullName}/{log}", program, .. arguments]);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _processes.Add(Process.Start(start)!);
    }

    private async Task ListeningAsync(int port, string log)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                if (_processes[^1].HasExited || i == 600)
                    throw new TimeoutException($"It does not listen on port {port}: {await File.ReadAllTextAsync($"{_folder.FullName}/{log}")}");
                await Task.Delay(25);
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
