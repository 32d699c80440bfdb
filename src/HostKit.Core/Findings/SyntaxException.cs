namespace HostKit;

/// <summary>Thrown when a text does not follow its format's grammar.</summary>
/// <param name="file">The file's path or name, as the user knows it.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="column">The column, from 1.</param>
/// <param name="reason">What is wrong, in the format's own words where it has some.</param>
public sealed class SyntaxException(string file, int line, int column, string reason)
    : HostKitException($"{file}:{line}:{column}: {reason}")
{
    /// <summary>The file's path or name, as the user knows it.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>What is wrong, without the place.</summary>
    public string Reason { get; } = reason;
}
