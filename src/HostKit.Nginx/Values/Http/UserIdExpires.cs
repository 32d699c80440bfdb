namespace HostKit.Nginx;

/// <summary>How long a browser keeps the cookie of <c>userid</c> (https://nginx.org/en/docs/http/ngx_http_userid_module.html#userid_expires).</summary>
public sealed record UserIdExpires : IWords
{
    private readonly string _word;

    private UserIdExpires(string word) => _word = word;

    /// <summary>Until it is closed.</summary>
    public static UserIdExpires Off { get; } = new("off");

    /// <summary>Until the end of the year 2037.</summary>
    public static UserIdExpires Max { get; } = new("max");

    IEnumerable<NginxWord> IWords.Words => [_word];

    /// <summary>For a time.</summary>
    /// <param name="time">Whole seconds.</param>
    /// <returns>The setting.</returns>
    public static UserIdExpires After(TimeSpan time) => new(TimeText.Of(TimeText.Seconds(time, "userid_expires")!.Value));
}
