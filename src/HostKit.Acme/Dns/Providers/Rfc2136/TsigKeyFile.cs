using System.Text.RegularExpressions;

namespace HostKit.Acme;

/// <summary>Reads the file of a TSIG key: <c>key "NAME" { algorithm hmac-sha256; secret "..."; };</c> as tsig-keygen(8) writes it, or the YAML of keymgr(8).</summary>
internal static partial class TsigKeyFile
{
    /// <exception cref="DnsProviderException">It cannot be read, or holds no key.</exception>
    public static TsigKey Read(string provider, string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DnsProviderException(provider, $"the key file {path} cannot be read: {e.Message}", AcmeFailure.Refused);
        }

        var name = Name().Match(text);
        var algorithm = Algorithm().Match(text);
        var secret = Secret().Match(text);
        if (!name.Success || !secret.Success)
            throw new DnsProviderException(provider, $"the key file {path} holds no key. It should look like: key \"NAME\" {{ algorithm hmac-sha256; secret \"BASE64\"; }};", AcmeFailure.Refused);
        return new(name.Groups[1].Value, secret.Groups[1].Value, algorithm.Success ? algorithm.Groups[1].Value : "hmac-sha256");
    }

    [GeneratedRegex("""(?:\bkey|\bid:)\s*"?([^"\s{;#:]+)"?""")]
    private static partial Regex Name();

    [GeneratedRegex("""\balgorithm:?\s+"?([A-Za-z0-9.-]+)""")]
    private static partial Regex Algorithm();

    [GeneratedRegex("""\bsecret:?\s+"?([A-Za-z0-9+/=]+)""")]
    private static partial Regex Secret();
}
