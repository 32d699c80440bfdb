namespace HostKit.Acme;

public sealed partial class AcmeClient
{
    // Lists are paged, three orders to a page at pebble.
    private const int MostPages = 40;

    // An account may have thousands of orders, each of which costs a request.
    private const int MostOrders = 200;

    /// <summary>Makes an order (RFC 8555 §7.4). When the answer gets lost, the order is looked for before another one is made.</summary>
    /// <param name="order">What to order.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The order; it may be an earlier one for the same names, and its names may be proven already.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public async Task<AcmeOrder> CreateOrderAsync(NewOrder order, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        var directory = await GetDirectoryAsync(cancellationToken).ConfigureAwait(false);
        return await PostOnceAsync(
            directory.NewOrder,
            order.ToJson(),
            answer => AcmeOrder.Read(answer, answer.Location ?? throw new AcmeProtocolException(answer.Url, "it is no order: the Location header is missing.")),
            failure => failure.LeavesOpen ? FindOrderAsync(order, cancellationToken) : Task.FromResult<AcmeOrder?>(null),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Looks through the account's orders for one that is open and for the same (RFC 8555 §7.1.2.1).</summary>
    /// <param name="order">What was ordered.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The order; null when there is none among the first 200, or when the CA keeps no list (such CAs answer the same order twice with the same one).</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public async Task<AcmeOrder?> FindOrderAsync(NewOrder order, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        try
        {
            return await FindOrderAsync(order, (await GetAccountAsync(cancellationToken).ConfigureAwait(false)).Orders, cancellationToken).ConfigureAwait(false);
        }
        catch (AcmeException e) when (e is AcmeProtocolException or AcmeProblemException { Problem.Status: 400 or 403 or 404 or 405 or 501 })
        {
            // A CA that shows no accounts or lists, or in a way of its own, keeps none for all that matters here.
            return null;
        }
    }

    private async Task<AcmeOrder?> FindOrderAsync(NewOrder order, Uri? next, CancellationToken cancellationToken)
    {
        HashSet<Uri> seen = [];
        for (var page = 0; next is not null && page < MostPages && seen.Add(next); page++)
        {
            var answer = await ReadAsync(next, cancellationToken).ConfigureAwait(false);
            foreach (var url in answer.Json("list of orders").Urls("orders").Where(seen.Add))
            {
                if (seen.Count > MostOrders)
                    return null;
                if (await TryGetOrderAsync(url, cancellationToken).ConfigureAwait(false) is { Status: OrderStatus.Pending or OrderStatus.Ready } found && order.IsAnsweredBy(found))
                    return found;
            }

            next = answer.Links.FirstOrDefault(l => l.Relation == "next").Url;
        }

        return null;
    }

    /// <summary>Reads an order.</summary>
    /// <param name="url">Its address (<see cref="AcmeOrder.Url"/>).</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The order as it is now.</returns>
    /// <exception cref="AcmeException">The CA does not know it, refuses, or cannot be reached.</exception>
    public async Task<AcmeOrder> GetOrderAsync(Uri url, CancellationToken cancellationToken = default)
        => AcmeOrder.Read(await ReadAsync(url, cancellationToken).ConfigureAwait(false), url);

    /// <summary>Reads an authorization.</summary>
    /// <param name="url">Its address, one of <see cref="AcmeOrder.Authorizations"/>.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The authorization as it is now.</returns>
    /// <exception cref="AcmeException">The CA does not know it, refuses, or cannot be reached.</exception>
    public async Task<AcmeAuthorization> GetAuthorizationAsync(Uri url, CancellationToken cancellationToken = default)
        => AcmeAuthorization.Read(await ReadAsync(url, cancellationToken).ConfigureAwait(false));

    /// <summary>Gives an authorization up (RFC 8555 §7.5.2).</summary>
    /// <param name="url">Its address.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The authorization as it is now.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public async Task<AcmeAuthorization> DeactivateAuthorizationAsync(Uri url, CancellationToken cancellationToken = default)
        => AcmeAuthorization.Read(await PostAsync(url, Members(json => json.WriteString("status", "deactivated")), cancellationToken).ConfigureAwait(false));

    /// <summary>What a challenge wants to see, for a solver.</summary>
    /// <param name="authorization">The authorization.</param>
    /// <param name="challenge">One of its challenges.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="AcmeException">The challenge's token is missing, or is none.</exception>
    public ChallengeAnswer Answer(AcmeAuthorization authorization, AcmeChallenge challenge)
    {
        ArgumentNullException.ThrowIfNull(authorization);
        ArgumentNullException.ThrowIfNull(challenge);
        return ChallengeAnswer.Of(authorization, challenge, _key.Thumbprint);
    }

