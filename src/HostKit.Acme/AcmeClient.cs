namespace HostKit.Acme;

/// <summary>
/// A client of one CA for one account (RFC 8555). <see cref="IssueAsync(IEnumerable{string}, IChallengeSolver, CancellationToken)"/> does all there is to a certificate; the
/// other members are its steps. Lost answers, rejected nonces and a CA in trouble for seconds are dealt with in here. It may be used by several threads.
/// </summary>
/// <example><code>
/// using var key = AcmeKey.Generate();
/// using var client = new AcmeClient(AcmeCa.LetsEncryptStaging, key, new() { NewAccount = new() { AgreesToTerms = true } });
/// var certificate = await client.IssueAsync(["example.org"], new WebRootSolver("/var/www/html"));
/// </code></example>
public sealed partial class AcmeClient : IDisposable
{
    private readonly AcmeClientOptions _options;
    private readonly AcmeConnection _connection;
    private readonly SignedRequests _requests;
    private readonly SemaphoreSlim _registering = new(1);
    private AcmeKey _key;
    private Uri? _account;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="directory">The address of the CA's directory, such as <see cref="AcmeCa.LetsEncrypt"/>.</param>
    /// <param name="accountKey">The account's key, which stays yours to dispose of. Keep it: it is the account.</param>
    /// <param name="options">All else; the defaults unless given.</param>
    /// <exception cref="ArgumentException">The address is not https, or an option makes no sense.</exception>
    public AcmeClient(Uri directory, AcmeKey accountKey, AcmeClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(accountKey);
        if (!directory.IsAbsoluteUri || directory.Scheme != Uri.UriSchemeHttps)
            throw new ArgumentException($"'{directory}' is no https address, which ACME requires (RFC 8555 §6.1).", nameof(directory));
        _options = options ?? new();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.Attempts, 1, nameof(options));
        (DirectoryUrl, _key, _account) = (directory, accountKey, _options.AccountUrl);
        _connection = new(_options);
        _requests = new(_options, _connection, directory);
    }

    /// <summary>The address of the CA's directory.</summary>
    public Uri DirectoryUrl { get; }

    /// <summary>What the CA offers (RFC 8555 §7.1.1); kept for an hour.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The directory.</returns>
    /// <exception cref="AcmeException">The CA cannot be reached, or what is there is no directory.</exception>
    public Task<AcmeDirectory> GetDirectoryAsync(CancellationToken cancellationToken = default) => _requests.DirectoryAsync(cancellationToken);

    /// <summary>The CA and the key's thumbprint.</summary>
    /// <returns>Such as <c>https://... with EcP256 key oKIywv...</c>.</returns>
    public override string ToString() => $"{DirectoryUrl} with {_key}";

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        _requests.Dispose();
        _connection.Dispose();
        _registering.Dispose();
    }

    /// <summary>Sends something in the account's name; a CA that has forgotten the account is told of it again.</summary>
    private async Task<AcmeAnswer> PostAsync(Uri url, ReadOnlyMemory<byte> payload, CancellationToken cancellationToken, bool repeatable = true, string? accept = null)
    {
        for (var again = false; ; again = true)
        {
            var account = await AccountUrlAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return await _requests.PostAsync(url, nonce => JsonWebSignature.Sign(_key, account, nonce, url, payload.Span), accept, repeatable, cancellationToken).ConfigureAwait(false);
            }
            catch (AcmeProblemException e) when (e.Problem.Type == AcmeProblemType.AccountDoesNotExist && _options.NewAccount is not null && !again)
            {
                _account = null;
            }
        }
    }

    /// <summary>Reads something (POST-as-GET, RFC 8555 §6.3).</summary>
    private Task<AcmeAnswer> ReadAsync(Uri url, CancellationToken cancellationToken, string? accept = null) => PostAsync(url, default, cancellationToken, accept: accept);

    /// <summary>Sends what should not be done twice: after an answer that leaves open whether the CA acted, what the CA has decides.</summary>
    private async Task<T> PostOnceAsync<T>(Uri url, ReadOnlyMemory<byte> payload, Func<AcmeAnswer, T> read, Func<AcmeException, Task<T?>> find, CancellationToken cancellationToken)
        where T : class
    {
        for (var failed = 1; ; failed++)
        {
            AcmeException failure;
            try
            {
                return read(await PostAsync(url, payload, cancellationToken, repeatable: false).ConfigureAwait(false));
            }
            catch (AcmeException e)
            {
                failure = e;
            }

            if (!_requests.TooLong(failure) && await find(failure).ConfigureAwait(false) is { } found)
                return found;
            if (!failure.LeavesOpen || failed >= _options.Attempts || _requests.TooLong(failure))
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
            await _requests.PauseAsync(failure.Wait, failed, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Asks again until something is decided: soon at first, then less often, never before the CA said (RFC 8555 §7.5.1).</summary>
    /// <param name="url">What is asked for.</param>
    /// <param name="what">What it is, for people.</param>
    /// <param name="ask">Asks once.</param>
    /// <param name="isDecided">Whether that is it.</param>
    /// <param name="retryAfter">When the CA wants to be asked again.</param>
    /// <param name="begun">What the CA said last, if that was just now: then there is a pause first.</param>
    /// <param name="cancellationToken">Ends it.</param>
    private async Task<T> PollAsync<T>(Uri url, string what, Func<Task<T>> ask, Func<T, bool> isDecided, Func<T, TimeSpan?> retryAfter, (bool Is, TimeSpan? RetryAfter) begun, CancellationToken cancellationToken)
    {
        var start = _options.Clock.GetTimestamp();
        var pause = TimeSpan.FromMilliseconds(begun.Is ? 50 : 100);
        for (var first = true; ; first = false, pause = TimeSpan.FromMilliseconds(Math.Min(pause.TotalMilliseconds * 1.6, 5000)))
        {
            var asked = begun.RetryAfter;
            if (!first || !begun.Is)
            {
                var value = await ask().ConfigureAwait(false);
                if (isDecided(value))
                    return value;
                asked = retryAfter(value);
            }

            var waited = _options.Clock.GetElapsedTime(start);
            var wait = asked > pause ? asked.Value : pause;
            if (waited + wait > _options.PollingTimeout)
                throw new AcmeTimeoutException(url, what, waited, asked, _options.Clock.GetUtcNow());
            await Task.Delay(wait, _options.Clock, cancellationToken).ConfigureAwait(false);
        }
    }
}
