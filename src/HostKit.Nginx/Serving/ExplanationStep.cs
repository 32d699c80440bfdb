namespace HostKit.Nginx;

/// <summary>One thing that nginx does or decides on the way to an answer.</summary>
public sealed record ExplanationStep
{
    internal ExplanationStep(ExplanationStage stage, string text, ExpandedStatement? statement)
    {
        Stage = stage;
        Text = text;
        Statement = statement;
    }

    /// <summary>What it is about.</summary>
    public ExplanationStage Stage { get; }

    /// <summary>What happens and why, as a sentence.</summary>
    public string Text { get; }

    /// <summary>The statement that says so, with its file and line; null when no statement does.</summary>
    public ExpandedStatement? Statement { get; }

    /// <summary>The sentence with the statement's place.</summary>
    public override string ToString() => Statement is null ? Text : $"{Text} ({Statement.File}:{Statement.Line})";
}
