namespace HostKit;

/// <summary>A directory, file or link of a store path.</summary>
/// <param name="path">Its path below the store path, zero-terminated.</param>
/// <param name="kind"><c>d</c> directory, <c>f</c> file, <c>x</c> executable file, <c>l</c> link.</param>
internal sealed class TreeEntry(byte[] path, char kind)
{
    public byte[] Path { get; } = path;

    public char Kind { get; set; } = kind;

    public bool IsFile => Kind is 'f' or 'x';

    /// <summary>Of a file; -1 for what could not be read.</summary>
    public long Size { get; set; }

    /// <summary>The SHA-256 of a file's content, in lower-case hexadecimal digits; empty for others.</summary>
    public string Sha256 { get; set; } = "";

    /// <summary>Where a link leads, zero-terminated; empty for others.</summary>
    public byte[] Target { get; set; } = [];

    /// <summary>The mode that it has in the store.</summary>
    public uint Mode => Kind == 'f' ? 0x124u : 0x16Du;

    public bool IsSame(TreeEntry other) => Kind == other.Kind && Sha256 == other.Sha256 && Target.AsSpan().SequenceEqual(other.Target);
}
