using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HostKit.Packaging;

/// <summary>Finds projects in sources.</summary>
internal static partial class ProjectChoice
{
    /// <summary>All projects: those of the solution when there is exactly one in the top folder, else every project file.</summary>
    public static List<string> All(SourceTree sources)
    {
        var solutions = sources.Files.Select(f => f.Path).Where(p => !p.Contains('/', StringComparison.Ordinal) && Path.GetExtension(p) is ".sln" or ".slnx").ToList();
        var projects = solutions.Count == 1 ? OfSolution(sources, solutions[0]).Where(sources.Has).ToList() : [];
        return projects.Count > 0 ? projects : [.. sources.Files.Select(f => f.Path).Where(IsProject)];
    }

    public static bool IsProject(string path) => Path.GetExtension(path) is ".csproj" or ".fsproj" or ".vbproj";

    /// <summary>The paths among these that somebody who wrote this may have meant, nearest first.</summary>
    public static IEnumerable<string> Near(string written, IEnumerable<string> paths)
        => paths.Where(IsProject).Select(p => (Path: p, Distance: Math.Min(Distance(written, p), Distance(Path.GetFileName(written), Path.GetFileName(p)))))
            .Where(p => p.Distance <= Math.Max(3, written.Length / 3)).OrderBy(p => p.Distance).ThenBy(p => p.Path, StringComparer.Ordinal).Take(3).Select(p => p.Path);

    private static IEnumerable<string> OfSolution(SourceTree sources, string solution)
        => (solution.EndsWith('x')
                ? XDocument.Parse(sources.ReadText(solution)!).Descendants("Project").Select(p => (string?)p.Attribute("Path") ?? "")
                : Line().Matches(sources.ReadText(solution)!).Select(m => m.Groups["path"].Value))
            .Select(p => p.Replace('\\', '/')).Where(IsProject);

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    [GeneratedRegex("""^Project\("[^"]*"\)\s*=\s*"[^"]*",\s*"(?<path>[^"]+)"\s*,""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
