using System.Diagnostics;

namespace HostKit.Acme.MachineTests;

/// <summary>Where the programs are: the system's own pebble, and the newest one, which tests/run unpacks into the cache.</summary>
internal static class PebbleProgram
{
    private const string System = "/usr/bin/pebble";

    private static string Cache => Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
        "hostkit", "pebble");

    public static string Of(PebbleRelease release)
    {
        var newest = Path.Combine(Cache, "usr", "bin", "pebble");
        return release switch
        {
            PebbleRelease.OfSystem => File.Exists(System) ? System : throw new InvalidOperationException("This test needs the system's pebble: apt-get install pebble, or tests/run."),
            PebbleRelease.Newest => File.Exists(newest) ? newest
                : throw new InvalidOperationException($"This test needs the newest pebble, for profiles and renewal information, as {newest}. tests/run gets it from Debian testing."),
            _ => File.Exists(newest) ? newest : Of(PebbleRelease.OfSystem),
        };
    }

    /// <summary>The program that answers DNS questions for tests. The name of its option changed with pebble 2.8.</summary>
    public static async Task<(string Program, string DnsOption)> ChallengeServerAsync(string pebble)
    {
        var program = Path.Combine(Path.GetDirectoryName(pebble)!, "pebble-challtestsrv");
        using var help = Process.Start(new ProcessStartInfo(program, ["-h"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var text = await help.StandardError.ReadToEndAsync() + await help.StandardOutput.ReadToEndAsync();
        await help.WaitForExitAsync();
        return (program, text.Contains("-dnsserver", StringComparison.Ordinal) ? "-dnsserver" : "-dns01");
    }
}
