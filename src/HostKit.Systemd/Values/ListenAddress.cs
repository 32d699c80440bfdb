using System.Globalization;
using System.Net;

namespace HostKit.Systemd;

/// <summary>What a socket unit listens on (systemd.socket(5), "ListenStream="): a path, a port, an address and port. A number is a port on all addresses, a string is parsed.</summary>
public sealed record ListenAddress : IUnitValue
{
    private readonly UnitString _text;

    private ListenAddress(UnitString text) => _text = text;

    /// <summary>A port on all addresses, of IPv6 and of IPv4.</summary>
    /// <param name="port">1 to 65535.</param>
    public static implicit operator ListenAddress(int port) => FromInt32(port);

    /// <summary>An address in systemd's words.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static implicit operator ListenAddress(string text) => Parse(text);

    /// <summary>An address and a port.</summary>
    /// <param name="endpoint">The address and the port.</param>
    public static implicit operator ListenAddress(IPEndPoint endpoint) => FromIPEndPoint(endpoint);

    /// <summary>A port on all addresses, of IPv6 and of IPv4.</summary>
    /// <param name="port">1 to 65535.</param>
    /// <returns>The address.</returns>
    public static ListenAddress FromInt32(int port)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(port, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, 65535);
        return new(UnitString.FromString(port.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>An address and a port.</summary>
    /// <param name="endpoint">The address and the port.</param>
    /// <returns>The address.</returns>
    public static ListenAddress FromIPEndPoint(IPEndPoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentOutOfRangeException.ThrowIfZero(endpoint.Port, nameof(endpoint));
        return new(UnitString.FromString(endpoint.ToString()));
    }

    /// <summary>A Unix socket in the file system, or a FIFO.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The address.</returns>
    public static ListenAddress File(UnitString path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _ = Escape.Path("path", path);
        return new(path);
    }

    /// <summary>A Unix socket that has a name but no file.</summary>
    /// <param name="name">The name, without the at sign.</param>
    /// <returns>The address.</returns>
    public static ListenAddress Abstract(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(UnitString.FromString("@" + name));
    }

    /// <summary>An address with specifiers, such as <c>%t/%p.sock</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The address.</returns>
    public static ListenAddress Template(string text) => new(UnitString.Template(text));

    /// <summary>An address as systemd writes it.</summary>
    /// <param name="text">A path, <c>@name</c>, a port, <c>address:port</c> or <c>vsock:number:port</c>.</param>
    /// <returns>The address.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static ListenAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.StartsWith('/') || (text.StartsWith('@') && text.Length > 1) || text.StartsWith("vsock", StringComparison.Ordinal))
            return new(UnitString.FromString(text));
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536)
            return FromInt32(port);
        // A zone stands after the port: [fe80::1]:80%eth0.
        return IPEndPoint.TryParse(text.Split('%')[0], out var endpoint) && endpoint.Port > 0 && text.Contains(':', StringComparison.Ordinal)
            ? new(UnitString.FromString(text))
            : throw new FormatException($"'{text}' is nothing to listen on: write a path, @name, a port, or an address and port such as 127.0.0.1:8080 or [::1]:8080.");
    }

    string IUnitValue.ToUnitText(string directive) => Escape.Line(directive, _text);

    /// <summary>The address as it was given.</summary>
    public override string ToString() => _text.Text;
}
