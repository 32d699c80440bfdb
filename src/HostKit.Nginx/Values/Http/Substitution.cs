namespace HostKit.Nginx;

/// <summary>A text that is replaced in responses (https://nginx.org/en/docs/http/ngx_http_sub_module.html#sub_filter).</summary>
/// <param name="From">What is replaced, without regard to case.</param>
/// <param name="To">What takes its place.</param>
public sealed record Substitution(NginxText From, NginxText To) : IWords
{
    IEnumerable<NginxWord> IWords.Words => WordList.Of(From.Source, To.Source);

    /// <summary>A replacement.</summary>
    /// <param name="texts">The old and the new text.</param>
    public static implicit operator Substitution((NginxText From, NginxText To) texts) => new(texts.From, texts.To);

    /// <summary>A replacement.</summary>
    /// <param name="texts">The old and the new text.</param>
    /// <returns>The replacement.</returns>
    public static Substitution FromValueTuple((NginxText From, NginxText To) texts) => new(texts.From, texts.To);
}
