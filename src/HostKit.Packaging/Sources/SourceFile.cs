namespace HostKit.Packaging;

/// <summary>A file or link of a source tree.</summary>
/// <param name="Path">Its path in the tree.</param>
/// <param name="FullPath">Where it is on this machine.</param>
/// <param name="IsExecutable">Whether its owner may run it.</param>
/// <param name="LinkTarget">What a link says; null for a file.</param>
internal sealed record SourceFile(string Path, string FullPath, bool IsExecutable, string? LinkTarget);
