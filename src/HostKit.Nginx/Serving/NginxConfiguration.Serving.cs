using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial class NginxConfiguration
{
    /// <summary>Tells which server and location serve a URL, what happens on the way, and why; it needs no nginx.</summary>
    /// <param name="url">The URL as the client asks for it, such as <c>https://example.org/a?b</c>; it is read as nginx reads it, not put right.</param>
    /// <param name="request">What else is known of the request; null for a plain GET.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">The URL does not begin with <c>http://</c> or <c>https://</c>, or has no host.</exception>
    public Explanation Explain(string url, ClientRequest? request = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        return ExplanationMaker.Make(this, url, request ?? new());
    }

    /// <summary>Finds locations that no request can get to, or none that is meant, as far as that can be proven without a request.</summary>
    /// <returns>The locations, in the order of their servers.</returns>
    public ImmutableArray<UnreachableLocation> UnreachableLocations() => [.. UnreachableSearch.Of(ServingModel.Of(this).Servers)];
}
