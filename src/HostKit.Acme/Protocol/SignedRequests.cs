namespace HostKit.Acme;

/// <summary>Requests to one CA that are repeated while that can help: nonces, servers in trouble, answers that get lost (RFC 8555 §6).</summary>
internal sealed class SignedRequests(AcmeClientOptions options, AcmeConnection connection, Uri directoryUrl) : IDisposable
{
    // At a CA that refuses nine nonces of ten one request still gets through, all but once in 300,000 times.
    private const int MostNonces = 120;
    private readonly Nonces _nonces = new();
    private readonly SemaphoreSlim _readingDirectory = new(1);
    private AcmeDirectory? _directory;
    private DateTimeOffset _directoryRead;

    /// <summary>By how much the CA's clock is ahead of ours, as of its last answer.</summary>
    public TimeSpan Skew { get; private set; }

    /// <summary>The directory, read again after an hour.</summary>
    public async Task<AcmeDirectory> DirectoryAsync(CancellationToken cancellationToken)
    {
        if (Known() is { } known)
            return known;
        await _readingDirectory.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Known() is { } meanwhile)
                return meanwhile;
            var directory = AcmeDirectory.Read(await GetAsync(HttpMethod.Get, directoryUrl, cancellationToken).ConfigureAwait(false));
            (_directory, _directoryRead) = (directory, options.Clock.GetUtcNow());
            return directory;
        }
        finally
        {
            _readingDirectory.Release();
        }

        AcmeDirectory? Known() => options.Clock.GetUtcNow() - _directoryRead < TimeSpan.FromHours(1) ? _directory : null;
    }

    public void Dispose() => _readingDirectory.Dispose();

    /// <summary>Asks without a signature: directory, nonces, renewal information.</summary>
    public async Task<AcmeAnswer> GetAsync(HttpMethod method, Uri url, CancellationToken cancellationToken)
    {
        for (var failed = 0; ;)
        {
            try
            {
                return Accept(await connection.SendAsync(method, url, null, "application/json", cancellationToken).ConfigureAwait(false), method != HttpMethod.Head);
            }
            catch (AcmeException e) when (e.LeavesOpen && ++failed < options.Attempts && !TooLong(e))
            {
                await PauseAsync(e.Wait, failed, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Sends a signed request.</summary>
    /// <param name="url">Where to.</param>
    /// <param name="sign">Makes the request for a nonce.</param>
    /// <param name="accept">The media type wanted, if not JSON.</param>
    /// <param name="repeatable">Whether it may be sent again although the CA may have acted on it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<AcmeAnswer> PostAsync(Uri url, Func<string, byte[]> sign, string? accept, bool repeatable, CancellationToken cancellationToken)
    {
        for (int failed = 0, rejected = 0; ;)
        {
            var nonce = _nonces.Take() ?? await NewNonceAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return Accept(await connection.SendAsync(HttpMethod.Post, url, sign(nonce), accept, cancellationToken).ConfigureAwait(false), accept is null);
            }
            catch (AcmeProblemException e) when (e.Problem.Type == AcmeProblemType.BadNonce && ++rejected < MostNonces)
            {
                if (rejected > 10)
                    await Task.Delay(TimeSpan.FromMilliseconds(25), options.Clock, cancellationToken).ConfigureAwait(false);
            }
            catch (AcmeException e) when (e.LeavesOpen && repeatable && ++failed < options.Attempts && !TooLong(e))
            {
                await PauseAsync(e.Wait, failed, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether another try in this process is out of the question.</summary>
    public bool TooLong(AcmeException e) => e.Wait > options.LongestWait || (e.Failure == AcmeFailure.RateLimited && e.Wait is null);

    /// <summary>Waits as long as the CA said, or for the n-th time by ourselves.</summary>
    public Task PauseAsync(TimeSpan? asked, int failed, CancellationToken cancellationToken)
        => Task.Delay(asked ?? TimeSpan.FromMilliseconds(200 * Math.Pow(2, failed - 1)), options.Clock, cancellationToken);

    private async Task<string> NewNonceAsync(CancellationToken cancellationToken)
    {
        var url = (await DirectoryAsync(cancellationToken).ConfigureAwait(false)).NewNonce;
        for (var tries = 1; ; tries++)
        {
            await GetAsync(HttpMethod.Head, url, cancellationToken).ConfigureAwait(false);
            if (_nonces.Take() is { } nonce)
                return nonce;
            if (tries == options.Attempts)
                throw new AcmeProtocolException(url, "it has no Replay-Nonce header, without which nothing can be signed. Is there a proxy that takes it out?");
            await PauseAsync(null, tries, cancellationToken).ConfigureAwait(false);
        }
    }

    private AcmeAnswer Accept(AcmeAnswer answer, bool json)
    {
        _nonces.Keep(answer.Nonce);
        var now = options.Clock.GetUtcNow();
        Skew = answer.Date - now ?? Skew;
        if (!answer.IsSuccess)
            throw new AcmeProblemException(answer, AcmeProblem.Of(answer), now);
        if (json)
            answer.ThrowIfSpoiled();
        return answer;
    }
}
