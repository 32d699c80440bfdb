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

    /// <summary>A directory in which whoever uses the certificate leaves a file with its unit's name, such as <c>nginx.service</c>: when the certificate is renewed, these units are reloaded.</summary>
    /// <value>Null unless set: nobody renews it on this host, or who does knows its users.</value>
    public string? Consumers { get; init => field = value is null ? null : HostPath.Checked(value, nameof(Consumers)); }

    /// <summary>A directory whose files have to be served at <c>http://NAME/.well-known/acme-challenge/</c> for the certificate to be got and renewed (RFC 8555 §8.3).</summary>
    /// <value>Null unless set: the names are proven in another way.</value>
    public string? ChallengeFiles { get; init => field = value is null ? null : HostPath.Checked(value, nameof(ChallengeFiles)); }

    /// <summary>A file by which whoever gets the certificate is told of it: without that file on the host nobody does, and there is nothing to be read.</summary>
    /// <value>Null unless set: the files are there, or come by themselves.</value>
    public string? Job { get; init => field = value is null ? null : HostPath.Checked(value, nameof(Job)); }

    /// <summary>The chain's path.</summary>
    public override string ToString() => Chain;
}
