namespace HostKit;

/// <summary>Reads what rpm and the versions 4 and 5 of dnf print.</summary>
internal static class DnfOutput
{
    /// <summary>What to ask rpm for (rpm(8), "--queryformat").</summary>
    public const string ListFormat = "%{NAME}\\t%{ARCH}\\t%{EVR}\\n";

    /// <summary>Lines in <see cref="ListFormat"/>; any others, such as its complaints of unknown names, are left out.</summary>
    public static IEnumerable<InstalledPackage> List(string output, string architecture)
        => from line in output.Split('\n')
           let fields = line.Split('\t')
           where fields.Length == 3
           select new InstalledPackage(Named($"{fields[0]}.{fields[1]}", architecture), fields[2], PackageState.Installed);

    /// <summary>Whether a run that is not to do anything has come to a decision.</summary>
    public static bool HasDecided(ProgramResult result)
        => result.ExitCode == 0 || result.Output.Contains("Operation aborted", StringComparison.Ordinal) || result.Output.Contains("Nothing to do", StringComparison.Ordinal);

    public static bool KnowsNoName(string output)
        => output.Contains("Unable to find a match", StringComparison.Ordinal) || output.Contains("No match for argument", StringComparison.Ordinal)
            || output.Contains("There are no enabled repositories", StringComparison.Ordinal);

    /// <summary>
    /// The table of a transaction: sections such as <c>Installing dependencies:</c>, and below each, indented by one space, a name, an architecture, a
    /// version, a repository and a size, which begin a new line after a name that is long. What it replaces is indented deeper.
    /// </summary>
    public static PackageSimulation Simulation(string output, string architecture)
    {
        List<string> installs = [], removes = [];
        List<string>? section = null;
        string? name = null;
        foreach (var line in output.Split('\n').SkipWhile(l => !IsHead(l)))
        {
            if (line.StartsWith("Transaction Summary", StringComparison.Ordinal))
                break;
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line.Length > 0 && line[0] != ' ')
                section = SectionOf(line, installs, removes);
            else if (words is ["replacing", var replaced, ..])
                removes.Add(Named(words.Length > 3 ? $"{replaced}.{words[2]}" : replaced, architecture));
            else if (name is null && words.Length == 1)
                name = words[0];
            else if (words.Length > 1)
            {
                section?.Add(Named(name is null ? $"{words[0]}.{words[1]}" : $"{name}.{words[0]}", architecture));
                name = null;
            }
        }

        // Version 5 says of an upgrade that it replaces the older one.
        return PackageSimulation.Of(installs, removes.Except(installs));
    }

    /// <summary>A name without the architecture where it goes without saying.</summary>
    public static string Named(string name, string architecture)
        => name.LastIndexOf('.') is > 0 and var dot && name[(dot + 1)..] is var arch && (arch == architecture || arch is "noarch" or "(none)") ? name[..dot] : name;

    // " Package  Architecture  Version  Repository  Size", and version 5 without the indentation.
    private static bool IsHead(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["Package", "Arch" or "Architecture", "Version", ..];

    private static List<string>? SectionOf(string line, List<string> installs, List<string> removes) => line.Split(' ', ':')[0] switch
    {
        "Installing" or "Upgrading" or "Reinstalling" or "Downgrading" => installs,
        "Removing" => removes,
        _ => null,
    };
}
