namespace HostKit.Acme;

public sealed partial class AcmeClient
{
    /// <summary>Gets a certificate: registers the account if need be, orders, proves the names, and checks what comes.</summary>
    /// <param name="names">Names and addresses, at least one.</param>
    /// <param name="solver">Shows the CA what it wants to see.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The certificate with its new key.</returns>
    /// <exception cref="AcmeException">It did not work out; the message says why, and what to do.</exception>
    /// <exception cref="HostKitException">A name cannot be in a certificate, or no solver can prove it; said before anything is ordered.</exception>
    public Task<IssuedCertificate> IssueAsync(IEnumerable<string> names, IChallengeSolver solver, CancellationToken cancellationToken = default)
        => IssueAsync(new CertificateOrder { Names = [.. names] }, [solver], null, cancellationToken);

    /// <summary>Gets a certificate, going on with an order that was begun before if <paramref name="file"/> has one.</summary>
    /// <param name="order">What is wanted.</param>
    /// <param name="solvers">Those that show the CA what it wants to see; for each name the first that can.</param>
    /// <param name="file">Keeps the order while it is under way. Delete it when the certificate is stored. Without it a crash means a new order.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The certificate with its key.</returns>
    /// <exception cref="AcmeException">It did not work out; the message says why, and what to do. <see cref="AcmeTimeoutException"/> and connection failures leave the order to be resumed.</exception>
    /// <exception cref="HostKitException">A name cannot be in a certificate, or no solver can prove it; said before anything is ordered.</exception>
    public async Task<IssuedCertificate> IssueAsync(CertificateOrder order, IReadOnlyList<IChallengeSolver> solvers, OrderFile? file = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(solvers);
        var identifiers = AcmeIdentifier.ParseAll(order.Names);
        if (identifiers.FirstOrDefault(i => i.IsWildcard) is { } wildcard && !solvers.Any(s => s.ChallengeTypes.Contains(ChallengeTypes.Dns01)))
            throw new HostKitException($"'{wildcard}' can be proven by DNS-01 only, and no solver for that is given.");
        List<string> warnings = [];
        var directory = await GetDirectoryAsync(cancellationToken).ConfigureAwait(false);
        var wanted = new NewOrder
        {
            Identifiers = identifiers,
            Profile = Profile(order, directory, warnings),
            NotBefore = order.NotBefore,
            NotAfter = order.NotAfter,
            Replaces = directory.RenewalInfo is null ? null : order.Replaces,
        };
        var (state, current) = await BeginAsync(order, wanted, file, cancellationToken).ConfigureAwait(false);
        using var key = AcmeKey.FromPem(state.PrivateKeyPem);
        if (current.Status == OrderStatus.Pending)
            await ProveAsync(current, solvers, warnings, cancellationToken).ConfigureAwait(false);
        if (current.Status is OrderStatus.Pending or OrderStatus.Unknown)
            current = await WaitForOrderAsync(current.Url, cancellationToken).ConfigureAwait(false);
        if (current.Status == OrderStatus.Ready)
            current = await FinalizeAsync(current, key.CreateSigningRequest(identifiers), cancellationToken).ConfigureAwait(false);
        if (current.Status is not (OrderStatus.Valid or OrderStatus.Invalid))
        {
            current = await PollAsync(
                current.Url, "The order", () => GetOrderAsync(state.Order!, cancellationToken), o => o.Status is OrderStatus.Valid or OrderStatus.Invalid, o => o.RetryAfter, cancellationToken).ConfigureAwait(false);
        }

        if (current.Status == OrderStatus.Invalid)
            throw new AcmeOrderException(current.Url, current.Error is { } error ? [error] : []);
        var chain = await DownloadVerifiedAsync(order, current, key, identifiers, warnings, cancellationToken).ConfigureAwait(false);
        if (_requests.Skew.Duration() > TimeSpan.FromHours(1))
        {
            var now = _options.Clock.GetUtcNow();
            warnings.Add(FormattableString.Invariant($"The clocks differ: it is {now:u} here and {now + _requests.Skew:u} at the CA."));
        }

        return new(chain.Leaf, chain.ToPem(), state.PrivateKeyPem, current.Url, warnings) { ClockSkew = _requests.Skew };
    }

