namespace HostKit.Acme;

/// <content>The providers that HostKit knows.</content>
public sealed partial record DnsAccount
{
    /// <summary>NameSilo (https://www.namesilo.com/api-reference). Its zones are published every 15 minutes or so: the certificate comes by itself within the hour.</summary>
    /// <param name="apiKey">The API key, which is the whole account's.</param>
    /// <returns>The account.</returns>
    public static DnsAccount NameSilo(Secret apiKey) => Of("namesilo").With("NAMESILO_API_KEY", apiKey);

    /// <summary>Cloudflare.</summary>
    /// <param name="apiToken">A token with the permissions Zone.Zone: Read and Zone.DNS: Edit.</param>
    /// <returns>The account.</returns>
    public static DnsAccount Cloudflare(Secret apiToken) => Of("cloudflare").With("CLOUDFLARE_DNS_API_TOKEN", apiToken);

    /// <summary>Hetzner, in the Cloud Console.</summary>
    /// <param name="apiToken">A token of the project that may read and write.</param>
    /// <returns>The account.</returns>
    public static DnsAccount Hetzner(Secret apiToken) => Of("hetzner").With("HETZNER_API_TOKEN", apiToken);

    /// <summary>deSEC (https://desec.io).</summary>
    /// <param name="token">A token.</param>
    /// <returns>The account.</returns>
    public static DnsAccount DeSec(Secret token) => Of("desec").With("DESEC_TOKEN", token);

    /// <summary>DigitalOcean.</summary>
    /// <param name="token">A token with the scopes of domains.</param>
    /// <returns>The account.</returns>
    public static DnsAccount DigitalOcean(Secret token) => Of("digitalocean").With("DO_AUTH_TOKEN", token);

    /// <summary>Gandi LiveDNS.</summary>
    /// <param name="personalAccessToken">A personal access token that may manage domain names' technical configuration.</param>
    /// <returns>The account.</returns>
    public static DnsAccount Gandi(Secret personalAccessToken) => Of("gandiv5").With("GANDIV5_PERSONAL_ACCESS_TOKEN", personalAccessToken);

    /// <summary>OVH.</summary>
    /// <param name="applicationKey">The application's key.</param>
    /// <param name="applicationSecret">The application's secret.</param>
    /// <param name="consumerKey">The consumer key, with the rights for <c>/domain/zone/*</c>.</param>
    /// <param name="endpoint"><c>ovh-eu</c>, <c>ovh-ca</c> or <c>ovh-us</c>.</param>
    /// <returns>The account.</returns>
    public static DnsAccount Ovh(Secret applicationKey, Secret applicationSecret, Secret consumerKey, string endpoint = "ovh-eu")
        => Of("ovh").With("OVH_ENDPOINT", endpoint).With("OVH_APPLICATION_KEY", applicationKey).With("OVH_APPLICATION_SECRET", applicationSecret).With("OVH_CONSUMER_KEY", consumerKey);

    /// <summary>Amazon Route 53.</summary>
    /// <param name="accessKeyId">The access key's id.</param>
    /// <param name="secretAccessKey">The access key.</param>
    /// <returns>The account.</returns>
    public static DnsAccount Route53(Secret accessKeyId, Secret secretAccessKey)
        => Of("route53").With("AWS_ACCESS_KEY_ID", accessKeyId).With("AWS_SECRET_ACCESS_KEY", secretAccessKey);

    /// <summary>acme-dns (https://github.com/joohoi/acme-dns): a server for nothing but these records, to which <c>_acme-challenge</c> is a CNAME.</summary>
    /// <param name="api">Its address.</param>
    /// <param name="accounts">The absolute path on the host of the file with the accounts that were registered there, as lego keeps it.</param>
    /// <returns>The account.</returns>
    public static DnsAccount AcmeDns(Uri api, string accounts)
    {
        ArgumentNullException.ThrowIfNull(api);
        return Of("acme-dns").With("ACME_DNS_API_BASE", api.AbsoluteUri).With("ACME_DNS_STORAGE_PATH", AbsolutePath.Checked(accounts, nameof(accounts)));
    }

    /// <summary>PowerDNS's own API.</summary>
    /// <param name="api">Its address, such as <c>http://127.0.0.1:8081</c>.</param>
    /// <param name="apiKey">The key.</param>
    /// <returns>The account.</returns>
    public static DnsAccount PowerDns(Uri api, Secret apiKey)
    {
        ArgumentNullException.ThrowIfNull(api);
        return Of("pdns").With("PDNS_API_URL", api.AbsoluteUri).With("PDNS_API_KEY", apiKey);
    }

    /// <summary>A name server that takes updates (RFC 2136) signed with a key (TSIG), such as BIND, Knot or PowerDNS.</summary>
    /// <param name="nameServer">The zone's primary server, as <c>host</c> or <c>host:port</c>.</param>
    /// <param name="keyName">The key's name.</param>
    /// <param name="key">The key in base64.</param>
    /// <param name="algorithm">The key's algorithm.</param>
    /// <returns>The account.</returns>
    public static DnsAccount Rfc2136(string nameServer, string keyName, Secret key, string algorithm = "hmac-sha256")
        => Of("rfc2136").With("RFC2136_NAMESERVER", nameServer).With("RFC2136_TSIG_KEY", keyName).With("RFC2136_TSIG_ALGORITHM", algorithm).With("RFC2136_TSIG_SECRET", key);

    /// <summary>
    /// A program of your own, called as lego's <c>exec</c> does: <c>PROGRAM present NAME VALUE</c> adds a TXT record, <c>PROGRAM cleanup NAME VALUE</c> takes it away. It runs in the
    /// service's sandbox, without access to home directories, and gets the variables that are added here.
    /// </summary>
    /// <param name="program">The absolute path on the host.</param>
    /// <returns>The account.</returns>
    public static DnsAccount Program(string program) => Of("exec").With("EXEC_PATH", AbsolutePath.Checked(program, nameof(program)));
}
