using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// lego's directory: <c>certificates/NAME.{crt,key,json}</c>, <c>accounts/HOST/EMAIL/account.json</c> with its key in <c>keys/</c> (lego 4) or beside it (lego 5).
/// Neither says how names are proven, and lego 4 not even the CA's directory, but its host.
/// </summary>
internal static class LegoFiles
{
    private static readonly Uri[] Known =
    [
        AcmeCa.LetsEncrypt, AcmeCa.LetsEncryptStaging, AcmeCa.ZeroSsl, AcmeCa.Google,
        new("https://dv.acme-v02.test-api.pki.goog/directory"), new("https://acme-api.actalis.com/acme/directory"), new("https://api.buypass.com/acme/directory"),
    ];

    public static bool Fits(string directory)
        => Path.Combine(directory, "certificates") is var certificates && Directory.Exists(certificates) && Directory.EnumerateFiles(certificates, "*.crt").Any();

    public static FoundFiles Read(string directory, Uri? ca, DateTimeOffset now)
    {
        var used = new HashSet<string>();
        var accounts = Accounts(Path.Combine(directory, "accounts"), ca).ToList();
        List<FoundCertificate> certificates = [];
        var folder = Path.Combine(directory, "certificates");
        foreach (var file in Directory.EnumerateFiles(folder, "*.crt").Where(f => !f.EndsWith(".issuer.crt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var called = Path.GetFileNameWithoutExtension(file);
            var name = FoundFiles.Name(used, FoundFiles.WithoutWildcard(called), called);
            var stem = Path.Combine(folder, called);
            certificates.Add(FoundFiles.Certificate(file, name, (file, stem + ".issuer.crt", stem + ".key"), names => Job(name, names, stem + ".json", accounts, ca), now));
        }

        return new(certificates, accounts);
    }

    private static (CertificateJob Job, IReadOnlyList<string> Notes) Job(string name, IReadOnlyList<string> names, string file, List<FoundAccount> accounts, Uri? given)
    {
        JsonElement? resource = File.Exists(file) ? Json(file) : null;
        var host = resource?.Url("certUrl")?.Authority ?? resource?.Url("certStableUrl")?.Authority;
        var ca = accounts.Where(a => a.Ca is not null && (a.Ca.Authority == host || a.Url?.Authority == host)).Select(a => a.Ca).FirstOrDefault()
            ?? given ?? (host is null ? null : Known.FirstOrDefault(k => k.Authority == host))
            ?? throw new HostKitException($"lego has not written down the directory of its CA{(host is null ? "" : " at " + host)}. Give it.");
        var wildcard = names.Any(n => n.StartsWith("*.", StringComparison.Ordinal));
        return (
            new()
            {
                Name = name, Names = names, Ca = ca, Challenge = wildcard ? ChallengeTypes.Dns01 : ChallengeTypes.Http01, Profile = resource?.Text("profile"), PreferredIssuer = resource?.Text("preferredChain"),
            },
            [wildcard ? "lego keeps no record of the DNS provider: name it" : "lego keeps no record of how names are proven: HTTP-01 is assumed"]);
    }

    private static IEnumerable<FoundAccount> Accounts(string directory, Uri? given)
    {
        if (!Directory.Exists(directory))
            yield break;
        foreach (var file in Directory.EnumerateFiles(directory, "account.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var folder = Path.GetDirectoryName(file)!;
            var account = Json(file);
            var registration = account?.Member("registration");
            var url = registration?.Url("uri") ?? registration?.Url("location");
            // Such as accounts/127.0.0.1_14000/me@example.org.
            var host = Path.GetFileName(Path.GetDirectoryName(folder)!).Replace('_', ':');
            var ca = account?.Url("server") ?? Known.FirstOrDefault(k => k.Authority == host) ?? (given is { } g && (g.Authority == host || g.Authority == url?.Authority) ? g : null);
            var contact = (registration?.Member("body") ?? registration)?.Texts("contact") ?? [];
            var key = ((string[])[Path.Combine(folder, "keys"), folder]).Where(Directory.Exists).SelectMany(d => Directory.EnumerateFiles(d, "*.key")).FirstOrDefault();
            yield return FoundFiles.Account(key ?? file, ca, url, [.. contact], () => File.ReadAllText(key ?? throw new HostKitException($"{folder} has no key.")));
        }
    }

    private static JsonElement? Json(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
