using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HostKit.Acme;

/// <summary>HTTP-01 by a listener of its own (RFC 8555 §8.3), for a port 80 that nobody else has. It listens only while there is something to answer.</summary>
/// <param name="port">The port; CAs ask on 80, which is the default.</param>
public sealed class HttpListenerSolver(int port = 80) : IChallengeSolver, IDisposable
{
    private readonly ConcurrentDictionary<string, string> _answers = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private TcpListener? _listener;

    /// <inheritdoc/>
    public IReadOnlyList<string> ChallengeTypes { get; } = [Acme.ChallengeTypes.Http01];

    /// <inheritdoc/>
    /// <exception cref="HostKitException">The port is taken, or may not be listened on.</exception>
    public Task PresentAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        lock (_lock)
        {
            foreach (var answer in answers)
                _answers[answer.HttpPath] = answer.KeyAuthorization;
            if (_listener is not null || _answers.IsEmpty)
                return Task.CompletedTask;
            var listener = Socket.OSSupportsIPv6 ? TcpListener.Create(port) : new TcpListener(IPAddress.Any, port);
            try
            {
                listener.Start();
            }
            catch (SocketException e)
            {
                listener.Dispose();
                throw new HostKitException(
                    $"Port {port} cannot be listened on: {e.Message.TrimEnd('.')}. "
                    + (e.SocketErrorCode == SocketError.AddressAlreadyInUse ? "If a web server has it, use WebRootSolver with the directory that it serves." : "Ports below 1024 need root or CAP_NET_BIND_SERVICE."), e);
            }

            _listener = listener;
            _ = AcceptAsync(listener);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task RemoveAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        lock (_lock)
        {
            foreach (var answer in answers)
                _answers.TryRemove(answer.HttpPath, out _);
            if (_answers.IsEmpty)
                Stop();
        }

        return Task.CompletedTask;
    }

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        lock (_lock)
            Stop();
    }

    private void Stop()
    {
        _listener?.Dispose();
        _listener = null;
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        while (true)
        {
            try
            {
                _ = AnswerAsync(await listener.AcceptTcpClientAsync().ConfigureAwait(false));
            }
            catch (Exception e) when (e is ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
            catch (SocketException e)
            {
                // A caller that has gone, or no more file descriptors for the moment; only a closed listener ends it.
                if (e.SocketErrorCode is SocketError.OperationAborted or SocketError.Interrupted or SocketError.NotSocket)
                    return;
                await Task.Delay(50).ConfigureAwait(false);
            }
        }
    }

    private async Task AnswerAsync(TcpClient caller)
    {
        using var _ = caller;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            var stream = caller.GetStream();
            var head = new byte[8192];
            var length = 0;
            while (length < head.Length && !head.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
            {
                var read = await stream.ReadAsync(head.AsMemory(length), limit.Token).ConfigureAwait(false);
                if (read == 0)
                    return;
                length += read;
            }

            var line = Encoding.ASCII.GetString(head, 0, length).Split("\r\n")[0].Split(' ');
            var found = line is ["GET", var path, _] && _answers.TryGetValue(path, out var authorization) ? authorization : null;
            var text = $"HTTP/1.1 {(found is null ? "404 Not Found" : "200 OK")}\r\nContent-Type: application/octet-stream\r\nContent-Length: {found?.Length ?? 0}\r\nConnection: close\r\n\r\n{found}";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(text), limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
        {
            // The caller has gone or is too slow; it may come again.
        }
    }
}
