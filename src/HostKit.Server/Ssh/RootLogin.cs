namespace HostKit.Server;

/// <summary>Whether root may log in by SSH (<c>PermitRootLogin</c>).</summary>
public enum RootLogin
{
    /// <summary>Not at all.</summary>
    No,

    /// <summary>By key, not by password.</summary>
    OnlyByKey,

    /// <summary>Also by password.</summary>
    Yes,
}
