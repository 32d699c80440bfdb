using System.Text;

namespace HostKit.Acme;

/// <summary>HTTP-01 by a listener of its own (RFC 8555 §8.3), for a port 80 that nobody else has. It listens only while there is something to answer.</summary>
public sealed class HttpListenerSolver : IChallengeSolver, IDisposable
{
    private readonly ShownAnswers<string> _answers;

    /// <summary>Makes a solver; nothing listens yet.</summary>
    /// <param name="port">The port; CAs ask on 80, which is the default.</param>
    public HttpListenerSolver(int port = 80) => _answers = new(
        new(port, "If a web server has it, use WebRootSolver with the directory that it serves.", AnswerAsync), StringComparer.Ordinal, answer => answer.HttpPath, answer => answer.KeyAuthorization);

    /// <inheritdoc/>
    public IReadOnlyList<string> ChallengeTypes { get; } = [Acme.ChallengeTypes.Http01];

    /// <inheritdoc/>
    /// <exception cref="HostKitException">The port is taken, or may not be listened on.</exception>
    public Task PresentAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        _answers.Add(answers);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task RemoveAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        _answers.Remove(answers);
        return Task.CompletedTask;
    }

    /// <summary>Stops listening.</summary>
    public void Dispose() => _answers.Clear();

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
        var found = line is ["GET", var path, _] && _answers.TryGet(path, out var authorization) ? authorization : null;
        var text = $"HTTP/1.1 {(found is null ? "404 Not Found" : "200 OK")}\r\nContent-Type: application/octet-stream\r\nContent-Length: {found?.Length ?? 0}\r\nConnection: close\r\n\r\n{found}";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), cancellationToken).ConfigureAwait(false);
    }
}
