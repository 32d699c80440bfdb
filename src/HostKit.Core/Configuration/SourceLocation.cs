namespace HostKit;

/// <summary>The place in a script that declared something.</summary>
/// <param name="File">The script's path as the compiler saw it.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record SourceLocation(string File, int Line)
{
    /// <summary>The script's file name and the line, as in <c>box.cs:12</c>.</summary>
    public override string ToString() => $"{Path.GetFileName(File)}:{Line}";
}
