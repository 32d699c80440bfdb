namespace HostKit.Acme;

/// <summary>A job's file of variables. What is in it never gets into a message, an argument or an environment.</summary>
internal static class CredentialsFile
{
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.GroupWrite;

    public static IReadOnlyDictionary<string, string> Read(string? path)
    {
        if (path is null)
            return new Dictionary<string, string>();
        if (File.Exists(path) && (File.GetUnixFileMode(path) & Others) != 0)
            throw new HostKitException($"{path}: others can read the credentials or change them. Close it: chmod 600 {path}");
        return DnsVariables.Load(path);
    }
}
