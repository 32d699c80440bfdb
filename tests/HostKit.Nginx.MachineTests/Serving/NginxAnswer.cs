namespace HostKit.Nginx.Tests;

/// <summary>What a server sent.</summary>
/// <param name="Status">The status; 0 when it closed the connection.</param>
internal sealed record NginxAnswer(int Status, IReadOnlyList<(string Name, string Value)> Headers, string Body)
{
    public string? this[string name] => Headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).FirstOrDefault();
}
