namespace HostKit.Nginx;

/// <summary>The bytes of one configuration file and the words found in it; statements are spans of it.</summary>
internal sealed class NginxSource(string name, byte[] bytes)
{
    private int[]? _lineStarts;

    public string Name { get; } = name;

    public byte[] Bytes { get; } = bytes;

    /// <summary>All words of the file, in order; filled by the reader.</summary>
    public WordSpan[] Words { get; set; } = [];

    /// <summary>The line and column (in bytes) of an offset, both from 1.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        _lineStarts ??= FindLineStarts(Bytes);
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    private static int[] FindLineStarts(byte[] bytes)
    {
        var starts = new int[bytes.AsSpan().Count((byte)'\n') + 1];
        for (var (i, line) = (0, 0); i < bytes.Length; i++)
        {
            if (bytes[i] == '\n')
                starts[++line] = i + 1;
        }

        return starts;
    }
}
