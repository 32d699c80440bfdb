using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>A variable whose value follows from the client's address (https://nginx.org/en/docs/http/ngx_http_geo_module.html#geo).</summary>
public sealed record Geo : IStatements
{
    /// <summary>Describes the variable.</summary>
    /// <param name="variable">The variable that gets the value.</param>
    public Geo(Var variable) => Variable = WordList.NotNull(variable);

    /// <summary>The variable.</summary>
    public Var Variable { get; }

    /// <summary>The variable that has the address; null, the default, is the connection's.</summary>
    public Var? Source { get; init; }

    /// <summary>The value where no row matches; null, the default, is the empty text. A <c>$</c> in values is a dollar sign: nginx looks for no variables here.</summary>
    public string? Default { get; init; }

    /// <summary>Whether rows are ranges such as <c>10.0.0.0-10.0.0.255</c>; false unless set: addresses and networks, of which the narrowest counts.</summary>
    public bool Ranges { get; init; }

    /// <summary>Whether the value is looked up anew at each use; false unless set. Since 1.29.3.</summary>
    public bool Volatile { get; init; }

    /// <summary>Proxies whose X-Forwarded-For header has the address; none unless set. Not in stream.</summary>
    public ImmutableArray<string> Proxies { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether the header's last address that is no proxy counts; false unless set: the last one. Not in stream.</summary>
    public bool ProxyRecursive { get; init; }

    /// <summary>The rows: addresses, networks or ranges with their values.</summary>
    public ImmutableArray<(string Network, string Value)> Rows { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Networks that rows of files are taken back of; none unless set.</summary>
    public ImmutableArray<string> Delete { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Files with more rows; none unless set.</summary>
    public ImmutableArray<string> Include { get; init => field = value.IsDefault ? [] : value; } = [];

    IEnumerable<NginxStatement> IStatements.ToStatements()
    {
        var rows = new List<NginxStatement>();
        foreach (var (isSet, word) in new[] { (Ranges, "ranges"), (Volatile, "volatile"), (ProxyRecursive, "proxy_recursive") })
        {
            if (isSet)
                rows.Add(NginxStatement.Create(word));
        }

        rows.AddRange(Proxies.Select(proxy => NginxStatement.Create("proxy", proxy)));
        if (Default is not null)
            rows.Add(NginxStatement.Create("default", NginxText.WithoutNul(Default)));
        rows.AddRange(Include.Select(file => NginxStatement.Create("include", file)));
        rows.AddRange(Delete.Select(network => NginxStatement.Create("delete", network)));
        rows.AddRange(Rows.Select(row => NginxStatement.Create(row.Network, NginxText.WithoutNul(row.Value))));
        return [NginxStatement.CreateBlock("geo", WordList.Of(Source?.ToString(), Variable.ToString()), rows)];
    }

    /// <inheritdoc/>
    public bool Equals(Geo? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
