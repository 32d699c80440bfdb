namespace HostKit.Nginx;

/// <summary>A database of MaxMind's old format (https://nginx.org/en/docs/http/ngx_http_geoip_module.html).</summary>
public sealed record GeoIpDatabase : IWords
{
    /// <summary>Names a database.</summary>
    /// <param name="path">Its file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public GeoIpDatabase(string path) => Path = WordList.Checked(path);

    /// <summary>Its file.</summary>
    public string Path { get; }

    /// <summary>Whether names come as UTF-8; false unless set.</summary>
    public bool Utf8 { get; init; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Path, WordList.Flag(Utf8, "utf8"));

    /// <summary>Names a database.</summary>
    /// <param name="path">Its file.</param>
    public static implicit operator GeoIpDatabase(string path) => new(path);

    /// <summary>Names a database.</summary>
    /// <param name="path">Its file.</param>
    /// <returns>The database.</returns>
    public static GeoIpDatabase FromString(string path) => new(path);
}
