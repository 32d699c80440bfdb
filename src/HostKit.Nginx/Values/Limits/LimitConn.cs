using System.Globalization;

namespace HostKit.Nginx;

/// <summary>A limit of connections at a time (https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html#limit_conn).</summary>
public sealed record LimitConn : IWords, IShared
{
    /// <summary>Applies a zone.</summary>
    /// <param name="zone">The name of a <see cref="LimitConnZone"/>.</param>
    /// <param name="connections">How many there may be, from 1 to 65535.</param>
    /// <exception cref="ArgumentException">The name is empty, or the number is out of range.</exception>
    public LimitConn(string zone, int connections)
    {
        Zone = WordList.Name(zone);
        Connections = NumberText.Checked(connections, "limit_conn", 1, 65535)!.Value;
    }

    /// <summary>Applies a zone that a <see cref="Site"/> which uses it declares, once for all sites.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="connections">How many there may be, from 1 to 65535.</param>
    /// <exception cref="ArgumentException">The number is out of range.</exception>
    public LimitConn(LimitConnZone zone, int connections)
        : this(WordList.NotNull(zone).Name, connections) => Declared = zone;

    /// <summary>The zone.</summary>
    public string Zone { get; }

    /// <summary>How many connections there may be.</summary>
    public int Connections { get; }

    private LimitConnZone? Declared { get; }

    IEnumerable<SharedPart> IShared.Parts => Declared is { } zone ? [SharedPart.Of("limit_conn_zone", zone.Name, zone)] : [];

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Zone, Connections.ToString(CultureInfo.InvariantCulture));
}
