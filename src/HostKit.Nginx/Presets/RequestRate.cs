using System.Globalization;

namespace HostKit.Nginx;

/// <summary>A number of requests in a time (https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_zone).</summary>
public sealed record RequestRate
{
    private RequestRate(int count, string unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Text = string.Create(CultureInfo.InvariantCulture, $"{count}r/{unit}");
    }

    private string Text { get; }

    /// <summary>So many in a second, evenly: 2 is one every 500 ms.</summary>
    /// <param name="count">One or more.</param>
    /// <returns>The rate.</returns>
    public static RequestRate PerSecond(int count) => new(count, "s");

    /// <summary>So many in a minute, evenly: 30 is one every two seconds.</summary>
    /// <param name="count">One or more.</param>
    /// <returns>The rate.</returns>
    public static RequestRate PerMinute(int count) => new(count, "m");

    /// <summary>The rate as nginx writes it, such as <c>5r/s</c>.</summary>
    public override string ToString() => Text;
}
