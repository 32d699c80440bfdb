namespace HostKit.Packaging;

/// <summary>One of the things that decide what is built; its name tells people which of them changed.</summary>
internal sealed record RecipeInput(string Name, string Value);
