using System.Collections.Concurrent;
using System.Text;

namespace HostKit.Acme;

/// <summary>HTTP-01 by a listener of its own (RFC 8555 §8.3), for a port 80 that nobody else has. It listens only while there is something to answer.</summary>
public sealed class HttpListenerSolver : IChallengeSolver, IDisposable
{
    private readonly ConcurrentDictionary<string, string> _answers = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly ChallengeListener _listener;

    /// <summary>Makes a solver; nothing listens yet.</summary>
    /// <param name="port">The port; CAs ask on 80, which is the default.</param>
    public HttpListenerSolver(int port = 80) => _listener = new(port, "If a web server has it, use WebRootSolver with the directory that it serves.", AnswerAsync);

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
            if (!_answers.IsEmpty)
                _listener.Start();
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
                _listener.Stop();
        }

        return Task.CompletedTask;
    }

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        lock (_lock)
            _listener.Stop();
    }

    private async Task AnswerAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = new byte[8192];
        var length = 0;
        while (length < head.Length && !head.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
        {
            var read = await stream.ReadAsync(head.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return;
            length += read;
        }

        var line = Encoding.ASCII.GetString(head, 0, length).Split("\r\n")[0].Split(' ');
        var found = line is ["GET", var path, _] && _answers.TryGetValue(path, out var authorization) ? authorization : null;
        var text = $"HTTP/1.1 {(found is null ? "404 Not Found" : "200 OK")}\r\nContent-Type: application/octet-stream\r\nContent-Length: {found?.Length ?? 0}\r\nConnection: close\r\n\r\n{found}";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), cancellationToken).ConfigureAwait(false);
    }
}
