using System.Buffers.Text;
using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

public sealed partial class AcmeClient
{
    /// <summary>Downloads the certificate of an order that is valid, as the CA sends it (RFC 8555 §7.4.2). Nothing of it is checked; <see cref="IssueAsync(IEnumerable{string}, IChallengeSolver, CancellationToken)"/> does.</summary>
    /// <param name="order">The order.</param>
    /// <param name="preferredIssuer">The common name of the issuer of the topmost certificate, where the CA offers several chains; its own choice unless given or when no chain has it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The chain as PEM, the certificate first.</returns>
    /// <exception cref="AcmeCertificateException">What the CA sends is no certificate.</exception>
    /// <exception cref="AcmeException">The order has none yet, or the CA cannot be reached.</exception>
    public async Task<string> DownloadAsync(AcmeOrder order, string? preferredIssuer = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        return (await DownloadChainAsync(order, preferredIssuer, (_, _) => { }, cancellationToken).ConfigureAwait(false)).Chain.ToPem();
    }

    /// <summary>Revokes a certificate in the account's name (RFC 8555 §7.6). One that is revoked already is no error.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="reason">Why; none unless given.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public Task RevokeAsync(X509Certificate2 certificate, RevocationReason reason = RevocationReason.Unspecified, CancellationToken cancellationToken = default)
        => RevokeAsync(certificate, reason, (url, payload) => PostAsync(url, payload, cancellationToken), cancellationToken);

    /// <summary>Revokes a certificate by its own key, without the account (RFC 8555 §7.6). One that is revoked already is no error.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="certificateKey">Its private key.</param>
    /// <param name="reason">Why; none unless given.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task.</returns>
    /// <exception cref="AcmeException">The CA refuses, or cannot be reached.</exception>
    public Task RevokeAsync(X509Certificate2 certificate, AcmeKey certificateKey, RevocationReason reason = RevocationReason.Unspecified, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(certificateKey);
        return RevokeAsync(certificate, reason, (url, payload) => _requests.PostAsync(url, nonce => JsonWebSignature.Sign(certificateKey, null, nonce, url, payload), null, repeatable: true, cancellationToken), cancellationToken);
    }

    /// <summary>When the CA wants a certificate to be renewed (RFC 9773). No account is needed.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The window; null where the CA gives no such information.</returns>
    /// <exception cref="AcmeException">The CA refuses, cannot be reached, or says what makes no sense: renew by the certificate's dates then.</exception>
    public async Task<RenewalInfo?> GetRenewalInfoAsync(X509Certificate2 certificate, CancellationToken cancellationToken = default)
    {
        var id = CertificateId.Of(certificate);
        if ((await GetDirectoryAsync(cancellationToken).ConfigureAwait(false)).RenewalInfo is not { } place)
            return null;
        var url = new Uri(place.AbsoluteUri.TrimEnd('/') + "/" + id);
        var info = RenewalInfo.Read(await _requests.GetAsync(HttpMethod.Get, url, cancellationToken).ConfigureAwait(false));
        var window = info.WindowEnd - info.WindowStart;
        return window <= certificate.NotAfter - certificate.NotBefore || window <= TimeSpan.FromDays(30) ? info
            : throw new AcmeProtocolException(url, FormattableString.Invariant($"it suggests a window of {window.TotalDays:0} days, longer than the certificate holds. Renew by the certificate's dates."), leavesOpen: false);
    }

    private async Task<(CertificateChain Chain, bool AsPreferred)> DownloadChainAsync(AcmeOrder order, string? preferredIssuer, Action<CertificateChain, DateTimeOffset?> verify, CancellationToken cancellationToken)
    {
        const string Pem = "application/pem-certificate-chain";
        var place = order.Certificate ?? throw new AcmeProtocolException(order.Url, $"the order is {order.Status} and has no certificate.");
        var answer = await ReadAsync(place, cancellationToken, Pem).ConfigureAwait(false);
        var first = CertificateChain.Parse(answer);
        verify(first, answer.Date);
        if (preferredIssuer is null || IsPreferred(first))
            return (first, true);
        foreach (var alternate in answer.Links.Where(l => l.Relation == "alternate" && l.Url != place && l.Url.Scheme == Uri.UriSchemeHttps).Select(l => l.Url).Distinct().Take(8))
        {
            try
            {
                var chain = CertificateChain.Parse(await ReadAsync(alternate, cancellationToken, Pem).ConfigureAwait(false));
                if (!IsPreferred(chain))
                    continue;
                verify(chain, answer.Date);
                return (chain, true);
            }
            catch (AcmeException)
            {
                // There is a good chain, which a bad alternate does not take away.
            }
        }

        return (first, false);

        bool IsPreferred(CertificateChain chain) => string.Equals(chain.Issuer, preferredIssuer, StringComparison.OrdinalIgnoreCase);
    }

    private async Task RevokeAsync(X509Certificate2 certificate, RevocationReason reason, Func<Uri, byte[], Task<AcmeAnswer>> post, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var url = (await GetDirectoryAsync(cancellationToken).ConfigureAwait(false)).RevokeCertificate ?? throw new HostKitException($"The CA {DirectoryUrl} cannot revoke certificates.");
        try
        {
            await post(url, Members(json =>
            {
                json.WriteString("certificate", Base64Url.EncodeToString(certificate.RawData));
                if (reason != RevocationReason.Unspecified)
                    json.WriteNumber("reason", (int)reason);
            })).ConfigureAwait(false);
        }
        catch (AcmeProblemException e) when (e.Problem.Type == AcmeProblemType.AlreadyRevoked)
        {
            // What was wanted; also what a repeated request gets when the first answer was lost.
        }
    }
}
