namespace HostKit.Systemd;

/// <summary>What podman's units have in common when they become resources.</summary>
internal static class QuadletLowering
{
    public static UnitName Service(string path, string suffix, UnitString? said)
    {
        var file = path[(path.LastIndexOf('/') + 1)..];
        var stem = file[..file.LastIndexOf('.')];
        // A template's suffix stands before its sign: web@.volume becomes web-volume@.service.
        var name = said?.Text ?? (stem.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at ? $"{stem[..at]}{suffix}{stem[at..]}" : stem + suffix);
        return new($"{name}.service");
    }

    public static UnitFile ToUnitFile(Section main, Section[] sections) => new(sections.Where(s => s.Entries.Length > 0 || s == main).Select(s => s.ToSyntax()));

    public static IEnumerable<Resource> Lower(string path, UnitName service, UnitFile file, InstallSection install, bool? started, bool adopt)
    {
        yield return new FileResource(path, file.ToString()) { Adopt = adopt };
        // The service is made anew at every daemon-reload, so there is nothing to enable.
        var isStarted = started ?? (!service.IsTemplate && install.Entries.Any(e => e.Name is "WantedBy" or "RequiredBy" or "UpheldBy") ? true : null);
        if (!service.IsTemplate)
            yield return new UnitState(service) { Started = isStarted, RestartOnChange = [path] };
    }
}
