namespace HostKit.Cli.Tests;

/// <summary>Compares with a file under <c>Expected/</c>.</summary>
internal static class Expected
{
    public static void Is(string file, string actual)
        => Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expected", file)), actual);
}
