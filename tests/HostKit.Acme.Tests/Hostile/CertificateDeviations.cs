using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using static HostKit.Acme.Tests.Hostile.Deviation;

namespace HostKit.Acme.Tests.Hostile;

/// <summary>What can be wrong with a certificate that a CA hands out.</summary>
internal static class CertificateDeviations
{
    private static readonly HostilePki Pki = HostilePki.Shared;

    public static IEnumerable<Deviation> All =>
    [
        Cert("for another key", "Transient", h => Chain(Pki.Issue(NewKey(), h.Names))),
        Cert("names missing", "Transient", h => Chain(Pki.Issue(h.Key!, h.Names[..1]))),
        Cert("no names", "Transient", h => Chain(Pki.Issue(h.Key!, []))),
        Cert("names more", "Transient", h => Chain(Pki.Issue(h.Key!, [.. h.Names, "evil.example"]))),
        Cert("expired", "Transient", h => Chain(Pki.Issue(h.Key!, h.Names, fromDays: -10, toDays: -5))),
        Cert("not yet valid", "Transient", h => Chain(Pki.Issue(h.Key!, h.Names, fromDays: 5, toDays: 10))),
        Cert("is a CA's", "Transient", h => Chain(Pki.Issue(h.Key!, h.Names, authority: true))),
        Cert("is last", "Transient", h => HonestCa.Pem(Pki.Intermediate, h.Last!)),
        Cert("is not linked", "Transient", h => HonestCa.Pem(h.Last!, Pki.Other)),
        Cert("with one that does not belong", "Transient", h => HonestCa.Pem(h.Last!, Pki.Intermediate, Pki.Other)),
        Cert("twice", "Transient", h => HonestCa.Pem(h.Last!, h.Last!, Pki.Intermediate)),
        Cert("two leafs", "Transient", h => HonestCa.Pem(Pki.Issue(h.Key!, ["www.example.org"]), h.Last!)),
        Cert("alone", "ok", h => HonestCa.Pem(h.Last!)),
        Cert("with the root", "ok", h => HonestCa.Pem(h.Last!, Pki.Intermediate, Pki.Root)),
        Cert("with text between", "ok", h => "Subject: x\n" + HonestCa.Pem(h.Last!) + "\nsome words\n\n" + HonestCa.Pem(Pki.Intermediate) + "end\n"),
        Cert("with CRLF", "ok", h => HonestCa.Pem(h.Last!, Pki.Intermediate).Replace("\n", "\r\n", StringComparison.Ordinal)),
        Cert("with a thousand", "Transient", h => HonestCa.Pem(h.Last!, Pki.Intermediate) + string.Concat(Enumerable.Repeat(Pki.Root.ExportCertificatePem() + "\n", 1000))),
        Cert("with a private key", "Transient", h => HonestCa.Pem(h.Last!, Pki.Intermediate) + "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n"),
        Cert("cut", "Transient", h => HonestCa.Pem(h.Last!, Pki.Intermediate)[..^100]),
        Cert("empty", "Transient", _ => ""),
        Cert("HTML", "Transient", _ => "<html>\u001b[31m"),
        Cert("not base64", "Transient", h => HonestCa.Pem(h.Last!).Replace("A", "!", StringComparison.Ordinal)),
        Always("certificate", "DER", "Transient", (r, h) => r.Body = h.Last?.RawData ?? []),
        Once("certificate", "cut", "ok", (r, _) => r.Body = r.Body[..^200]),
        Once("certificate", "for another key", "ok|Transient", (r, h) => r.Text = Chain(Pki.Issue(NewKey(), h.Names))),
        Always("certificate", "alternates that are broken", "ok", (r, h) => Enumerable.Range(0, 300).ToList().ForEach(i => r.And("Link", $"</{(i % 2 == 0 ? "nothing" : "certificate")}/{i}>;rel=\"alternate\""))),
        Always("certificate", "alternates that loop", "ok", (r, h) => r.And("Link", "</certificate/0>;rel=\"alternate\",<http://[>;rel=alternate,<;;,<a>;rel")),
        Always("certificate", "429 of an hour", "RateLimited", (r, _) => r.Problem(429, "rateLimited", "x").With("Retry-After", "3600")),
    ];

    private static Deviation Cert(string name, string expected, Func<HonestCa, string> pem) => Always("certificate", name, expected, (r, h) => r.Text = pem(h));

    private static string Chain(X509Certificate2 leaf) => HonestCa.Pem(leaf, Pki.Intermediate);

    private static PublicKey NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new(key);
    }
}
