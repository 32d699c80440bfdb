using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>Finds the wheel of every locked package, and tells what does not fit.</summary>
internal sealed class PythonWheels(PythonApp app, SourceTree sources, PythonFacts facts, PythonProject? project, List<PythonProblem> problems)
{
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly PythonTags _tags = new(facts);

    public ImmutableArray<(PythonPin Pin, PythonWheel? Wheel)> Choose(List<PythonPin> pins)
    {
        foreach (var group in pins.GroupBy(p => p.Name).Where(g => g.Select(p => p.Version).Distinct().Count() > 1))
            Fail("python-two-versions", $"{group.Last().Where}: '{group.Key}' is locked as {group.Last().Version}, and as {group.First().Version} at {group.First().Where}.", "markers must leave one of them");
        // What is said twice of the same version is one.
        var single = pins.GroupBy(p => p.Name).Select(g => g.First() with { Extras = [.. g.SelectMany(p => p.Extras).Distinct()], Hashes = [.. g.SelectMany(p => p.Hashes).Distinct()] }).ToList();
        var folder = app.WheelFolder;
        var wheels = sources.Files.Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal) && f.Path.EndsWith(".whl", StringComparison.Ordinal)).ToList();
        if (app.Wheels is not null && wheels.Count == 0)
            Fail("python-no-wheel", $"There is no wheel in '{folder}' of '{sources.Folder}'.");
        foreach (var file in wheels)
            _files[file.Path] = file;
        var parsed = wheels.Select(f => PythonWheel.Parse(f.Path)).OfType<PythonWheel>().ToLookup(w => w.Name);
        var chosen = single.Select(p => (p, wheels.Count == 0 ? Fetched(p) : Wheel(p, parsed[p.Name].ToList()))).ToImmutableArray();
        Needs(chosen);
        return chosen;
    }

    private PythonWheel? Fetched(PythonPin pin)
    {
        if (pin.IsSourceOnly)
            Source(pin);
        return null;
    }

    private PythonWheel? Wheel(PythonPin pin, List<PythonWheel> named)
    {
        var version = PythonVersion.Parse(pin.Version);
        var same = named.Where(w => version is null ? w.Version == pin.Version : PythonVersion.Parse(w.Version)?.CompareTo(version) == 0).ToList();
        var fitting = same.Where(w => _tags.PlaceOf(w) is not null).OrderBy(w => _tags.PlaceOf(w)).ToList();
        if (fitting.FirstOrDefault(w => pin.Hashes.Contains(HashOf(w))) is { } wheel)
            return wheel;
        if (fitting.Count > 0)
        {
            if (pin.Hashes.Length > 0)
                Fail("python-other-hash", $"{pin.Where}: '{fitting[0].Path}' has the SHA-256 {HashOf(fitting[0])}, which the lock does not have for {pin.Name} {pin.Version}.", "get the file again; if it is meant, lock again");
        }
        else if (app.Index is not null)
        {
            return Fetched(pin);
        }
        else if (same.Count > 0)
        {
            Fail("python-other-platform", $"{pin.Where}: '{same[0].Path}' does not fit this interpreter ({_tags.All.First()}).", $"get the wheel for Python {facts.Minor}, or name its interpreter");
        }
        else if (sources.Files.FirstOrDefault(f => IsArchive(f.Path, pin)) is { } archive)
        {
            Fail("python-source-only", $"{pin.Where}: of {pin.Name} {pin.Version} there is only the source archive '{archive.Path}'.", $"build its wheel: pip wheel --no-deps {archive.Path} -w {app.WheelFolder}, and lock that");
        }
        else if (named.Count > 0)
        {
            Fail("python-no-wheel", $"{pin.Where}: '{app.WheelFolder}' has {pin.Name} {string.Join(", ", named.Select(w => w.Version).Distinct())}, not {pin.Version}.", "get the locked version, or lock again");
        }
        else if (pin.IsSourceOnly)
        {
            Source(pin);
        }
        else
        {
            Fail("python-no-wheel", $"{pin.Where}: '{app.WheelFolder}' has no wheel of {pin.Name} {pin.Version}.", $"pip download --no-deps -d {app.WheelFolder} {pin.Name}=={pin.Version}, or say Index to fetch what is missing");
        }

        return null;
    }

    private void Source(PythonPin pin)
        => Fail("python-source-only", $"{pin.Where}: of {pin.Name} {pin.Version} there is only a source archive.", $"build its wheel: pip wheel --no-deps {pin.Name}=={pin.Version} -w {app.WheelFolder}, and lock that");

    private void Needs(ImmutableArray<(PythonPin Pin, PythonWheel? Wheel)> chosen)
    {
        var locked = chosen.ToDictionary(c => c.Pin.Name, c => c.Pin);
        foreach (var (pin, wheel) in chosen.Where(c => c.Wheel is not null))
        {
            foreach (var line in PythonWheel.Metadata(_files[wheel!.Path].FullPath, HashOf(wheel)))
            {
                var value = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
                if (line.StartsWith("Requires-Dist:", StringComparison.OrdinalIgnoreCase))
                    Need(pin.Where, $"{pin.Name} {pin.Version}", value, pin.Extras, locked);
                else if (PythonSpecifiers.Parse(value) is { } versions && !versions.Allow(PythonVersion.Parse(facts.Version)!))
                    Fail("python-version", $"{pin.Where}: {pin.Name} {pin.Version} wants Python {value}, and {facts.Executable} is {facts.Version}.");
            }
        }

        if (project is null)
            return;
        foreach (var requirement in project.Dependencies)
            Need(project.Where(requirement), "the app", requirement, [], locked);
        foreach (var extra in app.Extras)
        {
            if (!project.Extras.TryGetValue(PythonName.Normalized(extra), out var requirements))
                Fail("python-no-extra", $"{PythonProject.File}: there is no extra '{extra}'. There is: {string.Join(", ", project.Extras.Keys)}");
            else
                foreach (var requirement in requirements)
                    Need(project.Where(requirement), $"the app's extra '{extra}'", requirement, [], locked);
        }
    }

    private void Need(string where, string who, string text, ImmutableArray<string> extras, Dictionary<string, PythonPin> locked)
    {
        PythonRequirement requirement;
        try
        {
            requirement = PythonRequirement.Parse(text);
        }
        catch (FormatException)
        {
            // Old metadata is not always of today's form; the check of what was built tells what is missing.
            return;
        }

        if (!requirement.Counts(facts.Environment, extras))
            return;
        if (!locked.TryGetValue(requirement.Name, out var pin))
            Fail("python-missing-dependency", $"{where}: {who} needs '{text}', and the lock has no {requirement.Name}.", "lock again, with all that packages need");
        else if (PythonVersion.Parse(pin.Version) is { } version && !requirement.Specifiers.Allow(version))
            Fail("python-missing-dependency", $"{where}: {who} needs '{text}', and the lock has {pin.Name} {pin.Version} ({pin.Where}).", "lock again");
    }

    private string HashOf(PythonWheel wheel) => FileHash.Of(_files[wheel.Path].FullPath);

    private static bool IsArchive(string path, PythonPin pin)
        => Path.GetFileName(path) is var name && (name.EndsWith(".tar.gz", StringComparison.Ordinal) || name.EndsWith(".zip", StringComparison.Ordinal))
            && PythonName.Normalized(name).StartsWith(PythonName.Normalized($"{pin.Name}-{pin.Version}"), StringComparison.Ordinal);

    private void Fail(string id, string message, string? mend = null) => problems.Add(new PythonProblem(id, message, mend));
}
