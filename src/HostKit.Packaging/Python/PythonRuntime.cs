namespace HostKit.Packaging;

/// <summary>The copy of an interpreter in a store path of its own.</summary>
internal static class PythonRuntime
{
    public static Recipe Recipe(PythonFacts facts)
    {
        var library = Path.GetRelativePath(facts.Prefix, facts.StandardLibrary);
        var program = $"bin/python{facts.Minor}";
        return new Recipe("python-runtime", 1, $"python-{facts.Version}")
        {
            Inputs = [new StoreInput("interpreter", facts.Identity)],
            Shown = facts.Prefix == "/usr" ? [] : [facts.Prefix],
            Steps =
            [
                new BuildStep($"copy Python {facts.Version}", PythonProgram.Run($"{PythonProgram.Quoted(facts.Executable)} -I -S -B", "vendor.py")) { Environment = [.. PythonProgram.Environment] },
                new BuildStep("compile its modules", PythonProgram.Run($"$out/{program}", "compile.py", $"$out/{library}")) { Environment = [.. PythonProgram.Environment] },
                new BuildStep("try it", $$"""
                    cd /
                    $out/{{program}} -c 'import os, sys, json, zlib, hashlib, asyncio, subprocess
                    assert sys.prefix == os.environ["out"], sys.prefix
                    assert os.__file__.startswith(sys.prefix), os.__file__'
                    """) { Environment = [.. PythonProgram.Environment] },
            ],
            Expected = [program],
        };
    }
}
