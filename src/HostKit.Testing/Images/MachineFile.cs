using System.Text;

namespace HostKit.Testing;

/// <summary>A file that is part of a <see cref="MachineImage"/>. It belongs to root.</summary>
public sealed record MachineFile
{
    /// <summary>Creates a file with these bytes.</summary>
    public MachineFile(ReadOnlyMemory<byte> content) => Content = content;

    /// <summary>Creates a file with this text, in UTF-8.</summary>
    public MachineFile(string content) : this(Encoding.UTF8.GetBytes(content)) { }

    /// <summary>What the file contains.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The file's permissions.</summary>
    /// <value>By default rw-r--r--.</value>
    public UnixFileMode Mode { get; init; } = ReadableByAll;

    internal const UnixFileMode ReadableByAll =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Whether both have the same content and mode.</summary>
    public bool Equals(MachineFile? other) => other is not null && Mode == other.Mode && Content.Span.SequenceEqual(other.Content.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Content.Length, Mode);
}
