namespace HostKit.Acme;

/// <summary>How OVHcloud knows who asks: keys of an application, a service account (OAuth2), or an access token. They are never shown.</summary>
public sealed class OvhCredentials
{
    private static readonly string[] Kinds = ["OVH_APPLICATION_KEY", "OVH_CLIENT_ID", "OVH_ACCESS_TOKEN"];

    private OvhCredentials(params IReadOnlyList<string> secrets)
    {
        foreach (var secret in secrets)
            ArgumentException.ThrowIfNullOrWhiteSpace(secret, nameof(secrets));
        Secrets = [.. secrets.Select(s => s.Trim())];
    }

    internal IReadOnlyList<string> Secrets { get; }

    internal bool IsApplication => Secrets.Count == 3;

    internal bool IsServiceAccount => Secrets.Count == 2;

    /// <summary>The keys of an application, whose requests are signed.</summary>
    /// <param name="applicationKey">The application's key.</param>
    /// <param name="applicationSecret">The application's secret.</param>
    /// <param name="consumerKey">The key of an account that has granted GET, POST and DELETE on <c>/domain/zone/*</c>.</param>
    /// <returns>The credentials.</returns>
    public static OvhCredentials Application(string applicationKey, string applicationSecret, string consumerKey) => new(applicationKey, applicationSecret, consumerKey);

    /// <summary>A service account (OAuth2 client credentials).</summary>
    /// <param name="clientId">Its identifier.</param>
    /// <param name="clientSecret">Its secret.</param>
    /// <returns>The credentials.</returns>
    public static OvhCredentials ServiceAccount(string clientId, string clientSecret) => new(clientId, clientSecret);

    /// <summary>An access token, which lasts an hour or so.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The credentials.</returns>
    public static OvhCredentials AccessToken(string token) => new(token);

    /// <summary>Says which kind, nothing else.</summary>
    /// <returns>Such as <c>an application's keys</c>.</returns>
    public override string ToString() => IsApplication ? "an application's keys" : IsServiceAccount ? "a service account" : "an access token";

    internal static OvhCredentials From(DnsVariables variables)
    {
        var kinds = Kinds.Where(name => variables.Find(name) is not null).ToList();
        if (kinds.Count > 1)
            throw new DnsProviderException(variables.Provider, $"{string.Join(" and ", kinds)} are of different ways to log in, and both are set. Keep one.", AcmeFailure.Refused);
        return kinds switch
        {
            ["OVH_CLIENT_ID"] => ServiceAccount(variables.Get("OVH_CLIENT_ID"), variables.Get("OVH_CLIENT_SECRET")),
            ["OVH_ACCESS_TOKEN"] => AccessToken(variables.Get("OVH_ACCESS_TOKEN")),
            _ => Application(variables.Get("OVH_APPLICATION_KEY"), variables.Get("OVH_APPLICATION_SECRET"), variables.Get("OVH_CONSUMER_KEY")),
        };
    }
}
