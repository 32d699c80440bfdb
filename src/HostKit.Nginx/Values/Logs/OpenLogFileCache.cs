namespace HostKit.Nginx;

/// <summary>The cache of open log files whose names have variables (https://nginx.org/en/docs/http/ngx_http_log_module.html#open_log_file_cache).</summary>
public sealed record OpenLogFileCache : IWords
{
    private readonly int? _max;

    private OpenLogFileCache(int? max) => _max = max;

    /// <summary>Keeps none open.</summary>
    public static OpenLogFileCache Off { get; } = new((int?)null);

    /// <summary>How long one that is not used stays open; null, the default, is 10 seconds. Whole seconds.</summary>
    public TimeSpan? Inactive { get; init => field = TimeText.Seconds(value, "inactive"); }

    /// <summary>How often it must be used within that time to stay open; null, the default, is once.</summary>
    public int? MinUses { get; init => field = NumberText.Checked(value, "min_uses", 1); }

    /// <summary>After how long it is checked that the file still has its name; null, the default, is 60 seconds. Whole seconds.</summary>
    public TimeSpan? Valid { get; init => field = TimeText.Seconds(value, "valid"); }

    IEnumerable<NginxWord> IWords.Words
        => _max is null ? ["off"]
            : WordList.Of(WordList.Set("max", _max), WordList.Set("inactive", Inactive), WordList.Set("min_uses", MinUses), WordList.Set("valid", Valid));

    /// <summary>Keeps files open.</summary>
    /// <param name="max">How many at most; one or more.</param>
    /// <returns>The cache.</returns>
    public static OpenLogFileCache Of(int max) => new(NumberText.Checked(max, "max", 1));
}