    /// <summary>The order to go on with: the one in the file, one that the CA has without our knowing, or a new one.</summary>
    private async Task<(OrderState State, AcmeOrder Order)> BeginAsync(CertificateOrder order, NewOrder wanted, OrderFile? file, CancellationToken cancellationToken)
    {
        await AccountUrlAsync(cancellationToken).ConfigureAwait(false);
        var state = file?.Read() is { } kept && IsFor(kept, order, wanted) ? kept : null;
        AcmeOrder? current = null;
        if (state is not null)
        {
            current = state.Order is { } url
                ? await TryGetOrderAsync(url, cancellationToken).ConfigureAwait(false)
                : await FindOrderAsync(wanted, cancellationToken).ConfigureAwait(false);
            if (current?.Status == OrderStatus.Invalid)
                current = null;
        }

        if (state is null || (current is null && state.Order is not null))
        {
            using var key = order.PrivateKeyPem is { } own ? AcmeKey.FromPem(own) : AcmeKey.Generate(order.KeyType);
            if (key.Thumbprint == _key.Thumbprint)
                throw new HostKitException("The certificate's key is the account's key, which no CA takes (RFC 8555 §11.1). Use another.");
            state = new() { Directory = DirectoryUrl, Account = _key.Thumbprint, Identifiers = wanted.Identifiers, Profile = wanted.Profile, PrivateKeyPem = key.ExportPem() };
            file?.Write(state);
        }

        current ??= await CreateOrderWithoutReplacedAsync(wanted, cancellationToken).ConfigureAwait(false);
        if (state.Order != current.Url)
        {
            state = state with { Order = current.Url };
            file?.Write(state);
        }

        return (state, current);
    }

    private async Task<AcmeOrder> CreateOrderWithoutReplacedAsync(NewOrder wanted, CancellationToken cancellationToken)
    {
        try
        {
            return await CreateOrderAsync(wanted, cancellationToken).ConfigureAwait(false);
        }
        catch (AcmeProblemException e) when (wanted.Replaces is not null && (e.Problem.Type == AcmeProblemType.AlreadyReplaced || e.Problem.Status is 404 or 409))
        {
            return await CreateOrderAsync(wanted with { Replaces = null }, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<CertificateChain> DownloadVerifiedAsync(
        CertificateOrder order, AcmeOrder current, AcmeKey key, IReadOnlyList<AcmeIdentifier> identifiers, List<string> warnings, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                var (chain, asPreferred, date) = await DownloadChainAsync(current, order.PreferredIssuer, cancellationToken).ConfigureAwait(false);
                var now = _options.Clock.GetUtcNow();
                chain.Verify(key.PublicKey, identifiers, now, date ?? now);
                if (!asPreferred)
                    warnings.Add($"The CA offers no chain of '{order.PreferredIssuer}'; the one of '{chain.Issuer}' is used.");
                return chain;
            }
            catch (AcmeCertificateException) when (tries < 3)
            {
                await _requests.PauseAsync(null, tries, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static string? Profile(CertificateOrder order, AcmeDirectory directory, List<string> warnings)
    {
        var offered = directory.Profiles.Count == 0 ? "has no profiles" : $"has the profiles {string.Join(", ", directory.Profiles.Keys)}";
        if (order.Profile is { } required)
            return directory.Profiles.ContainsKey(required) ? required : throw new HostKitException($"The CA {directory.Url} does not have the profile '{required}': it {offered}.");
        if (order.PreferredProfile is not { } preferred || directory.Profiles.ContainsKey(preferred))
            return order.PreferredProfile;
        warnings.Add($"The CA does not have the profile '{preferred}': it {offered}.");
        return null;
    }

    private bool IsFor(OrderState state, CertificateOrder order, NewOrder wanted)
    {
        if (state.Directory != DirectoryUrl || state.Account != _key.Thumbprint || state.Profile != wanted.Profile || !state.Identifiers.ToHashSet().SetEquals(wanted.Identifiers))
            return false;
        using var key = AcmeKey.FromPem(state.PrivateKeyPem);
        using var own = order.PrivateKeyPem is { } pem ? AcmeKey.FromPem(pem) : null;
        return own is null ? key.Type == order.KeyType : own.Thumbprint == key.Thumbprint;
    }
}
