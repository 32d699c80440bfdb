using System.Collections.Immutable;
using System.Net;

namespace HostKit;

/// <summary>Opens a TLS connection and looks at the certificate: its names, how long it is valid, and whether the host trusts it if that is asked.</summary>
public sealed record TlsProbe : Probe
{
    /// <summary>Describes a probe.</summary>
    /// <param name="name">What it is called in plans and messages.</param>
    /// <param name="serverName">The server's name: what is resolved, asked for (SNI), and has to be in the certificate. An IP address is possible.</param>
    /// <param name="port">The TCP port.</param>
    public TlsProbe(string name, string serverName, int port = 443)
        : base(name)
    {
        ArgumentException.ThrowIfNullOrEmpty(serverName);
        ArgumentOutOfRangeException.ThrowIfLessThan(port, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, ushort.MaxValue);
        (ServerName, Port) = (serverName, port);
    }

    /// <summary>The server's name.</summary>
    public string ServerName { get; }

    /// <summary>The TCP port; 443 unless set.</summary>
    public int Port { get; }

    /// <summary>The address to connect to, in place of what <see cref="ServerName"/> resolves to; null, the default, resolves it on the host.</summary>
    public IPAddress? At { get; init; }

    /// <summary>Further names for which the certificate has to be valid.</summary>
    public ImmutableSortedSet<string> Names { get; init => field = value.WithComparer(StringComparer.Ordinal); } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>How much longer the certificate has to be valid; zero unless set: it must not have expired.</summary>
    public TimeSpan LeastValidity { get; init; }

    /// <summary>Whether the certificate must come from an authority that the host trusts; false unless set.</summary>
    public bool Trusted { get; init; }

    /// <inheritdoc/>
    public bool Equals(TlsProbe? other)
        => base.Equals(other) && ServerName == other.ServerName && Port == other.Port && Equals(At, other.At) && Names.SetEquals(other.Names)
            && LeastValidity == other.LeastValidity && Trusted == other.Trusted;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), ServerName, Port, At, Names.Count, LeastValidity, Trusted);
}
