using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>An app that your own commands build: <c>make</c>, <c>cargo</c>, a compiler, a script.</summary>
public sealed class CustomApp : App
{
    /// <summary>Describes an app.</summary>
    /// <param name="name">What it is called: 1 to 200 of <c>A-Z a-z 0-9 . + _ -</c>, starting with a letter or digit.</param>
    /// <param name="source">Where its sources are.</param>
    /// <param name="steps">The commands that build it.</param>
    /// <exception cref="ArgumentException">The name has other characters, or there are no steps.</exception>
    public CustomApp(string name, Source source, params ReadOnlySpan<BuildStep> steps)
        : base(name, source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (steps.IsEmpty)
            throw new ArgumentException($"The app '{name}' has no step that builds it.", nameof(steps));
        Steps = [.. steps];
    }

    /// <summary>The commands that build it, in order.</summary>
    public ImmutableArray<BuildStep> Steps { get; }

    /// <summary>Programs that it must have in <c>bin</c> when it is built; none unless set.</summary>
    public ImmutableArray<string> Programs { get; init; } = [];

    /// <summary>
    /// Programs of the system that build it, such as <c>gcc</c> or <c>make</c>; none unless set. Each must be there, and another version of one makes another app.
    /// </summary>
    public ImmutableArray<string> Tools { get; init; } = [];

    /// <summary>Other apps that the steps, or what they make, use; none unless set. The steps see them at their paths.</summary>
    public ImmutableArray<App> Needs { get; init; } = [];

    private protected override IEnumerable<Finding> Findings(SourceTree sources)
        => Tools.Where(t => HostProgram.Find(t) is null)
            .Select(t => Error("missing-tool", $"There is no program '{t}' on this machine to build it with.", "install it, or take it out of Tools"));

    private protected override Recipe Describe(SourceTree sources)
        => new("custom", 1, AppName)
        {
            Sources = sources,
            Inputs = [.. Tools.Select(t => new StoreInput(t, FileHash.Of(HostProgram.Find(t)!)))],
            Needs = [.. Needs.Select(n => n.Recipe)],
            Steps = Steps,
            Expected = [.. Programs.Select(p => $"bin/{p}")],
        };
}
