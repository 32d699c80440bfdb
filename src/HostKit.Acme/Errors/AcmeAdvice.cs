namespace HostKit.Acme;

/// <summary>What to do about each problem type.</summary>
internal static class AcmeAdvice
{
    public const string ExternalAccount
        = "Get a key identifier and a MAC key at the CA's website, and give them: ExternalAccount of a certificate, ExternalAccountBinding of a client, ACME_EAB_KID and ACME_EAB_HMAC_KEY in a file of credentials.";

    public static string For(AcmeProblem problem) => problem.Type switch
    {
        AcmeProblemType.AccountDoesNotExist => "Register the key again (NewAccount in AcmeClientOptions); look whether the key is of this CA, and not of its staging system.",
        AcmeProblemType.AlreadyReplaced => "Order without Replaces: the certificate has its successor.",
        AcmeProblemType.AlreadyRevoked => "Nothing is left to do: the certificate is revoked.",
        AcmeProblemType.AutoRenewalCanceled or AcmeProblemType.AutoRenewalExpired => "Make a new order.",
        AcmeProblemType.AutoRenewalCancellationInvalid or AcmeProblemType.AutoRenewalRevocationNotSupported => "Let the certificate expire: the CA does not end recurring orders this way.",
        AcmeProblemType.BadCsr => "Make the request with a fresh key that is not the account's, for exactly the names of the order.",
        AcmeProblemType.BadNonce => "Try again: nonces are renewed by themselves. If it stays, something between you and the CA repeats or keeps answers.",
        AcmeProblemType.BadPublicKey => "Use a new key, EcP256 or Rsa2048: CAs refuse weak and known ones.",
        AcmeProblemType.BadRevocationReason => "Revoke with another reason, or with none.",
        AcmeProblemType.BadSignatureAlgorithm => "Use an account key of another kind: every CA has to take EcP256.",
        AcmeProblemType.Caa => "Add a CAA record that names this CA, or remove those that name others only; then make a new order.",
        AcmeProblemType.Compound => "See what is said of each name.",
        AcmeProblemType.Conflict => "Read the order anew; it may be under way already.",
        AcmeProblemType.Connection => "Open the port in every firewall, and let all addresses of the name (A and AAAA) lead to this server.",
        AcmeProblemType.Dns => "Let all name servers of the zone answer, and the record be at each of them, before the CA is told.",
        AcmeProblemType.ExternalAccountRequired => ExternalAccount,
        AcmeProblemType.IncorrectResponse => "Another program answers in place of this one: look where the name leads, and what stands at the challenge's place.",
        AcmeProblemType.InvalidContact or AcmeProblemType.UnsupportedContact => "Use mailto: and one plain address, or no contact at all.",
        AcmeProblemType.InvalidProfile => "Use a profile of AcmeDirectory.Profiles that fits the names, or none.",
        AcmeProblemType.Malformed => "This should not happen; when it does again with a fresh order, report it with the CA's words.",
        AcmeProblemType.OnionCaaRequired => "Publish the CAA of the onion service as RFC 9799 says.",
        AcmeProblemType.OrderNotReady => "Read the order again: its authorizations have to be valid first.",
        AcmeProblemType.RateLimited => "Wait until the time that is named, and do not ask before; meanwhile test with the CA's staging system.",
        AcmeProblemType.RejectedIdentifier => "Take the name out: this CA does not issue for it.",
        AcmeProblemType.ServerInternal => "Try again later; the CA's status page may say more.",
        AcmeProblemType.Tls => "Let the server of the name speak TLS on port 443, with the challenge's certificate where TLS-ALPN-01 is used.",
        AcmeProblemType.Unauthorized => "Look whether the name leads to this server and the challenge's answer is there, and whether the account is in order.",
        AcmeProblemType.UnknownDelegation => "Ask the owner of the name for the delegation's address.",
        AcmeProblemType.UnsupportedIdentifier => "Leave identifiers of this kind out, or use a profile that has them.",
        AcmeProblemType.UserActionRequired => problem.Instance is { } page ? $"Visit {page} and do what it asks." : "Look at the CA's website: you have to do something there first.",
        _ when problem.Status == 404 => "The CA knows nothing at this address; make a new order.",
        _ when problem.Status is >= 300 and < 400 => "ACME is not redirected: use the address where the CA's directory really is.",
        _ when problem.Status >= 500 => "Try again later.",
        _ => "Look at the CA's words and documentation.",
    };
}
