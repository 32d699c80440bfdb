using System.Text.Json;

namespace HostKit.Tests;

/// <summary>A request to an <see cref="HttpStub"/>.</summary>
internal sealed record HttpStubRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The path, unescaped, without the query.</summary>
    public string Path => Uri.UnescapeDataString(Target.Split('?')[0]);

    public IReadOnlyDictionary<string, string> Query { get; } = (Target.Split('?', 2) is [_, var query] ? query : "").Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=', 2)).ToDictionary(p => Uri.UnescapeDataString(p[0]), p => Uri.UnescapeDataString((p.Length > 1 ? p[1] : "").Replace('+', ' ')));

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;
}
