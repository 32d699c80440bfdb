using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HostKit.Packaging;

/// <summary>
/// A Deno program: what it imports is fetched as its <c>deno.lock</c> says and kept beside it, and it runs from there without asking any server. The program is called like
/// the app. Give its unit a <c>CacheDirectory</c> and <c>DENO_DIR</c> in it, where Deno keeps compiled code.
/// </summary>
public sealed partial class DenoApp : App
{
    /// <summary>Describes an app.</summary>
    /// <param name="name">What it, and its program, is called: 1 to 200 of <c>A-Z a-z 0-9 . + _ -</c>, starting with a letter or digit.</param>
    /// <param name="source">Where its sources are.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public DenoApp(string name, Source source)
        : base(name, source)
        => ArgumentNullException.ThrowIfNull(source);

    /// <summary>The file that is run; <c>main.ts</c> unless set.</summary>
    public string Entry { get; init; } = "main.ts";

    /// <summary>What the program may do (https://docs.deno.com/runtime/fundamentals/security/), such as <c>--allow-net=127.0.0.1:8000</c>; nothing unless set.</summary>
    public ImmutableArray<string> Permissions { get; init; } = [];

    /// <summary>The Deno it runs on, and is built with; <see cref="DenoRuntime.Shared"/> unless set.</summary>
    public DenoRuntime Runtime { get; init; } = DenoRuntime.Shared;

    private protected override string[] Made => ["node_modules", "vendor"];

    /// <summary>Makes or renews deno.lock beside the sources. Only for sources in a folder.</summary>
    /// <param name="progress">Is told how it gets on; null, the default, tells nobody.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The file that was written.</returns>
    /// <exception cref="HostKitException">The sources are no folder, or Deno failed.</exception>
    public async Task<ImmutableArray<string>> LockAsync(IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        if (Runtime.Version is null && HostProgram.Find("deno") is null)
            throw new HostKitException($"{Name}: there is no deno on this machine: set Runtime to DenoRuntime.Pinned(…).");
        var runtime = Runtime.Recipe();
        // The sandbox finds what it needs beside the output: the runtime is made there first.
        var store = Directory.CreateTempSubdirectory("hostkit-lock-");
        try
        {
            var made = store.CreateSubdirectory(runtime.Path.Id);
            await HostKit.Packaging.Build.RunAsync(runtime, made.FullName, progress ?? new Progress<string>(), cancellationToken).ConfigureAwait(false);
            var step = new BuildStep("lock", $"{made.FullName}/bin/deno install --lock=deno.lock --frozen=false --entrypoint {Quoted(Entry)}") { Network = true, Environment = Environment };
            return await LockFiles.MakeAsync(AppName, Source!, Source!.Read(Made), new Recipe("deno-lock", 1, AppName) { Shown = [made.FullName], Steps = [step] }, ["deno.lock"], progress, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            store.Delete(recursive: true);
        }
    }

    private protected override IEnumerable<Finding> Findings(SourceTree sources)
    {
        if (Runtime.Version is null && HostProgram.Find("deno") is null)
            yield return Error("missing-tool", "There is no deno on this machine to build it with.", "set Runtime to DenoRuntime.Pinned(…)");
        if (!sources.Has(Entry))
            yield return Error("no-program", $"'{sources.Folder}' has no file '{Entry}'.", "set Entry to the file that is run");
        foreach (var permission in Permissions.Where(p => !p.StartsWith('-')))
            yield return Error("no-permission", $"'{permission}' is no permission of Deno: they begin with '--allow' or '--deny'.");
        if (sources.ReadText("deno.lock") is not { } text)
        {
            if (sources.Files.Where(f => System.IO.Path.GetExtension(f.Path) is ".ts" or ".js" or ".tsx" or ".jsx" or ".mts" or ".mjs" or ".json" or ".jsonc").Any(f => Remote().IsMatch(sources.ReadText(f.Path)!)))
                yield return Error("no-lock", "There is no deno.lock, which says what exactly the imports are.", "deno install --entrypoint, or call LockAsync() of the app; then keep the file with the sources");
            yield break;
        }

        if (Problem(text) is { } problem)
        {
            yield return Error("broken-lock", $"deno.lock: {problem}", "make it again: LockAsync() of the app");
            yield break;
        }

        foreach (var unverified in DenoLock.Unverified(text))
            yield return Error("unverified-package", unverified, "make deno.lock again: LockAsync() of the app");
    }

    private protected override Recipe Describe(SourceTree sources)
    {
        var runtime = Runtime.Recipe();
        var deno = $"{runtime.Path}/bin/deno";
        var program = $"$out/lib/{AppName}";
        return new("deno", 1, AppName)
        {
            Sources = sources,
            Needs = [runtime],
            Steps =
            [
                new BuildStep("fetch imports", $"{deno} install {Options(sources, "")} --entrypoint {Quoted(Entry)}") { Network = true, Environment = Environment },
                new BuildStep("install", $$"""
                    mkdir -p "$out/bin" "$out/lib"
                    cp -R . "{{program}}"
                    printf '%s\n' '#!/bin/sh' "exec {{deno}} run --cached-only --no-prompt{{(sources.Has("package.json") || sources.Has("deno.lock") ? " --node-modules-dir=manual" : "")}} {{Options(sources, $"{program}/")}} {{string.Join(' ', Permissions.Select(p => Quoted(p).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal)))}} '{{program}}/{{Entry}}' \"\$@\"" > "$out/bin/{{AppName}}"
                    chmod 755 "$out/bin/{{AppName}}"
                    """),
            ],
            Expected = [$"bin/{AppName}"],
        };
    }

    private static string Options(SourceTree sources, string folder)
    {
        var configuration = sources.Has("deno.json") ? "deno.json" : sources.Has("deno.jsonc") ? "deno.jsonc" : null;
        return $"--vendor=true{(configuration is null ? " --no-config" : $" --config='{folder}{configuration}'")}{(sources.Has("deno.lock") ? $" --lock='{folder}deno.lock' --frozen" : " --no-lock")}";
    }

    private static ImmutableArray<(string, string)> Environment => [("DENO_DIR", "/tmp/deno"), ("DENO_NO_UPDATE_CHECK", "1"), ("NO_COLOR", "1")];

    private static string? Problem(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.TryGetProperty("version", out var version) ? version.GetString() is "3" or "4" or "5" ? null : $"it is of version '{version}', which is not known here." : "it has no version.";
        }
        catch (JsonException e)
        {
            return $"line {e.LineNumber + 1}: {e.Message}";
        }
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    [GeneratedRegex("""["'](npm:|jsr:|https?://)[^"']+["']""")]
    private static partial Regex Remote();
}
