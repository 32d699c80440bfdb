using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace HostKit.Packaging;

/// <summary>
/// A .NET program, published from its sources with the machine's SDK. Packages are those of its <c>packages.lock.json</c>, verified by the hashes in it. The program is
/// called like its assembly: <c>app.Command("Shop")</c>.
/// </summary>
public sealed partial class DotnetApp : App
{
    /// <summary>Describes an app.</summary>
    /// <param name="name">What it is called: 1 to 200 of <c>A-Z a-z 0-9 . + _ -</c>, starting with a letter or digit.</param>
    /// <param name="source">Where its sources are: the folder of the project, or of a solution with all projects that it refers to.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public DotnetApp(string name, Source source)
        : base(name, source)
        => ArgumentNullException.ThrowIfNull(source);

    /// <summary>The project's path in the sources, such as <c>src/Shop/Shop.csproj</c>; null, the default, when there is only one that makes a program.</summary>
    public string? Project { get; init; }

    /// <summary>Where the app has its runtime from; <see cref="DotnetRuntime.Shared"/> unless set.</summary>
    public DotnetRuntime Runtime { get; init; }

    /// <summary>The build configuration; <c>Release</c> unless set.</summary>
    public string Configuration { get; init; } = "Release";

    /// <summary>Which of the project's frameworks is published, such as <c>net10.0</c>; null, the default, when it targets only one.</summary>
    public string? Framework { get; init; }

    /// <summary>MSBuild properties for restore and publish; none unless set.</summary>
    public ImmutableArray<(string Name, string Value)> Properties { get; init; } = [];

    /// <summary>
    /// Addresses of the feeds that packages come from; none unless set, which takes those of a <c>nuget.config</c> among the sources, else nuget.org.
    /// </summary>
    public ImmutableArray<string> Feeds { get; init; } = [];

    /// <summary>
    /// Names of variables that the restore inherits from the script's environment, such as <c>FEED_TOKEN</c> that a <c>nuget.config</c> among the sources reads as
    /// <c>%FEED_TOKEN%</c>; none unless set.
    /// </summary>
    public ImmutableArray<string> Private { get; init; } = [];

    private protected override string[] Made => ["bin", "obj"];

    private string? RuntimeIdentifier
        => Runtime is DotnetRuntime.SelfContained or DotnetRuntime.SingleFile ? RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "linux-arm64" : "linux-x64" : null;

    /// <summary>
    /// Makes or renews the lock files of the project and of those that it refers to, beside them. Only for sources in a folder.
    /// </summary>
    /// <param name="progress">Is told how the restore gets on; null, the default, tells nobody.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The files that were written.</returns>
    /// <exception cref="HostKitException">The sources are no folder, there is no such project, or the restore failed.</exception>
    public async Task<ImmutableArray<string>> LockAsync(IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        var sources = Source!.Read(Made);
        var project = Choose(sources, out var problem) ?? throw new HostKitException($"{Name}: {problem!.Message}");
        var sdk = DotnetSdk.Find() ?? throw new HostKitException($"{Name}: there is no .NET SDK on this machine.");
        var step = Restore(sdk, project.Path, "--use-lock-file --force-evaluate");
        return await LockFiles.MakeAsync(AppName, Source, sources, new Recipe("dotnet-lock", 1, AppName) { Shown = Shown(sdk), Steps = [step] }, [.. project.Closure().Select(p => p.LockFile)], progress, cancellationToken)
            .ConfigureAwait(false);
    }

    private protected override IEnumerable<Finding> Findings(SourceTree sources)
    {
        if (Choose(sources, out var problem) is not { } project)
            return [problem!];
        if (DotnetSdk.Find() is not { } sdk)
            return [Error("missing-tool", "There is no .NET SDK on this machine to build it with.", "install the SDK, or build elsewhere")];
        return Findings(sources, project, sdk);
    }

    private protected override Recipe Describe(SourceTree sources)
    {
        var project = Choose(sources, out _)!;
        var sdk = DotnetSdk.Find()!;
        var framework = Framework ?? project.Framework!;
        var version = sdk.Version(sources.ReadText("global.json"))!;
        var assembly = project.AssemblyName;
        var runtime = Runtime == DotnetRuntime.Shared ? DotnetRuntimeCopy.Of(sdk, framework, project.IsWeb) : null;
        return new("dotnet", 1, AppName)
        {
            Sources = sources,
            Inputs = [new("SDK", sdk.Identity(version))],
            Needs = runtime is null ? [] : [runtime],
            Shown = Shown(sdk),
            Steps = [Restore(sdk, project.Path, project.Closure().Any(p => sources.Has(p.LockFile)) ? "--locked-mode" : ""), Publish(sdk, project.Path), new BuildStep("install", Install(assembly, runtime))],
            Expected = [$"bin/{assembly}"],
        };
    }

