namespace HostKit;

/// <summary>What packages mean for units that nothing declares.</summary>
internal static class PackageUnits
{
    /// <summary>Units that just installed packages would have started, unless the script says something else of them.</summary>
    public static IEnumerable<UnitName> Starts(JustInstalled? installed, DesiredState desired)
        => (installed?.Starts ?? []).Except(desired.Of<UnitState>().Where(u => u.Resource.Started is not null || u.Resource.Enabled == false).Select(u => u.Resource.Unit))
            .OrderBy(u => u.Value, StringComparer.Ordinal);

    public static UnitAction Start(UnitName unit) => new(unit, new Change(ChangeAction.Start, "unit", unit.Value, "comes with a package, which starts it"));

    /// <summary>As long as packages are missing, a unit or an account that is not there may come with them: the apply looks again when they are.</summary>
    public static Finding Soften(Finding finding, PackagePlan packages)
        => finding is { Severity: Severity.Error, Id: "core.unit-not-found" or "core.unknown-account" } && !packages.Missing.IsEmpty
            ? finding with { Severity = Severity.Info, Message = $"{finding.Message}; taken to come with {string.Join(" or ", packages.Missing.Select(m => $"package[{m.Name}]"))}", Mend = null }
            : finding;
}
