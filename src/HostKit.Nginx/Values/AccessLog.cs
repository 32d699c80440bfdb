namespace HostKit.Nginx;

/// <summary>Where requests are logged (https://nginx.org/en/docs/http/ngx_http_log_module.html#access_log).</summary>
public sealed record AccessLog : IWords, IShared
{
    /// <summary>Logs to a file.</summary>
    /// <param name="path">The file, or <c>syslog:…</c>.</param>
    public AccessLog(NginxText path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Path = path;
    }

    /// <summary>Logs nothing on this level, whatever the one above says.</summary>
    public static AccessLog Off { get; } = new((NginxText)"off");

    /// <summary>The file.</summary>
    public NginxText Path { get; }

    /// <summary>How a request is written: the name of a <c>log_format</c>, or a format, which a <see cref="Site"/> then declares; null, the default, is <c>combined</c>.</summary>
    public AccessLogFormat? Format { get; init; }

    IEnumerable<NginxWord> IWords.Words => Format is null ? [Path.Source] : [Path.Source, Format.Name];

    IEnumerable<SharedPart> IShared.Parts => Format?.Part is { } part ? [part] : [];

    /// <summary>Logs to a file.</summary>
    /// <param name="path">The file.</param>
    public static implicit operator AccessLog(string path) => new((NginxText)path);

    /// <summary>Logs to a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The log.</returns>
    public static AccessLog FromString(string path) => new((NginxText)path);
}
