namespace HostKit.Nginx;

/// <summary>
/// One step of the rewrite module's program, which runs in the order in which it is written
/// (https://nginx.org/en/docs/http/ngx_http_rewrite_module.html).
/// </summary>
public sealed record RewriteStep : IStatements
{
    private readonly NginxStatement _statement;

    private RewriteStep(NginxStatement statement) => _statement = statement;

    /// <summary>Whether the step is an if.</summary>
    internal bool IsConditional => _statement.Name == "if";

    /// <summary>Whether an if answers the request itself.</summary>
    internal bool EndsRequest => _statement.Block.Any(step => step.Name == "return");

    /// <summary>Ends the program; the request stays in this location.</summary>
    public static RewriteStep Break { get; } = new(NginxStatement.Create("break"));

    /// <summary>Changes the URI where a regular expression matches it.</summary>
    /// <param name="regex">The regular expression; <c>$</c> in it is the end of the URI.</param>
    /// <param name="replacement">The new URI; captures are <c>NginxText.Expand("/new/$1")</c>.</param>
    /// <param name="then">What happens then.</param>
    /// <returns>The step.</returns>
    public static RewriteStep Rewrite(string regex, NginxText replacement, RewriteThen then = RewriteThen.Continue)
    {
        ArgumentException.ThrowIfNullOrEmpty(regex);
        ArgumentNullException.ThrowIfNull(replacement);
        NginxWord[] words = [NginxText.WithoutNul(regex), replacement.Source];
        return new(NginxStatement.Create("rewrite", then switch
        {
            RewriteThen.Continue => words,
            RewriteThen.Last => [.. words, "last"],
            RewriteThen.Break => [.. words, "break"],
            RewriteThen.Redirect => [.. words, "redirect"],
            RewriteThen.Permanent => [.. words, "permanent"],
            _ => throw new ArgumentOutOfRangeException(nameof(then), then, null),
        }));
    }

    /// <summary>Gives a variable a value.</summary>
    /// <param name="variable">The variable; nginx refuses most of its own.</param>
    /// <param name="value">The value.</param>
    /// <returns>The step.</returns>
    public static RewriteStep Set(Var variable, NginxText value)
    {
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentNullException.ThrowIfNull(value);
        return new(NginxStatement.Create("set", variable.ToString(), value.Source));
    }

    /// <summary>Answers and ends processing.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The step.</returns>
    public static RewriteStep Return(Return answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(NginxStatement.Create("return", ((IWords)answer).Words));
    }

    /// <summary>Runs steps when a variable has a value other than empty and <c>0</c>.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="steps">The steps.</param>
    /// <returns>The step.</returns>
    public static RewriteStep If(Var variable, params ReadOnlySpan<RewriteStep> steps) => If(Nginx.If.IsSet(variable), steps);

    /// <summary>Runs steps when a condition holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="steps">The steps.</param>
    /// <returns>The step.</returns>
    public static RewriteStep If(If condition, params ReadOnlySpan<RewriteStep> steps)
        => new(NginxStatement.CreateBlock("if", WordList.NotNull(condition).Words, steps.ToArray().Select(step => step._statement)));

    /// <summary>A block of a server with further directives, at this place of the program.</summary>
    /// <param name="block">The block.</param>
    /// <returns>The step.</returns>
    public static RewriteStep If(ServerIf block) => new(((IStatements)WordList.NotNull(block)).ToStatements().Single());

    /// <summary>A block of a location with further directives, at this place of the program.</summary>
    /// <param name="block">The block.</param>
    /// <returns>The step.</returns>
    public static RewriteStep If(LocationIf block) => new(((IStatements)WordList.NotNull(block)).ToStatements().Single());

    /// <summary>Runs steps when a variable equals a text.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="text">The text.</param>
    /// <param name="steps">The steps.</param>
    /// <returns>The step.</returns>
    public static RewriteStep IfEquals(Var variable, NginxText text, params ReadOnlySpan<RewriteStep> steps) => If(Nginx.If.Equal(variable, text), steps);

    /// <summary>Runs steps when a variable differs from a text.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="text">The text.</param>
    /// <param name="steps">The steps.</param>
    /// <returns>The step.</returns>
    public static RewriteStep IfDiffers(Var variable, NginxText text, params ReadOnlySpan<RewriteStep> steps) => If(Nginx.If.NotEqual(variable, text), steps);

    /// <summary>Runs steps when a regular expression matches a variable.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="regex">The regular expression.</param>
    /// <param name="steps">The steps.</param>
    /// <returns>The step.</returns>
    public static RewriteStep IfMatches(Var variable, string regex, params ReadOnlySpan<RewriteStep> steps) => If(Nginx.If.Matches(variable, regex), steps);

    IEnumerable<NginxStatement> IStatements.ToStatements() => [_statement];

    /// <inheritdoc/>
    public bool Equals(RewriteStep? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The step as it is written.</summary>
    public override string ToString() => _statement.ToString();
}
