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
        var (state, current) = await BeginAsync(order, wanted, file, warnings, cancellationToken).ConfigureAwait(false);
        using var key = AcmeKey.FromPem(state.PrivateKeyPem);
        CertificateChain chain;
        try
        {
            current = await CompleteAsync(current, identifiers, key.CreateSigningRequest(identifiers), solvers, warnings, cancellationToken).ConfigureAwait(false);
            chain = await DownloadVerifiedAsync(order, current, key, identifiers, warnings, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is AcmeOrderException or AcmeCertificateException { IsFinal: true })
        {
            // The order is dead, and must not stand in the way of the next.
            file?.Delete();
            throw;
        }

        if (_requests.Skew.Duration() > TimeSpan.FromMinutes(5))
        {
            var now = _options.Clock.GetUtcNow();
            warnings.Add(FormattableString.Invariant($"The clocks differ: it is {now:u} here and {now + _requests.Skew:u} at the CA."));
        }

        return new(chain.Leaf, chain.ToPem(), state.PrivateKeyPem, current.Url, warnings) { ClockSkew = _requests.Skew };
    }

    /// <summary>Brings an order from wherever it is to its certificate.</summary>
    private async Task<AcmeOrder> CompleteAsync(
        AcmeOrder order, IReadOnlyList<AcmeIdentifier> identifiers, byte[] signingRequest, IReadOnlyList<IChallengeSolver> solvers, List<string> warnings, CancellationToken cancellationToken)
    {
        if (order.Status == OrderStatus.Pending)
            await ProveAsync(order, identifiers, solvers, warnings, cancellationToken).ConfigureAwait(false);
        else if (order.Status == OrderStatus.Unknown)
            order = await WaitForOrderAsync(order.Url, cancellationToken).ConfigureAwait(false);
        for (var tries = 1; order.Status is OrderStatus.Pending or OrderStatus.Ready; tries++)
        {
            try
            {
                // All is proven, so the order is ready but for CAs that take a moment to see that.
                order = await FinalizeAsync(order, signingRequest, cancellationToken).ConfigureAwait(false);
                break;
            }
            catch (AcmeProblemException e) when (e.Problem.Type == AcmeProblemType.OrderNotReady && tries < Math.Max(2, _options.Attempts))
            {
                if (tries > 1)
                    await _requests.PauseAsync(null, tries, cancellationToken).ConfigureAwait(false);
                order = await WaitForOrderAsync(order.Url, cancellationToken).ConfigureAwait(false);
            }
        }

        if (!IsDecided(order))
        {
            order = await PollAsync(
                order.Url, "The order", () => GetOrderAsync(order.Url, cancellationToken), IsDecided, o => o.RetryAfter, (true, order.RetryAfter), cancellationToken).ConfigureAwait(false);
        }

        return order.Status == OrderStatus.Valid ? order : throw new AcmeOrderException(order.Url, order.Error is { } error ? [error] : []);

        // Some CAs know that there is a certificate a moment before they know where.
        static bool IsDecided(AcmeOrder o) => o is { Status: OrderStatus.Valid, Certificate: not null } or { Status: OrderStatus.Invalid };
    }

    /// <summary>The order to go on with: the one in the file, one that the CA has without our knowing, or a new one.</summary>
    private async Task<(OrderState State, AcmeOrder Order)> BeginAsync(CertificateOrder order, NewOrder wanted, OrderFile? file, List<string> warnings, CancellationToken cancellationToken)
    {
        await AccountUrlAsync(cancellationToken).ConfigureAwait(false);
        var state = file?.Read() is { } kept && IsFor(kept, order, wanted) ? kept : null;
        AcmeOrder? current = null;
        if (state is not null)
        {
            current = state.Order is { } url
                ? await TryGetOrderAsync(url, cancellationToken).ConfigureAwait(false)
                : await FindOrderAsync(wanted, cancellationToken).ConfigureAwait(false);
            if (current?.Status == OrderStatus.Invalid || (current?.Status is OrderStatus.Pending or OrderStatus.Ready && current.Expires < _options.Clock.GetUtcNow() + _requests.Skew))
                current = null;
        }

        if (state is null || (current is null && state.Order is not null))
        {
            using var key = order.PrivateKeyPem is { } own ? AcmeKey.FromPem(own) : AcmeKey.Generate(order.KeyType);
            if (key.Thumbprint == _key.Thumbprint)
                throw new HostKitException("The certificate's key is the account's key, which no CA takes (RFC 8555 §11.1). Use another.");
            state = new()
            {
                Directory = DirectoryUrl,
                Account = _key.Thumbprint,
                Identifiers = wanted.Identifiers,
                Profile = wanted.Profile,
                Replaces = wanted.Replaces,
                NotBefore = wanted.NotBefore,
                NotAfter = wanted.NotAfter,
                PrivateKeyPem = key.ExportPem(),
            };
            file?.Write(state);
        }

        current ??= await CreateOrderWithoutReplacedAsync(wanted, warnings, cancellationToken).ConfigureAwait(false);
        if (state.Order != current.Url)
        {
            state = state with { Order = current.Url };
            file?.Write(state);
        }

        return (state, current);
    }

    private async Task<AcmeOrder> CreateOrderWithoutReplacedAsync(NewOrder wanted, List<string> warnings, CancellationToken cancellationToken)
    {
        try
        {
            return await CreateOrderAsync(wanted, cancellationToken).ConfigureAwait(false);
        }
        catch (AcmeProblemException e) when (wanted.Replaces is not null && IsAboutReplaced(e.Problem))
        {
            warnings.Add($"The CA does not take the order as one that replaces the certificate {wanted.Replaces}, so it counts for the CA's limits: {e.Problem}");
            return await CreateOrderAsync(wanted with { Replaces = null }, cancellationToken).ConfigureAwait(false);
        }
    }

    // RFC 9773 §5 has a type for a certificate with a successor only. One that is unknown, of a CA that has forgotten its issuer, or another account's, is refused in each CA's own words:
    // what else is wrong with an order is wrong without it, too.
    private static bool IsAboutReplaced(AcmeProblem problem)
        => problem.Type is AcmeProblemType.AlreadyReplaced or AcmeProblemType.Malformed or AcmeProblemType.Unauthorized
            || (problem.Type is AcmeProblemType.ServerInternal
                && (problem.Status == 404 || problem.Detail.Contains("replac", StringComparison.OrdinalIgnoreCase) || problem.Detail.Contains("certificate", StringComparison.OrdinalIgnoreCase)));

    private async Task<CertificateChain> DownloadVerifiedAsync(
        CertificateOrder order, AcmeOrder current, AcmeKey key, IReadOnlyList<AcmeIdentifier> identifiers, List<string> warnings, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                var (chain, asPreferred) = await DownloadChainAsync(
                    current, order.PreferredIssuer, (chain, date) => chain.Verify(key.PublicKey, identifiers, _options.Clock.GetUtcNow(), date ?? _options.Clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
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
        if (state.Directory != DirectoryUrl || state.Account != _key.Thumbprint
            || (state.Profile, state.Replaces, state.NotBefore, state.NotAfter) != (wanted.Profile, wanted.Replaces, wanted.NotBefore, wanted.NotAfter)
            || !state.Identifiers.ToHashSet().SetEquals(wanted.Identifiers))
            return false;
        using var key = AcmeKey.FromPem(state.PrivateKeyPem);
        using var own = order.PrivateKeyPem is { } pem ? AcmeKey.FromPem(pem) : null;
        return own is null ? key.Type == order.KeyType : own.Thumbprint == key.Thumbprint;
    }
}
