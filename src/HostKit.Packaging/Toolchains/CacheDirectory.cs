namespace HostKit.Packaging;

/// <summary>Directories for what can be had again: <c>/var/cache/hostkit</c> for root, else in the user's own cache.</summary>
internal static class CacheDirectory
{
    /// <summary>The directory of that name, made where it is missing.</summary>
    public static string For(string name)
    {
        var path = $"{Root()}/{name}";
        Directory.CreateDirectory(path);
        return path;
    }

    private static string Root()
    {
        if (Environment.IsPrivilegedProcess)
            return "/var/cache/hostkit";
        var own = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        return $"{(string.IsNullOrEmpty(own) ? $"{Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)}/.cache" : own)}/hostkit";
    }
}
