using System.Text.RegularExpressions;

namespace HostKit;

/// <summary>Reads what apt-get and dpkg-query print.</summary>
internal static partial class AptOutput
{
    /// <summary>What to ask dpkg-query for (dpkg-query(1), "--showformat").</summary>
    public const string ListFormat = "${Package}\\t${Architecture}\\t${Version}\\t${db:Status-Abbrev}\\n";

    /// <summary>Lines in <see cref="ListFormat"/>; any others, such as its complaints of unknown names, are left out.</summary>
    public static IEnumerable<InstalledPackage> List(string output, string architecture)
        => from line in output.Split('\n')
           let fields = line.Split('\t')
           where fields.Length == 4
           select new InstalledPackage(Named($"{fields[0]}:{fields[1]}", architecture), fields[2], StateOf(fields[3]));

    /// <summary>
    /// The lines <c>Inst hk-lib (1.0 localhost [all])</c>, <c>Inst hk-lib [1.0] (2.0 localhost [all])</c> and <c>Remv hk-app [1.0]</c> of <c>apt-get -s</c>;
    /// for what is half installed there is <c>Conf hk-app (1.0 localhost [all])</c> alone.
    /// </summary>
    public static PackageSimulation Simulation(string output, string architecture)
    {
        var steps = Step().Matches(output).Select(m => (Verb: m.Groups[1].Value, Name: Named(m.Groups[2].Value, architecture))).ToList();
        return PackageSimulation.Of(steps.Where(s => s.Verb is "Inst" or "Conf").Select(s => s.Name), steps.Where(s => s.Verb is "Remv" or "Purg").Select(s => s.Name));
    }

    /// <summary>A name without the architecture where it goes without saying.</summary>
    public static string Named(string name, string architecture)
        => name.Split(':') is [var plain, var arch] && (arch == architecture || arch is "all" or "native" or "") ? plain : name;

    // The second letter is the state, the first what is wanted: 'hi' is installed and held (dpkg-query(1), "db:Status-Abbrev").
    private static PackageState StateOf(string abbreviation) => abbreviation.Length < 2 ? PackageState.Absent : abbreviation[1] switch
    {
        'i' or 't' or 'W' => PackageState.Installed,
        'c' => PackageState.ConfigurationOnly,
        'n' => PackageState.Absent,
        _ => PackageState.Broken,
    };

    [GeneratedRegex(@"^(Inst|Conf|Remv|Purg) (\S+)", RegexOptions.Multiline)]
    private static partial Regex Step();
}
