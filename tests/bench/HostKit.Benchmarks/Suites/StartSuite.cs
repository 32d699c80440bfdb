namespace HostKit.Benchmarks;

/// <summary>What the hello sample costs beside a program that only says hello: as published apps, and as scripts started a second time.</summary>
internal sealed class StartSuite(string box, string hello, string scripts)
{
    private const int Times = 9;

    private readonly string _root = Path.Combine(scripts, "root");

    public void Run()
    {
        Child.Measure(box, "apply", "--yes", "--root", _root);
        var apps = Series.Interleave(
            Times,
            () => Child.Measure(hello),
            () => Child.Measure(box, "plan", "--root", _root),
            () => Child.Measure(box, "apply", "--yes", "--root", _root));
        var memory = new[] { new[] { hello }, [box, "plan", "--root", _root], [box, "apply", "--yes", "--root", _root] }
            .Select(words => Enumerable.Range(0, 3).Max(_ => Child.Memory(words))).ToList();

        Func<Run>[] runs = [() => Script("run", "hello.cs"), () => Script("run", "box.cs", "--", "plan", "--root", _root)];
        foreach (var run in runs)
            run();
        var started = Series.Interleave(Times, runs);

        Report.Title("The hello sample, nothing to do: whole processes, medians");
        Report.Heads("what", "wall", "CPU", "memory", "hello world", "wall ratio", "difference", "CPU ratio");
        Row("published: plan", apps[1], apps[0], Report.Mb(memory[1]), memory[0]);
        Row("published: apply", apps[2], apps[0], Report.Mb(memory[2]), memory[0]);
        Row("dotnet run box.cs -- plan", started[1], started[0], "", null);
        Console.WriteLine();
        Report.Budget("a script's second start, more than the .NET host costs, wall", started[1].Wall - started[0].Wall, 150, "ms");
        Report.Budget("a script's second start, more than the .NET host costs, CPU", started[1].Cpu - started[0].Cpu, 150, "ms");
    }

    private Run Script(params string[] arguments) => Child.Measure(scripts, ["dotnet", .. arguments]);

    private static void Row(string what, Series box, Series hello, string memory, double? helloMemory) => Report.Row(
        what, Report.Ms(box.Wall), Report.Ms(box.Cpu), memory,
        $"{Report.Ms(hello.Wall)}, CPU {Report.Ms(hello.Cpu)}{(helloMemory is { } mb ? ", " + Report.Mb(mb) : "")}",
        Report.Ratio(box.Wall, hello.Wall), Report.Ms(box.Wall - hello.Wall), Report.Ratio(box.Cpu, hello.Cpu));
}
