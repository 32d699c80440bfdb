namespace HostKit.Nginx;

/// <summary>How a file is laid out.</summary>
public sealed record FormatOptions
{
    /// <summary>What each level is indented by: blanks and tabs. The default is four blanks.</summary>
    /// <exception cref="ArgumentException">It has other characters.</exception>
    public string Indent
    {
        get;
        init => field = (value ?? "").All(letter => letter is ' ' or '\t') ? value ?? "" : throw new ArgumentException("An indent is made of blanks and tabs.", nameof(value));
    } = "    ";

    /// <summary>How many blank lines in a row stay. The default is 1; 0 takes all away.</summary>
    public int BlankLines { get; init; } = 1;
}