    private IEnumerable<Finding> Findings(SourceTree sources, DotnetProject project, DotnetSdk sdk)
    {
        if ((Framework ?? project.Framework) is not { } framework || !FrameworkName().IsMatch(framework))
        {
            yield return Error("unknown-framework", $"'{project.Path}' does not say in a way that can be read here which one framework it targets.", "set Framework, such as \"net10.0\"");
            yield break;
        }

        if (!AssemblyNames().IsMatch(project.AssemblyName))
            yield return Error("unknown-assembly", $"'{project.Path}' makes '{project.AssemblyName}', which cannot be the name of a program here.", "set AssemblyName in it to letters, digits, '.', '_', '+' and '-'");
        if (!project.IsProgram)
            yield return Error("no-program", $"'{project.Path}' makes a library and no program.", "set OutputType in it to Exe, or Project to another one");
        if (sdk.Version(sources.ReadText("global.json")) is null)
            yield return Error("missing-tool", $"The SDK that global.json asks for is not on this machine; there is {string.Join(", ", Directory.EnumerateDirectories($"{sdk.Root}/sdk").Select(System.IO.Path.GetFileName))}.", "install it, or change global.json");
        if (Runtime == DotnetRuntime.Shared)
        {
            foreach (var needed in project.IsWeb ? (string[])["Microsoft.NETCore.App", "Microsoft.AspNetCore.App"] : ["Microsoft.NETCore.App"])
            {
                if (sdk.Runtime(framework, needed) is null)
                    yield return Error("missing-runtime", $"This machine has no runtime {needed} for {framework} to copy; it has {string.Join(", ", sdk.Runtimes(needed))}.", "install it, or set Runtime to SelfContained");
            }
        }

        foreach (var (id, message, mend) in DotnetFindings.Locks(sources, project, RuntimeIdentifier))
            yield return Error(id, message, mend);
    }

    private DotnetProject? Choose(SourceTree sources, out Finding? problem)
    {
        problem = null;
        var all = DotnetProject.All(sources);
        if (Project is not null)
        {
            if (all.Contains(Project, StringComparer.Ordinal))
                return DotnetProject.Read(sources, Project);
            problem = Error("no-project", $"'{sources.Folder}' has no project '{Project}'; it has {Listed(all)}.", "set Project to one of them");
            return null;
        }

        var programs = all.Select(p => DotnetProject.Read(sources, p)).Where(p => all.Length == 1 || p.IsProgram).ToList();
        if (programs is [var only])
            return only;
        problem = Error("no-project", $"'{sources.Folder}' has {(programs.Count == 0 ? "no project that makes a program" : "several projects that make programs")}: {Listed(programs.Count == 0 ? all : programs.Select(p => p.Path))}.", "set Project to one of them");
        return null;
    }

    private BuildStep Restore(DotnetSdk sdk, string project, string mode)
        => new("restore", $"{Quoted($"{sdk.Root}/dotnet")} restore {Quoted(project)} {mode} --nologo --disable-build-servers{Common()}{string.Concat(Feeds.Select(f => $" --source {Quoted(f)}"))}")
        {
            Network = true,
            Private = Private,
            Environment = Environment(sdk),
        };

    private BuildStep Publish(DotnetSdk sdk, string project)
        => new("publish", $"{Quoted($"{sdk.Root}/dotnet")} publish {Quoted(project)} --no-restore --nologo --disable-build-servers -c {Quoted(Configuration)} -o /tmp/published{Common()}"
            + $"{(Framework is null ? "" : $" -f {Framework}")}{Kind()} -p:CompressionEnabled=false -p:ContinuousIntegrationBuild=true -p:Deterministic=true")
        {
            Environment = Environment(sdk),
        };

    private string Kind() => Runtime switch
    {
        DotnetRuntime.SelfContained => " --self-contained",
        DotnetRuntime.SingleFile => " --self-contained -p:PublishSingleFile=true",
        _ => " --no-self-contained -p:UseAppHost=false",
    };

    // MSBuild's switch takes a property's value up to a comma or semicolon.
    private string Common()
        => $"{(RuntimeIdentifier is null ? "" : $" -r {RuntimeIdentifier}")}{string.Concat(Properties.Select(p => " " + Quoted($"-p:{p.Name}={p.Value.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)}")))}";

    // Credentials of feeds must not be served; lock files are of no use there.
    private static string Install(string assembly, Recipe? runtime)
    {
        var program = $"$out/lib/{assembly}";
        var start = runtime is not null
            ? $"exec {runtime.Path}/dotnet \"'$out'/lib/{assembly}/{assembly}.dll\" \"$@\""
            : $"exec dotnet \"'$out'/lib/{assembly}/{assembly}.dll\" \"$@\"";
        return $"""
            find /tmp/published -maxdepth 1 -iname nuget.config -delete
            rm -f /tmp/published/packages.lock.json
            mkdir -p "$out/bin" "$out/lib"
            cp -R /tmp/published "{program}"
            if [ -f "{program}/{assembly}.dll" ] && [ ! -x "{program}/{assembly}" ]; then
                printf '%s\n' '#!/bin/sh' '{start}' > "$out/bin/{assembly}"
                chmod 755 "$out/bin/{assembly}"
            else
                ln -s "../lib/{assembly}/{assembly}" "$out/bin/{assembly}"
            fi
            """;
    }

    private static ImmutableArray<(string, string)> Environment(DotnetSdk sdk)
        => [
            ("DOTNET_ROOT", sdk.Root), ("DOTNET_CLI_HOME", "/tmp/home"), ("DOTNET_NOLOGO", "1"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false"),
            ("DOTNET_SKIP_WORKLOAD_INTEGRITY_CHECK", "1"), ("MSBuildEnableWorkloadResolver", "false"), ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "false"), ("NUGET_PACKAGES", "/tmp/packages"),
        ];

    private static ImmutableArray<string> Shown(DotnetSdk sdk) => sdk.Root.StartsWith("/usr/", StringComparison.Ordinal) ? [] : [sdk.Root];

    private static string Listed(IEnumerable<string> projects) => string.Join(", ", projects.Select(p => $"'{p}'")) is { Length: > 0 } listed ? listed : "none";

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9._+-]*$")]
    private static partial Regex AssemblyNames();

    [GeneratedRegex(@"^net\d+\.\d+$")]
    private static partial Regex FrameworkName();
}
