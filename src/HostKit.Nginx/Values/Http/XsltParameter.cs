namespace HostKit.Nginx;

/// <summary>A parameter of a style sheet (https://nginx.org/en/docs/http/ngx_http_xslt_module.html#xslt_param).</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
public sealed record XsltParameter(NginxText Name, NginxText Value) : IWords
{
    IEnumerable<NginxWord> IWords.Words => WordList.Of(Name.Source, Value.Source);
}
