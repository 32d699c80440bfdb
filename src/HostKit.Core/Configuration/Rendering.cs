using System.Collections.Immutable;

namespace HostKit;

/// <summary>Writes a configuration's files and links below a directory, for reading or for other tools; no host is compared or changed.</summary>
public static class Rendering
{
    /// <summary>Writes every file, directory and link that the configuration declares, and nothing else; files with secrets are left out.</summary>
    /// <param name="configuration">What to write.</param>
    /// <param name="host">The host whose facts are used.</param>
    /// <param name="directory">Where; made when missing. Files that are there already under the same names are replaced.</param>
    /// <returns>The paths written, as they would be on the host, in ordinal order.</returns>
    /// <exception cref="InvalidConfigurationException">The configuration has errors; all are reported.</exception>
    public static ImmutableArray<string> Write(HostConfiguration configuration, Host host, string directory)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(host);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var paths = DesiredState.Lower(configuration, host).Resources.Where(r => r.Path is not null && r.Resource is not AbsentPath && r.Content?.MayBeKept != false).OrderBy(r => r.Path, StringComparer.Ordinal).ToList();
        Directory.CreateDirectory(directory);
        using var tree = HostFiles.TryOpen(Path.GetFullPath(directory))!;
        foreach (var desired in paths)
        {
            FutureTree.MakeParents(tree, desired.Path!);
            FutureTree.Write(tree, [new PathChange
            {
                Path = desired.Path!, Wanted = ManifestEntry.From(desired), Content = (desired.Resource as FileResource)?.Content,
                Change = new Change(ChangeAction.Create, desired.Resource.Kind, desired.Path!, "is rendered"),
            }], null, _ => null);
        }

        return [.. paths.Select(p => p.Path!)];
    }
}
