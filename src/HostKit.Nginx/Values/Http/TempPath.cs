using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>A directory for temporary files, with levels of directories below it.</summary>
public sealed record TempPath : IWords
{
    /// <summary>Names a directory.</summary>
    /// <param name="path">The directory, absolute or below nginx's prefix.</param>
    /// <param name="levels">The lengths of the names of directories below it: up to three, each 1, 2 or 3 digits.</param>
    /// <exception cref="ArgumentException">The path is empty, or the levels are not of this kind.</exception>
    public TempPath(string path, params ReadOnlySpan<int> levels)
    {
        Path = WordList.Checked(path);
        Levels = levels.Length <= 3 && levels.IndexOfAnyExceptInRange(1, 3) < 0 ? [.. levels]
            : throw new ArgumentException("There are up to three levels of directories, whose names have 1 to 3 digits.", nameof(levels));
    }

    /// <summary>The directory.</summary>
    public string Path { get; }

    /// <summary>The lengths of the names of directories below it; none by default.</summary>
    public ImmutableArray<int> Levels { get; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of([Path, .. Levels.Select(level => level.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>A directory without levels.</summary>
    /// <param name="path">The directory.</param>
    public static implicit operator TempPath(string path) => new(path);

    /// <summary>A directory without levels.</summary>
    /// <param name="path">The directory.</param>
    /// <returns>The directory.</returns>
    public static TempPath FromString(string path) => new(path);

    /// <inheritdoc/>
    public bool Equals(TempPath? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
