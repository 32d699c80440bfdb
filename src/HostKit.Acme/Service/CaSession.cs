using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

/// <summary>One CA with our account there, for all certificates of a run: one client, so one connection.</summary>
internal sealed class CaSession : IDisposable
{
    public const string KeyIdVariable = "ACME_EAB_KID";
    private const string MacKeyVariable = "ACME_EAB_HMAC_KEY";
    private static readonly TimeSpan LockLimit = TimeSpan.FromMinutes(2);
    private readonly CertificateStore _store;
    private readonly Ledger _ledger;
    private readonly AcmeKey _key;
    private readonly IReadOnlyList<string> _contact;
    private readonly ExternalAccountBinding? _binding;
    private readonly SemaphoreSlim _registering = new(1);
    private StoredAccount _account;
    private bool _ready;

    private CaSession(CertificateStore store, Ledger ledger, StoredAccount account, AcmeKey key, AcmeClient client, IReadOnlyList<string> contact, ExternalAccountBinding? binding)
        => (_store, _ledger, _account, _key, Client, _contact, _binding) = (store, ledger, account, key, client, contact, binding);

    public AcmeClient Client { get; }

    public string Thumbprint => _key.Thumbprint;

    /// <summary>The CA's time, if it has told it and ours is off by more than an hour.</summary>
    public DateTimeOffset Now(DateTimeOffset now) => Client.ClockSkew.Duration() > TimeSpan.FromHours(1) ? now + Client.ClockSkew : now;

    public static async Task<CaSession> OpenAsync(
        CertificateServiceOptions options, CertificateStore store, Ledger ledger, Uri ca, string? trustedRoots, IReadOnlyList<string> contact, IReadOnlyDictionary<string, string> credentials, CancellationToken cancellationToken)
    {
        var binding = credentials.GetValueOrDefault(KeyIdVariable) is { Length: > 0 } id
            ? ExternalAccountBinding.FromBase64(id, credentials.GetValueOrDefault(MacKeyVariable) is { Length: > 0 } mac ? mac
                : throw new HostKitException($"The credentials have {KeyIdVariable} without {MacKeyVariable}. Put both into the file.")) : null;
        var roots = Roots(trustedRoots);
        StoredAccount account;
        using (await store.Accounts.LockAsync(ca, LockLimit, cancellationToken).ConfigureAwait(false))
            account = store.Accounts.FindOrCreate(ca);
        var key = account.ReadKey();
        var client = new AcmeClient(ca, key, new()
        {
            NewAccount = new() { AgreesToTerms = true, Contact = contact, ExternalAccountBinding = binding },
            AccountUrl = account.Url,
            TrustedRoots = roots,
            UserAgent = "hostkit-acme",
            Clock = options.Clock,
        });
        return new(store, ledger, account, key, client, contact, binding);
    }

    /// <summary>Sees to it that there is an account, and that the CA knows its contact.</summary>
    public async Task RegisterAsync(CancellationToken cancellationToken)
    {
        await _registering.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_ready)
                return;
            await Client.GetDirectoryAsync(cancellationToken).ConfigureAwait(false);
            if (_account.Url is null)
            {
                using var held = await _store.Accounts.LockAsync(_account.Ca, LockLimit, cancellationToken).ConfigureAwait(false);
                if (await _ledger.TakeAccountAsync(_account.Ca, cancellationToken).ConfigureAwait(false) is { } refusal)
                    throw new AcmeLimitException(refusal);
                var made = await Client.CreateAccountAsync(new() { AgreesToTerms = true, Contact = _contact, ExternalAccountBinding = _binding }, cancellationToken).ConfigureAwait(false);
                _store.Accounts.Update(_account = _account with { Url = made.Url, Contact = _contact });
            }
            else if (_contact.Count > 0 && !_contact.SequenceEqual(_account.Contact))
            {
                await Client.SetContactAsync(_contact, cancellationToken).ConfigureAwait(false);
                _store.Accounts.Update(_account = _account with { Contact = _contact });
            }

            _ready = true;
        }
        finally
        {
            _registering.Release();
        }
    }

    /// <summary>Keeps the account's address if the CA had lost the account and it was registered anew.</summary>
    public async Task RememberAsync(CancellationToken cancellationToken)
    {
        if (await Client.AccountUrlAsync(cancellationToken).ConfigureAwait(false) is var url && url != _account.Url)
            _store.Accounts.Update(_account = _account with { Url = url });
    }

    public void Dispose()
    {
        Client.Dispose();
        _key.Dispose();
        _registering.Dispose();
    }

    private static IReadOnlyList<X509Certificate2> Roots(string? path)
    {
        if (path is null)
            return [];
        try
        {
            var roots = new X509Certificate2Collection();
            roots.ImportFromPemFile(path);
            return roots.Count > 0 ? [.. roots] : throw new HostKitException($"{path}: there is no certificate in it. The roots of the CA's web server belong there, in PEM.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException)
        {
            throw new HostKitException($"{path}: the roots cannot be read: {e.Message}", e);
        }
    }
}
