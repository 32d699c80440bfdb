using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

/// <summary>TLS-ALPN-01 by a listener of its own (RFC 8737), for a port 443 that nobody else has. It listens only while there is something to show, for any number of names at once.</summary>
public sealed class TlsAlpnSolver : IChallengeSolver, IDisposable
{
    private static readonly SslApplicationProtocol Protocol = new(TlsAlpn.Protocol);
    private readonly ShownAnswers<X509Certificate2> _answers;

    /// <summary>Makes a solver; nothing listens yet.</summary>
    /// <param name="port">The port; CAs ask on 443, which is the default.</param>
    public TlsAlpnSolver(int port = 443) => _answers = new(
        new(port, "If a web server has it, use HTTP-01 with WebRootSolver, or DNS-01.", AnswerAsync), StringComparer.OrdinalIgnoreCase, answer => answer.TlsName, TlsAlpn.CreateCertificate);

    /// <inheritdoc/>
    public IReadOnlyList<string> ChallengeTypes { get; } = [Acme.ChallengeTypes.TlsAlpn01];

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
        using var tls = new SslStream(stream, leaveInnerStreamOpen: true);
        await tls.AuthenticateAsServerAsync((_, hello, _, _) => ValueTask.FromResult(Options(hello.ServerName)), null, cancellationToken).ConfigureAwait(false);
        // Nothing is said on such a connection (RFC 8737 §3); the CA has seen what it wanted.
        await tls.ShutdownAsync().ConfigureAwait(false);
    }

    private SslServerAuthenticationOptions Options(string name) => new()
    {
        ServerCertificate = _answers.TryGet(name, out var shown) ? shown : throw new AuthenticationException($"There is nothing to show for '{name}'."),
        ApplicationProtocols = [Protocol],
        EncryptionPolicy = EncryptionPolicy.RequireEncryption,
    };
}
