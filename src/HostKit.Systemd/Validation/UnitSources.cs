namespace HostKit.Systemd;

/// <summary>Where units to be reviewed come from.</summary>
internal static class UnitSources
{
    public static IEnumerable<ReviewedUnit> InDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        foreach (var file in Directory.EnumerateFiles(path).Where(f => !new FileInfo(f).Attributes.HasFlag(FileAttributes.ReparsePoint)).Order(StringComparer.Ordinal))
        {
            if (NameOf(Path.GetFileName(file)) is not { } name)
                continue;
            IEnumerable<string> dropIns = Directory.Exists($"{file}.d") ? Directory.EnumerateFiles($"{file}.d", "*.conf").Order(StringComparer.Ordinal) : [];
            yield return new ReviewedUnit(name, [.. dropIns.Prepend(file).Select(f => UnitFile.Parse(File.ReadAllBytes(f), f))]) { Path = file };
        }

        foreach (var directory in Directory.EnumerateDirectories(path, "*.d").Order(StringComparer.Ordinal))
        {
            if (NameOf(Path.GetFileNameWithoutExtension(directory)) is not { } name || File.Exists(directory[..^2]))
                continue;
            foreach (var dropIn in Directory.EnumerateFiles(directory, "*.conf").Order(StringComparer.Ordinal))
                yield return new ReviewedUnit(name, UnitFile.Parse(File.ReadAllBytes(dropIn), dropIn)) { Path = dropIn, IsPartial = true };
        }
    }

    public static IEnumerable<ReviewedUnit> InResources(IReadOnlyCollection<(Resource Resource, SourceLocation Source)> resources)
    {
        var states = resources.Select(r => r.Resource).OfType<UnitState>().Where(s => s.Enabled == true).Select(s => s.Unit).ToHashSet();
        foreach (var (resource, source) in resources)
        {
            // A secret's content has no length before it is needed.
            if (resource is not FileResource { Content.Length: > 0 } file || !file.Path.StartsWith("/etc/systemd/system/", StringComparison.Ordinal))
                continue;
            var parts = file.Path["/etc/systemd/system/".Length..].Split('/');
            var dropIn = parts is [_, var conf] && conf.EndsWith(".conf", StringComparison.Ordinal) && parts[0].EndsWith(".d", StringComparison.Ordinal);
            if (NameOf(dropIn ? parts[0][..^2] : file.Path[(file.Path.LastIndexOf('/') + 1)..]) is not { } name || (parts.Length > 1 && !dropIn))
                continue;
            using var reader = new StreamReader(file.Content.OpenRead());
            yield return new ReviewedUnit(name, UnitFile.Parse(reader.ReadToEnd(), file.Path)) { Path = file.Path, IsPartial = dropIn, Source = source, Enabled = states.Contains(name) ? true : null };
        }
    }

    private static UnitName? NameOf(string fileName)
    {
        try
        {
            return new UnitName(fileName);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
