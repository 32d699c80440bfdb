using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>What a lock file says.</summary>
/// <param name="File">Its path in the sources.</param>
/// <param name="Pins">The packages, in its order.</param>
/// <param name="Problems">What is wrong in it: identifier, message, way out.</param>
internal sealed record PythonLock(string File, ImmutableArray<PythonPin> Pins, ImmutableArray<PythonProblem> Problems)
{
    private static readonly string[] Known = ["requirements.txt", "requirements.lock", "pylock.toml"];

    /// <summary>The lock file that the sources have, when none is named; null when they have none.</summary>
    public static string? Find(SourceTree sources) => Known.FirstOrDefault(sources.Has);

    public static PythonLock Read(string file, SourceTree sources)
        => Path.GetFileName(file) is var name && name.StartsWith("pylock", StringComparison.Ordinal) && name.EndsWith(".toml", StringComparison.Ordinal)
            ? PythonPylock.Read(file, sources.ReadText(file)!)
            : PythonRequirementsFile.Read(file, sources);
}
