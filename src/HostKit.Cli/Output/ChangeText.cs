using System.Collections.Immutable;

namespace HostKit.Cli;

/// <summary>Changes as a person reads them: one line that says what, why and where it is declared, then the diff.</summary>
internal static class ChangeText
{
    public static void Write(Ink ink, ImmutableArray<Change> changes)
    {
        foreach (var change in changes)
            Write(ink, change);
    }

    private static void Write(Ink ink, Change change)
    {
        var (sign, shade) = Sign(change.Action);
        ink.Write(sign, shade).Write(" ").Write($"{Visible.Line(change.Kind)} {Visible.Line(change.Id)}", Shade.Bold).Write($": {Visible.Line(change.Cause)}");
        if (change.Source is not null)
            ink.Write($" ({Visible.Line(change.Source.ToString())})", Shade.Dim);
        ink.WriteLine();
        if (change.Diff is { Length: > 0 } diff)
            WriteDiff(ink, diff);
    }

    private static void WriteDiff(Ink ink, string diff)
    {
        var inHunk = false;
        foreach (var line in Visible.Lines(diff))
        {
            inHunk |= line.StartsWith("@@", StringComparison.Ordinal);
            ink.Write("    ").WriteLine(line, line switch
            {
                ['@', '@', ..] => Shade.Cyan,
                _ when !inHunk && (line.StartsWith("--- ", StringComparison.Ordinal) || line.StartsWith("+++ ", StringComparison.Ordinal)) => Shade.Bold,
                ['+', ..] => Shade.Green,
                ['-', ..] => Shade.Red,
                _ => Shade.Plain,
            });
        }
    }

    private static (string Sign, Shade Shade) Sign(ChangeAction action) => action switch
    {
        ChangeAction.Create => ("+", Shade.Green),
        ChangeAction.Update => ("~", Shade.Yellow),
        ChangeAction.Delete => ("-", Shade.Red),
        ChangeAction.Start or ChangeAction.Enable or ChangeAction.Build or ChangeAction.Install => (Wording.Of(action), Shade.Green),
        ChangeAction.Stop or ChangeAction.Disable => (Wording.Of(action), Shade.Red),
        _ => (Wording.Of(action), Shade.Yellow),
    };
}
