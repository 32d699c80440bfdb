using System.Diagnostics;
using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>The machine's own nginx, asked about configurations in a folder of its own.</summary>
internal sealed class RealNginx : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-nginx-");
    private Process? _running;

    /// <summary>A folder for whatever the test needs beside the configuration.</summary>
    public string Folder => _folder.FullName;

    public string SocketPath => Path.Combine(_folder.FullName, "http.sock");

    /// <summary>What every http block here begins with, so that the machine's own folders stay untouched.</summary>
    public string HttpStart
        => string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(kind => $"{kind}_temp_path {_folder.FullName}/{kind};\n"))
            + "access_log off;\n";

    /// <summary>The lines before the http block.</summary>
    public string MainStart => $"user root root;\ndaemon off;\npid {_folder.FullName}/nginx.pid;\nerror_log stderr;\nevents {{ worker_connections 64; }}\n";

    public static string Version()
    {
        using var process = Process.Start(new ProcessStartInfo(Program, ["-v"]) { RedirectStandardError = true })!;
        return process.StandardError.ReadToEnd();
    }

    public static string Program => new[] { "/usr/sbin/nginx", "/usr/bin/nginx" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("These tests need nginx: apt-get install nginx-light");

    /// <summary>Runs <c>nginx -t</c>.</summary>
    /// <returns>Null when nginx agrees, else its complaint.</returns>
    public string? Refusal(ReadOnlySpan<byte> configuration)
    {
        File.WriteAllBytes(ConfigurationPath, configuration);
        using var process = Start("-t");
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : errors[errors.IndexOf("[emerg]", StringComparison.Ordinal)..];
    }

    public string? Refusal(string configuration) => Refusal(Encoding.UTF8.GetBytes(configuration));

    /// <summary>Serves a configuration on <see cref="SocketPath"/>.</summary>
    public HttpClient Serve(ReadOnlySpan<byte> configuration, bool followsRedirects = true)
    {
        File.WriteAllBytes(ConfigurationPath, configuration);
        _running = Start();
        var socket = SocketPath;
        for (var i = 0; !File.Exists(socket); i++)
        {
            if (_running.HasExited || i == 200)
                throw new InvalidOperationException("nginx did not start: " + (_running.HasExited ? _running.StandardError.ReadToEnd() : "no socket after 10 s"));
            Thread.Sleep(50);
        }

        return new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = followsRedirects,
            ConnectCallback = async (_, cancel) =>
            {
                var connection = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
                await connection.ConnectAsync(new System.Net.Sockets.UnixDomainSocketEndPoint(socket), cancel);
                return new System.Net.Sockets.NetworkStream(connection, ownsSocket: true);
            },
        })
        { BaseAddress = new Uri("http://localhost/") };
    }

    public void Dispose()
    {
        if (_running is { HasExited: false })
        {
            _running.Kill(entireProcessTree: true);
            _running.WaitForExit();
        }

        _running?.Dispose();
        _folder.Delete(recursive: true);
    }

    private string ConfigurationPath => Path.Combine(_folder.FullName, "nginx.conf");

    private Process Start(params string[] arguments)
        => Process.Start(new ProcessStartInfo(Program, [.. arguments, "-p", _folder.FullName, "-c", ConfigurationPath, "-e", "stderr"]) { RedirectStandardError = true, StandardErrorEncoding = Encoding.Latin1 })!;
}
