namespace HostKit.Tests;

/// <summary>An answer of an <see cref="HttpStub"/>; <paramref name="Head"/> is further lines, each with its end.</summary>
internal sealed record HttpStubAnswer(int Status, string Body, string MediaType = "application/json", string Head = "");
