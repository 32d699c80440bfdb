using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>What counts in a location for all but some methods (https://nginx.org/en/docs/http/ngx_http_core_module.html#limit_except).</summary>
public sealed partial record LimitExcept : NginxContext, IStatements
{
    /// <summary>Describes the block.</summary>
    /// <param name="methods">The methods it does not count for: <c>GET</c> (and with it <c>HEAD</c>), <c>POST</c>, …; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public LimitExcept(params ReadOnlySpan<string> methods)
    {
        foreach (var method in methods)
            WordList.Checked(method, nameof(methods));
        Methods = methods.IsEmpty ? throw new ArgumentException("At least one method is needed.", nameof(methods)) : [.. methods];
    }

    /// <summary>The methods it does not count for.</summary>
    public ImmutableArray<string> Methods { get; }

    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.CreateBlock("limit_except", Methods.Select(NginxWord.FromString), ToBody())];
}
