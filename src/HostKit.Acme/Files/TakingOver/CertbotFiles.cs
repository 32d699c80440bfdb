using System.Text.Json;

namespace HostKit.Acme;

/// <summary>certbot's directory: <c>renewal/NAME.conf</c> says how, <c>live/NAME</c> what, <c>accounts/HOST/PATH/ID</c> who.</summary>
internal static class CertbotFiles
{
    public static bool Fits(string directory) => Directory.Exists(Path.Combine(directory, "live")) || Directory.Exists(Path.Combine(directory, "renewal"));

    public static FoundFiles Read(string directory, DateTimeOffset now)
    {
        var used = new HashSet<string>();
        var wishes = Files(Path.Combine(directory, "renewal"), "*.conf").Select(CertbotRenewal.Read).ToList();
        var lineages = wishes.Select(w => w.Name).Concat(Directories(Path.Combine(directory, "live"))).Distinct().Order(StringComparer.Ordinal);
        List<FoundCertificate> certificates = [];
        foreach (var lineage in lineages)
        {
            var name = FoundFiles.Name(used, FoundFiles.WithoutWildcard(lineage), lineage);
            var wish = wishes.Find(w => w.Name == lineage);
            var files = Newest(directory, lineage);
            certificates.Add(wish is null
                ? new() { Name = name, Path = files.Directory, Refusal = $"{Path.Combine(directory, "renewal", lineage + ".conf")} is missing, so it cannot be seen which CA it is from." }
                : FoundFiles.Certificate(files.Directory, name, (files.Chain, null, files.Key), names => wish.ToJob(name, names), now));
        }

        var counts = wishes.CountBy(w => w.Account ?? "").ToDictionary();
        var accounts = Accounts(Path.Combine(directory, "accounts")).OrderByDescending(a => counts.GetValueOrDefault(Path.GetFileName(Path.GetDirectoryName(a.Path)!)));
        return new(certificates, [.. accounts]);
    }

    private static IEnumerable<FoundAccount> Accounts(string directory)
        => Files(directory, "private_key.json", deep: true).Select(file =>
        {
            var account = Path.GetDirectoryName(file)!;
            // Such as accounts/acme-v02.api.letsencrypt.org/directory/ID: the CA's address without its scheme.
            var ca = Uri.TryCreate("https://" + Path.GetRelativePath(directory, Path.GetDirectoryName(account)!), UriKind.Absolute, out var url) ? url : null;
            var registration = Registration(Path.Combine(account, "regr.json"));
            return FoundFiles.Account(file, ca, registration?.Url, registration?.Contact ?? [], () => JwkKey.ToPem(File.ReadAllBytes(file)));
        });

    private static (Uri? Url, IReadOnlyList<string> Contact)? Registration(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return (document.RootElement.Url("uri"), [.. document.RootElement.Member("body")?.Texts("contact") ?? []]);
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            // The key alone finds the account at the CA.
            return null;
        }
    }

    /// <summary>What <c>live</c> shows, or the newest of <c>archive</c> where its links are lost, as in a copy.</summary>
    private static (string Directory, string Chain, string Key) Newest(string directory, string lineage)
    {
        var live = Path.Combine(directory, "live", lineage);
        var (chain, key) = (Path.Combine(live, "fullchain.pem"), Path.Combine(live, "privkey.pem"));
        var archive = Path.Combine(directory, "archive", lineage);
        if (File.Exists(chain) && File.Exists(key))
            return (live, chain, key);
        var number = Files(archive, "fullchain*.pem").Select(f => int.TryParse(Path.GetFileNameWithoutExtension(f)["fullchain".Length..], out var n) ? n : 0)
            .Where(n => File.Exists(Path.Combine(archive, $"privkey{n}.pem"))).DefaultIfEmpty().Max();
        return number > 0 ? (archive, Path.Combine(archive, $"fullchain{number}.pem"), Path.Combine(archive, $"privkey{number}.pem")) : (live, chain, key);
    }

    private static IEnumerable<string> Files(string directory, string pattern, bool deep = false)
        => Directory.Exists(directory) ? Directory.EnumerateFiles(directory, pattern, deep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal) : [];

    private static IEnumerable<string> Directories(string directory)
        => Directory.Exists(directory) ? Directory.EnumerateDirectories(directory).Select(d => Path.GetFileName(d)!) : [];
}
