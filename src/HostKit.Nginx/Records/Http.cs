using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// Statements of the <c>http</c> context, as a file in <c>conf.d</c> holds them: without an <c>http</c> block, which they get in a <see cref="Main"/>
/// (https://nginx.org/en/docs/http/ngx_http_core_module.html#http).
/// </summary>
public sealed partial record Http : NginxContext, IRequestContext, IStatements
{
    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.CreateBlock("http", [], ToBody())];

    private protected override ImmutableArray<NginxStatement> ToText() => ToBody();
}
