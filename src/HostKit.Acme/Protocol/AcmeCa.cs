namespace HostKit.Acme;

/// <summary>Directories of public CAs, as of 2026.</summary>
public static class AcmeCa
{
    /// <summary>Let's Encrypt.</summary>
    public static Uri LetsEncrypt { get; } = new("https://acme-v02.api.letsencrypt.org/directory");

    /// <summary>Let's Encrypt's staging system: generous limits, certificates that no browser trusts.</summary>
    public static Uri LetsEncryptStaging { get; } = new("https://acme-staging-v02.api.letsencrypt.org/directory");

    /// <summary>ZeroSSL; needs an external account binding.</summary>
    public static Uri ZeroSsl { get; } = new("https://acme.zerossl.com/v2/DV90");

    /// <summary>Google Trust Services; needs an external account binding.</summary>
    public static Uri Google { get; } = new("https://dv.acme-v02.api.pki.goog/directory");
}
