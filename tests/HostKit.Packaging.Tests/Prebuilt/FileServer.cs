using System.Net;

namespace HostKit.Packaging.Tests.Prebuilt;

/// <summary>A web server on loopback that has one file.</summary>
internal sealed class FileServer : IDisposable
{
    private readonly HttpListener _listener = new();

    public FileServer(string? file)
    {
        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync(file);
    }

    public string Address { get; }

    public int Requests { get; private set; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync(string? file)
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Requests++;
            context.Response.StatusCode = file is null ? 404 : 200;
            if (file is not null)
                await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
            context.Response.Close();
        }
    }
}
