namespace HostKit.Cli;

/// <summary>The few ways text can look; the numbers are those of the terminal's "select graphic rendition".</summary>
internal enum Shade
{
    Plain = 0,
    Bold = 1,
    Dim = 2,
    Red = 31,
    Green = 32,
    Yellow = 33,
    Cyan = 36,
}
