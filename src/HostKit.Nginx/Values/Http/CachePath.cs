namespace HostKit.Nginx;

/// <summary>A cache of responses on disk (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_path).</summary>
public sealed record CachePath : IWords
{
    /// <summary>Describes a cache.</summary>
    /// <param name="path">The directory, which nginx makes; the one above it must be there.</param>
    /// <param name="zone">The name <c>proxy_cache</c> uses it by.</param>
    /// <param name="zoneSize">The shared memory for the keys, at least 32 KiB; 1 MiB holds about 8,000.</param>
    /// <exception cref="ArgumentException">The path or the name is empty, or the memory too small.</exception>
    public CachePath(string path, string zone, ByteSize zoneSize)
    {
        Path = WordList.Checked(path);
        Zone = WordList.Name(zone);
        ZoneSize = WordList.Zone(zoneSize);
    }

    /// <summary>
    /// Describes a cache of at most 1 GiB in <c>/var/cache/nginx-NAME</c>, in two levels of directories, with 10 MiB of memory for its keys; what nobody asks for in
    /// an hour is dropped.
    /// </summary>
    /// <param name="zone">The name.</param>
    /// <returns>The cache.</returns>
    /// <exception cref="ArgumentException">The name is empty, or cannot be part of a path.</exception>
    public static CachePath Named(string zone)
        => new($"/var/cache/nginx-{ZoneName.Checked(zone)}", zone, ByteSize.MiB(10)) { Levels = "1:2", UseTempPath = false, Inactive = TimeSpan.FromHours(1), MaxSize = ByteSize.MiB(1024) };

    /// <summary>The directory.</summary>
    public string Path { get; }

    /// <summary>The name of the zone.</summary>
    public string Zone { get; }

    /// <summary>The shared memory for the keys.</summary>
    public ByteSize ZoneSize { get; }

    /// <summary>The lengths of the names of directories below it, such as <c>1:2</c>: up to three of 1 or 2; null, the default, is none.</summary>
    public string? Levels
    {
        get;
        init => field = value is null || (value.Length is 1 or 3 or 5 && value.Index().All(c => c.Index % 2 == 0 ? c.Item is '1' or '2' : c.Item == ':')) ? value
            : throw new ArgumentException($"The levels '{value}' must be one to three of 1 or 2 with ':' between them, such as 1:2.", nameof(value));
    }

    /// <summary>Whether a response is first written into the directory for temporary files; null, the default, is nginx's: on.</summary>
    public bool? UseTempPath { get; init; }

    /// <summary>After how long a response nobody asked for is dropped; null, the default, is 10 minutes. Whole seconds.</summary>
    public TimeSpan? Inactive { get; init => field = TimeText.Seconds(value, "inactive"); }

    /// <summary>The size above which the least used responses are dropped; null, the default, is none.</summary>
    public ByteSize? MaxSize { get; init => field = SizeText.Checked(value, "max_size"); }

    /// <summary>The free space of the file system below which the least used responses are dropped; null, the default, is none. Since 1.19.1.</summary>
    public ByteSize? MinFree { get; init => field = SizeText.Checked(value, "min_free"); }

    /// <summary>How many files the manager drops in one go; null, the default, is 100.</summary>
    public int? ManagerFiles { get; init => field = NumberText.Checked(value, "manager_files", 1); }

    /// <summary>How long it pauses between; null, the default, is 50 ms. Whole milliseconds.</summary>
    public TimeSpan? ManagerSleep { get; init => field = TimeText.Milliseconds(value, "manager_sleep"); }

    /// <summary>How long one go may last; null, the default, is 200 ms. Whole milliseconds.</summary>
    public TimeSpan? ManagerThreshold { get; init => field = TimeText.Milliseconds(value, "manager_threshold"); }

    /// <summary>How many files the loader reads in one go after a start; null, the default, is 100.</summary>
    public int? LoaderFiles { get; init => field = NumberText.Checked(value, "loader_files", 1); }

    /// <summary>How long it pauses between; null, the default, is 50 ms. Whole milliseconds.</summary>
    public TimeSpan? LoaderSleep { get; init => field = TimeText.Milliseconds(value, "loader_sleep"); }

    /// <summary>How long one go may last; null, the default, is 200 ms. Whole milliseconds.</summary>
    public TimeSpan? LoaderThreshold { get; init => field = TimeText.Milliseconds(value, "loader_threshold"); }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(
        Path, WordList.Set("levels", Levels), WordList.Set("use_temp_path", UseTempPath), $"keys_zone={Zone}:{SizeText.Of(ZoneSize)}",
        WordList.Set("inactive", Inactive), WordList.Set("max_size", MaxSize), WordList.Set("min_free", MinFree),
        WordList.Set("manager_files", ManagerFiles), WordList.Set("manager_sleep", ManagerSleep), WordList.Set("manager_threshold", ManagerThreshold),
        WordList.Set("loader_files", LoaderFiles), WordList.Set("loader_sleep", LoaderSleep), WordList.Set("loader_threshold", LoaderThreshold));
}
