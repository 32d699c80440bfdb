namespace HostKit.Testing;

/// <summary>One repository of apt's sources.</summary>
internal sealed record AptSource(string Uri, bool IsBinary, string[] Suites, string[] Components, string SignedBy);
