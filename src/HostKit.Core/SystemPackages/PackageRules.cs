namespace HostKit;

/// <summary>What HostKit does not let a package manager do.</summary>
internal static class PackageRules
{
    /// <summary>Those of several packages that a manager's words name; all of them where it names none.</summary>
    public static IReadOnlyCollection<MissingPackage> Concerned(IReadOnlyCollection<MissingPackage> missing, string words)
    {
        var all = words.Split([' ', '\n', '\'', ':', ','], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        List<MissingPackage> named = [.. missing.Where(m => all.Contains(m.Name))];
        return named.Count == 0 ? missing : named;
    }

    /// <summary>Why what was simulated is refused; nothing when it is not.</summary>
    public static IEnumerable<(MissingPackage Package, string Message)> Refusals(PackageSimulation simulation, IReadOnlyCollection<MissingPackage> missing, string manager)
    {
        if (!simulation.Removes.IsEmpty)
            yield return (missing.First(), $"installing {string.Join(", ", missing.Select(m => m.Name))} would remove {string.Join(", ", simulation.Removes)}; remove that first, or declare something else");
        foreach (var package in missing.Where(m => !simulation.Installs.Contains(m.Name)))
        {
            var others = simulation.Installs.Except(missing.Select(m => m.Name));
            yield return (package, $"{manager} knows no package of this name itself, but takes it for something else"
                + (others.IsEmpty ? "" : $", and would install {string.Join(", ", others)}") + "; declare the package that is meant");
        }
    }
}
