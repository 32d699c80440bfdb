namespace HostKit.Cli;

/// <summary>What a document is about.</summary>
/// <param name="Host">The host's name.</param>
/// <param name="Configuration">The configuration's name.</param>
internal sealed record Subject(string Host, string Configuration);
