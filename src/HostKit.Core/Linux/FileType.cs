namespace HostKit;

/// <summary>The kinds of file that HostKit tells apart.</summary>
internal enum FileType
{
    Other = 0,
    File = 0x8000,
    Directory = 0x4000,
    Symlink = 0xA000,
}
