namespace HostKit.Packaging;

/// <summary>Makes lock files in a sandbox, and puts them beside their projects.</summary>
internal static class DotnetLocking
{
    public static async Task<IReadOnlyList<string>> RunAsync(DotnetApp app, SourceTree sources, IProgress<string> progress, CancellationToken cancellationToken)
    {
        // Whatever is wrong with the locks that are there, they go.
        var bare = sources.Where(f => Path.GetFileName(f.Path) is not ("packages.lock.json" or DotnetSteps.Packs));
        var reading = new DotnetReading(app, bare);
        _ = reading.Read();
        if (reading.Problems.FirstOrDefault(p => p.Severity == Severity.Error && p.Id is not ("dotnet-no-lock" or "dotnet-packs" or "dotnet-runtime" or "dotnet-aspnet")) is { } problem)
            throw new HostKitException($"{problem.Message} {problem.Mend}");
        var dotnet = DotnetInstallation.Find()!;
        var project = reading.Projects[0].Path;
        var recipe = new Recipe("dotnet-lock", 1, $"{app.AppName}-lock")
        {
            Sources = bare,
            Shown = [.. SharedRuntime.Outside(dotnet), .. NuGetConfiguration.Folders(app.Feeds)],
            Cache = "nuget",
            Fill = (output, _, token) => app.ConfigureAsync(output, token),
            Steps = [new BuildStep("choose packages", Script(app, project)) { Network = true, Environment = DotnetSteps.Environment(dotnet), Private = app.Inherited }],
        };
        var made = Directory.CreateTempSubdirectory("hostkit-lock-");
        try
        {
            await Build.RunAsync(recipe, made.FullName, progress, cancellationToken).ConfigureAwait(false);
            return Put(made.FullName, sources.Folder);
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    private static string Script(DotnetApp app, string project)
        => $$"""
            {{DotnetSteps.Configure}}
            dotnet restore {{ShellWord.Quoted(project)}} -v quiet -nologo --force-evaluate -p:RestorePackagesWithLockFile=true -p:NuGetAudit=false{{DotnetSteps.Words([.. app.Properties, .. DotnetApp.SingleFileProperties(app.Runtime)])}}
            find . -name packages.lock.json | while read -r file; do
                mkdir -p "$out/${file%/*}"
                cp "$file" "$out/$file"
            done
            find . -name packages.lock.json -exec cat {} + > /tmp/locks
            for metadata in /tmp/packages/*/*/.nupkg.metadata; do
                [ -f "$metadata" ] || continue
                folder=${metadata%/*}
                id=${folder%/*}
                hash=$(sed -n 's/.*"contentHash": *"\([^"]*\)".*/\1/p' "$metadata")
                grep -qF "\"contentHash\": \"$hash\"" /tmp/locks || echo "${id##*/} ${folder##*/} $hash"
            done > "$out/{{DotnetSteps.Packs}}"
            [ -s "$out/{{DotnetSteps.Packs}}" ] || rm "$out/{{DotnetSteps.Packs}}"
            """;

    private static List<string> Put(string from, string folder)
    {
        var changed = new List<string>();
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = $"{folder}/{Path.GetRelativePath(from, file)}";
            var text = File.ReadAllText(file);
            if (File.Exists(path) && File.ReadAllText(path) == text)
                continue;
            var written = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllText(written, text);
            File.Move(written, path, overwrite: true);
            changed.Add(path);
        }

        return changed;
    }
}