    /// <summary>Tells the CA to look (RFC 8555 §7.5.1). The CA looks once: call it when the answer can be seen from everywhere.</summary>
    /// <param name="authorization">The authorization.</param>
    /// <param name="challenge">One of its challenges.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The challenge as it is now.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public Task<AcmeChallenge> SubmitAsync(AcmeAuthorization authorization, AcmeChallenge challenge, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(authorization);
        ArgumentNullException.ThrowIfNull(challenge);
        return PostOnceAsync(
            challenge.Url,
            Members(_ => { }),
            answer => AcmeChallenge.Read(answer.Json("challenge")) is { } told ? told with { RetryAfter = answer.RetryAfter } : throw new AcmeProtocolException(answer.Url, "it is no challenge: 'type' or 'url' is missing."),
            async failure =>
            {
                // A CA that has begun to look refuses to be told twice, so what it has decides; some show only after a moment that they have begun.
                for (var looks = 1; ; looks++)
                {
                    var now = await GetAuthorizationAsync(authorization.Url, cancellationToken).ConfigureAwait(false);
                    var same = now.Challenges.FirstOrDefault(c => c.Url == challenge.Url);
                    if (same is null || now.Status != AuthorizationStatus.Pending || same.Status != ChallengeStatus.Pending)
                        return same;
                    if (failure.LeavesOpen || looks == 3)
                        return null;
                    await _requests.PauseAsync(null, looks, cancellationToken).ConfigureAwait(false);
                }
            },
            cancellationToken);
    }

    /// <summary>Waits until an authorization is decided.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The authorization, valid or not.</returns>
    /// <exception cref="AcmeTimeoutException">It is still pending after <see cref="AcmeClientOptions.PollingTimeout"/>.</exception>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public Task<AcmeAuthorization> WaitForAuthorizationAsync(Uri url, CancellationToken cancellationToken = default) => WaitForAuthorizationAsync(url, default, cancellationToken);

    /// <summary>Waits until an order is neither pending nor being processed.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The order: ready, valid or invalid.</returns>
    /// <exception cref="AcmeTimeoutException">It is still undecided after <see cref="AcmeClientOptions.PollingTimeout"/>; it can be resumed.</exception>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public Task<AcmeOrder> WaitForOrderAsync(Uri url, CancellationToken cancellationToken = default)
        => PollAsync(url, "The order", () => GetOrderAsync(url, cancellationToken), o => o.Status is OrderStatus.Ready or OrderStatus.Valid or OrderStatus.Invalid, o => o.RetryAfter, default, cancellationToken);

    /// <summary>Asks for the certificate of an order that is ready (RFC 8555 §7.4). When the answer gets lost, the order tells whether the CA has begun.</summary>
    /// <param name="order">The order.</param>
    /// <param name="signingRequest">The certificate signing request in DER, as <see cref="AcmeKey.CreateSigningRequest"/> makes it. Keep its key before the call.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The order as it is now, often still <see cref="OrderStatus.Processing"/>.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public Task<AcmeOrder> FinalizeAsync(AcmeOrder order, ReadOnlyMemory<byte> signingRequest, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        return PostOnceAsync(
            order.Finalize,
            Members(json => json.WriteString("csr", System.Buffers.Text.Base64Url.EncodeToString(signingRequest.Span))),
            answer => AcmeOrder.Read(answer, order.Url),
            async _ => await GetOrderAsync(order.Url, cancellationToken).ConfigureAwait(false) is { Status: OrderStatus.Processing or OrderStatus.Valid } begun ? begun : null,
            cancellationToken);
    }

    private Task<AcmeAuthorization> WaitForAuthorizationAsync(Uri url, (bool Is, TimeSpan? RetryAfter) begun, CancellationToken cancellationToken)
        => PollAsync(url, "The authorization", () => GetAuthorizationAsync(url, cancellationToken), a => a.Status is not (AuthorizationStatus.Pending or AuthorizationStatus.Unknown), a => a.RetryAfter, begun, cancellationToken);

    /// <summary>Reads an order that may be gone.</summary>
    private async Task<AcmeOrder?> TryGetOrderAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            return await GetOrderAsync(url, cancellationToken).ConfigureAwait(false);
        }
        catch (AcmeProblemException e) when (e.Problem.Status is 404 or 401 or 403 || e.Problem.Type == AcmeProblemType.Malformed)
        {
            return null;
        }
    }
}
