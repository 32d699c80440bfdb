using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>
/// A .NET program, built from its project by <c>dotnet publish</c>: packages are fetched as the lock file names them, and it is built without network, always with the
/// same bytes. <c>bin/NAME</c> starts it, where NAME is the assembly's name.
/// </summary>
/// <remarks>The current directory is the caller's. A web app finds <c>appsettings.json</c> and <c>wwwroot</c> all the same: <c>DOTNET_CONTENTROOT</c> is set unless it was.</remarks>
public sealed class DotnetApp : App
{
    private DotnetPlan? _plan;

    /// <summary>Describes an app.</summary>
    /// <param name="name">What it is called: 1 to 200 of <c>A-Z a-z 0-9 . + _ -</c>, starting with a letter or digit.</param>
    /// <param name="source">Where its sources are: a folder with the project, the projects it refers to, and their lock files.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public DotnetApp(string name, Source source)
        : base(name, source)
        => ArgumentNullException.ThrowIfNull(source);

    /// <summary>The project's path in the sources, such as <c>NewBots/NewBots.csproj</c>. Found unless set, when there is one project, or one that is a program.</summary>
    public string? Project { get; init; }

    /// <summary>Where its runtime comes from; <see cref="DotnetRuntime.Shared"/> unless set.</summary>
    public DotnetRuntime Runtime { get; init; } = DotnetRuntime.Shared;

    /// <summary>The configuration of the build; <c>Release</c> unless set.</summary>
    public string Configuration { get; init; } = "Release";

    /// <summary>Properties for MSBuild, such as <c>("Version", "1.2")</c>; none unless set. They go before the project's own.</summary>
    public ImmutableArray<(string Name, string Value)> Properties { get; init; } = [];

    /// <summary>What to build of a project for several frameworks, such as <c>net10.0</c>; what the project says unless set.</summary>
    public string? Framework { get; init; }

    /// <summary>The program's name, where the project has it computed by its own code; what the project says unless set. It does not rename the program.</summary>
    public string? AssemblyName { get; init; }

    /// <summary>
    /// Where packages are fetched from: addresses such as <c>https://feed.example.org/index.json</c>, or absolute paths of folders with packages. Unless set, what the sources' own
    /// <c>nuget.config</c> or that of the user names, else nuget.org. Which feed gave a package does not count, its hash does.
    /// </summary>
    public ImmutableArray<string> Feeds { get; init; } = [];

    /// <summary>
    /// Names of variables that the step which fetches inherits, such as one that <c>nuget.config</c> writes as <c>%NAME%</c>; none unless set. Their values are in no plan, message
    /// or output. <c>NuGetPackageSourceCredentials_NAME</c> is always inherited, where the feeds of <see cref="Feeds"/> are called <c>feed1</c>, <c>feed2</c> and so on.
    /// </summary>
    public ImmutableArray<string> Private { get; init; } = [];

    /// <summary>
    /// Makes the lock files anew, beside the projects: <c>packages.lock.json</c>, and <c>dotnet-packs.lock</c> for what NuGet does not lock, such as the runtime in a single file. It
    /// needs the network; the projects' own code runs in a sandbox. A build never changes sources: commit what this writes.
    /// </summary>
    /// <param name="progress">Told what happens; nobody unless given.</param>
    /// <param name="cancellationToken">Ends it; nothing is written then.</param>
    /// <returns>The files that were written.</returns>
    /// <exception cref="HostKitException">
    /// The sources are no folder, the project cannot be read, or its packages cannot be had; the message ends with NuGet's own words.
    /// </exception>
    public Task<ImmutableArray<string>> LockAsync(IProgress<string>? progress = null, CancellationToken cancellationToken = default)
        => DotnetLocking.RunAsync(this, Source!, Source!.Read(Made), progress, cancellationToken);

    internal new string AppName => base.AppName;

    // What builds, editors and test runs leave beside sources.
    private protected override string[] Made => ["bin", "obj", "TestResults", "*.user", ".vscode"];

    private protected override IEnumerable<Finding> Findings(SourceTree sources)
    {
        var reading = new DotnetReading(this, sources);
        _plan = reading.Read();
        return reading.Problems.Select(p => p.Severity == Severity.Error ? Error(p.Id, p.Message, p.Mend) : Warning(p.Id, p.Message, p.Mend));
    }

    private protected override Recipe Describe(SourceTree sources)
    {
        var plan = _plan!;
        var runtime = Runtime == DotnetRuntime.Shared ? SharedRuntime.Of(plan.Dotnet, plan.Runtime!) : null;
        var environment = DotnetSteps.Environment(plan.Dotnet);
        return new("dotnet", 1, AppName)
        {
            Sources = sources,
            Inputs =
            [
                .. plan.Dotnet.SdkInputs(plan.Sdk), new("platform", DotnetPlan.Identifier),
                .. Runtime == DotnetRuntime.SelfContained ? SharedRuntime.Inputs(plan.Dotnet, plan.Runtime!) : [],
            ],
            Needs = runtime is null ? [] : [runtime],
            Shown = [.. SharedRuntime.Outside(plan.Dotnet), .. NuGetConfiguration.Folders(Feeds)],
            Cache = "nuget",
            Fill = ConfigureAsync,
            Steps =
            [
                new BuildStep("fetch packages", DotnetSteps.Fetch(plan.Project.Path, RestoreWords(plan))) { Network = true, Environment = environment, Private = Inherited },
                new BuildStep("publish", DotnetSteps.Publish(plan, AppName, Configuration, Runtime, PublishWords(plan), runtime?.Path.Value)) { Environment = environment },
            ],
            Expected = [$"bin/{plan.Program}"],
        };
    }

    internal ImmutableArray<string> Inherited => [.. Private, .. NuGetConfiguration.Credentials()];

    internal async Task ConfigureAsync(string folder, IProgress<string> progress, CancellationToken cancellationToken)
    {
        if (NuGetConfiguration.Text(Feeds) is { } text)
            await System.IO.File.WriteAllTextAsync($"{folder}/{DotnetSteps.Feeds}", text, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Properties with which packages are chosen.</summary>
    internal string RestoreWords(DotnetPlan plan)
        => DotnetSteps.Words([
            .. Properties, .. plan.RestoreFor is { } identifiers ? [("RuntimeIdentifiers", identifiers)] : Array.Empty<(string, string)>(), .. SingleFileProperties(Runtime)]);

    internal static (string Name, string Value)[] SingleFileProperties(DotnetRuntime runtime)
        => runtime == DotnetRuntime.SingleFile ? [("RuntimeIdentifier", DotnetPlan.Identifier), ("SelfContained", "true"), ("PublishSingleFile", "true")] : [];

    // Cultures need ICU, whose versions differ from system to system; a project that uses them says so.
    private string PublishWords(DotnetPlan plan)
        => DotnetSteps.Words([
            .. plan.Project["InvariantGlobalization"] is null && !plan.Project.IsUnknown("InvariantGlobalization") ? [("InvariantGlobalization", "true")] : Array.Empty<(string, string)>(),
            .. plan.RestoreFor is { } identifiers && Runtime != DotnetRuntime.SingleFile ? [("RuntimeIdentifiers", identifiers)] : Array.Empty<(string, string)>(), .. Properties]);
}
