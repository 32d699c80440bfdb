namespace HostKit;

/// <summary>What lstat says of a path.</summary>
internal sealed record FileStatus(FileType Type, UnixFileMode Mode, uint User, uint Group, long Size, ulong Inode, ulong Mount)
{
    public static FileStatus From(in StatxBuffer buffer)
    {
        var type = (FileType)(buffer.Mode & 0xF000);
        return new(
            Enum.IsDefined(type) ? type : FileType.Other, (UnixFileMode)(buffer.Mode & 0xFFF), buffer.User, buffer.Group, (long)buffer.Size,
            buffer.Inode, buffer.Mount);
    }
}
