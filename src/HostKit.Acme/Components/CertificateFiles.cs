using System.Collections.Immutable;

namespace HostKit.Acme;

/// <summary>What a certificate is on a host, beside the state that the service keeps.</summary>
internal static class CertificateFiles
{
    private const string Folder = "/etc/hostkit-acme";
    private const string Jobs = $"{Folder}/certificates";
    private const string AllCredentials = $"{Folder}/credentials";
    private const UnixFileMode OwnerOnly = FileResource.OwnerOnly | UnixFileMode.UserExecute;

    public static string Credentials(string name) => $"{AllCredentials}/{name}.env";

    public static string Consumers(string name) => $"{Folder}/consumers/{name}";

    public static string JobOf(string name) => $"{Jobs}/{name}.json";

    public static bool HasCredentials(Certificate certificate) => certificate.ExternalAccount is not null || certificate.Challenge.Account?.Values.Any() == true;

    public static ImmutableArray<Resource> Lower(Certificate certificate, ServiceProgram program)
    {
        var consumers = Consumers(certificate.Name);
        return
        [
            // On Debian and its relatives these bring OpenSSL along, which the program's TLS needs.
            new SystemPackage("ca-certificates"),
            program.Resource,
            .. ServiceUnits.Files(program),
            .. certificate.Challenge.Files is { } files && files != CertificateChallenge.DefaultFiles ? [ServiceUnits.Writing(certificate.Name, files)] : Array.Empty<Resource>(),
            new DirectoryResource(Folder),
            new DirectoryResource(Jobs),
            new FileResource(JobOf(certificate.Name), FileContent.FromBytes(certificate.Job.ToJson())),
            .. HasCredentials(certificate) ? [new DirectoryResource(AllCredentials) { Mode = OwnerOnly }, new FileResource(Credentials(certificate.Name), FileContent.FromSecretText(Variables(certificate)))] : Array.Empty<Resource>(),
            new DirectoryResource(consumers),
            .. certificate.Reloads.Select(unit => new FileResource($"{consumers}/{unit}", "reload\n")),
            .. certificate.Restarts.Select(unit => new FileResource($"{consumers}/{unit}", "restart\n")),
            // Before anybody is reloaded there is something to be read.
            new CommandResource("hostkit-acme prepare", new Command(program.Path, "prepare")) { OnChange = [Jobs] },
            new UnitState(ServiceUnits.Timer) { Enabled = true, Started = true, RestartOnChange = [Jobs, AllCredentials] },
        ];
    }

    private static SecretText Variables(Certificate certificate)
    {
        var text = new SecretText(0, 0);
        text.AppendLiteral("# Written by HostKit. It is replaced at the next apply: change the script instead.\n");
        foreach (var (variable, value) in certificate.Challenge.Account?.Values ?? [])
            Append(text, variable, value);
        if (certificate.ExternalAccount is { } external)
        {
            Append(text, "ACME_EAB_KID", external.KeyId);
            Append(text, "ACME_EAB_HMAC_KEY", external.Key);
        }

        return text;
    }

    private static void Append(SecretText text, string variable, object value)
    {
        text.AppendLiteral($"{variable}=\"");
        if (value is Secret secret)
            text.AppendFormatted(secret, "environment");
        else
            text.AppendLiteral(((string)value).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal));
        text.AppendLiteral("\"\n");
    }
}
