using System.Diagnostics;

namespace HostKit.Nginx.Tests;

public sealed class GeneratorTests
{
    [Fact]
    public void The_generated_records_are_what_the_catalogue_says()
    {
        var package = Path.Combine(Repository.Root, "src/HostKit.Nginx");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HostKit.Generator.dll"), "nginx", package, "--check"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var differing = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal("", differing);
        Assert.Equal(0, process.ExitCode);
    }
}
