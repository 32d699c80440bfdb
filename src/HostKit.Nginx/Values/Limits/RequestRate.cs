using System.Globalization;

namespace HostKit.Nginx;

/// <summary>How many requests there may be in a time (https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_zone).</summary>
public readonly record struct RequestRate
{
    private readonly int _count;
    private readonly string _unit;

    private RequestRate(int count, string unit)
    {
        _count = NumberText.Checked(count, "A rate", 1)!.Value;
        _unit = unit;
    }

    /// <summary>Some requests a second.</summary>
    /// <param name="requests">How many; one or more.</param>
    /// <returns>The rate.</returns>
    public static RequestRate PerSecond(int requests) => new(requests, "r/s");

    /// <summary>Some requests a minute.</summary>
    /// <param name="requests">How many; one or more.</param>
    /// <returns>The rate.</returns>
    public static RequestRate PerMinute(int requests) => new(requests, "r/m");

    /// <summary>The rate as nginx writes it; of a rate that was never set one request a second.</summary>
    public override string ToString() => _unit is null ? "1r/s" : _count.ToString(CultureInfo.InvariantCulture) + _unit;
}
