namespace HostKit.Packaging.MachineTests.Killing;

/// <summary>A build that takes some seconds in a directory as the host, in this process or as a child that is killed.</summary>
internal static class SlowBuild
{
    public static CustomApp App(string sources) => new("slow", Source.Folder(sources), new BuildStep("work", """
        mkdir $out/bin
        for i in $(seq 40); do head -c 65536 /dev/zero > $out/$i; sleep 0.02; done
        setsid sleep 654 & sleep 0.1
        cp program $out/bin/slow
        """)) { Programs = ["slow"] };

    public static async Task<int> RunAsync(string root, string sources)
    {
        var result = await (await Host.Directory(root).PlanAsync(new HostConfiguration(Environment.GetEnvironmentVariable("HOSTKIT_TEST_NAME") ?? "box").Add(App(sources)))).ApplyAsync(new Lines());
        Console.WriteLine(result.Outcome);
        foreach (var failure in result.Failures)
            Console.WriteLine(failure);
        return (int)result.Outcome;
    }

    private sealed class Lines : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => Console.WriteLine(value);
    }
}
