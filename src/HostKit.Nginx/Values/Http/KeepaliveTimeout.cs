namespace HostKit.Nginx;

/// <summary>How long an idle connection of a client is kept (https://nginx.org/en/docs/http/ngx_http_core_module.html#keepalive_timeout).</summary>
public sealed record KeepaliveTimeout : IWords
{
    /// <summary>Describes the time.</summary>
    /// <param name="time">Whole milliseconds; zero closes it at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or too long.</exception>
    public KeepaliveTimeout(TimeSpan time) => Time = TimeText.Milliseconds(time, "keepalive_timeout")!.Value;

    /// <summary>How long.</summary>
    public TimeSpan Time { get; }

    /// <summary>What clients are told in a Keep-Alive header; null, the default, sends none. Whole seconds.</summary>
    public TimeSpan? HeaderTimeout { get; init => field = TimeText.Seconds(value, "The header of keepalive_timeout"); }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(TimeText.Of(Time), HeaderTimeout is { } header ? TimeText.Of(header) : null);

    /// <summary>A time without a header.</summary>
    /// <param name="time">Whole milliseconds.</param>
    public static implicit operator KeepaliveTimeout(TimeSpan time) => new(time);

    /// <summary>A time without a header.</summary>
    /// <param name="time">Whole milliseconds.</param>
    /// <returns>The time.</returns>
    public static KeepaliveTimeout FromTimeSpan(TimeSpan time) => new(time);
}
