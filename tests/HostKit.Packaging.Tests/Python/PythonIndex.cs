using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace HostKit.Packaging.Tests.Python;

/// <summary>An index of packages on the loopback interface, in either of its two forms, for one account.</summary>
internal sealed class PythonIndex : IDisposable
{
    public const string Password = "much-too-secret";

    private readonly Folder _folder = new();
    private readonly HttpListener _listener = new();
    private readonly bool _asJson;
    private readonly Task _serving;

    public PythonIndex(bool asJson)
    {
        _asJson = asJson;
        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Port = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        _listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        _listener.Start();
        _serving = Task.Run(ServeAsync);
    }

    public int Port { get; }

    public string Address => $"http://bot:${{HOSTKIT_TEST_INDEX_TOKEN}}@127.0.0.1:{Port}/simple";

    public string Folder => _folder.Path;

    public List<string> Requests { get; } = [];

    public void Dispose()
    {
        _listener.Stop();
        _serving.Wait();
        _folder.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                Answer(await _listener.GetContextAsync());
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath;
        lock (Requests)
            Requests.Add(path);
        var answer = context.Response;
        var account = context.Request.Headers["Authorization"];
        byte[] data = [];
        if (account != $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"bot:{Password}"))}")
        {
            answer.StatusCode = 401;
        }
        else if (path.StartsWith("/files/", StringComparison.Ordinal))
        {
            data = File.ReadAllBytes($"{Folder}/{Path.GetFileName(path)}");
        }
        else
        {
            var files = Directory.GetFiles(Folder, $"{path.Split('/')[2]}-*").Select(f => (Name: Path.GetFileName(f), Hash: Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))));
            answer.ContentType = _asJson ? "application/vnd.pypi.simple.v1+json" : "text/html";
            data = Encoding.UTF8.GetBytes(_asJson
                ? new JsonObject { ["files"] = new JsonArray([.. files.Select(f => new JsonObject { ["filename"] = f.Name, ["url"] = $"/files/{f.Name}", ["hashes"] = new JsonObject { ["sha256"] = f.Hash } })]) }.ToJsonString()
                : $"<!DOCTYPE html><html><body>{string.Concat(files.Select(f => $"<a href=\"../../files/{f.Name}#sha256={f.Hash}\">{f.Name}</a>"))}</body></html>");
        }

        answer.ContentLength64 = data.Length;
        answer.OutputStream.Write(data);
        answer.Close();
    }
}
