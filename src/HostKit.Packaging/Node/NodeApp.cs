using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>
/// A Node.js or TypeScript program: <c>npm ci</c> with the packages of its <c>package-lock.json</c>, its <c>build</c> script, and what production needs of it. Its programs
/// are those of <c>bin</c> in package.json, else <c>main</c>, called like the package.
/// </summary>
public sealed class NodeApp : App
{
    private static readonly string[] LockNames = ["npm-shrinkwrap.json", "package-lock.json"];

    /// <summary>Describes an app.</summary>
    /// <param name="name">What it is called: 1 to 200 of <c>A-Z a-z 0-9 . + _ -</c>, starting with a letter or digit.</param>
    /// <param name="source">Where its sources are: the folder with package.json.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public NodeApp(string name, Source source)
        : base(name, source)
        => ArgumentNullException.ThrowIfNull(source);

    /// <summary>The script of package.json that builds it; <c>build</c> unless set, where there is one. Empty for none.</summary>
    public string? Build { get; init; }

    /// <summary>The Node.js it runs on, and is built with; <see cref="NodeRuntime.Shared"/> unless set.</summary>
    public NodeRuntime Runtime { get; init; } = NodeRuntime.Shared;

    /// <summary>Programs by name and file, such as <c>("web", "dist/server.js")</c>; none unless set, which takes those of package.json.</summary>
    public ImmutableArray<(string Name, string File)> Programs { get; init; } = [];

    /// <summary>Packages whose scripts for installation run, such as <c>esbuild</c>; none unless set. They run in the sandbox, without network.</summary>
    public ImmutableArray<string> AllowInstallScripts { get; init; } = [];

    /// <summary>Whether packages that only the build needs stay; false unless set.</summary>
    public bool KeepsDevDependencies { get; init; }

    /// <summary>The registry's address; null, the default, for that of an <c>.npmrc</c> among the sources, else npm's own.</summary>
    public string? Registry { get; init; }

    /// <summary>Names of variables that the fetch inherits from the script's environment, such as <c>NPM_TOKEN</c> that an <c>.npmrc</c> among the sources reads as <c>${NPM_TOKEN}</c>; none unless set.</summary>
    public ImmutableArray<string> Private { get; init; } = [];

    private protected override string[] Made => ["node_modules"];

    /// <summary>Makes or renews package-lock.json beside package.json. Only for sources in a folder.</summary>
    /// <param name="progress">Is told how it gets on; null, the default, tells nobody.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The file that was written.</returns>
    /// <exception cref="HostKitException">The sources are no folder, or npm failed.</exception>
    public Task<ImmutableArray<string>> LockAsync(IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        var npm = HostProgram.Find("npm") ?? throw new HostKitException($"{Name}: there is no npm on this machine.");
        var step = new BuildStep("lock", $"rm -f npm-shrinkwrap.json\n{Quoted(npm)} install --package-lock-only --ignore-scripts --no-audit --no-fund") { Network = true, Private = Private, Environment = Environment(null) };
        return LockFiles.MakeAsync(AppName, Source!, Source!.Read(Made), new Recipe("npm-lock", 1, AppName) { Shown = Shown(npm), Cache = "npm", Steps = [step] }, ["package-lock.json"], progress, cancellationToken);
    }

    private protected override IEnumerable<Finding> Findings(SourceTree sources)
    {
        if (HostProgram.Find("npm") is null || HostProgram.Find("node") is null)
        {
            yield return Error("missing-tool", "There is no npm on this machine to build it with.", "install nodejs and npm, or build elsewhere");
            yield break;
        }

        if (sources.ReadText("package.json") is not { } text)
        {
            yield return Error("no-project", $"'{sources.Folder}' has no package.json.");
            yield break;
        }

        var package = PackageJson.Parse(text, $"{sources.Folder}/package.json");
        var lockName = Array.Find(LockNames, sources.Has) ?? LockNames[1];
        foreach (var (severity, id, message, mend) in NodeFindings.Of(package, sources.ReadText(lockName), lockName, AllowInstallScripts))
            yield return new Finding(severity, $"packaging.{id}", Name, message, mend);
        if (Build is { Length: > 0 } && package.Script(Build) is null)
            yield return Error("no-script", $"package.json has no script '{Build}'.", "set Build to one of its scripts");
        if (!ProgramsOf(package).Any())
            yield return Error("no-program", "package.json has neither 'bin' nor 'main'.", "set Programs, such as [(\"web\", \"dist/server.js\")]");
        foreach (var (name, file) in ProgramsOf(package).Where(p => !IsPlain(p.Name) || p.File.Contains('\'', StringComparison.Ordinal)))
            yield return Error("no-program", $"'{name}' ('{file}') cannot be the name of a program here.", "set Programs");
        if (sources.ReadText(".npmrc") is { } npmrc && npmrc.Split('\n').FirstOrDefault(l => l.Contains("_auth", StringComparison.Ordinal) && !l.Contains("${", StringComparison.Ordinal) || l.Contains("_password", StringComparison.Ordinal)) is not null)
            yield return Warning("secret-in-source", ".npmrc among the sources has a password or token in it.", "write ${NPM_TOKEN} there, and Private = [\"NPM_TOKEN\"]");
    }

