namespace HostKit;

/// <summary>
/// A certificate as programs read it: a file with the chain and one with its key. Who uses it is reloaded when one of the files changes, and what the
/// reader needs to get at the key goes with it; nobody writes that down by hand.
/// </summary>
public sealed record TlsCertificate
{
    /// <summary>Names the files.</summary>
    /// <param name="chain">The absolute path of the certificate and those between it and its root, in PEM, its own first.</param>
    /// <param name="key">The absolute path of the private key, in PEM.</param>
    /// <exception cref="ArgumentException">A path is relative or not normalised.</exception>
    public TlsCertificate(string chain, string key)
    {
        Chain = HostPath.Checked(chain, nameof(chain));
        Key = HostPath.Checked(key, nameof(key));
    }

    /// <summary>The file with the certificate and those between it and its root.</summary>
    public string Chain { get; }

    /// <summary>The file with the private key.</summary>
    public string Key { get; }

    /// <summary>The chain's path.</summary>
    public override string ToString() => Chain;
}
