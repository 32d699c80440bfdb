using System.Globalization;
using System.Text;

namespace HostKit.Acme.Tests.Files;

/// <summary>
/// Directories as other clients leave them. certbot's and lego's are tested against the programs themselves in the machine tests, too. acme.sh is in no Debian release:
/// its layout is built here from its documentation and the settings that it writes.
/// </summary>
internal sealed class OtherClients(StoreFolder folder)
{
    public static readonly Uri LetsEncrypt = new("https://acme-v02.api.letsencrypt.org/directory");

    public string Certbot => Path.Combine(folder.Folder, "letsencrypt");

    public string Lego => Path.Combine(folder.Folder, "lego");

    public string AcmeSh => Path.Combine(folder.Folder, "acme.sh");

    public (string Leaf, string Key) Pair(AcmeKeyType type, params string[] names)
    {
        using var key = AcmeKey.Generate(type);
        return (folder.Ca.LeafPem(key, names, folder.Clock.Now.AddDays(-1), folder.Clock.Now.AddDays(89)), key.ExportPem());
    }

    public void AddCertbot(string lineage, string parameters, params string[] names)
    {
        var (leaf, key) = Pair(AcmeKeyType.Rsa2048, names);
        // The second certificate of the lineage, as after one renewal.
        foreach (var (kind, content) in new[] { ("cert", leaf), ("chain", folder.Ca.IssuerPem), ("fullchain", leaf + folder.Ca.IssuerPem), ("privkey", key) })
        {
            Write($"{Certbot}/archive/{lineage}/{kind}1.pem", "");
            Write($"{Certbot}/archive/{lineage}/{kind}2.pem", content);
            Directory.CreateDirectory($"{Certbot}/live/{lineage}");
            File.CreateSymbolicLink($"{Certbot}/live/{lineage}/{kind}.pem", $"../../archive/{lineage}/{kind}2.pem");
        }

        Write($"{Certbot}/renewal/{lineage}.conf", $"""
            # renew_before_expiry = 30 days
            version = 2.1.0
            archive_dir = /etc/letsencrypt/archive/{lineage}
            cert = /etc/letsencrypt/live/{lineage}/cert.pem

            # Options used in the renewal process
            [renewalparams]
            account = 0123456789abcdef
            server = {LetsEncrypt}
            {parameters}
            """);
    }

    public void AddCertbotAccount(string jwk)
    {
        Write($"{Certbot}/accounts/acme-v02.api.letsencrypt.org/directory/0123456789abcdef/private_key.json", jwk);
        Write($"{Certbot}/accounts/acme-v02.api.letsencrypt.org/directory/0123456789abcdef/regr.json", """{"body": {"contact": ["mailto:me@example.org"]}, "uri": "https://acme-v02.api.letsencrypt.org/acme/acct/1"}""");
    }

    /// <summary>As lego 5 has it, which writes more down than lego 4.</summary>
    public void AddLego(string name, params string[] names)
    {
        var (leaf, key) = Pair(AcmeKeyType.EcP384, names);
        Write($"{Lego}/certificates/{name}.crt", leaf);
        Write($"{Lego}/certificates/{name}.issuer.crt", folder.Ca.IssuerPem);
        Write($"{Lego}/certificates/{name}.key", key);
        Write($"{Lego}/certificates/{name}.json", """{"id": "example", "domains": [], "keyType": "P384", "profile": "tlsserver", "certUrl": "https://acme-v02.api.letsencrypt.org/acme/cert/1"}""");
    }

    public string AddLegoAccount(string host, string settings)
    {
        using var key = AcmeKey.Generate();
        Write($"{Lego}/accounts/{host}/me@example.org/account.json", settings);
        Write($"{Lego}/accounts/{host}/me@example.org/me@example.org.key", key.ExportPem());
        return key.Thumbprint;
    }

    public void AddAcmeSh(string directory, string domain, string alternatives, string webRoot, string more, params string[] names)
    {
        var (leaf, key) = Pair(AcmeKeyType.EcP256, names);
        Write($"{AcmeSh}/{directory}/{domain}.cer", leaf);
        Write($"{AcmeSh}/{directory}/ca.cer", folder.Ca.IssuerPem);
        Write($"{AcmeSh}/{directory}/fullchain.cer", leaf + folder.Ca.IssuerPem);
        Write($"{AcmeSh}/{directory}/{domain}.key", "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n" + key);
        Write($"{AcmeSh}/{directory}/{domain}.conf", $"""
            Le_Domain='{domain}'
            Le_Alt='{alternatives}'
            Le_Webroot='{webRoot}'
            Le_PreHook=''
            Le_API='{LetsEncrypt}'
            Le_Keylength='ec-256'
            Le_CertCreateTime='{folder.Clock.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}'
            {more}
            """);
    }

    public string AddAcmeShAccount(string place)
    {
        using var key = AcmeKey.Generate();
        Write($"{AcmeSh}/account.conf", "ACCOUNT_EMAIL='me@example.org'\n");
        Write($"{AcmeSh}/ca/{place}/account.key", key.ExportPem());
        Write($"{AcmeSh}/ca/{place}/ca.conf", "ACCOUNT_URL='https://acme-v02.api.letsencrypt.org/acme/acct/2'\nCA_EMAIL='me@example.org'\n");
        return key.Thumbprint;
    }

    public static string Base64(string text) => $"__ACME_BASE64__START_{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}__ACME_BASE64__END_";

    private static void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
