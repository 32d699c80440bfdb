namespace HostKit.Acme;

/// <summary>The names of a version's files, which are certbot's.</summary>
internal static class VersionFiles
{
    public const string Key = "privkey.pem";
    public const string Certificate = "cert.pem";
    public const string Above = "chain.pem";
    public const string Chain = "fullchain.pem";
    public const string Notes = "meta.json";
}
