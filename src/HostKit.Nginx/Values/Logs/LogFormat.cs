namespace HostKit.Nginx;

/// <summary>What a line of an access log says (https://nginx.org/en/docs/http/ngx_http_log_module.html#log_format).</summary>
public sealed record LogFormat : IWords
{
    /// <summary>Describes a format.</summary>
    /// <param name="name">The name access logs use it by; <c>combined</c> is nginx's own.</param>
    /// <param name="text">The line, such as <c>NginxText.Expand("$remote_addr $status")</c>.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public LogFormat(string name, NginxText text)
    {
        Name = WordList.Checked(name);
        Text = WordList.NotNull(text);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The line.</summary>
    public NginxText Text { get; }

    /// <summary>How variables' values are escaped; null, the default, is nginx's: control characters and quotes as <c>\xXX</c>.</summary>
    public LogEscape? Escape { get; init; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Name, WordList.Set("escape", Escape is { } escape ? DirectiveCatalogue.WordOf(escape) : null), Text.Source);
}