    private protected override Recipe Describe(SourceTree sources)
    {
        var package = PackageJson.Parse(sources.ReadText("package.json")!, "package.json");
        var npm = HostProgram.Find("npm")!;
        var runtime = Runtime.Recipe();
        var script = Build ?? (package.Script("build") is null ? "" : "build");
        var programs = ProgramsOf(package).ToImmutableArray();
        var environment = Environment(runtime);
        return new("node", 1, AppName)
        {
            Sources = sources,
            Inputs = [new("npm", Version(npm)), new("node", FileHash.Of(HostProgram.Find("node")!))],
            Needs = runtime is null ? [] : [runtime],
            Shown = Shown(npm),
            Cache = "npm",
            Steps =
            [
                new BuildStep("fetch packages", $"{Quoted(npm)} ci --ignore-scripts --no-audit --no-fund") { Network = true, Private = Private, Environment = environment },
                .. AllowInstallScripts.IsEmpty ? [] : (BuildStep[])[new("install scripts", $"{Quoted(npm)} rebuild --foreground-scripts {string.Join(' ', AllowInstallScripts.Select(Quoted))}") { Environment = environment }],
                .. script.Length == 0 ? [] : (BuildStep[])[new("build", $"{Quoted(npm)} run {Quoted(script)}") { Environment = environment }],
                .. KeepsDevDependencies ? [] : (BuildStep[])[new("prune", $"{Quoted(npm)} prune --omit=dev --ignore-scripts --offline --no-audit --no-fund") { Environment = environment }],
                new BuildStep("install", Install(programs, runtime)),
            ],
            Expected = [.. programs.Select(p => $"bin/{p.Name}")],
        };
    }

    // What npm and its tools note for themselves changes from run to run; credentials of registries must not be kept.
    private string Install(ImmutableArray<(string Name, string File)> programs, Recipe? runtime) => $$"""
        rm -rf .npmrc node_modules/.cache node_modules/.package-lock.json
        find . -name '*.tsbuildinfo' -path './node_modules/*' -delete
        mkdir -p "$out/bin" "$out/lib"
        cp -R . "$out/lib/{{AppName}}"
        start() {
            [ -f "$out/lib/{{AppName}}/$2" ] || { echo "package.json names the program '$2', which the build did not make"; exit 1; }
            printf '%s\n' '#!/bin/sh' "exec {{(runtime is null ? "node" : $"{runtime.Path}/bin/node")}} '$out/lib/{{AppName}}/$2' \"\$@\"" > "$out/bin/$1"
            chmod 755 "$out/bin/$1"
        }
        {{string.Join('\n', programs.Select(p => $"start {Quoted(p.Name)} {Quoted(p.File.StartsWith("./", StringComparison.Ordinal) ? p.File[2..] : p.File)}"))}}
        """;

    private IEnumerable<(string Name, string File)> ProgramsOf(PackageJson package) => Programs.IsEmpty ? package.Programs() : Programs;

    private ImmutableArray<(string, string)> Environment(Recipe? runtime)
        => [
            ("PATH", $"{(runtime is null ? "" : $"{runtime.Path}/bin:")}/build/node_modules/.bin:{(HostProgram.Find("node") is { } node ? $"{System.IO.Path.GetDirectoryName(node)}:" : "")}/usr/local/bin:/usr/bin:/bin"),
            ("npm_config_cache", "/cache"), ("npm_config_userconfig", "/tmp/home/.npmrc"), ("npm_config_globalconfig", "/tmp/home/npmrc"), ("npm_config_update_notifier", "false"),
            ("npm_config_engine_strict", "true"), ("npm_config_logs_max", "0"), ("NODE_OPTIONS", ""), .. Registry is null ? [] : ((string, string)[])[("npm_config_registry", Registry)],
        ];

    private static string Version(string npm)
    {
        var file = System.IO.Path.GetFullPath("../package.json", System.IO.Path.GetDirectoryName(npm)!);
        return System.IO.File.Exists(file) ? PackageJson.Parse(System.IO.File.ReadAllText(file), file).Text("version") ?? "" : FileHash.Of(npm);
    }

    private static ImmutableArray<string> Shown(string npm)
        => [.. new[] { HostProgram.Find("node")!, System.IO.Path.GetFullPath("../..", npm) }.Where(p => !p.StartsWith("/usr/", StringComparison.Ordinal))];

    private static bool IsPlain(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+') && name[0] is not ('.' or '-');

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
