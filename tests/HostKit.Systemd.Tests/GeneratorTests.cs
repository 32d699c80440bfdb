using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace HostKit.Systemd.Tests;

/// <summary>The committed records are what the catalogue says.</summary>
public sealed class GeneratorTests
{
    [Fact]
    public async Task The_generated_records_are_up_to_date()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "HostKit.Generator.dll"), "systemd", Folder(), "--check" })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var differing = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("", "", 0), (differing, errors, process.ExitCode));
    }

    private static string Folder([CallerFilePath] string caller = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, "../../src/HostKit.Systemd"));
}
