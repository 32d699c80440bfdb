namespace HostKit.Nginx;

/// <summary>A variable whose value a Perl function makes (https://nginx.org/en/docs/http/ngx_http_perl_module.html#perl_set).</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Handler">The function: <c>module::function</c>, or <c>sub { … }</c>.</param>
public sealed record PerlVariable(Var Variable, string Handler) : IWords
{
    IEnumerable<NginxWord> IWords.Words => WordList.Of(Variable.ToString(), Handler);
}
