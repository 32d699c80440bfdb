using System.Text.RegularExpressions;

namespace HostKit.Packaging;

/// <summary>What is wrong with a project's lock files, found before NuGet is asked: in one message with the command that mends it.</summary>
internal static partial class DotnetFindings
{
    /// <summary>Identifier, message and mend of each problem.</summary>
    public static IEnumerable<(string Id, string Message, string Mend)> Locks(SourceTree sources, DotnetProject program, string? runtime)
    {
        var mend = $"in '{sources.Folder}': dotnet restore {program.Path} --use-lock-file --force-evaluate{(runtime is null ? "" : $" -r {runtime}")}, or call LockAsync() of the app; then look at the change and keep the file with the sources";
        foreach (var project in program.Closure())
        {
            var packages = project.Packages().ToList();
            foreach (var (id, version, place) in packages.Where(p => p.Version is not null && IsFloating(p.Version)))
                yield return ("floating-version", $"{place}: '{id}' asks for '{version}', which is another version tomorrow.", "name one version");
            if (sources.ReadText(project.LockFile) is not { } text)
            {
                if (packages.Count > 0 || runtime is not null && project == program)
                    yield return ("no-lock", $"'{project.Path}' has no lock file '{project.LockFile}', which says which packages go in.", mend);
                continue;
            }

            var locked = DotnetLockFile.Parse(text, $"{sources.Folder}/{project.LockFile}");
            if ((project.Framework ?? program.Framework) is not { } framework)
                continue;
            foreach (var problem in Stale(project, locked, framework, packages))
                yield return ("stale-lock", problem, mend);
            if (runtime is not null && project == program && !locked.HasRuntime(framework, runtime))
                yield return ("stale-lock", $"{project.LockFile} was made without the runtime '{runtime}', which this app is published for.", mend);
            foreach (var (package, needs) in locked.Holes(framework))
                yield return ("broken-lock", $"{project.LockFile}: '{package}' needs '{needs}', which the file does not have: a restore that failed has left it.", mend);
            foreach (var package in locked.Unhashed(framework))
                yield return ("broken-lock", $"{project.LockFile}: '{package}' has no contentHash.", mend);
        }
    }

    private static IEnumerable<string> Stale(DotnetProject project, DotnetLockFile locked, string framework, List<(string Id, string? Version, string Place)> packages)
    {
        if (locked.Direct(framework) is not { } direct)
        {
            yield return $"{project.LockFile} is not for '{framework}', which '{project.Path}' targets.";
            yield break;
        }

        foreach (var (id, version, place) in packages)
        {
            if (!direct.TryGetValue(id, out var requested))
                yield return $"{place}: '{id}' is not in {project.LockFile}.";
            else if (version is not null && !IsFloating(version) && Plain().IsMatch(version) && !Same(requested, version))
                yield return $"{place}: '{id}' asks for {version}, {project.LockFile} was made for {requested}.";
        }
    }

    // [1.2.0, ) for 1.2: a version has three parts at least, and no zero as its fourth.
    private static bool Same(string requested, string version)
    {
        var parts = version.Split('+')[0].Split('-', 2);
        var numbers = parts[0].Split('.').Select(n => n.TrimStart('0') is { Length: > 0 } digits ? digits : "0").ToList();
        while (numbers.Count < 3)
            numbers.Add("0");
        if (numbers is [_, _, _, "0"])
            numbers.RemoveAt(3);
        return string.Equals(requested, $"[{string.Join('.', numbers)}{(parts.Length > 1 ? "-" + parts[1] : "")}, )", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsFloating(string version) => version.Contains('*', StringComparison.Ordinal);

    [GeneratedRegex(@"^\d+(\.\d+){0,3}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$")]
    private static partial Regex Plain();
}
