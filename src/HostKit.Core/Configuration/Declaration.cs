namespace HostKit;

/// <summary>A component together with the script line that added it.</summary>
/// <param name="Component">The component.</param>
/// <param name="Source">The script line.</param>
public sealed record Declaration(IComponent Component, SourceLocation Source);
