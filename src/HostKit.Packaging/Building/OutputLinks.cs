namespace HostKit.Packaging;

/// <summary>Looks at the links in what was built: they may lead within it, to other store paths, and into the system; not to what only the build had.</summary>
internal static class OutputLinks
{
    private static readonly string[] OfTheBuild = ["/build", "/tmp", "/cache"];

    /// <exception cref="HostKitException">A link leads out of it by <c>..</c>, or to a place of the build.</exception>
    public static void Check(string output, StorePath path)
    {
        foreach (var link in new DirectoryInfo(output).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Where(e => e.LinkTarget is not null))
        {
            var target = link.LinkTarget!;
            var name = link.FullName[(output.Length + 1)..];
            var full = Path.GetFullPath(target, Path.GetDirectoryName($"{path}/{name}")!);
            if (target.StartsWith('/')
                ? Array.Exists(OfTheBuild, p => full == p || full.StartsWith($"{p}/", StringComparison.Ordinal))
                : full != path.Value && !full.StartsWith($"{path}/", StringComparison.Ordinal))
                throw new HostKitException($"'{name}' is a link to '{target}', which leads out of what was built.");
        }
    }
}
