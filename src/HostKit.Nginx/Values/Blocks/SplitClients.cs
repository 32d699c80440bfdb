using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>A variable whose value is shared out by the hash of a text (https://nginx.org/en/docs/http/ngx_http_split_clients_module.html#split_clients).</summary>
public sealed record SplitClients : IStatements
{
    /// <summary>Describes the variable.</summary>
    /// <param name="source">What is hashed, such as <c>NginxText.Expand("${remote_addr}a")</c>.</param>
    /// <param name="variable">The variable that gets the value.</param>
    public SplitClients(NginxText source, Var variable)
    {
        Source = WordList.NotNull(source);
        Variable = WordList.NotNull(variable);
    }

    /// <summary>What is hashed.</summary>
    public NginxText Source { get; }

    /// <summary>The variable.</summary>
    public Var Variable { get; }

    /// <summary>Shares in percent, with up to two digits after the point, and the values they get.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A share is out of range, or all are more than 100.</exception>
    public ImmutableArray<(decimal Percent, NginxText Value)> Shares
    {
        get;
        init => field = value.IsDefault ? []
            : value.All(share => share.Percent is > 0 and <= 100 && decimal.Round(share.Percent, 2) == share.Percent) && value.Sum(share => share.Percent) <= 100 ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "Shares are percents from 0.01 to 100 with up to two digits after the point, together no more than 100.");
    } = [];

    /// <summary>The value of all others; null, the default, is the empty text.</summary>
    public NginxText? Rest { get; init; }

    IEnumerable<NginxStatement> IStatements.ToStatements()
    {
        var rows = Shares.Select(share => NginxStatement.Create(share.Percent.ToString("0.##", CultureInfo.InvariantCulture) + "%", share.Value.Source));
        return [NginxStatement.CreateBlock("split_clients", [Source.Source, Variable.ToString()], Rest is null ? rows : rows.Append(NginxStatement.Create("*", Rest.Source)))];
    }

    /// <inheritdoc/>
    public bool Equals(SplitClients? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
