using System.Diagnostics;

namespace HostKit.Benchmarks;

/// <summary>What is measured of the store, in a process of its own.</summary>
internal static class StoreWork
{
    public static async Task<int> RunAsync(string what, string root, string source)
    {
        var host = Host.Directory(root);
        var watch = Stopwatch.StartNew();
        switch (what)
        {
            case "build":
                Require(await (await host.PlanAsync(Of(source))).ApplyAsync());
                break;
            case "nothing":
                Require(await (await host.PlanAsync(Of(source))).ApplyAsync());
                break;
            case "verify":
                if (await host.VerifyStoreAsync() is { IsEmpty: false } damage)
                    throw new InvalidOperationException(damage[0].ToString());
                break;
            case "gc":
                if ((await host.CollectGarbageAsync(new HostConfiguration("bench"))).StorePaths.Length != 1)
                    throw new InvalidOperationException("It let nothing go.");
                break;
            case "ten":
                // A generation that no longer needs the large one.
                Require(await (await host.PlanAsync(new HostConfiguration("bench"))).ApplyAsync());
                TenApps.Write($"{source}.apps");
                Require(await (await host.PlanAsync(TenApps.Configure($"{source}.apps"))).ApplyAsync());
                break;
            default:
                if (!(await host.PlanAsync(TenApps.Configure($"{source}.apps"))).Changes.IsEmpty)
                    throw new InvalidOperationException("There is something to do.");
                break;
        }

        Console.WriteLine($"inside={watch.Elapsed.TotalMilliseconds}");
        return 0;
    }

    private static void Require(ApplyResult result)
    {
        if (!result.Failures.IsEmpty)
            throw new InvalidOperationException(string.Join('\n', result.Failures));
    }

    private static HostConfiguration Of(string source) => new HostConfiguration("bench").Add(new StoreResource(StorePath.Of("large", "1"))
    {
        Inputs = [new StoreInput("sources", "1"), new StoreInput("toolchain", "1")],
        Build = async (directory, _, token) =>
        {
            var watch = Stopwatch.StartNew();
            using var copy = Process.Start("cp", ["-a", $"{source}/.", directory]);
            await copy.WaitForExitAsync(token);
            Console.WriteLine($"builder={watch.Elapsed.TotalMilliseconds}");
        },
    });
}
