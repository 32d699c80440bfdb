namespace HostKit.Nginx.Tests;

/// <summary>What the tests of sites have in common.</summary>
internal static class SiteSamples
{
    public static TlsCertificate Certificate { get; } = new("/etc/tls/example.org/chain.pem", "/etc/tls/example.org/key.pem");

    public static TlsCertificate RsaCertificate { get; } = new("/etc/tls/example.org-rsa/chain.pem", "/etc/tls/example.org-rsa/key.pem");

    /// <summary>A certificate that something on the host renews.</summary>
    public static TlsCertificate Renewed { get; } = Certificate with { Consumers = "/etc/hostkit-acme/consumers/example.org", ChallengeFiles = "/var/lib/hostkit-acme/challenges" };

    public static ConfigurationFiles Nothing { get; } = ConfigurationFiles.InMemory(new Dictionary<string, string>());

    public static string Text(IEnumerable<Resource> resources, string path)
    {
        using var reader = new StreamReader(((FileResource)resources.Single(resource => resource.Id == path)).Content.OpenRead());
        return reader.ReadToEnd();
    }
}
