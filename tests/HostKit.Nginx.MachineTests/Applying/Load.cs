using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using HostKit.Testing;

namespace HostKit.Nginx.Tests.Applying;

/// <summary>
/// Clients that ask without a pause, over connections that they keep and over fresh ones. A connection that nginx closes between two answers is opened
/// anew and the question put once more, as every HTTP client does (RFC 9110, 9.2.2); an answer that is cut off, is another one than expected or does not come, and a
/// connection that is refused, are failures.
/// </summary>
internal sealed class Load(Machine machine, int port, string host)
{
    private static readonly byte[] End = "\r\n\r\n"u8.ToArray();
    private readonly byte[] _request = Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n");
    private long _answered;
    private long _fresh;
    private long _repeated;

    public long Answered => _answered;

    /// <summary>How many answers came over a connection of their own.</summary>
    public long Fresh => _fresh;

    /// <summary>How many questions were put once more because nginx had closed a connection it kept.</summary>
    public long Repeated => _repeated;

    public ConcurrentQueue<string> Failures { get; } = new();

    public async Task<TimeSpan> RunAsync(int keeping, int opening, Task until)
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, keeping + opening).Select(i => Task.Run(() => ClientAsync(i < keeping, until))));
        return watch.Elapsed;
    }

    private async Task ClientAsync(bool keeps, Task until)
    {
        NetworkStream? connection = null;
        var buffer = new byte[4096];
        while (!until.IsCompleted)
        {
            try
            {
                var isFresh = connection is null;
                connection ??= await machine.ConnectAsync(port);
                var (text, closed) = await AskAsync(connection, buffer);
                if (text is null && !isFresh)
                {
                    Interlocked.Increment(ref _repeated);
                    await connection.DisposeAsync();
                    connection = null;
                    continue;
                }

                if (text is null || !text.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal) || !text.Contains("version ", StringComparison.Ordinal))
                    Failures.Enqueue($"{(isFresh ? "fresh" : "kept")}: {text ?? "no answer"}");
                Interlocked.Increment(ref _answered);
                if (!keeps)
                    Interlocked.Increment(ref _fresh);
                if (closed || !keeps)
                {
                    await connection.DisposeAsync();
                    connection = null;
                }
            }
            catch (SocketException e)
            {
                Failures.Enqueue(e.Message);
                connection = null;
            }
        }

        if (connection is not null)
            await connection.DisposeAsync();
    }

    // No text: the connection ended before the first byte of an answer.
    private async Task<(string? Text, bool Closed)> AskAsync(NetworkStream connection, byte[] buffer)
    {
        var length = 0;
        try
        {
            await connection.WriteAsync(_request);
            while (true)
            {
                var read = await connection.ReadAsync(buffer.AsMemory(length));
                if (read == 0)
                    return length == 0 ? (null, true) : ($"cut off: {Encoding.ASCII.GetString(buffer, 0, length)}", true);
                length += read;
                var head = buffer.AsSpan(0, length).IndexOf(End);
                if (head < 0)
                    continue;
                var text = Encoding.ASCII.GetString(buffer, 0, length);
                var mark = text.IndexOf("Content-Length: ", StringComparison.Ordinal) + "Content-Length: ".Length;
                if (length >= head + End.Length + int.Parse(text.AsSpan(mark, text.IndexOf('\r', mark) - mark), System.Globalization.CultureInfo.InvariantCulture))
                    return (text, text.Contains("Connection: close", StringComparison.Ordinal));
            }
        }
        catch (IOException) when (length == 0)
        {
            return (null, true);
        }
    }
}
