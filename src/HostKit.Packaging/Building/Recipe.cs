using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>How a store path is built: data alone, known before anything is built.</summary>
/// <param name="Kind">The builder, such as <c>dotnet</c>.</param>
/// <param name="Revision">Counts the changes of the builder that change what it makes.</param>
/// <param name="Name">What is built, for people; part of the path.</param>
internal sealed record Recipe(string Kind, int Revision, string Name)
{
    private StorePath? _path;

    /// <summary>What the steps find in their folder; null when they start with an empty one.</summary>
    public SourceTree? Sources { get; init; }

    /// <summary>What decides the result besides sources, steps and needs: versions of tools, lock files, settings.</summary>
    public ImmutableArray<StoreInput> Inputs { get; init; } = [];

    /// <summary>Store paths that the steps, or what they make, use.</summary>
    public ImmutableArray<Recipe> Needs { get; init; } = [];

    /// <summary>What this process puts into the steps' folder first, such as an archive; null for nothing. The inputs say what it is.</summary>
    public Func<string, IProgress<string>, CancellationToken, Task>? Fill { get; init; }

    /// <summary>The steps, in order.</summary>
    public ImmutableArray<BuildStep> Steps { get; init; } = [];

    /// <summary>Directories and files outside of <c>/usr</c> that the steps read, at their own paths; the inputs say what they are.</summary>
    public ImmutableArray<string> Shown { get; init; } = [];

    /// <summary>The name of a cache that steps with network find at <c>/cache</c>; null for none. What is taken from it must be verified there.</summary>
    public string? Cache { get; init; }

    /// <summary>Files that must be in what was built, such as <c>bin/hello</c>.</summary>
    public ImmutableArray<string> Expected { get; init; } = [];

    /// <summary>Where what it makes will be.</summary>
    public StorePath Path => _path ??= StorePath.Of(Name, [.. AllInputs.SelectMany(i => new[] { i.Name, i.Value })]);

    /// <summary>Everything that goes in, by name.</summary>
    public IEnumerable<StoreInput> AllInputs
        => [
            new("builder", $"{Kind} {Revision}"),
            .. Sources is null ? Array.Empty<StoreInput>() : [new("sources", Sources.Hash)],
            .. Inputs,
            .. Needs.Select(n => new StoreInput(n.Name, n.Path.Id)),
            .. Steps.Select(s => new StoreInput("commands", Text(s))),
        ];

    /// <summary>The resources for it and all that it needs, needed ones first.</summary>
    public IEnumerable<StoreResource> Resources()
        => Needs.SelectMany(n => n.Resources()).Append(new StoreResource(Path)
        {
            Inputs = [.. AllInputs],
            Needs = [.. Needs.Select(n => n.Path)],
            Build = (path, progress, cancellationToken) => Build.RunAsync(this, path, progress, cancellationToken),
        }).DistinctBy(r => r.Id);

    // Records compare members; what is cached is none.
    public bool Equals(Recipe? other) => other is not null && Path == other.Path;

    public override int GetHashCode() => Path.GetHashCode();

    private static string Text(BuildStep step)
        => $"{(step.Network ? "network" : "")}\n{string.Join('\n', step.Environment.Select(e => $"{e.Name}={e.Value}"))}\n{step.Script}";
}
