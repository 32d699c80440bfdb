namespace HostKit.Nginx;

/// <summary>The variables that a configuration defines itself.</summary>
internal sealed class VariableTable
{
    private readonly Dictionary<string, ExpandedStatement> _maps = [];
    private readonly HashSet<string> _set = [];

    public VariableTable(ExpandedStatement http)
    {
        foreach (var statement in http.Block)
        {
            if (statement.Name == "map" && statement.Arguments is [_, var name])
                _maps[Bare(ByteText.Of(name))] = statement;
        }

        Collect(http);
    }

    public ExpandedStatement? MapOf(string variable) => _maps.GetValueOrDefault(variable);

    /// <summary>Whether a variable is empty until a statement sets it.</summary>
    public bool IsSetSomewhere(string variable) => _set.Contains(variable);

    private void Collect(ExpandedStatement block)
    {
        foreach (var statement in block.Block)
        {
            if (statement.Name == "set" && statement.Arguments is [var name, _])
                _set.Add(Bare(ByteText.Of(name)));
            else if (statement.Name is "location" or "rewrite" or "if" or "server_name")
                _set.UnionWith(statement.Arguments.Select(ByteText.Of).Where(text => text.Contains("(?", StringComparison.Ordinal)).SelectMany(text => PcreRegex.Of(text.TrimEnd(')') == text || statement.Name != "if" ? text : text[..^1], false).Names.Keys));
            if (statement.HasBlock && statement.Name is "server" or "location" or "if" or "limit_except")
                Collect(statement);
        }
    }

    private static string Bare(string name) => name.TrimStart('$');
}
