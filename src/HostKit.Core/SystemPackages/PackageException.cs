namespace HostKit;

/// <summary>A package manager refused or failed; the message has its own words.</summary>
internal sealed class PackageException(string message, bool listsMayBeOld = false) : HostKitException(message)
{
    /// <summary>Whether it may go well with newer lists of packages.</summary>
    public bool ListsMayBeOld { get; } = listsMayBeOld;
}
