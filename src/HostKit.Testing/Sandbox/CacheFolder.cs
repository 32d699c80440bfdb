namespace HostKit.Testing;

/// <summary>Where images and running machines are kept: <c>$XDG_CACHE_HOME/hostkit</c>, by default <c>~/.cache/hostkit</c>.</summary>
internal static class CacheFolder
{
    public static string Images => Create("images");

    public static string Machines => Create("machines");

    static string Create(string name)
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (!Path.IsPathFullyQualified(cache ?? ""))
            cache = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        var path = Path.Combine(cache!, "hostkit", name);
        // Owner only: an image holds set-uid programs.
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
