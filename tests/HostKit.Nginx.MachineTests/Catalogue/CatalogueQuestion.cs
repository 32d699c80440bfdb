namespace HostKit.Nginx.Tests;

/// <summary>A configuration, and the beginning of what nginx must say of it; null when it must take the directive.</summary>
internal sealed record CatalogueQuestion(string About, string Configuration, string? Answer);
