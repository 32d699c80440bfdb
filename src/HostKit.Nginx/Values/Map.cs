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

    IEnumerable<NginxStatement> IStatements.ToStatements()
    {
        var rows = Cases.Select(row => NginxStatement.Create(Keywords.Contains(row.Key) ? "\\" + row.Key : row.Key, row.Value.Source));
        return [NginxStatement.CreateBlock(
            "map", [Source.Source, Variable.ToString()], Default is null ? rows : rows.Prepend(NginxStatement.Create("default", Default.Source)))];
    }

    /// <inheritdoc/>
    public bool Equals(Map? other)
        => other is not null && Source == other.Source && Variable == other.Variable && Default == other.Default && Cases.SequenceEqual(other.Cases);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Variable, Default, Cases.Length);
}
