using System.Globalization;
using System.Net;

namespace HostKit.Systemd;

/// <summary>A name server (resolved.conf(5), "DNS="). A string converts to it.</summary>
public sealed record DnsServer : IUnitValue
{
    /// <summary>Describes a server.</summary>
    /// <param name="address">The address.</param>
    public DnsServer(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        Address = address;
    }

    /// <summary>The address.</summary>
    public IPAddress Address { get; }

    /// <summary>The port, 1 to 65535; 53 (853 for TLS) unless set.</summary>
    public int? Port
    {
        get;
        init => field = value is null or (> 0 and < 65536) ? value : throw new ArgumentOutOfRangeException(nameof(value), $"{value} is no port: 1 to 65535.");
    }

    /// <summary>The interface over which it is reached; any unless set.</summary>
    public InterfaceName? Interface { get; init; }

    /// <summary>The name that its certificate must have; none is asked for unless set.</summary>
    public string? ServerName
    {
        get;
        init => field = value is null || (value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')) ? value
            : throw new ArgumentException($"'{value}' is no host name.", nameof(value));
    }

    /// <summary>A server.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static implicit operator DnsServer(string text) => Parse(text);

    /// <summary>A server as systemd writes it.</summary>
    /// <param name="text">An address, and after it <c>:port</c>, <c>%interface</c> and <c>#name</c> where they are wanted; IPv6 with a port in brackets.</param>
    /// <returns>The server.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static DnsServer Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (rest, name) = Cut(text, '#');
        (rest, var link) = Cut(rest, '%');
        int? port = null;
        // The BCL's parser of addresses passes over a port behind brackets.
        var hasPort = rest.Contains("]:", StringComparison.Ordinal) || rest.Count(c => c == ':') == 1;
        if (hasPort && IPEndPoint.TryParse(rest, out var endpoint))
            (rest, port) = (endpoint.Address.ToString(), endpoint.Port);
        var address = IPAddress.TryParse(rest, out var parsed) ? parsed : null;
        try
        {
            return address is not null ? new(address) { Port = port, Interface = link is null ? null : new(link), ServerName = name } : throw new FormatException($"'{text}' is no name server, such as 9.9.9.9 or [2620:fe::fe]:853#dns.quad9.net.");
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"'{text}' is no name server: {e.Message}", e);
        }
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The server as it is written.</summary>
    public override string ToString()
        => (Port is null ? Address.ToString() : new IPEndPoint(Address, Port.Value).ToString()) + (Interface is null ? "" : $"%{Interface}") + (ServerName is null ? "" : $"#{ServerName}");

    private static (string Before, string? After) Cut(string text, char at)
        => text.IndexOf(at, StringComparison.Ordinal) is >= 0 and var i ? (text[..i], text[(i + 1)..]) : (text, null);
}
