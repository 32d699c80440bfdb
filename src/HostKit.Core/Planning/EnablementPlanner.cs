namespace HostKit;

/// <summary>Turns declared enablement into the links that systemd itself would make or remove.</summary>
internal static class EnablementPlanner
{
    /// <summary>The links, as resources; units that cannot be found are told in the findings.</summary>
    public static IReadOnlyList<DesiredResource> Links(DesiredState desired, Manifest current, FutureUnits future, HostFiles? files, HostKind kind, List<Finding> findings)
    {
        var owned = current.Entries.Where(e => e.IsPath).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var links = new Dictionary<string, DesiredResource>(StringComparer.Ordinal);
        foreach (var (state, declared) in desired.Of<UnitState>())
        {
            if (future.Find(state.Unit) is null)
            {
                // What a generator makes of a declared file is there only when systemd has read it.
                if (state.RestartOnChange.Any(path => UnitDirectories.FeedsGenerators(path) && desired.AtPath(path) is not null))
                    continue;
                findings.Add(NotFound(state, declared, kind));
                continue;
            }

            if (state.Unit.IsTemplate && state.Started is not null)
                findings.Add(new Finding(
                    Severity.Error, "core.template", $"unit[{state.Unit}]", "a template is neither started nor stopped",
                    $"name an instance, such as {state.Unit.Value.Replace("@.", "@one.", StringComparison.Ordinal)}") { Source = declared.Source });
            if (state.Enabled is null)
                continue;
            var all = EnablementLinks.Of(state.Unit, future);
            if (all.Count == 0 && state.Enabled == true)
                findings.Add(new Finding(
                    Severity.Warning, "core.nothing-to-enable", $"unit[{state.Unit}]", "its [Install] section names nothing that would start it, so enabling it does nothing",
                    "add WantedBy, or leave Enabled out") { Source = declared.Source });
            foreach (var link in all.Where(l => desired.AtPath(l.Path) is null))
            {
                // A link of the distribution's does the same; it stays the distribution's. One to another unit is another's.
                var does = DoesTheSame(files, link);
                if (state.Enabled == true ? does && !owned.Contains(link.Path) : !does && files?.Stat(link.Path) is not null)
                    continue;
                links.TryAdd(link.Path, declared with { Resource = state.Enabled == true ? link : new AbsentPath(link.Path) });
            }
        }

        return [.. links.Values];
    }

    /// <summary>Shows a change of an enablement link as what it means: a unit is enabled or disabled.</summary>
    public static Change Describe(Change change)
    {
        var directory = HostFiles.NameOf(HostFiles.DirectoryOf(change.Id));
        var dot = directory.LastIndexOf('.');
        var verb = dot < 0 ? null : directory[dot..] switch
        {
            ".wants" => "wanted",
            ".requires" => "required",
            ".upholds" => "upheld",
            _ => null,
        };
        if (change.Kind != "symlink" || !UnitDirectories.Contain(change.Id) || verb is null)
            return change;
        var by = $"{verb} by {directory[..dot]}";
        return change.Action switch
        {
            ChangeAction.Create => change with { Action = ChangeAction.Enable, Kind = "unit", Id = HostFiles.NameOf(change.Id), Cause = $"{by}: {change.Cause}" },
            ChangeAction.Delete => change with { Action = ChangeAction.Disable, Kind = "unit", Id = HostFiles.NameOf(change.Id), Cause = $"{by}: {change.Cause}" },
            _ => change,
        };
    }

    // Of a link in a .wants directory systemd reads the name alone; an alias is what it points to.
    private static bool DoesTheSame(HostFiles? files, SymlinkResource link)
        => files?.Stat(link.Path)?.Type == FileType.Symlink
            && (HostFiles.DirectoryOf(link.Path) != UnitDirectories.Own || HostFiles.NameOf(files.ReadLink(link.Path)) == HostFiles.NameOf(link.Target));

    private static Finding NotFound(UnitState state, DesiredResource declared, HostKind kind) => kind == HostKind.Directory
        ? new Finding(Severity.Info, "core.unit-not-found", $"unit[{state.Unit}]", "is not in this directory, so it is not enabled here") { Source = declared.Source }
        : new Finding(
            Severity.Error, "core.unit-not-found", $"unit[{state.Unit}]", "the host has no such unit, and the configuration declares none",
            "install the package that brings it, or correct the name") { Source = declared.Source };
}
