using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>All that is known of an app before it is built.</summary>
internal sealed record PythonReading
{
    public PythonFacts? Facts { get; init; }

    public PythonProject? Project { get; init; }

    /// <summary>The packages that this interpreter gets, each with its wheel among the sources; null for one that is fetched.</summary>
    public ImmutableArray<(PythonPin Pin, PythonWheel? Wheel)> Packages { get; init; } = [];

    /// <summary>The app's programs: its script's path, or module:function.</summary>
    public ImmutableSortedDictionary<string, string> Scripts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Where the app's modules are in its sources; empty for their top.</summary>
    public string Root { get; init; } = "";

    /// <summary>Paths that are not for the app.</summary>
    public ImmutableHashSet<string> Left { get; init; } = [];

    public ImmutableArray<PythonProblem> Problems { get; init; } = [];
}
