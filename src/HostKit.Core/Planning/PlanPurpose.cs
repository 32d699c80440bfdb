namespace HostKit;

/// <summary>What a comparison with the host is for.</summary>
internal sealed record PlanPurpose
{
    /// <summary>Whether it leads back, so that secrets which a generation does not have stay as they are.</summary>
    public bool GoesBack { get; init; }

    /// <summary>Whether packages that go take their configuration files and data along.</summary>
    public bool Purges { get; init; }

    /// <summary>Whether it is an apply's own look, which encrypts what is new.</summary>
    public bool Seals { get; init; }

    /// <summary>Whether the package manager is asked what an installation would bring.</summary>
    public bool Simulates { get; init; }

    /// <summary>What an apply has installed already.</summary>
    public JustInstalled? Installed { get; init; }
}
