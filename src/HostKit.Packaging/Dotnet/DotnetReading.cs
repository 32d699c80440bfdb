using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>Reads sources as far as a plan needs it, and says what stands in the way.</summary>
internal sealed class DotnetReading(DotnetApp app, SourceTree sources)
{
    private readonly List<DotnetProblem> _problems = [];

    public IReadOnlyList<DotnetProblem> Problems => _problems;

    /// <summary>The projects that are built: the app's and those it refers to.</summary>
    public IReadOnlyList<ProjectFile> Projects { get; private set; } = [];

    /// <summary>What is known; null when there are errors.</summary>
    public DotnetPlan? Read()
    {
        if (Choose() is not { } path)
            return null;
        Projects = Closure(path);
        var project = Projects[0];
        var framework = Framework(project);
        var program = Program(project);
        if (project.Is("PublishAot") && app.Runtime != DotnetRuntime.SingleFile)
            Warn("dotnet-aot", $"'{path}' says PublishAot, but is built for the runtime: native compilation needs a C toolchain on this machine.", "use a CustomApp with the commands of native compilation, or leave it so");
        if (DotnetInstallation.Find() is not { } dotnet)
        {
            Fail("dotnet-missing", "There is no 'dotnet' on this machine to build it with.", "apt-get install dotnet-sdk-10.0, or Microsoft's own packages");
            return null;
        }

        var sdk = Sdk(dotnet, project);
        var locks = framework is null ? [] : new DotnetLocks(sources, Projects, framework, app, Problem).Read();
        if (framework is null || program is null || sdk is null)
            return null;
        var runtime = Runtime(dotnet, framework, project);
        Globalization(project);
        Passwords();
        Packs(dotnet, framework);
        return _problems.Exists(p => p.Severity == Severity.Error) ? null : new DotnetPlan(dotnet, sdk, project, framework, program, runtime, locks);
    }

    private string? Choose()
    {
        var all = ProjectChoice.All(sources);
        if (app.Project is { } said)
        {
            var path = said.Replace('\\', '/');
            path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
            if (sources.Has(path) && ProjectChoice.IsProject(path))
                return path;
            var near = ProjectChoice.Near(path, sources.Files.Select(f => f.Path)).ToList();
            Fail("dotnet-no-such-project", $"There is no project '{said}' in '{sources.Folder}'.", near.Count > 0 ? $"it may be {string.Join(" or ", near.Select(n => $"'{n}'"))}" : Listed(all));
            return null;
        }

        if (all.Count == 1)
            return all[0];
        if (all.Count == 0)
        {
            Fail("dotnet-no-project", $"There is no project (.csproj, .fsproj, .vbproj) in '{sources.Folder}'.", "name the folder that has it, or set Project");
            return null;
        }

        var programs = all.Where(p => IsProgram(ProjectFile.Read(sources, p, Given))).ToList();
        if (programs.Count == 1)
            return programs[0];
        Fail("dotnet-which-project", $"There are {all.Count} projects in '{sources.Folder}'.", $"set Project to the one to build: {string.Join(", ", (programs.Count > 0 ? programs : all).Select(p => $"'{p}'"))}");
        return null;
    }

    private List<ProjectFile> Closure(string path)
    {
        var found = new List<ProjectFile>();
        var waiting = new Queue<string>([path]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { path };
        while (waiting.TryDequeue(out var next))
        {
            var project = ProjectFile.Read(sources, next, Given);
            found.Add(project);
            foreach (var other in project.Projects.Where(seen.Add))
            {
                if (sources.Has(other))
                    waiting.Enqueue(other);
                else
                    Fail("dotnet-missing-reference", $"'{next}' refers to the project '{other}', which is not in '{sources.Folder}'.", "name a folder above both as the source, or mend the reference");
            }
        }

        return found;
    }

    private string? Framework(ProjectFile project)
    {
        if (app.Framework is { } said)
            return Runnable(project, said);
        if (project["TargetFramework"] is { } one && !one.Contains(';', StringComparison.Ordinal))
            return Runnable(project, one);
        if (project["TargetFrameworks"] is { } many)
        {
            var all = many.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (all.Length == 1)
                return Runnable(project, all[0]);
            Fail("dotnet-which-framework", $"'{project.Path}' is for {string.Join(", ", all)}.", "set Framework to the one to build");
            return null;
        }

        Fail("dotnet-unknown-framework", $"Which framework '{project.Path}' is for cannot be read without running its own code.", "set Framework, such as \"net10.0\"");
        return null;
    }

    private string? Runnable(ProjectFile project, string framework)
    {
        if (framework.StartsWith("net", StringComparison.Ordinal) && DotnetVersion.Parse($"{framework[3..]}.0") is { Major: >= 5 })
            return framework;
        Fail("dotnet-framework", $"'{project.Path}' is for {framework}, which does not run on Linux with today's .NET.", "choose net8.0 or newer in the project");
        return null;
    }

    private string? Program(ProjectFile project)
    {
        if (!IsProgram(project))
        {
            Fail("dotnet-library", $"'{project.Path}' is a library: there is no program to run.", "name another project in Project, or set OutputType to Exe in it");
            return null;
        }

        if (app.AssemblyName is not null || !project.IsUnknown("AssemblyName"))
        {
            var name = app.AssemblyName ?? project["AssemblyName"] ?? Path.GetFileNameWithoutExtension(project.Path);
            if (name.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or ' ') && char.IsLetterOrDigit(name[0]))
                return name;
            Fail("dotnet-name", $"'{project.Path}' makes '{name}', which cannot name a program here.", "set AssemblyName in it to letters, digits, '.', '_', '+' and '-'");
            return null;
        }

        Fail("dotnet-unknown-name", $"The name of the program of '{project.Path}' cannot be read without running the project's own code.", "set AssemblyName to it");
        return null;
    }

