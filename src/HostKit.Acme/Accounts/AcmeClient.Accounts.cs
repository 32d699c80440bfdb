using System.Text.Json;

namespace HostKit.Acme;

public sealed partial class AcmeClient
{
    /// <summary>Registers an account for the key, or finds the one that is there (RFC 8555 §7.3). Safe to repeat: a key has one account.</summary>
    /// <param name="account">What to register with; not looked at by the CA if the account exists.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The account.</returns>
    /// <exception cref="HostKitException">The terms are not agreed to, or the CA needs an external account binding; said before anything is sent.</exception>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public async Task<AcmeAccount> CreateAccountAsync(NewAccount account, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        var directory = await GetDirectoryAsync(cancellationToken).ConfigureAwait(false);
        if (WhyNot(account, directory) is { } lack)
            throw new HostKitException(lack);
        return await PostNewAccountAsync(_key, directory, json =>
        {
            if (account.AgreesToTerms)
                json.WriteBoolean("termsOfServiceAgreed", true);
            if (account.Contact.Count > 0)
                json.WriteTexts("contact", account.Contact);
            if (account.ExternalAccountBinding is not { } binding)
                return;
            json.WritePropertyName("externalAccountBinding");
            json.WriteRawValue(binding.Bind(_key, directory.NewAccount));
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Finds the key's account (RFC 8555 §7.3.1).</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The account; null when the CA has none for the key.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public async Task<AcmeAccount?> FindAccountAsync(CancellationToken cancellationToken = default)
        => await FindAccountAsync(_key, cancellationToken).ConfigureAwait(false) is { } found && (_account = found.Url) is not null ? found : null;

    /// <summary>The account as the CA has it.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The account.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public async Task<AcmeAccount> GetAccountAsync(CancellationToken cancellationToken = default)
    {
        var url = await AccountUrlAsync(cancellationToken).ConfigureAwait(false);
        return AcmeAccount.Read(await ReadAsync(url, cancellationToken).ConfigureAwait(false), url);
    }

    /// <summary>Sets how the CA can reach the owner (RFC 8555 §7.3.2).</summary>
    /// <param name="contact">Such as <c>mailto:me@example.org</c>; empty for none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The account as it is now.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public Task<AcmeAccount> SetContactAsync(IEnumerable<string> contact, CancellationToken cancellationToken = default)
        => UpdateAccountAsync(json => json.WriteTexts("contact", contact), cancellationToken);

    /// <summary>Agrees to terms that have changed (RFC 8555 §7.3.3).</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The account as it is now.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public Task<AcmeAccount> AgreeToTermsAsync(CancellationToken cancellationToken = default)
        => UpdateAccountAsync(json => json.WriteBoolean("termsOfServiceAgreed", true), cancellationToken);

    /// <summary>Gives the account up, for good (RFC 8555 §7.3.6). Certificates stay valid.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public async Task DeactivateAccountAsync(CancellationToken cancellationToken = default)
    {
        var url = await AccountUrlAsync(cancellationToken).ConfigureAwait(false);
        await PostOnceAsync(
            url,
            JsonText.Of(json =>
            {
                json.WriteStartObject();
                json.WriteString("status", "deactivated");
                json.WriteEndObject();
            }),
            _ => url,
            failure => WasLost(failure) ? IsGoneAsync(url, cancellationToken) : Task.FromResult<Uri?>(null),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives the account another key (RFC 8555 §7.3.5), which this client then uses. Keep the new key before the call: afterwards the old one is worth nothing.</summary>
    /// <param name="newKey">The new key, which no other account has.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public async Task ChangeKeyAsync(AcmeKey newKey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(newKey);
        var account = await AccountUrlAsync(cancellationToken).ConfigureAwait(false);
        var url = (await GetDirectoryAsync(cancellationToken).ConfigureAwait(false)).KeyChange ?? throw new HostKitException($"The CA {DirectoryUrl} cannot change keys.");
        var inner = JsonWebSignature.Sign(newKey, null, null, url, JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("account", account.AbsoluteUri);
            json.WritePropertyName("oldKey");
            _key.WriteJwk(json);
            json.WriteEndObject();
        }));
        // When the answer got lost, the account may have the new key already, and the old one opens nothing any more.
        await PostOnceAsync(
            url, inner, _ => account,
            async _ => await FindAccountAsync(newKey, cancellationToken).ConfigureAwait(false) is { } found && found.Url == account ? account : null,
            cancellationToken).ConfigureAwait(false);
        _key = newKey;
    }

    internal async Task<Uri> AccountUrlAsync(CancellationToken cancellationToken)
    {
        if (_account is { } known)
            return known;
        await _registering.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_account is { } meanwhile)
                return meanwhile;
            var directory = await GetDirectoryAsync(cancellationToken).ConfigureAwait(false);
            // An account that is there needs no binding and no agreement any more, so it is looked for before a lack of them is told.
            var found = _options.NewAccount is { } account && WhyNot(account, directory) is null ? null : await FindAccountAsync(_key, cancellationToken).ConfigureAwait(false);
            found ??= await CreateAccountAsync(
                _options.NewAccount ?? throw new HostKitException($"The CA {DirectoryUrl} has no account for the {_key}. Set NewAccount in AcmeClientOptions, or call CreateAccountAsync."),
                cancellationToken).ConfigureAwait(false);
            return _account = found.Url;
        }
        finally
        {
            _registering.Release();
        }
    }

    private string? WhyNot(NewAccount account, AcmeDirectory directory)
        => directory.TermsOfService is { } terms && !account.AgreesToTerms ? $"The CA {DirectoryUrl} wants its terms to be agreed to. Read {terms} and set AgreesToTerms."
            : directory.ExternalAccountRequired && account.ExternalAccountBinding is null
                ? $"The CA {DirectoryUrl} takes accounts of its website only. {AcmeAdvice.ExternalAccount}"
            : null;

    private async Task<AcmeAccount?> FindAccountAsync(AcmeKey key, CancellationToken cancellationToken)
    {
        var directory = await GetDirectoryAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await PostNewAccountAsync(key, directory, json => json.WriteBoolean("onlyReturnExisting", true), cancellationToken).ConfigureAwait(false);
        }
        catch (AcmeProblemException e) when (e.Problem.Type == AcmeProblemType.AccountDoesNotExist)
        {
            return null;
        }
    }

    private async Task<AcmeAccount> PostNewAccountAsync(AcmeKey key, AcmeDirectory directory, Action<Utf8JsonWriter> members, CancellationToken cancellationToken)
    {
        var payload = Members(members);
        var answer = await _requests.PostAsync(
            directory.NewAccount, nonce => JsonWebSignature.Sign(key, null, nonce, directory.NewAccount, payload), null, repeatable: true, cancellationToken).ConfigureAwait(false);
        var account = AcmeAccount.Read(answer, answer.Location);
        if (ReferenceEquals(key, _key))
            _account = account.Url;
        return account;
    }

    private async Task<AcmeAccount> UpdateAccountAsync(Action<Utf8JsonWriter> members, CancellationToken cancellationToken)
    {
        var url = await AccountUrlAsync(cancellationToken).ConfigureAwait(false);
        return AcmeAccount.Read(await PostAsync(url, Members(members), cancellationToken).ConfigureAwait(false), url);
    }

    private async Task<Uri?> IsGoneAsync(Uri account, CancellationToken cancellationToken)
    {
        try
        {
            return AcmeAccount.Read(await ReadAsync(account, cancellationToken).ConfigureAwait(false), account).Status == AccountStatus.Deactivated ? account : null;
        }
        catch (AcmeProblemException e) when (e.Problem.Status is 401 or 403)
        {
            return account;
        }
    }

    private static bool WasLost(AcmeException failure) => failure.LeavesOpen;

    private static byte[] Members(Action<Utf8JsonWriter> members) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });
}
