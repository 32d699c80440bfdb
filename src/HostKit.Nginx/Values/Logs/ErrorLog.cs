namespace HostKit.Nginx;

/// <summary>Where errors are logged (https://nginx.org/en/docs/ngx_core_module.html#error_log).</summary>
public sealed record ErrorLog : IWords
{
    /// <summary>Logs to a file.</summary>
    /// <param name="path">The file, <c>stderr</c>, or <c>syslog:…</c>. A file called <c>off</c> is a file: errors cannot be switched off.</param>
    /// <param name="level">The least of what is logged; null is nginx's: errors.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public ErrorLog(string path, ErrorLogLevel? level = null)
    {
        Path = WordList.Checked(path);
        Level = level;
    }

    /// <summary>Logs to the standard error output.</summary>
    public static ErrorLog StandardError { get; } = new("stderr");

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The least of what is logged; null, the default, is nginx's: errors.</summary>
    public ErrorLogLevel? Level { get; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Path, Level is { } level ? DirectiveCatalogue.WordOf(level) : null);

    /// <summary>Logs errors to a file.</summary>
    /// <param name="path">The file.</param>
    public static implicit operator ErrorLog(string path) => new(path);

    /// <summary>Logs errors to a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The log.</returns>
    public static ErrorLog FromString(string path) => new(path);
}
