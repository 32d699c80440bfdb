namespace HostKit.Nginx;

/// <summary>A server name that a host matches.</summary>
/// <param name="Name">The name.</param>
/// <param name="Reason">How it matches.</param>
/// <param name="Groups">What a regular expression captured; null when its match is not known.</param>
internal sealed record ServerNameMatch(ServerName Name, string Reason, string[]? Groups);
