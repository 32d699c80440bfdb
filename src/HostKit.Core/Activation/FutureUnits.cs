namespace HostKit;

/// <summary>Unit files as they will be after the apply: what the configuration declares before what the host has.</summary>
internal sealed class FutureUnits(HostFiles? files, DesiredState desired, IReadOnlyCollection<string> removed)
{
    /// <summary>The definition of a unit (of its template, for an instance) and its path; null when the host will have none.</summary>
    public (string Path, UnitFile File)? Find(UnitName unit)
    {
        foreach (var name in unit.Template is { } template && template != unit ? [unit, template] : new[] { unit })
        {
            foreach (var directory in UnitDirectories.SearchPath)
            {
                var path = $"{directory}/{name}";
                if (Read(path) is { } text)
                    return (path, UnitFile.Parse(text, path));
            }
        }

        return null;
    }

    private string? Read(string path)
    {
        switch (desired.AtPath(path)?.Resource)
        {
            case FileResource file:
                return file.Content.ReadText();
            case SymlinkResource link when link.Target.StartsWith('/') && link.Target != path:
                return Read(link.Target);
            default:
                return removed.Contains(path) ? null : files?.ReadText(path);
        }
    }
}
