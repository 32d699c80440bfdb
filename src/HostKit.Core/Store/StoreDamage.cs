namespace HostKit;

/// <summary>A difference between a store path and what was built.</summary>
/// <param name="Path">The store path.</param>
/// <param name="File">The file, directory or link in it, relative; empty for the store path itself.</param>
/// <param name="What">What is wrong with it: <c>its content differs</c>.</param>
public sealed record StoreDamage(StorePath Path, string File, string What);
