namespace HostKit.Shell;

/// <summary>Where distributions put plugins that are packages.</summary>
internal static class PackagePlaces
{
    /// <summary>The plugin's file: each distribution has one custom for all of its packages.</summary>
    public static string FileOf(string package, Distribution distribution) => distribution == Distribution.Arch
        ? $"/usr/share/zsh/plugins/{package}/{package}.zsh"
        : $"/usr/share/{package}/{package}.zsh";
}
