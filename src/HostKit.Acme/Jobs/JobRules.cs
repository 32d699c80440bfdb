using System.Net;

namespace HostKit.Acme;

/// <summary>What a job has to be, beyond the kinds of its values.</summary>
internal static class JobRules
{
    private static readonly string[] Challenges = [ChallengeTypes.Dns01, ChallengeTypes.Http01, ChallengeTypes.TlsAlpn01];

    public static void Check(CertificateJob job, JobText file)
    {
        if (!CertificateDirectory.IsName(job.Name))
            throw file.Wrong("name", $"is '{job.Name}'; it may have letters, digits, '.', '-' and '_', at most 200, and no dot first");
        if (job.Names.Count == 0)
            throw file.Wrong("names", "is empty. Give at least one name");
        var wildcard = job.Names.Select(name => Identifier(name, file)).FirstOrDefault(i => i.IsWildcard);
        if (!Challenges.Contains(job.Challenge))
            throw file.Wrong("challenge", $"is '{job.Challenge}'; it can be {string.Join(", ", Challenges)}");
        if (wildcard is not null && job.Challenge != ChallengeTypes.Dns01)
            throw file.Wrong("challenge", $"is '{job.Challenge}', and '{wildcard}' can be proven by {ChallengeTypes.Dns01} only");
        if (job.Challenge == ChallengeTypes.Dns01 && job.DnsProvider is null)
            throw file.Wrong("dnsProvider", $"is missing, and {ChallengeTypes.Dns01} needs one");
        if (job.Port is < 1 or > 65535)
            throw file.Wrong("port", $"is {job.Port}; it can be 1 to 65535");
        if (job.Resolver is { } resolver && !IPEndPoint.TryParse(resolver, out _))
            throw file.Wrong("resolver", $"is '{resolver}', which is no address, nor one with a port, such as 192.0.2.1:53");
        foreach (var contact in job.Contact)
        {
            if (!Uri.TryCreate(contact, UriKind.Absolute, out _))
                throw file.Wrong("contact", $"has '{contact}', which is no address such as mailto:me@example.org");
        }

        foreach (var (property, path) in new[] { ("trustedRoots", job.TrustedRoots), ("credentials", job.Credentials), ("challengeFiles", job.ChallengeFiles) })
        {
            if (path is not null && !path.StartsWith('/'))
                throw file.Wrong(property, $"is '{path}', which is no absolute path");
        }
    }

    private static AcmeIdentifier Identifier(string name, JobText file)
    {
        try
        {
            return AcmeIdentifier.Parse(name);
        }
        catch (HostKitException e)
        {
            throw file.Wrong("names", $"has '{name}'. {e.Message.TrimEnd('.')}");
        }
    }
}
