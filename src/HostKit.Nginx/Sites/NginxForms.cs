namespace HostKit.Nginx;

/// <summary>Which spelling of a directive the host's nginx understands: all that depends on its version.</summary>
/// <param name="Nginx">nginx's version.</param>
/// <param name="OpenSsl">OpenSSL's version; null when it is not known.</param>
internal sealed record NginxForms(Version Nginx, Version? OpenSsl = null)
{
    /// <summary>What is written when no host is asked.</summary>
    public static NginxForms Newest { get; } = new(new Version(1, 30));

    /// <summary><c>http2 on;</c>; before, a parameter of <c>listen</c>.</summary>
    public bool HasHttp2Directive => Nginx >= new Version(1, 25, 1);

    public bool HasHttp3 => Nginx >= new Version(1, 25);

    /// <summary><c>resolve</c> for servers of an upstream.</summary>
    public bool ResolvesUpstreams => Nginx >= new Version(1, 27, 3);

    public bool RotatesTicketKeys => Nginx >= new Version(1, 23, 2);

    public bool HasHybridCurve => OpenSsl >= new Version(3, 5);
}
