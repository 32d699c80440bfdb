namespace HostKit.Nginx;

/// <summary>A variable that gets a value, as in <c>auth_request_set $user $upstream_http_x_user;</c>.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Value">Its value.</param>
public sealed record VariableAssignment(Var Variable, NginxText Value) : IWords
{
    IEnumerable<NginxWord> IWords.Words => WordList.Of(Variable.ToString(), Value.Source);

    /// <summary>An assignment.</summary>
    /// <param name="pair">The variable and its value.</param>
    public static implicit operator VariableAssignment((Var Variable, NginxText Value) pair) => new(pair.Variable, pair.Value);

    /// <summary>An assignment.</summary>
    /// <param name="pair">The variable and its value.</param>
    /// <returns>The assignment.</returns>
    public static VariableAssignment FromValueTuple((Var Variable, NginxText Value) pair) => new(pair.Variable, pair.Value);
}
