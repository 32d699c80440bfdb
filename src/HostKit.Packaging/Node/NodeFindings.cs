using System.Text.Json;

namespace HostKit.Packaging;

/// <summary>What is wrong with a lock file of npm, found before npm is asked: npm itself accepts some of it in silence.</summary>
internal static class NodeFindings
{
    private const string Mend = "npm install --package-lock-only --ignore-scripts, or call LockAsync() of the app; then look at the change and keep the file with the sources";

    /// <summary>Identifier, message and mend of each problem.</summary>
    public static IEnumerable<(Severity Severity, string Id, string Message, string Mend)> Of(PackageJson package, string? lockText, string lockFile, IReadOnlyCollection<string> allowed)
    {
        if (lockText is null)
        {
            yield return (Severity.Error, "no-lock", "There is no package-lock.json, which says which packages go in.", Mend);
            yield break;
        }

        var locked = PackageJson.Parse(lockText, lockFile);
        if (!locked.Root.TryGetProperty("packages", out var packages) || packages.ValueKind != JsonValueKind.Object)
        {
            yield return (Severity.Error, "stale-lock", $"{lockFile} is of lockfileVersion 1, which does not say enough.", Mend);
            yield break;
        }

        foreach (var stale in Stale(package, packages, lockFile))
            yield return (Severity.Error, "stale-lock", stale, Mend);
        foreach (var link in packages.EnumerateObject().Where(e => Is(e.Value, "link")))
        {
            if (link.Value.TryGetProperty("resolved", out var to) && to.GetString() is { } folder && LeadsOut(folder))
                yield return (Severity.Error, "outside-package", $"{lockFile}:{locked.LineOf(link.Name)}: '{link.Name}' is the folder '{folder}', which is not among the sources.", "take the folder that has both as the source, or take it from a registry");
        }

        foreach (var entry in packages.EnumerateObject().Where(e => e.Name.Contains("node_modules/", StringComparison.Ordinal) && !Is(e.Value, "link") && !Is(e.Value, "inBundle")))
        {
            var place = $"{lockFile}:{locked.LineOf(entry.Name)}";
            var resolved = entry.Value.TryGetProperty("resolved", out var r) ? r.GetString() : null;
            if (resolved?.StartsWith("git", StringComparison.Ordinal) == true)
                yield return (Severity.Error, "unverified-package", $"{place}: '{entry.Name}' comes from '{resolved}', which npm builds when it fetches it and does not verify.", "take it from a registry, or keep it with the sources");
            else if (!entry.Value.TryGetProperty("integrity", out var integrity) || integrity.GetString() is not { Length: > 10 })
                yield return (Severity.Error, "unverified-package", $"{place}: '{entry.Name}' has no integrity: npm would take whatever it gets.", $"delete the entry and run {Mend}");
            else if (resolved?.StartsWith("file:", StringComparison.Ordinal) == true && LeadsOut(resolved["file:".Length..]))
                yield return (Severity.Error, "outside-package", $"{place}: '{entry.Name}' comes from '{resolved}', which is not among the sources.", "keep it with the sources, or take it from a registry");
            var name = entry.Name[(entry.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..];
            if (Is(entry.Value, "hasInstallScript") && !Is(entry.Value, "optional") && !allowed.Contains(name))
                yield return (Severity.Info, "install-script", $"{place}: '{name}' has a script for its installation, which does not run.", $"AllowInstallScripts = [\"{name}\"], if it does not work without");
        }
    }

    private static IEnumerable<string> Stale(PackageJson package, JsonElement packages, string lockFile)
    {
        if (!packages.TryGetProperty("", out var root))
        {
            yield return $"{lockFile} does not say which package.json it was made for.";
            yield break;
        }

        foreach (var kind in PackageJson.Kinds)
        {
            var (wanted, has) = (package.Packages(kind).ToDictionary(p => p.Name, p => p.Version), PackageJson.Packages(root, kind).ToDictionary(p => p.Name, p => p.Version));
            foreach (var (name, version) in wanted)
            {
                if (!has.TryGetValue(name, out var locked))
                    yield return $"package.json:{package.LineOf(name)}: '{name}' is not in {lockFile}.";
                else if (locked != version)
                    yield return $"package.json:{package.LineOf(name)}: '{name}' asks for '{version}', {lockFile} was made for '{locked}'.";
            }

            foreach (var name in has.Keys.Except(wanted.Keys))
                yield return $"{lockFile}: '{name}' is not in package.json any more.";
        }
    }

    private static bool LeadsOut(string path) => path.StartsWith('/') || path == ".." || path.StartsWith("../", StringComparison.Ordinal);

    private static bool Is(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
