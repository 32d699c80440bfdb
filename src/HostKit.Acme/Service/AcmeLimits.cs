namespace HostKit.Acme;

/// <summary>What a CA lets one account or one host do. Null means that there is no such limit, or none that is known.</summary>
public sealed record AcmeLimits
{
    /// <summary>Let's Encrypt's published limits, as of 2026.</summary>
    public static AcmeLimits LetsEncrypt { get; } = new()
    {
        OrdersPerAccount = new(300, TimeSpan.FromHours(3)),
        CertificatesPerDomain = new(50, TimeSpan.FromDays(7)),
        CertificatesPerSet = new(5, TimeSpan.FromDays(7)),
        FailuresPerName = new(5, TimeSpan.FromHours(1)),
        AccountsPerHost = new(10, TimeSpan.FromHours(3)),
    };

    /// <summary>No limits but our own.</summary>
    public static AcmeLimits None { get; } = new();

    /// <summary>New orders of one account.</summary>
    public AcmeLimit? OrdersPerAccount { get; init; }

    /// <summary>New certificates below one registered domain.</summary>
    public AcmeLimit? CertificatesPerDomain { get; init; }

    /// <summary>Certificates for exactly the same names.</summary>
    public AcmeLimit? CertificatesPerSet { get; init; }

    /// <summary>Failed validations of one name by one account.</summary>
    public AcmeLimit? FailuresPerName { get; init; }

    /// <summary>New accounts from one address.</summary>
    public AcmeLimit? AccountsPerHost { get; init; }

    /// <summary>The limits of a CA.</summary>
    /// <param name="directory">The address of its directory.</param>
    /// <returns>Those of Let's Encrypt for it, else <see cref="None"/>.</returns>
    public static AcmeLimits Of(Uri directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return directory.Host == AcmeCa.LetsEncrypt.Host ? LetsEncrypt : None;
    }
}
