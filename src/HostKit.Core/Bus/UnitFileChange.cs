namespace HostKit;

/// <summary>What enabling, disabling, masking or unmasking did to one link.</summary>
public sealed record UnitFileChange
{
    internal UnitFileChange(string kind, string path, string target) => (Kind, Path, Target) = (kind, path, target.Length == 0 ? null : target);

    /// <summary><c>symlink</c> for a link that was made, <c>unlink</c> for one that was removed; an open set.</summary>
    public string Kind { get; }

    /// <summary>The link.</summary>
    public string Path { get; }

    /// <summary>What it leads to; null where it was removed.</summary>
    public string? Target { get; }

    /// <summary>The change in one line.</summary>
    public override string ToString() => Target is null ? $"{Kind} {Path}" : $"{Kind} {Path} -> {Target}";
}
