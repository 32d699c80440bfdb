namespace HostKit.Nginx;

/// <summary>What an <c>if</c> asks.</summary>
/// <param name="Variable">The variable's name without the dollar; empty for a question about files.</param>
/// <param name="Operator">The operator; empty for a variable alone.</param>
/// <param name="Text">What is compared with.</param>
internal sealed record Condition(string Variable, string Operator, string Text)
{
    public bool IsRegex => Operator is "~" or "~*" or "!~" or "!~*";

    /// <summary>Takes an <c>if</c> apart; null when it is none that nginx knows.</summary>
    public static Condition? Of(ReviewedStatement statement)
    {
        var words = statement.Arguments.ToList();
        if (words.Count == 0 || !words[0].StartsWith('(') || !words[^1].EndsWith(')'))
            return null;
        words[0] = words[0][1..];
        words[^1] = words[^1][..^1];
        words.RemoveAll(word => word.Length == 0);
        return words switch
        {
            [var variable] when variable.StartsWith('$') => new(variable[1..], "", ""),
            [var variable, var op] when variable.StartsWith('$') => new(variable[1..], op, ""),
            [var variable, var op, var text] when variable.StartsWith('$') => new(variable[1..], op, text),
            [var op, var text] => new("", op, text),
            _ => null,
        };
    }
}
