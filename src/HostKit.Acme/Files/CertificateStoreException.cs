namespace HostKit.Acme;

/// <summary>Something on the disk does not let certificates or accounts be kept or read. The message names the path, the cause and the way out.</summary>
public sealed class CertificateStoreException : HostKitException
{
    internal CertificateStoreException(string path, string reason, AcmeFailure failure = AcmeFailure.Refused, Exception? cause = null)
        : base($"{path}: {reason}", cause!)
        => (Path, Failure) = (path, failure);

    /// <summary>The file or directory.</summary>
    public string Path { get; }

    /// <summary>What it means for the next try: <see cref="AcmeFailure.Transient"/> where it may pass by itself, such as a full disk, else <see cref="AcmeFailure.Refused"/>.</summary>
    public AcmeFailure Failure { get; }

    /// <summary>Whether another process has the lock.</summary>
    internal bool IsBusy { get; init; }
}
