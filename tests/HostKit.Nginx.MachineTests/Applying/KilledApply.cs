using System.Diagnostics;
using System.Globalization;

namespace HostKit.Nginx.Tests.Applying;

/// <summary>An apply in a process of its own, which is killed at some moment.</summary>
internal static class KilledApply
{
    public static HostConfiguration Configuration(string version) => new HostConfiguration("test") { SettleTime = TimeSpan.FromMilliseconds(100) }
        .Add(new Site("a.org") { Locations = [new("/") { Return = Return.Body(200, version) }] })
        .Add(new Site("b.org") { Locations = [new("/") { Return = Return.Body(200, version) }] });

    public static async Task<int> RunAsync(string leader, string version)
        => (await (await Host.Container(int.Parse(leader, CultureInfo.InvariantCulture)).PlanAsync(Configuration(version))).ApplyAsync(new Told())).Failures.IsEmpty ? 0 : 1;

    /// <summary>Starts one, and kills it a while after it has told that phase, unless it has ended.</summary>
    public static async Task StartAndKillAsync(int leader, string version, ApplyPhase phase, TimeSpan after)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["child", "apply", leader.ToString(CultureInfo.InvariantCulture), version]) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line && line != phase.ToString())
        {
        }

        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private sealed class Told : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => Console.WriteLine(value.Phase);
    }
}
