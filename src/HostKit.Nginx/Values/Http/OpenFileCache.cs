namespace HostKit.Nginx;

/// <summary>The cache of what is known about files that are served (https://nginx.org/en/docs/http/ngx_http_core_module.html#open_file_cache).</summary>
public sealed record OpenFileCache : IWords
{
    private readonly int? _max;

    private OpenFileCache(int? max) => _max = max;

    /// <summary>Nothing is kept.</summary>
    public static OpenFileCache Off { get; } = new((int?)null);

    /// <summary>How long an entry that is not used is kept; null, the default, is 60 seconds. Whole seconds.</summary>
    public TimeSpan? Inactive { get; init => field = TimeText.Seconds(value, "inactive"); }

    IEnumerable<NginxWord> IWords.Words => _max is null ? ["off"] : WordList.Of(WordList.Set("max", _max), WordList.Set("inactive", Inactive));

    /// <summary>Keeps entries.</summary>
    /// <param name="max">How many at most; one or more.</param>
    /// <returns>The cache.</returns>
    public static OpenFileCache Of(int max) => new(NumberText.Checked(max, "max", 1));
}
