using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>A variable whose value follows from another one (https://nginx.org/en/docs/http/ngx_http_map_module.html#map).</summary>
public sealed record Map : IStatements
{
    private static readonly string[] Keywords = ["default", "hostnames", "include", "volatile"];

    /// <summary>Describes a map.</summary>
    /// <param name="source">What is looked up.</param>
    /// <param name="variable">The variable that gets the value.</param>
    public Map(NginxText source, Var variable)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(variable);
        Source = source;
        Variable = variable;
    }

    /// <summary>What is looked up.</summary>
    public NginxText Source { get; }

    /// <summary>The variable that gets the value.</summary>
    public Var Variable { get; }

    /// <summary>The value where no case matches; null, the default, is the empty text.</summary>
    public NginxText? Default { get; init; }

    /// <summary>The cases, compared without regard to case. A key that starts with <c>~</c> is a regular expression.</summary>
    public ImmutableArray<(string Key, NginxText Value)> Cases { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether keys may be host names with a star as their first or last label; false unless set.</summary>
    public bool Hostnames { get; init; }

    /// <summary>Whether the value is looked up anew at each use; false unless set.</summary>
    public bool Volatile { get; init; }

    /// <summary>Files with more cases; none unless set.</summary>
    public ImmutableArray<string> Include { get; init => field = value.IsDefault ? [] : value; } = [];

    IEnumerable<NginxStatement> IStatements.ToStatements()
    {
        var rows = new List<NginxStatement>();
        if (Volatile)
            rows.Add(NginxStatement.Create("volatile"));
        if (Hostnames)
            rows.Add(NginxStatement.Create("hostnames"));
        if (Default is not null)
            rows.Add(NginxStatement.Create("default", Default.Source));
        rows.AddRange(Include.Select(file => NginxStatement.Create("include", file)));
        rows.AddRange(Cases.Select(row => NginxStatement.Create(Keywords.Contains(row.Key) ? "\\" + row.Key : row.Key, row.Value.Source)));
        return [NginxStatement.CreateBlock("map", [Source.Source, Variable.ToString()], rows)];
    }

    /// <inheritdoc/>
    public bool Equals(Map? other)
        => other is not null && Source == other.Source && Variable == other.Variable && Default == other.Default && Hostnames == other.Hostnames && Volatile == other.Volatile
            && Cases.SequenceEqual(other.Cases) && Include.SequenceEqual(other.Include);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Variable, Default, Cases.Length);
}
