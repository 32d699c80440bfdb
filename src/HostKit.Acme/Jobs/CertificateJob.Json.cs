using System.Text.Json;

namespace HostKit.Acme;

public sealed partial record CertificateJob
{
    private const int Version = 1;

    private static readonly string[] Known =
    [
        "formatVersion", "name", "names", "ca", "trustedRoots", "contact", "challenge", "dnsProvider", "credentials", "challengeFiles", "port", "resolver", "toleratesDeadNameServers",
        "keyType", "reuseKey", "profile", "preferredProfile", "preferredIssuer", "group", "rehearsalCa",
    ];

    /// <summary>The job as its file holds it.</summary>
    /// <returns>UTF-8, the same bytes for the same job.</returns>
    public byte[] ToJson() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", Version);
        json.WriteString("name", Name);
        json.WriteTexts("names", Names);
        json.WriteString("ca", Ca.AbsoluteUri);
        json.WriteText("trustedRoots", TrustedRoots);
        if (Contact.Count > 0)
            json.WriteTexts("contact", Contact);
        json.WriteString("challenge", Challenge);
        json.WriteText("dnsProvider", DnsProvider);
        json.WriteText("credentials", Credentials);
        json.WriteText("challengeFiles", ChallengeFiles);
        if (Port is { } port)
            json.WriteNumber("port", port);
        json.WriteText("resolver", Resolver);
        if (ToleratesDeadNameServers)
            json.WriteBoolean("toleratesDeadNameServers", true);
        json.WriteString("keyType", KeyType.ToString());
        if (ReuseKey)
            json.WriteBoolean("reuseKey", true);
        json.WriteText("profile", Profile);
        json.WriteText("preferredProfile", PreferredProfile);
        json.WriteText("preferredIssuer", PreferredIssuer);
        json.WriteText("group", Group);
        json.WriteText("rehearsalCa", RehearsalCa?.AbsoluteUri);
        json.WriteEndObject();
    }, indented: true);

    /// <summary>Reads a job's file, and judges it before anything is asked of anybody.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The job.</returns>
    /// <exception cref="HostKitException">It cannot be read, or something in it cannot be; the message names the file, the property and the value.</exception>
    public static CertificateJob Read(string path)
    {
        try
        {
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"{path}: the job cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote, or what was written by hand, and judges it.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="path">The file it comes from, for messages.</param>
    /// <returns>The job.</returns>
    /// <exception cref="HostKitException">Something in it cannot be; the message names the file, the property and the value.</exception>
    public static CertificateJob Parse(ReadOnlyMemory<byte> json, string path)
    {
        var file = JobText.Of(json, path);
        file.RefuseOthersThan(Known);
        if (file.Number("formatVersion") is not { } version || version < 1)
            throw file.Wrong("formatVersion", $"is missing or less than 1; this HostKit writes {Version}");
        if (version > Version)
            throw file.Wrong("formatVersion", $"is {version}, and this HostKit knows {Version} at most. Use the newer one that wrote it");
        var job = new CertificateJob
        {
            Name = file.Required("name"),
            Names = file.Texts("names") ?? throw file.Wrong("names", "is missing. Give at least one name, such as [\"example.org\"]"),
            Ca = file.Address("ca") ?? throw file.Wrong("ca", "is missing. Give the address of the CA's directory"),
            TrustedRoots = file.Text("trustedRoots"),
            Contact = file.Texts("contact") ?? [],
            Challenge = file.Required("challenge"),
            DnsProvider = file.Text("dnsProvider"),
            Credentials = file.Text("credentials"),
            ChallengeFiles = file.Text("challengeFiles"),
            Port = file.Number("port"),
            Resolver = file.Text("resolver"),
            ToleratesDeadNameServers = file.Flag("toleratesDeadNameServers"),
            KeyType = file.Word<AcmeKeyType>("keyType"),
            ReuseKey = file.Flag("reuseKey"),
            Profile = file.Text("profile"),
            PreferredProfile = file.Text("preferredProfile"),
            PreferredIssuer = file.Text("preferredIssuer"),
            Group = file.Text("group"),
            RehearsalCa = file.Address("rehearsalCa"),
        };
        JobRules.Check(job, file);
        return job;
    }
}
