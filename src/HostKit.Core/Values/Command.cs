using System.Collections.Immutable;

namespace HostKit;

/// <summary>A program and its arguments: literal words, passed to the program byte for byte, never through a shell.</summary>
public sealed record Command
{
    /// <summary>Creates a command.</summary>
    /// <param name="path">An absolute path, or a bare file name that is looked up on the host's PATH.</param>
    /// <param name="arguments">The arguments, each one word.</param>
    /// <exception cref="ArgumentException">The path is empty or relative, or a word contains NUL.</exception>
    public Command(string path, params ReadOnlySpan<string> arguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.Contains('/', StringComparison.Ordinal) && path[0] != '/')
            throw new ArgumentException($"The program '{path}' must be an absolute path or a bare file name.", nameof(path));
        foreach (var word in (ReadOnlySpan<string>)[path, .. arguments])
        {
            if (word.Contains('\0', StringComparison.Ordinal))
                throw new ArgumentException($"A word of the command '{path}' contains a NUL character, which no program can receive.", nameof(arguments));
        }

        Path = path;
        Arguments = [.. arguments];
    }

    /// <summary>An absolute path, or a bare file name that is looked up on the host's PATH.</summary>
    public string Path { get; }

    /// <summary>The arguments, each one word.</summary>
    public ImmutableArray<string> Arguments { get; init; }

    /// <inheritdoc/>
    public bool Equals(Command? other) => other is not null && Path == other.Path && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => Arguments.Aggregate(Path.GetHashCode(StringComparison.Ordinal), HashCode.Combine);

    /// <summary>The words for a reader: those that a shell would split or expand are quoted.</summary>
    public override string ToString() => string.Join(' ', Arguments.Prepend(Path).Select(Quoted));

    private static string Quoted(string word)
        => word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || "/._-+=:,@%".Contains(c, StringComparison.Ordinal)) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
