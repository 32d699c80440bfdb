namespace HostKit.Nginx;

/// <summary>Where requests or sessions are logged (https://nginx.org/en/docs/http/ngx_http_log_module.html#access_log).</summary>
public sealed record AccessLog : IWords, IShared
{
    /// <summary>Logs to a file.</summary>
    /// <param name="path">The file, or <c>syslog:…</c>.</param>
    public AccessLog(NginxText path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Path = path;
    }

    /// <summary>Logs to a file in a format that a <see cref="Site"/> which uses it declares, once for all sites.</summary>
    /// <param name="path">The file, or <c>syslog:…</c>.</param>
    /// <param name="format">The format, such as <see cref="LogFormats.Json"/>.</param>
    public AccessLog(NginxText path, LogFormat format)
        : this(path)
    {
        ArgumentNullException.ThrowIfNull(format);
        (Format, Declared) = (format.Name, format);
    }

    /// <summary>Logs nothing on this level, whatever the one above says.</summary>
    public static AccessLog Off { get; } = new((NginxText)"off");

    /// <summary>The file.</summary>
    public NginxText Path { get; }

    /// <summary>The name of a <c>log_format</c>; null, the default, is <c>combined</c>. A log with any of the properties below names it.</summary>
    public string? Format { get; init => field = value is null ? null : WordList.Checked(value); }

    /// <summary>The buffer that lines are collected in; null, the default, is none, or 64 KiB where <see cref="Gzip"/> is set.</summary>
    public ByteSize? Buffer { get; init => field = SizeText.Checked(value, "buffer"); }

    /// <summary>How hard the lines are compressed, from 1 to 9; null, the default, does not compress.</summary>
    public int? Gzip { get; init => field = NumberText.Checked(value, "gzip", 1, 9); }

    /// <summary>How long a line may wait in the buffer; null, the default, is until it is full. Whole milliseconds; needs a buffer.</summary>
    public TimeSpan? Flush { get; init => field = TimeText.Milliseconds(value, "flush"); }

    /// <summary>What is logged only where this is neither empty nor <c>0</c>; null, the default, is everything.</summary>
    public NginxText? If { get; init; }

    private LogFormat? Declared { get; }

    IEnumerable<SharedPart> IShared.Parts => Declared is { } format && format.Name == Format ? [SharedPart.Of("log_format", format.Name, format)] : [];

    IEnumerable<NginxWord> IWords.Words
    {
        get
        {
            var parameters = WordList.Of(WordList.Set("buffer", Buffer), WordList.Set("gzip", Gzip), WordList.Set("flush", Flush), WordList.Set("if", If)).ToList();
            var format = Format ?? (parameters.Count > 0 ? "combined" : null);
            return [.. WordList.Of(Path.Source, format), .. parameters];
        }
    }

    /// <summary>Logs to a file.</summary>
    /// <param name="path">The file.</param>
    public static implicit operator AccessLog(string path) => new((NginxText)path);

    /// <summary>Logs to a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The log.</returns>
    public static AccessLog FromString(string path) => new((NginxText)path);
}
