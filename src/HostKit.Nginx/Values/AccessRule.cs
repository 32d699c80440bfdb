using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// One rule on who may come in; the first that matches decides, so their order matters
/// (https://nginx.org/en/docs/http/ngx_http_access_module.html).
/// </summary>
public sealed record AccessRule : IStatements
{
    private AccessRule(string verb, string who)
    {
        ArgumentException.ThrowIfNullOrEmpty(who);
        Verb = verb;
        Who = NginxText.WithoutNul(who);
    }

    /// <summary><c>allow</c> or <c>deny</c>.</summary>
    public string Verb { get; }

    /// <summary>An address, a network such as <c>10.0.0.0/8</c>, <c>unix:</c>, or <c>all</c>.</summary>
    public string Who { get; }

    /// <summary>Lets an address or network in.</summary>
    /// <param name="who">An address, a network such as <c>10.0.0.0/8</c>, <c>unix:</c>, or <c>all</c>.</param>
    /// <returns>The rule.</returns>
    public static AccessRule Allow(string who) => new("allow", who);

    /// <summary>Keeps an address or network out, with status 403.</summary>
    /// <param name="who">An address, a network such as <c>10.0.0.0/8</c>, <c>unix:</c>, or <c>all</c>.</param>
    /// <returns>The rule.</returns>
    public static AccessRule Deny(string who) => new("deny", who);

    /// <summary>Lets some in and keeps everybody else out: the whole list for <c>Access</c>.</summary>
    /// <param name="who">Addresses and networks.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">Nobody is named.</exception>
    public static ImmutableArray<AccessRule> Only(params ReadOnlySpan<string> who)
    {
        if (who.IsEmpty)
            throw new ArgumentException("Nobody would be let in: name addresses or networks.", nameof(who));
        var rules = ImmutableArray.CreateBuilder<AccessRule>();
        foreach (var one in who)
            rules.Add(Allow(one));
        return [.. rules, Deny("all")];
    }

    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.Create(Verb, Who)];
}
