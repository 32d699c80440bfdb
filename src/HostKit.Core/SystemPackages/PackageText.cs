using System.Collections.Immutable;

namespace HostKit;

/// <summary>Reads what several package managers print alike.</summary>
internal static class PackageText
{
    /// <summary>Absolute paths, one a line. What two packages own, or what stands for a directory, is no matter.</summary>
    public static ImmutableHashSet<string> Paths(string output)
        => output.Split('\n').Where(l => l.StartsWith('/') && l != "/.").Select(l => l.TrimEnd('/')).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Lines of exactly a name and a version.</summary>
    public static IEnumerable<(string Name, string Version)> Pairs(string output)
        => from line in output.Split('\n')
           let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           where words.Length == 2 && !words[0].EndsWith(':') && words[0] != "::"
           select (words[0], words[1]);
}
