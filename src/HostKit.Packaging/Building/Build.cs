using System.Globalization;

namespace HostKit.Packaging;

/// <summary>Carries a recipe out, in a work directory of its own that goes with it.</summary>
internal static class Build
{
    /// <summary>Fills the directory.</summary>
    /// <exception cref="HostKitException">A step failed; the message ends with its last lines.</exception>
    public static async Task RunAsync(Recipe recipe, string output, IProgress<string> progress, CancellationToken cancellationToken)
    {
        using var work = WorkDirectory.Create();
        // The directory of another mount namespace cannot be mounted in ours: a machine's, seen from outside.
        var elsewhere = recipe.Steps.Length > 0 && output.StartsWith("/proc/", StringComparison.Ordinal);
        var filled = elsewhere ? Directory.CreateDirectory($"{work.Path}/out").FullName : output;
        var needs = Directory.CreateDirectory($"{work.Path}/needs").FullName;
        foreach (var need in recipe.Needs.SelectMany(n => n.Resources()).DistinctBy(n => n.Id))
            await ShowAsync(need.Path, Path.GetDirectoryName(output)!, needs, elsewhere, work, cancellationToken).ConfigureAwait(false);

        if (recipe.Sources is not null)
            recipe.Sources.CopyTo($"{work.Path}/build");
        if (recipe.Fill is not null)
            await recipe.Fill($"{work.Path}/build", progress, cancellationToken).ConfigureAwait(false);
        if (recipe.Steps.Length > 0)
        {
            var sandbox = new Sandbox(work, filled, recipe);
            await sandbox.OpenAsync(cancellationToken).ConfigureAwait(false);
            foreach (var step in recipe.Steps)
                await sandbox.RunAsync(step, progress, cancellationToken).ConfigureAwait(false);
        }

        OutputLinks.Check(filled, recipe.Path);
        if (elsewhere)
            await Copying.RunAsync(filled, output, cancellationToken).ConfigureAwait(false);
        if (recipe.Expected.Where(e => !File.Exists($"{output}/{e}")).ToList() is { Count: > 0 } missing)
            throw new HostKitException(string.Create(CultureInfo.InvariantCulture, $"it was built without {string.Join(", ", missing.Select(m => $"'{m}'"))}. {Programs(output)}"));
    }

    // The same goes for what is needed.
    private static async Task ShowAsync(StorePath path, string store, string needs, bool elsewhere, WorkDirectory work, CancellationToken cancellationToken)
    {
        var there = $"{store}/{path.Id}";
        if (elsewhere)
        {
            var copy = Directory.CreateDirectory($"{work.Path}/copies/{path.Id}").FullName;
            await Copying.RunAsync(there, copy, cancellationToken).ConfigureAwait(false);
            there = copy;
        }

        Directory.CreateSymbolicLink($"{needs}/{path.Id}", there);
    }

    private static string Programs(string output)
        => Directory.Exists($"{output}/bin") ? $"In 'bin' there is: {string.Join(", ", Directory.EnumerateFileSystemEntries($"{output}/bin").Select(Path.GetFileName).Order(StringComparer.Ordinal))}" : "It has no 'bin'.";
}
