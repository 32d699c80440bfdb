using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>Makes a lock, with the machine's pip.</summary>
internal static class PythonLocking
{
    public static async Task<ImmutableArray<string>> RunAsync(PythonApp app, string name, string[] made, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var sources = app.Source!.Read(made);
        var path = app.Interpreter.Path ?? HostProgram.Find("python3") ?? throw new HostKitException("There is no python3 on this machine: apt-get install python3 python3-pip");
        var facts = PythonFacts.Of(path);
        var file = app.Requirements ?? "requirements.txt";
        var hasWheels = app.Index is null && sources.Files.Any(f => f.Path.StartsWith(app.WheelFolder + "/", StringComparison.Ordinal) && f.Path.EndsWith(".whl", StringComparison.Ordinal));
        var environment = new List<(string, string)>(PythonProgram.Environment) { ("HOSTKIT_LOCK", file), ("HOSTKIT_INPUT", Input(sources) ?? "") };
        if (hasWheels)
            environment.Add(("HOSTKIT_WHEELS", $"/build/{app.WheelFolder}"));
        if (app.Index is not null)
            environment.Add(("HOSTKIT_INDEX", app.Index));
        var recipe = new Recipe("python-lock", 1, "lock")
        {
            Shown = facts.Prefix == "/usr" ? [] : [facts.Prefix],
            Steps =
            [
                new BuildStep("lock", PythonProgram.Written("/tmp/wanted.txt", Wanted(app, sources)) + PythonProgram.Run(PythonProgram.Quoted(facts.Executable), "lock.py"))
                {
                    Network = !hasWheels,
                    Environment = [.. environment],
                    Private = app.Index is null ? ["PIP_INDEX_URL", .. app.Private] : app.Private,
                },
            ],
        };
        return await LockFiles.MakeAsync(name, app.Source, sources, recipe, [file], progress, cancellationToken).ConfigureAwait(false);
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
