using System.Net;

namespace HostKit.Acme;

/// <summary>What can be wrong with a certificate before anybody is asked.</summary>
internal static class CertificateRules
{
    public static IEnumerable<Finding> Check(Certificate certificate)
    {
        var path = $"certificate[{certificate.Name}]";
        return [.. Names(certificate, path), .. Challenge(certificate.Challenge, path), .. Rest(certificate, path)];
    }

    private static IEnumerable<Finding> Names(Certificate certificate, string path)
    {
        if (certificate.Names.IsEmpty)
            yield return Error("acme.no-names", $"{path}/names", "The certificate is for no name at all.", "Name at least one, or leave Names out for the certificate's own.");
        var known = new HashSet<AcmeIdentifier>();
        foreach (var name in certificate.Names)
        {
            var place = $"{path}/names[{name}]";
            if (Parse(name, out var refusal) is not { } identifier)
                yield return Error("acme.name", place, refusal!, "Correct it, or leave it out.");
            else if (!known.Add(identifier))
                yield return new(Severity.Warning, "acme.name-twice", place, $"{identifier} is named twice.", "Leave one out.");
            else if (identifier.IsWildcard && certificate.Challenge.Type != ChallengeTypes.Dns01)
                yield return Error("acme.wildcard", place, $"A wildcard can be proven by DNS-01 alone, and the challenge is {certificate.Challenge.Type}.", "Give a DnsAccount as Challenge.");
            else if (identifier.Address is not null && certificate.Challenge.Type == ChallengeTypes.Dns01)
                yield return Error("acme.address", place, "An IP address has no zone, so DNS-01 cannot prove it.", "Put addresses into a certificate of their own, with CertificateChallenge.Http.");
            else if (identifier.Address is not null && certificate.Ca == AcmeCa.LetsEncrypt && certificate is { Profile: not "shortlived", PreferredProfile: not "shortlived" })
                yield return Error("acme.address-profile", place, "Let's Encrypt certifies IP addresses for six days only.", "Set Profile = \"shortlived\".");
        }

        foreach (var covered in known.Where(i => !i.IsWildcard && i.Address is null && i.Value.IndexOf('.', StringComparison.Ordinal) is var dot && known.Any(w => w.IsWildcard && w.BaseName == i.Value[(dot + 1)..])))
            yield return new(Severity.Info, "acme.name-covered", $"{path}/names[{covered}]", $"*{covered.Value[covered.Value.IndexOf('.', StringComparison.Ordinal)..]} is for this name, too.", "Leave it out: the CA may refuse it.");
    }

    private static IEnumerable<Finding> Challenge(CertificateChallenge challenge, string path)
    {
        path += "/challenge";
        if (challenge.Resolver is { } resolver && !IPEndPoint.TryParse(resolver, out _))
            yield return Error("acme.resolver", path, $"'{resolver}' is no address of a name server, nor one with a port.", "Write it as 192.0.2.1 or 192.0.2.1:53.");
        if (challenge.Account is not { } account)
            yield break;
        if (!DnsProviders.Names.Contains(account.Provider))
        {
            yield return Error("acme.provider", path, $"There is no DNS provider '{account.Provider}'.", $"There are {string.Join(", ", DnsProviders.Names)}; DnsAccount.Program runs a program of your own.");
            yield break;
        }

        if (account.File is not null)
        {
            if (account.Values.Any())
                yield return Error("acme.credentials-twice", path, $"The variables of {account.Provider} are in {account.File} and in the script; one file is read.", "Put all of them into one of the two.");
        }
        else if (Missing(account) is { } missing)
        {
            yield return Error("acme.credentials", path, missing, "Add it with With, or use the method of DnsAccount that is called as the provider.");
        }
    }

    private static IEnumerable<Finding> Rest(Certificate certificate, string path)
    {
        if (!certificate.AgreesToTerms)
            yield return Error("acme.terms", $"{path}/agreesToTerms", $"Nobody has agreed to the terms of {certificate.Ca.Host}.", "Read them, and set AgreesToTerms = true.");
        foreach (var (word, address) in new[] { ("ca", certificate.Ca), ("rehearsalCa", certificate.RehearsalCa) })
        {
            if (address is not null && (!address.IsAbsoluteUri || address.Scheme != Uri.UriSchemeHttps || address.UserInfo.Length > 0))
                yield return Error("acme.ca", $"{path}/{word}", $"'{address}' is no https address of a CA's directory (RFC 8555 §6.1).", "Use one of AcmeCa, or the address that your CA names.");
        }

        if (certificate.TrustedRoots is { } roots && !roots.StartsWith('/'))
            yield return Error("acme.trusted-roots", $"{path}/trustedRoots", $"'{roots}' is no absolute path on the host.", "Declare the file with a FileResource, and name its path.");
        if ((certificate.Ca == AcmeCa.ZeroSsl || certificate.Ca == AcmeCa.Google) && certificate.ExternalAccount is null && certificate.Challenge.Account?.File is null)
            yield return Error("acme.external-account", $"{path}/externalAccount", $"{certificate.Ca.Host} registers nobody whom it does not know.", "Set ExternalAccount to the key that it shows you.");
        if (certificate is { ExternalAccount: not null, Challenge.Account.File: { } file })
            yield return Error("acme.external-account-file", $"{path}/externalAccount", $"The credentials are read from {file}, which HostKit does not write.", "Put ACME_EAB_KID and ACME_EAB_HMAC_KEY there, and leave ExternalAccount out.");
        foreach (var contact in certificate.Contact.Where(c => !c.Contains('@', StringComparison.Ordinal) || c.Any(char.IsWhiteSpace) || c.Any(char.IsControl)))
            yield return Error("acme.contact", $"{path}/contact", $"'{contact}' is no mail address.", "Write it as me@example.org, or leave it out: CAs need none.");
        if (certificate is { Profile: not null, PreferredProfile: not null })
            yield return Error("acme.profile-twice", $"{path}/profile", "A profile is required and another one preferred.", "Leave one out.");
        foreach (var unit in certificate.Reloads.Intersect(certificate.Restarts))
            yield return Error("acme.reload-twice", $"{path}/restarts", $"{unit} is to be reloaded and restarted.", "Leave it out of Reloads.");
    }

    // The provider itself knows what it needs; a secret's value is not read for that.
    private static string? Missing(DnsAccount account)
    {
        // Files are the host's.
        if (account.Variables.Any(v => v.EndsWith("_FILE", StringComparison.Ordinal)))
            return null;
        try
        {
            var provider = DnsProviders.Create(account.Provider, account.Values.ToDictionary(v => v.Key, v => v.Value as string ?? Stand(v.Key), StringComparer.Ordinal));
            (provider as IDisposable)?.Dispose();
            return null;
        }
        catch (DnsProviderException e) when (!account.Values.Any(v => v.Value is Secret && e.Message.Contains(v.Key, StringComparison.Ordinal)))
        {
            return e.Message;
        }
        catch (DnsProviderException)
        {
            // It does not like what stands for a secret, which says nothing of the secret.
            return null;
        }
    }

    // Base64 and long, so that it passes for a key wherever one is looked at.
    private static string Stand(string variable) => Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(variable)));

    private static AcmeIdentifier? Parse(string name, out string? refusal)
    {
        try
        {
            refusal = null;
            return AcmeIdentifier.Parse(name);
        }
        catch (HostKitException e)
        {
            refusal = e.Message;
            return null;
        }
    }

    private static Finding Error(string id, string path, string message, string mend) => new(Severity.Error, id, path, message, mend);
}
