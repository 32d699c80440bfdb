namespace HostKit.Nginx;

/// <summary>
/// Directives of a location that count where a condition holds; part of its <see cref="Location.Rewrite"/>. It is a location of its own, which
/// takes the other's place: anything but the rewrite module's directives in it is full of traps (https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#if).
/// </summary>
public sealed partial record LocationIf : NginxContext, IStatements
{
    /// <summary>Describes the block.</summary>
    /// <param name="condition">The condition.</param>
    public LocationIf(If condition) => Condition = WordList.NotNull(condition);

    /// <summary>The condition.</summary>
    public If Condition { get; init; }

    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.CreateBlock("if", Condition.Words, ToBody())];
}
