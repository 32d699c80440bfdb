namespace HostKit.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find(string directory)
        => File.Exists(Path.Combine(directory, "HostKit.sln")) ? directory : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("No HostKit.sln above the tests."));
}
