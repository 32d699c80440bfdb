namespace HostKit;

/// <summary>A part of what a store path is built from, by the name under which a plan speaks of it: <c>its sources changed</c>.</summary>
/// <param name="Name">What it is, in lower case and without an article: <c>sources</c>, <c>lock file</c>, <c>toolchain</c>.</param>
/// <param name="Value">What tells one from another: a hash, a version, the text itself. No secret: it is recorded for everybody to read.</param>
public sealed record StoreInput(string Name, string Value);
