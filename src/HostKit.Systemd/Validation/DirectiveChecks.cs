namespace HostKit.Systemd;

/// <summary>What is wrong with single assignments, whatever the unit does: names, places, and texts that are read differently than written.</summary>
internal static class DirectiveChecks
{
    // systemd still reads these in [Service], where they were before version 230.
    private static readonly string[] OnceInService = ["StartLimitInterval", "StartLimitBurst", "StartLimitAction", "FailureAction", "RebootArgument"];

    private static readonly string[] WithoutSpecifiers = ["SetCredential", "SetCredentialEncrypted", "OnCalendar"];

    private static readonly string[] LiteralQuotes =
        ["WorkingDirectory", "User", "Group", "Description", "PIDFile", "EnvironmentFile", "SyslogIdentifier", "RootDirectory", "Slice", "ListenStream", "BusName", "Where", "What", "PathExists", "PathChanged"];

    private static readonly Dictionary<string, string> Successors = new()
    {
        ["MemoryLimit"] = "MemoryMax", ["CPUShares"] = "CPUWeight", ["StartupCPUShares"] = "StartupCPUWeight", ["BlockIOWeight"] = "IOWeight", ["StartupBlockIOWeight"] = "StartupIOWeight",
        ["BlockIODeviceWeight"] = "IODeviceWeight", ["BlockIOReadBandwidth"] = "IOReadBandwidthMax", ["BlockIOWriteBandwidth"] = "IOWriteBandwidthMax", ["BlockIOAccounting"] = "IOAccounting",
        ["StartLimitInterval"] = "StartLimitIntervalSec", ["PermissionsStartOnly"] = "a + before the command", ["Capabilities"] = "CapabilityBoundingSet",
        ["InaccessibleDirectories"] = "InaccessiblePaths", ["ReadOnlyDirectories"] = "ReadOnlyPaths", ["ReadWriteDirectories"] = "ReadWritePaths", ["SysVStartPriority"] = "", ["NetClass"] = "",
        ["BusPolicy"] = "", ["IgnoreOnSnapshot"] = "", ["OnFailureIsolate"] = "OnFailureJobMode", ["PropagateReloadTo"] = "PropagatesReloadTo", ["PropagateReloadFrom"] = "ReloadPropagatedFrom",
        ["RequiresOverridable"] = "Requires", ["RequisiteOverridable"] = "Requisite",
    };

    public static IEnumerable<Finding> Of(ReviewedUnit unit)
    {
        string[] sections = ["Unit", "Install", char.ToUpperInvariant(unit.Type[0]) + unit.Type[1..]];
        foreach (var section in unit.Sections.Where(s => !s.Name.StartsWith("X-", StringComparison.Ordinal)))
        {
            if (!sections.Contains(section.Name) || !UnitDirectives.Sections.Contains(section.Name))
            {
                yield return UnitFindings.UnknownSection.At($"{unit.Path}/{section.Name}", $"A .{unit.Type} unit has no section [{section.Name}].");
                continue;
            }

            foreach (var entry in section.Entries.Where(e => !e.Key.StartsWith("X-", StringComparison.Ordinal) && !IsUsual(section.Name, e)))
            {
                var path = unit.At(section.Name, entry);
                foreach (var finding in Name(section.Name, entry, path, unit.IsTyped).Concat(Text(unit, entry, path)))
                    yield return finding;
            }
        }
    }

    // A name in its place and a value in which nothing has a meaning of its own: nearly all of them, and every plan looks at all.
    private static bool IsUsual(string section, UnitFileEntry entry)
        => UnitDirectives.SectionsOf.TryGetValue(entry.Key, out var known) && known.Contains(section) && !Successors.ContainsKey(entry.Key)
            && !(section == "Service" && OnceInService.Contains(entry.Key)) && !entry.Value.AsSpan().ContainsAny(['%', '[', '#', '"', '\'']);

    private static IEnumerable<Finding> Name(string section, UnitFileEntry entry, string path, bool isTyped)
    {
        var name = entry.Key;
        var known = UnitDirectives.SectionsOf.GetValueOrDefault(name);
        if (section == "Service" && OnceInService.Contains(name))
            return [UnitFindings.StartLimitOldPlace.At(path, $"{name} belongs into [Unit]; it is still read here, for old units.", $"set {(name == "StartLimitInterval" ? "StartLimitIntervalSec" : name)} in [Unit]")];
        if (known?.Contains(section) == true)
        {
            return Successors.TryGetValue(name, out var successor) && successor.Length > 0
                ? [UnitFindings.Obsolete.At(path, $"{name} is obsolete.", $"use {successor}")]
                : successor is null ? [] : [UnitFindings.Obsolete.At(path, $"{name} does nothing any more.", "leave it out")];
        }

        if (name.StartsWith("StartLimit", StringComparison.Ordinal) && known is not null)
            return [UnitFindings.StartLimitSection.At(path, $"{name} belongs into [Unit]; systemd ignores it in [{section}].")];
        if (known is not null)
            return [UnitFindings.WrongSection.At(path, $"{name} belongs into [{string.Join("] or [", known.Take(2))}]; systemd ignores it in [{section}].", $"set it in {known[0]}")];
        var nearest = UnitDirectives.Nearest(section, name);
        // Who writes a name raw that is near to none of ours means one that is newer than this package.
        return nearest is null && isTyped ? [] : [UnitFindings.UnknownDirective.At(path, $"systemd 257 knows no {name} in [{section}].", nearest is null ? null : $"write {nearest}, if that is meant")];
    }

    private static IEnumerable<Finding> Text(ReviewedUnit unit, UnitFileEntry entry, string path)
    {
        var value = entry.Value;
        if (Specifiers.FirstUnknown(value) is { } letter && !WithoutSpecifiers.Contains(entry.Key))
            yield return UnitFindings.Specifier.At(path, $"%{letter} is no specifier.");
        if (!unit.Name.Value.Contains('@', StringComparison.Ordinal) && HasSpecifier(value, "iIj") && unit.Type != "slice" && !WithoutSpecifiers.Contains(entry.Key))
            yield return UnitFindings.InstanceSpecifier.At(path, $"{unit.Name} is no template, so that the specifier in {entry.Key}={value} is empty.");
        if (UnitDirectives.Sections.Any(s => value.Contains($"[{s}]", StringComparison.Ordinal)))
            yield return UnitFindings.SwallowedLine.At(path, $"The value of {entry.Key} contains a section's header.");
        else if (value.Contains(" # ", StringComparison.Ordinal))
            yield return UnitFindings.CommentInValue.At(path, $"What stands after # is a part of {entry.Key}'s value.");
        if (LiteralQuotes.Contains(entry.Key) && (value is ['"', .., '"'] or ['\'', .., '\'']))
            yield return UnitFindings.QuotedValue.At(path, $"The quotes are a part of the value {value}.");
    }

    private static bool HasSpecifier(string text, string letters)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (text[at] != '%')
                continue;
            if (letters.Contains(text[at + 1], StringComparison.Ordinal))
                return true;
            at++;
        }

        return false;
    }
}
