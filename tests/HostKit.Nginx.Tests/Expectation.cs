namespace HostKit.Nginx.Tests;

/// <summary>Compares text with a file under Expected/; with HOSTKIT_ACCEPT=1 it writes the file instead.</summary>
internal static class Expectation
{
    public static void Matches(string name, string actual)
    {
        if (Environment.GetEnvironmentVariable("HOSTKIT_ACCEPT") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, "tests/HostKit.Nginx.Tests/Expected", name), actual);
        else
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expected", name)), actual);
    }
}
