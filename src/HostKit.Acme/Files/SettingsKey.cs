using System.Security.Cryptography;
using System.Text;

namespace HostKit.Acme;

/// <summary>What a certificate was asked to be, in short: two jobs with the same key are served by the same certificate.</summary>
public static class SettingsKey
{
    /// <summary>The key of a job: a hash of the CA, the names in any order, the kind of key, the profile and the issuer. How names are proven and who may read the key is not in it.</summary>
    /// <param name="job">The job.</param>
    /// <returns>64 hexadecimal digits.</returns>
    /// <exception cref="HostKitException">A name cannot be in a certificate.</exception>
    public static string Of(CertificateJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        var names = AcmeIdentifier.ParseAll(job.Names).Select(n => n.Value).Order(StringComparer.Ordinal);
        // Neither names nor addresses have line breaks; the words before the others keep them apart.
        string[] lines =
        [
            "ca " + job.Ca.AbsoluteUri, .. names.Select(n => "name " + n), "key " + job.KeyType,
            "profile " + job.Profile, "preferred profile " + job.PreferredProfile, "preferred issuer " + job.PreferredIssuer,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
