namespace HostKit.Systemd;

/// <summary>What the components of this package have in common when they become resources.</summary>
internal static class UnitLowering
{
    public static UnitName Name(string name, string type)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(name.EndsWith("." + type, StringComparison.Ordinal) ? name : $"{name}.{type}");
    }

    public static UnitFile ToUnitFile(params ReadOnlySpan<Section> sections)
    {
        var parts = new List<UnitFileSection>();
        foreach (var section in sections)
        {
            if (section.Entries.Length > 0)
                parts.Add(section.ToSyntax());
        }

        return new UnitFile(parts);
    }

    public static IEnumerable<Resource> Lower(UnitName name, UnitFile file, InstallSection install, bool? enabled, bool? started, bool adopt, bool staysUp)
    {
        var path = $"/etc/systemd/system/{name}";
        yield return new FileResource(path, file.ToString()) { Adopt = adopt };
        // A template is enabled for an instance; without a default one there is nothing to enable.
        var installs = install.Entries.Any(e => e.Name is "WantedBy" or "RequiredBy" or "UpheldBy" or "Alias") && (!name.IsTemplate || install.DefaultInstance is not null);
        var isEnabled = enabled ?? (installs ? true : null);
        var isStarted = started ?? (isEnabled is true && staysUp && !name.IsTemplate ? true : null);
        if (isEnabled is not null || isStarted is not null)
            yield return new UnitState(name) { Enabled = isEnabled, Started = isStarted };
        yield return Verify(path, path);
    }

    /// <summary>systemd's own judgement of a unit, in one process for all that an apply changes. Warnings fail it too: an unknown name or a bad value is never meant.</summary>
    public static Check Verify(string subject, string covers) => new("systemd-analyze verify", new Command("systemd-analyze", "verify", "--man=no", "--recursive-errors=no"))
    {
        Subjects = [subject],
        Covers = [covers],
    };
}
