using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

internal static class CertificateNames
{
    /// <summary>The subject alternative names, DNS names before addresses, each kind in order.</summary>
    public static IReadOnlyList<string> Of(X509Certificate2 certificate)
    {
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().FirstOrDefault();
        return
        [
            .. names?.EnumerateDnsNames().Select(n => n.ToLowerInvariant()).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>(),
            .. names?.EnumerateIPAddresses().Select(a => a.ToString()).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>(),
        ];
    }

    public static bool Equal(IReadOnlyList<string> held, IEnumerable<AcmeIdentifier> asked) => held.ToHashSet().SetEquals(asked.Select(i => i.Value));
}
