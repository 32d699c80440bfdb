namespace HostKit.Packaging.MachineTests;

/// <summary>The apps whose builds are compared, by what builds them.</summary>
internal static class Reproduction
{
    public static App App(string kind, string sources) => kind switch
    {
        "custom" => new CustomApp("custom", Source.Folder(sources), new BuildStep("compile", "mkdir $out/bin; cc -O2 -g -o $out/bin/native native.c; date > $out/when 2>&1; rm $out/when; ls -la > /dev/null; umask > $out/umask; env | sort > $out/environment")) { Tools = ["cc"] },
        "static" => new StaticSite("static", Source.Folder(sources)) { Precompressed = true },
        "dotnet" => new DotnetApp("web", Source.Folder(sources)),
        "dotnet-single" => new DotnetApp("web", Source.Folder(sources)) { Runtime = DotnetRuntime.SingleFile },
        "python" => new PythonApp("bot", Source.Folder(sources)),
        "node" => new NodeApp("node", Source.Folder(sources)),
        "deno" => new DenoApp("deno", Source.Folder(sources)) { Runtime = Together.Programs.DenoProgram.Runtime },
        _ => throw new ArgumentException(kind),
    };

    /// <summary>Builds one into a directory as the host.</summary>
    public static async Task<int> RunAsync(string kind, string root, string sources)
    {
        Directory.CreateDirectory(root);
        var app = App(kind, sources);
        var result = await (await Host.Directory(root).PlanAsync(new HostConfiguration("box").Add(app))).ApplyAsync();
        foreach (var failure in result.Failures)
            Console.Error.WriteLine(failure);
        return result.Outcome == ApplyOutcome.Done ? 0 : 1;
    }
}
