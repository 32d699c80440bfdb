using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>
/// A part of a build: commands that run in the sandbox, in the folder of the sources, as a user without rights. They see the system's programs for reading, the
/// store paths that the build needs, and nothing of the host besides.
/// </summary>
public sealed record BuildStep
{
    /// <summary>Describes a step.</summary>
    /// <param name="title">What it does, for people, such as <c>compile</c>.</param>
    /// <param name="script">
    /// Commands for <c>/bin/sh -eu</c>: the first that fails ends the build. <c>$out</c> is the directory to fill; its path is that of the finished app, so that
    /// it may be written into files.
    /// </param>
    /// <exception cref="ArgumentException">One of them is empty, or contains NUL.</exception>
    public BuildStep(string title, string script)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(script);
        if (script.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException($"The script of the step '{title}' contains a NUL character.", nameof(script));
        Title = title;
        Script = script.ReplaceLineEndings("\n");
    }

    /// <summary>What it does, for people.</summary>
    public string Title { get; }

    /// <summary>The commands.</summary>
    public string Script { get; }

    /// <summary>
    /// Whether it may use the network; false unless set. What it gets must be fixed by something that goes into the app's hash, such as the checksums of a lock file.
    /// </summary>
    public bool Network { get; init; }

    /// <summary>Variables of the environment; none unless set. They go into the app's hash.</summary>
    public ImmutableArray<(string Name, string Value)> Environment { get; init; } = [];

    /// <summary>
    /// Names of variables that the step inherits from the script's own environment, such as one with the password of a private feed; none unless set. Their values
    /// are in no argument, plan or message, and do not go into the hash: what is built must not depend on them.
    /// </summary>
    public ImmutableArray<string> Private { get; init; } = [];
}
