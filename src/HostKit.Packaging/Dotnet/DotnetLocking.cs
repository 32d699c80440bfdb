using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>Makes lock files in a sandbox, and puts them beside their projects.</summary>
internal static class DotnetLocking
{
    // What the lock mends, or a host may have that this machine does not.
    private static readonly string[] NoHindrance = ["dotnet-no-lock", "dotnet-packs", "dotnet-runtime", "dotnet-aspnet"];

    public static async Task<ImmutableArray<string>> RunAsync(DotnetApp app, Source source, SourceTree sources, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        // Whatever is wrong with the locks that are there, they go.
        var names = new DotnetReading(app, sources);
        _ = names.Read();
        var files = names.Projects.Select(DotnetLocks.PathOf).ToImmutableArray();
        var bare = sources.Where(f => !files.Contains(f.Path) && f.Path != DotnetSteps.Packs);
        var reading = new DotnetReading(app, bare);
        _ = reading.Read();
        if (reading.Problems.FirstOrDefault(p => p.Severity == Severity.Error && !NoHindrance.Contains(p.Id)) is { } problem)
            throw new HostKitException($"{app.Name}: {problem.Message} ({problem.Mend})");
        var dotnet = DotnetInstallation.Find()!;
        var recipe = new Recipe("dotnet-lock", 1, $"{app.AppName}-lock")
        {
            Shown = [.. SharedRuntime.Outside(dotnet), .. NuGetConfiguration.Folders(app.Feeds)],
            Cache = "nuget",
            Fill = app.ConfigureAsync,
            Steps = [new BuildStep("choose packages", Script(app, reading.Projects[0].Path)) { Network = true, Environment = DotnetSteps.Environment(dotnet), Private = app.Inherited }],
        };
        return await LockFiles.MakeAsync(app.AppName, source, bare, recipe, [.. files, DotnetSteps.Packs], progress, cancellationToken).ConfigureAwait(false);
    }

    private static string Script(DotnetApp app, string project)
        => $$"""
            {{DotnetSteps.Configure}}
            dotnet restore {{ShellWord.Quoted(project)}} -v quiet -nologo --force-evaluate -p:RestorePackagesWithLockFile=true -p:NuGetAudit=false{{DotnetSteps.Words([.. app.Properties, .. DotnetApp.SingleFileProperties(app.Runtime)])}}
            find . -name '*.lock.json' -exec cat {} + > /tmp/locks
            for metadata in /tmp/packages/*/*/.nupkg.metadata; do
                [ -f "$metadata" ] || continue
                folder=${metadata%/*}
                id=${folder%/*}
                hash=$(sed -n 's/.*"contentHash": *"\([^"]*\)".*/\1/p' "$metadata")
                grep -qF "\"contentHash\": \"$hash\"" /tmp/locks || echo "${id##*/} ${folder##*/} $hash"
            done > {{DotnetSteps.Packs}}
            [ -s {{DotnetSteps.Packs}} ] || rm {{DotnetSteps.Packs}}
            """;
}
