using System.Collections.Immutable;

namespace HostKit;

/// <summary>Which store paths are still needed.</summary>
internal static class StoreRoots
{
    /// <summary>The names of all store paths that a generation of any configuration of the host has.</summary>
    public static ImmutableHashSet<string> Read(HostFiles files)
    {
        var roots = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var configuration in files.List(HostFiles.DirectoryOf(StorePath.Directory)))
        {
            using var state = StateDirectory.TryOpen(files, configuration);
            if (state is null)
                continue;
            var store = new GenerationStore(state);
            roots.UnionWith(store.Numbers().SelectMany(n => store.Read(n).Entries).Where(e => e.Kind == "store").Select(e => e.Id));
        }

        return roots.ToImmutable();
    }
}
