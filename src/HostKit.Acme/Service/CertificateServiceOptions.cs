namespace HostKit.Acme;

/// <summary>Where the service finds what it works on, and within which bounds it works.</summary>
public sealed record CertificateServiceOptions
{
    /// <summary>Where certificates, accounts and everything that is under way are kept.</summary>
    /// <value><c>/var/lib/hostkit-acme</c> unless set.</value>
    public string State { get; init; } = CertificateStore.DefaultDirectory;

    /// <summary>Where the jobs are, <c>NAME.json</c> each.</summary>
    /// <value><c>/etc/hostkit-acme/certificates</c> unless set.</value>
    public string Jobs { get; init; } = "/etc/hostkit-acme/certificates";

    /// <summary>Where those who use a certificate leave a file: <c>NAME/UNIT</c>, which holds <c>reload</c> or <c>restart</c>.</summary>
    /// <value><c>/etc/hostkit-acme/consumers</c> unless set.</value>
    public string Consumers { get; init; } = "/etc/hostkit-acme/consumers";

    /// <summary>How many certificates are worked on at once; those that wait for DNS are not counted.</summary>
    /// <value>16 unless set; at least 1.</value>
    public int Parallel { get; init; } = 16;

    /// <summary>How long the reload of one unit may take before it is given up and tried again in the next run.</summary>
    /// <value>90 seconds unless set.</value>
    public TimeSpan ReloadLimit { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>The program by which units are reloaded.</summary>
    /// <value><c>systemctl</c> unless set.</value>
    public string Systemctl { get; init; } = "systemctl";

    /// <summary>What each CA lets have; the ledger refuses more.</summary>
    /// <value><see cref="AcmeLimits.Of"/> unless set.</value>
    public Func<Uri, AcmeLimits> Limits { get; init; } = AcmeLimits.Of;

    /// <summary>What tells this host from others, so that not all renew at the same time.</summary>
    /// <value>The machine's id unless set.</value>
    public string Host { get; init; } = MachineId();

    /// <summary>The clock.</summary>
    /// <value>The system's unless set.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Is told what happens, a line each, with nothing secret in it; from several threads.</summary>
    /// <value>Nobody unless set.</value>
    public Action<string> Log { get; init; } = _ => { };

    private static string MachineId()
    {
        try
        {
            return File.ReadAllText("/etc/machine-id").Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Environment.MachineName;
        }
    }
}
