namespace HostKit.Nginx;

/// <summary>
/// Directives of a server that count where a condition holds; part of its <see cref="Server.Rewrite"/>, which runs in order before a location is
/// chosen (https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#if).
/// </summary>
public sealed partial record ServerIf : NginxContext, IStatements
{
    /// <summary>Describes the block.</summary>
    /// <param name="condition">The condition.</param>
    public ServerIf(If condition) => Condition = WordList.NotNull(condition);

    /// <summary>The condition.</summary>
    public If Condition { get; init; }

    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.CreateBlock("if", Condition.Words, ToBody())];
}
