namespace HostKit.Nginx;

/// <summary>What stands between two words: blanks and comments, up to a closing brace where there is one.</summary>
internal readonly struct SourceGap
{
    public SourceGap(byte[] bytes, int start, int end)
    {
        (Start, End, Brace) = (start, end, end);
        Comments = [];
        for (var i = start; i < end; i++)
        {
            if (bytes[i] == '\n')
                Lines++;
            if (bytes[i] == '}')
            {
                Brace = i;
                break;
            }

            if (bytes[i] != '#')
                continue;
            var length = bytes.AsSpan(i..end).IndexOf((byte)'\n');
            var stop = length < 0 ? end : i + length;
            Comments.Add((Lines, i, i + bytes.AsSpan(i..stop).TrimEnd(" \t\r"u8).Length));
            Lines = 0;
            i = stop - 1;
        }
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Where the closing brace is; the end when there is none.</summary>
    public int Brace { get; }

    /// <summary>The comments without the blanks at their ends, each with the number of line feeds since the one before.</summary>
    public List<(int Lines, int Start, int End)> Comments { get; }

    /// <summary>The line feeds behind the last comment, or in all.</summary>
    public int Lines { get; }
}
