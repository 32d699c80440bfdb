namespace HostKit.Acme;

/// <summary>acme.sh's directory: <c>NAME/</c> and <c>NAME_ecc/</c> with the files and <c>NAME.conf</c>, <c>ca/HOST/PATH/</c> with <c>account.key</c> and <c>ca.conf</c>.</summary>
internal static class AcmeShFiles
{
    private const string Ecc = "_ecc";

    public static bool Fits(string directory) => Orders(directory).Any() || File.Exists(Path.Combine(directory, "account.conf"));

    public static FoundFiles Read(string directory, Uri? ca, DateTimeOffset now)
    {
        var used = new HashSet<string>();
        List<FoundCertificate> certificates = [];
        List<Uri> known = ca is null ? [] : [ca];
        foreach (var (folder, domain) in Orders(directory))
        {
            var called = Path.GetFileName(folder);
            var name = FoundFiles.Name(used, FoundFiles.WithoutWildcard(domain), FoundFiles.WithoutWildcard(called), called);
            var settings = ShellSettings.Read(Path.Combine(folder, domain + ".conf"));
            if (Uri.TryCreate(settings["Le_API"], UriKind.Absolute, out var api))
                known.Add(api);
            certificates.Add(FoundFiles.Certificate(
                folder, name, (Path.Combine(folder, "fullchain.cer"), null, Path.Combine(folder, domain + ".key")), names => Job(name, names, domain, settings, ca), now));
        }

        return new(certificates, [.. Accounts(Path.Combine(directory, "ca"), known)]);
    }

    private static IEnumerable<(string Folder, string Domain)> Orders(string directory)
    {
        foreach (var folder in Directory.EnumerateDirectories(directory).Order(StringComparer.Ordinal))
        {
            var called = Path.GetFileName(folder);
            var domain = called.EndsWith(Ecc, StringComparison.Ordinal) ? called[..^Ecc.Length] : called;
            if (File.Exists(Path.Combine(folder, domain + ".conf")))
                yield return (folder, domain);
        }
    }

    private static (CertificateJob Job, IReadOnlyList<string> Notes) Job(string name, IReadOnlyList<string> names, string domain, ShellSettings settings, Uri? given)
    {
        if ((Uri.TryCreate(settings["Le_API"], UriKind.Absolute, out var url) ? url : given) is not { } ca)
            throw new HostKitException($"{settings.Path} has no 'Le_API', so it cannot be seen which CA it is from. Give it.");
        List<string> notes = [];
        string[] asked = [settings["Le_Domain"] ?? domain, .. settings["Le_Alt"] is { } more and not "no" ? more.Split(',') : []];
        if (!CertificateNames.Equal(names, AcmeIdentifier.ParseAll(asked)))
            notes.Add($"acme.sh was asked for {string.Join(", ", asked)}, but the certificate is for {string.Join(", ", names)}");
        var job = new CertificateJob
        {
            Name = name,
            Names = names,
            Ca = ca,
            Challenge = ChallengeTypes.Http01,
            Profile = settings["Le_Certificate_Profile"],
            PreferredIssuer = settings["Le_Preferred_Chain"],
            Port = int.TryParse(settings["Le_HTTPPort"] ?? settings["Le_TLSPort"], out var port) ? port : null,
        };
        var ways = (settings["Le_Webroot"] ?? "no").Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (ways.Length > 1)
            notes.Add($"its names are proven in several ways: {string.Join(", ", ways)}; the first is taken");
        switch (ways.FirstOrDefault() ?? "no")
        {
            case ['d', 'n', 's', ..] and var hook:
                job = job with { Challenge = ChallengeTypes.Dns01, DnsProvider = DnsProviderNames.OfAcmeSh(hook) };
                notes.Add(job.DnsProvider is null ? $"HostKit has no DNS provider for acme.sh's {hook}: name one" : "its variables have to be put into the credentials; acme.sh has them in account.conf as SAVED_...");
                if (settings["Le_ChallengeAlias"] is { } alias)
                    notes.Add($"acme.sh wrote to the alias {alias}; HostKit follows the CNAME records by itself");
                break;
            case "alpn":
                job = job with { Challenge = ChallengeTypes.TlsAlpn01 };
                break;
            case "no":
                break;
            case ['/', ..] and var root:
                job = job with { ChallengeFiles = Path.Combine(root, ".well-known/acme-challenge") };
                break;
            case var other:
                notes.Add($"acme.sh proved its names by '{other}': see to it that the challenge's files are shown");
                break;
        }

        return (job, notes);
    }

    private static IEnumerable<FoundAccount> Accounts(string directory, List<Uri> known)
    {
        if (!Directory.Exists(directory))
            yield break;
        foreach (var key in Directory.EnumerateFiles(directory, "account.key", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var folder = Path.GetDirectoryName(key)!;
            var settings = ShellSettings.Read(Path.Combine(folder, "ca.conf"));
            var place = Path.GetRelativePath(directory, folder);
            // Such as ca/acme-v02.api.letsencrypt.org/directory, always without a port, and of older releases without a path.
            var ca = known.Find(k => place == k.Host + k.AbsolutePath.TrimEnd('/')) ?? known.Find(k => place == k.Host)
                ?? (place.Contains('/', StringComparison.Ordinal) && Uri.TryCreate("https://" + place, UriKind.Absolute, out var url) ? url : null);
            var account = Uri.TryCreate(settings["ACCOUNT_URL"], UriKind.Absolute, out var address) ? address : null;
            yield return FoundFiles.Account(key, ca, account, settings["CA_EMAIL"] is { } mail ? ["mailto:" + mail] : [], () => File.ReadAllText(key));
        }
    }
}
