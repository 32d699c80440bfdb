using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>Files for a web server, as they are or made by commands: <see cref="Root"/> is what a site's <c>root</c> names.</summary>
public sealed class StaticSite : App
{
    private const string Compressible = "html htm css js mjs json svg xml txt md map wasm ico ttf otf webmanifest";

    /// <summary>Describes a site.</summary>
    /// <param name="name">What it is called: 1 to 200 of <c>A-Z a-z 0-9 . + _ -</c>, starting with a letter or digit.</param>
    /// <param name="source">Where its files, or the sources they are made from, are.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public StaticSite(string name, Source source)
        : base(name, source)
        => ArgumentNullException.ThrowIfNull(source);

    /// <summary>The commands that make the files, such as <c>hugo --minify</c>, for <c>/bin/sh -eu</c>, run in the sources' folder; null, the default, takes the files as they are.</summary>
    public string? Build { get; init; }

    /// <summary>The folder of the sources in which the files are, before or after the build, such as <c>public</c>; null, the default, for the sources' own.</summary>
    /// <exception cref="ArgumentException">It is not a plain relative path.</exception>
    public string? Output
    {
        get;
        init => field = value is null || value.Length > 0 && value[0] is not ('/' or '-') && !value.Split('/').Contains("..")
            ? value
            : throw new ArgumentException($"'{value}' is not a folder of the sources: give a path like 'public'.", nameof(value));
    }

    /// <summary>Programs of the system that build it, such as <c>hugo</c>; none unless set. Each must be there, and another version of one makes another site.</summary>
    public ImmutableArray<string> Tools { get; init; } = [];

    /// <summary>Whether each text is there compressed, too, for nginx's <c>gzip_static</c>; false unless set.</summary>
    public bool Precompressed { get; init; }

    /// <summary>The absolute path of the folder with the files.</summary>
    public string Root => File("www");

    private protected override IEnumerable<Finding> Findings(SourceTree sources)
    {
        foreach (var tool in Tools.Where(t => HostProgram.Find(t) is null))
            yield return Error("missing-tool", $"There is no program '{tool}' on this machine to build it with.", "install it, or take it out of Tools");
        if (Build is null && Output is not null && !sources.Files.Any(f => f.Path.StartsWith($"{Output.TrimEnd('/')}/", StringComparison.Ordinal)))
            yield return Error("missing-folder", $"'{sources.Folder}' has no folder '{Output}', or nothing is in it.", "set Build to the commands that make it, or Output to where the files are");
        else if (Build is null && sources.Files.IsEmpty)
            yield return Error("missing-folder", $"'{sources.Folder}' has no files.");
    }

    private protected override Recipe Describe(SourceTree sources)
        => new("static", 1, AppName)
        {
            Sources = Build is not null || Output is null ? sources : sources.Where(f => f.Path.StartsWith($"{Output.TrimEnd('/')}/", StringComparison.Ordinal)),
            Inputs = [.. Tools.Select(t => new StoreInput(t, FileHash.Of(HostProgram.Find(t)!)))],
            Steps = [.. Steps()],
        };

    private IEnumerable<BuildStep> Steps()
    {
        if (Build is not null)
            yield return new BuildStep("build", Build);
        var from = Output is null ? "." : $"'{Output.TrimEnd('/').Replace("'", "'\\''", StringComparison.Ordinal)}'";
        yield return new BuildStep("install", $"""
            [ -d {from} ] || {"{"} echo "the build made no folder" {from}; ls; exit 1; {"}"}
            mkdir "$out/www"
            cp -R {from}/. "$out/www/"
            """);
        if (Precompressed)
        {
            yield return new BuildStep("compress", $"""
                for ending in {Compressible}; do
                    find "$out/www" -type f -name "*.$ending" -size +1k -exec gzip -9nkf -- {"{}"} +
                done
                """);
        }
    }
}
