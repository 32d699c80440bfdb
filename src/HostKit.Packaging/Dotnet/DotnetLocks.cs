using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>Compares the lock files of projects with what the projects ask for, before anything is fetched.</summary>
internal sealed class DotnetLocks(SourceTree sources, IReadOnlyList<ProjectFile> projects, string framework, DotnetApp app, Action<DotnetProblem> problem)
{
    public const string Remedy = "run 'await app.LockAsync();' once in the script, and commit what it writes";

    // The SDK refers to these itself.
    private static readonly string[] Implicit = ["Microsoft.NET.ILLink.Tasks", "Microsoft.DotNet.ILCompiler", "FSharp.Core", "NETStandard.Library", "Microsoft.NETFramework.ReferenceAssemblies"];

    /// <summary>The lock files that count.</summary>
    public ImmutableArray<PackagesLock> Read()
    {
        var locks = ImmutableArray.CreateBuilder<PackagesLock>();
        foreach (var project in projects)
        {
            var path = PathOf(project);
            if (sources.ReadText(path) is { } text)
            {
                var file = PackagesLock.Parse(text, path);
                locks.Add(file);
                Compare(project, path, file);
            }
            else if (Uses(project))
            {
                problem(new(Severity.Error, "dotnet-no-lock", $"There is no '{path}': which packages are used would be decided anew by every build.",
                    $"{Remedy}; or run 'dotnet restore {project.Path} --use-lock-file' in '{sources.Folder}'"));
            }
        }

        return locks.ToImmutable();
    }

    /// <summary>Where a project's lock file is.</summary>
    public static string PathOf(ProjectFile project) => project.Folder + (project["NuGetLockFilePath"] is { } said && !said.StartsWith('/') ? said : "packages.lock.json");

    // NuGet makes a lock for a project without packages only when it is told to; there is nothing to decide in it.
    private static bool Uses(ProjectFile project) => project.Packages.Count > 0;

    private void Compare(ProjectFile project, string path, PackagesLock file)
    {
        if (file.Holes().ToList() is { Count: > 0 } holes)
        {
            problem(new(Severity.Error, "dotnet-broken-lock", $"'{path}' is not whole, as a failed restore leaves it: {string.Join("; ", holes.Take(5))}.", Remedy));
            return;
        }

        // What a referenced library is built for, only the SDK decides.
        var packages = project == projects[0] ? file.Packages(framework) : null;
        var stale = new List<string>();
        if (project == projects[0] && packages is null)
            stale.Add($"the project is for {framework}, the lock for {string.Join(", ", file.Targets)}");
        if (app.Runtime == DotnetRuntime.SingleFile && project == projects[0] && !file.RuntimeIdentifiers.Contains(DotnetPlan.Identifier))
            stale.Add($"it was not made for {DotnetPlan.Identifier}, which a single file needs");
        foreach (var (id, version) in project.Packages.OrderBy(p => p.Key, StringComparer.OrdinalIgnoreCase))
        {
            var locked = packages?.GetValueOrDefault(id);
            if (locked is null)
            {
                if (packages is not null && project.IsWhole)
                    stale.Add($"{id} is not in it");
            }
            else if (locked.Type == "Direct" && project.IsWhole && !locked.IsFor(version))
            {
                stale.Add($"the project asks for {id} {version}, the lock was made for {locked.Requested}");
            }

            if (version?.Contains('*', StringComparison.Ordinal) == true)
                problem(new(Severity.Warning, "dotnet-floating", $"'{project.Path}' asks for {id} {version}: making the lock anew may change the version ({locked?.Resolved ?? "unknown"} now).", "write one version"));
        }

        if (packages is not null && project.IsWhole)
            stale.AddRange(packages.Where(p => p.Value.Type == "Direct" && !project.Packages.ContainsKey(p.Key) && !Implicit.Contains(p.Key, StringComparer.OrdinalIgnoreCase)).Select(p => $"the project no longer asks for {p.Key}"));
        if (stale.Count > 0)
            problem(new(Severity.Error, "dotnet-stale-lock", $"'{path}' is stale: {string.Join("; ", stale.Take(5))}.", $"{Remedy}; or run 'dotnet restore {project.Path} --force-evaluate'"));
    }
}
