namespace HostKit.Nginx.Tests;

/// <summary>Configurations for tests of what serves a URL.</summary>
internal static class Served
{
    public static NginxConfiguration Http(string http)
        => NginxConfiguration.Load(ConfigurationFiles.InMemory(new Dictionary<string, string> { ["nginx.conf"] = $"http {{\n{http}\n}}\n" }));

    /// <summary>One server whose locations each answer with their own text.</summary>
    public static Explanation By(string server, string path, ClientRequest? request = null)
        => Http($"server {{\n{server}\n}}").Explain("http://example.org" + path, request);

    public static string Locations(params string[] locations) => string.Concat(locations.Select(location => $"location {location} {{ return 200 \"{location.Replace("\\", "\\\\", StringComparison.Ordinal)}\"; }}\n"));
}
