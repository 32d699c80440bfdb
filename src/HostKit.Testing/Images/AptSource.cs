namespace HostKit.Testing;

/// <summary>One repository of apt's sources; <c>SignedBy</c> is a text that contains the key ring, where one is named.</summary>
internal sealed record AptSource(string Uri, bool IsBinary, string[] Suites, string[] Components, string SignedBy);
