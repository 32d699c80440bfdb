using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>One configuration, served by a real nginx and read by us, and the requests that both are asked.</summary>
internal sealed class ServedConfiguration : IDisposable
{
    private const int ShownFailures = 12;
    private readonly NginxConfiguration _configuration;
    private readonly Dictionary<string, NginxClient> _clients = [];
    private readonly List<string> _failures = [];
    private readonly System.Diagnostics.Stopwatch _watch = System.Diagnostics.Stopwatch.StartNew();
    private int _compared;

    public ServedConfiguration(RealNginx nginx, string http, string limits)
    {
        var main = nginx.MainStart.Replace("worker_connections 64", "worker_connections 2048", StringComparison.Ordinal).Replace("error_log stderr;", "error_log /dev/null crit;", StringComparison.Ordinal);
        var text = $"{main}http {{\n{nginx.HttpStart}{limits}keepalive_requests 100000;\n{http}}}\n";
        _configuration = NginxConfiguration.Load(ConfigurationFiles.InMemory(new Dictionary<string, string> { ["nginx.conf"] = text }));
        if (nginx.Refusal(text) is { } refusal)
            throw new InvalidOperationException(refusal);
        nginx.Serve(Encoding.UTF8.GetBytes(text)).Dispose();
    }

    public static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    public NginxAnswer Compare(string host, string target, string socket, Func<NginxAnswer, Explanation, bool> isSame)
    {
        if (!_clients.TryGetValue(socket, out var client))
            _clients[socket] = client = new NginxClient(socket);
        _compared++;
        var real = client.Get(Bytes(target), host);
        var url = $"http://{host}{target}";
        var ours = _configuration.Explain(url, new ClientRequest { LocalAddress = "unix:" + socket });
        if (!isSame(real, ours))
        {
            var server = ours.Server?.ToString() ?? "";
            _failures.Add($"---- {url}\nnginx: {real.Status} {string.Join(", ", real.Headers.Where(header => header.Name is not ("Server" or "Date" or "Connection" or "Content-Length")).Select(header => $"{header.Name}: {header.Value}"))} {(real.Body.Length < 200 ? real.Body : "")}\nours: {ours}\n{(server.Length < 2500 ? server : server[..2500])}\n");
        }

        return real;
    }

    public void Report(string figures)
    {
        Console.WriteLine($"# {figures}, in {_watch.Elapsed.TotalSeconds:0.0} s");
        Assert.True(_failures.Count == 0, $"{_failures.Count} of {_compared} differ:\n" + string.Join("\n", _failures.Take(ShownFailures)));
    }

    public void Dispose()
    {
        foreach (var client in _clients.Values)
            client.Dispose();
    }
}