    private DotnetVersion? Sdk(DotnetInstallation dotnet, ProjectFile project)
    {
        var sdk = dotnet.Sdk(sources, project.Folder, out var wanted);
        if (sdk is null)
        {
            var there = dotnet.Versions("sdk");
            Fail("dotnet-sdk", wanted is null ? $"There is no .NET SDK in '{dotnet.Root}'." : $"global.json asks for the SDK {wanted}; '{dotnet.Root}' has {(there.Count == 0 ? "none" : string.Join(", ", there.Select(v => v.Text)))}.",
                wanted is null ? "install one: apt-get install dotnet-sdk-10.0" : "install that SDK, or change version or rollForward in global.json");
        }

        return sdk;
    }

    private DotnetVersion? Runtime(DotnetInstallation dotnet, string framework, ProjectFile project)
    {
        if (app.Runtime == DotnetRuntime.SingleFile)
            return null;
        var runtime = dotnet.Runtime(framework, anyMajor: project["RollForward"] is { } policy && policy.Contains("Major", StringComparison.OrdinalIgnoreCase));
        var version = framework["net".Length..].Split('-')[0];
        if (runtime is null)
            Fail("dotnet-runtime", $"The app is for {framework}; '{dotnet.Root}' has no runtime {version}.", $"apt-get install aspnetcore-runtime-{version}; or set RollForward to Major in the project; or Runtime = DotnetRuntime.SingleFile");
        else if (IsAspNet() && !SharedRuntime.HasAspNet(dotnet, runtime))
            Fail("dotnet-aspnet", $"The app needs ASP.NET Core {runtime.Text}, which '{dotnet.Root}' does not have.", $"apt-get install aspnetcore-runtime-{version}");
        return runtime;
    }

    private void Globalization(ProjectFile project)
    {
        if (project["InvariantGlobalization"] is { } said && !project.Is("InvariantGlobalization") && said.Length > 0 && !HasIcu())
            Warn("dotnet-icu", $"'{project.Path}' uses the cultures of ICU, and this machine has no libicu: the app would end at once.", "add the system's package to the configuration, such as libicu76, or set InvariantGlobalization to true");
    }

    private void Passwords()
    {
        foreach (var file in sources.Files.Where(f => Path.GetFileName(f.Path).Equals("nuget.config", StringComparison.OrdinalIgnoreCase) && f.LinkTarget is null))
        {
            if (NuGetConfiguration.HasPassword(sources.ReadText(file.Path)!))
                Warn("dotnet-password", $"'{file.Path}' has a feed's password in it. It is not part of what is built, but of the sources.", "write %NAME% in its place, and name the variable in Private");
        }
    }

    private void Packs(DotnetInstallation dotnet, string framework)
    {
        var version = DotnetVersion.Parse($"{framework["net".Length..].Split('-')[0]}.0");
        var bundled = version is null || dotnet.Versions("packs/Microsoft.NETCore.App.Ref").Any(v => (v.Major, v.Minor) == (version.Major, version.Minor));
        if ((app.Runtime != DotnetRuntime.SingleFile && bundled) || sources.Has(DotnetSteps.Packs))
            return;
        Fail("dotnet-packs", app.Runtime == DotnetRuntime.SingleFile
            ? $"A single file takes the runtime from packages that NuGet locks nowhere, and there is no '{DotnetSteps.Packs}' with their hashes in '{sources.Folder}'."
            : $"The SDK has no reference assemblies for {framework}: they come from packages that NuGet locks nowhere, and there is no '{DotnetSteps.Packs}' with their hashes in '{sources.Folder}'.", DotnetLocks.Remedy);
    }

    private bool IsAspNet() => Projects.Any(p => p.Sdk.StartsWith("Microsoft.NET.Sdk.Web", StringComparison.OrdinalIgnoreCase) || p.Frameworks.Contains("Microsoft.AspNetCore.App"));

    private IEnumerable<(string Name, string Value)> Given => [("Configuration", app.Configuration), .. app.Properties];

    // Test projects are programs too, but nobody's app.
    private static bool IsProgram(ProjectFile project)
        => !project.Is("IsTestProject") && (project["OutputType"] is { } type ? type.EndsWith("Exe", StringComparison.OrdinalIgnoreCase)
            : project.IsUnknown("OutputType") || project.Sdk.StartsWith("Microsoft.NET.Sdk.Web", StringComparison.OrdinalIgnoreCase) || project.Sdk.StartsWith("Microsoft.NET.Sdk.Worker", StringComparison.OrdinalIgnoreCase));

    private static bool HasIcu() => new[] { "/usr/lib", "/usr/lib64", $"/usr/lib/{(DotnetPlan.Identifier.EndsWith("arm64", StringComparison.Ordinal) ? "aarch64" : "x86_64")}-linux-gnu" }
        .Where(Directory.Exists).Any(d => Directory.EnumerateFiles(d, "libicuuc.so.*").Any());

    private static string Listed(List<string> all) => all.Count == 0 ? "name the folder that has projects" : $"there is {string.Join(", ", all.Take(10).Select(p => $"'{p}'"))}";

    private void Problem(DotnetProblem problem) => _problems.Add(problem);

    private void Fail(string id, string message, string mend) => _problems.Add(new(Severity.Error, id, message, mend));

    private void Warn(string id, string message, string mend) => _problems.Add(new(Severity.Warning, id, message, mend));
}
