namespace HostKit;

/// <summary>What became of a damaged store path.</summary>
/// <param name="Path">The store path.</param>
/// <param name="Done">Whether it is whole now.</param>
/// <param name="Sentence">How, or why not.</param>
public sealed record StoreRepair(StorePath Path, bool Done, string Sentence);
