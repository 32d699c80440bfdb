namespace HostKit.Nginx;

/// <summary>A size, or a text with variables whose value is one.</summary>
public sealed record VariableSize : IWords
{
    private VariableSize(NginxText text) => Text = text;

    /// <summary>The size as nginx gets it.</summary>
    public NginxText Text { get; }

    IEnumerable<NginxWord> IWords.Words => [Text.Source];

    /// <summary>A fixed size.</summary>
    /// <param name="size">The size; zero or more.</param>
    public static implicit operator VariableSize(ByteSize size) => FromByteSize(size);

    /// <summary>The value of a variable.</summary>
    /// <param name="variable">The variable.</param>
    public static implicit operator VariableSize(Var variable) => FromVar(variable);

    /// <summary>A text whose value is a size.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator VariableSize(NginxText text) => FromNginxText(text);

    /// <summary>A fixed size.</summary>
    /// <param name="size">The size; zero or more.</param>
    /// <returns>The size.</returns>
    public static VariableSize FromByteSize(ByteSize size) => new(SizeText.Of(SizeText.Checked(size, "A size")!.Value));

    /// <summary>The value of a variable.</summary>
    /// <param name="variable">The variable.</param>
    /// <returns>The size.</returns>
    public static VariableSize FromVar(Var variable) => new(NginxText.FromVar(variable));

    /// <summary>A text whose value is a size.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The size.</returns>
    public static VariableSize FromNginxText(NginxText text) => new(WordList.NotNull(text));
}
