namespace HostKit.Cli;

/// <summary>How a component's work stands that goes on after an apply.</summary>
internal sealed record NamedCompletion(string Component, Completion Completion);
