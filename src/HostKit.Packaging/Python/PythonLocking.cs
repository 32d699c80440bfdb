using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>Makes a lock, with the machine's pip.</summary>
internal static class PythonLocking
{
    public static async Task<string> RunAsync(PythonApp app, string[] made, CancellationToken cancellationToken)
    {
        if (app.Source?.FolderPath is not { } folder)
            throw new HostKitException($"The lock of '{app.Name}' can only be written where its sources are a folder.");
        var sources = app.Source.Read(made);
        var path = app.Interpreter.Path ?? HostProgram.Find("python3") ?? throw new HostKitException("There is no python3 on this machine: apt-get install python3 python3-pip");
        var facts = PythonFacts.Of(path);
        var hasWheels = app.Index is null && sources.Files.Any(f => f.Path.StartsWith(app.WheelFolder + "/", StringComparison.Ordinal) && f.Path.EndsWith(".whl", StringComparison.Ordinal));
        var recipe = new Recipe("python-lock", 1, "lock")
        {
            Sources = sources,
            Shown = facts.Prefix == "/usr" ? [] : [facts.Prefix],
            Steps =
            [
                new BuildStep("lock", PythonProgram.Written("/tmp/wanted.txt", Wanted(app, sources)) + PythonProgram.Run(PythonProgram.Quoted(facts.Executable), "lock.py"))
                {
                    Network = !hasWheels,
                    Environment = [.. PythonProgram.Environment, .. hasWheels ? [("HOSTKIT_WHEELS", $"/build/{app.WheelFolder}")] : ImmutableArray<(string, string)>.Empty, .. app.Index is { } index ? [("HOSTKIT_INDEX", index)] : ImmutableArray<(string, string)>.Empty],
                    Private = app.Index is null ? ["PIP_INDEX_URL", .. app.Private] : app.Private,
                },
            ],
            Expected = ["lock.txt"],
        };
        var output = Directory.CreateTempSubdirectory("hostkit-lock-").FullName;
        try
        {
            await Build.RunAsync(recipe, output, new Progress<string>(), cancellationToken).ConfigureAwait(false);
            var file = $"{folder}/{app.Requirements ?? "requirements.txt"}";
            File.WriteAllText($"{file}.new", $"# Made by HostKit from {Input(sources)}; lock again instead of editing.\n{File.ReadAllText($"{output}/lock.txt")}");
            File.Move($"{file}.new", file, overwrite: true);
            return file;
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static string? Input(SourceTree sources) => sources.Has("requirements.in") ? "requirements.in" : sources.Has(PythonProject.File) ? PythonProject.File : null;

    private static string Wanted(PythonApp app, SourceTree sources)
    {
        if (Input(sources) is not { } input)
            throw new HostKitException($"'{sources.Folder}' does not say what the app needs: write names of packages, one a line, into requirements.in, or dependencies into pyproject.toml.");
        if (input != PythonProject.File)
            return sources.ReadText(input)!;
        var project = PythonProject.Read(sources)!;
        return string.Join('\n', project.Dependencies.Concat(app.Extras.SelectMany(e => project.Extras.GetValueOrDefault(PythonName.Normalized(e), []))));
    }
}
