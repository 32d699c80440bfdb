using System.Diagnostics;
using HostKit.Systemd;

namespace HostKit.Benchmarks;

/// <summary>The workload as a script would declare it, planned and applied to a directory.</summary>
internal static class HostKitWork
{
    public static async Task<int> RunAsync(Workload workload, string root)
    {
        var watch = Stopwatch.StartNew();
        var configuration = Declare(workload);
        Tell("declare", watch);
        var plan = await Host.Directory(root).PlanAsync(configuration);
        Tell("plan", watch);
        var result = await plan.ApplyAsync(new Phases());
        Tell("apply", watch);
        Console.WriteLine($"changes={plan.Changes.Length}");
        Console.WriteLine($"peak={Child.OwnPeak():0.0}");
        return result.Outcome is ApplyOutcome.Done or ApplyOutcome.NothingToDo ? 0 : 1;
    }

    private static HostConfiguration Declare(Workload workload)
    {
        var configuration = new HostConfiguration("bench");
        foreach (var path in workload.Directories)
            configuration.Add(new DirectoryResource(path));
        foreach (var (path, text, isSecret) in workload.Files)
        {
            configuration.Add(isSecret
                ? new FileResource(path, text) { Mode = Workload.SecretMode, Owner = "daemon", Group = "daemon" }
                : new FileResource(path, text));
        }

        foreach (var (name, number) in workload.Services)
        {
            configuration.Add(new ServiceUnit(name)
            {
                Unit = new() { Description = $"Application {number}", After = [Units.NetworkOnline] },
                Service = new() { ExecStart = [new("/usr/bin/sleep", $"{number + 1000}")], Restart = Restart.OnFailure, NoNewPrivileges = true, PrivateTmp = PrivateTmp.Yes },
                Install = new() { WantedBy = [Units.MultiUser] },
            });
        }

        return configuration;
    }

    private static void Tell(string name, Stopwatch watch)
    {
        Console.WriteLine($"{name}={watch.Elapsed.TotalMilliseconds:0.0}");
        watch.Restart();
    }

    private sealed class Phases : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value)
        {
            if (value.Duration is { } duration)
                Console.WriteLine($"{value.Phase.ToString().ToLowerInvariant()}={duration.TotalMilliseconds:0.0}");
        }
    }
}
