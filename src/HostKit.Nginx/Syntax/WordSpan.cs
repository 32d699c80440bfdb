namespace HostKit.Nginx;

/// <summary>Where a word stands in its source, its quotes included.</summary>
internal readonly record struct WordSpan(int Start, int End);
