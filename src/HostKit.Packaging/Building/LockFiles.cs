using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>Makes lock files in the sandbox, and puts them beside the sources: the only thing that ever writes there, and only when it is asked to.</summary>
internal static class LockFiles
{
    /// <summary>Runs the recipe's steps on a copy of the sources and takes the files that they made.</summary>
    /// <exception cref="HostKitException">The sources are no folder, or a step failed.</exception>
    public static async Task<ImmutableArray<string>> MakeAsync(
        string name, Source source, SourceTree sources, Recipe recipe, ImmutableArray<string> files, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        if (source.FolderPath is not { } folder)
            throw new HostKitException($"app[{name}]: a lock file belongs into its repository: make it there and use the new commit.");
        var made = Directory.CreateTempSubdirectory("hostkit-lock-");
        try
        {
            var collect = new BuildStep("collect", string.Join('\n', files.Select(f => $"[ ! -f {Quoted(f)} ] || {{ mkdir -p \"$out\"/{Quoted(Path.GetDirectoryName(f)!)}; cp {Quoted(f)} \"$out\"/{Quoted(f)}; }}").Append("touch \"$out\"")));
            await Build.RunAsync(recipe with { Sources = sources, Steps = [.. recipe.Steps, collect] }, made.FullName, progress ?? new Progress<string>(), cancellationToken).ConfigureAwait(false);
            var written = files.Where(f => File.Exists($"{made}/{f}")).ToImmutableArray();
            foreach (var file in written)
                File.Copy($"{made}/{file}", $"{folder}/{file}", overwrite: true);
            return [.. written.Select(f => $"{folder}/{f}")];
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
