using System.Net;

namespace HostKit.Acme;

/// <summary>What a provider's API answered.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, string Body, string? MediaType)
{
    public bool IsSuccess => (int)Status is >= 200 and < 300;
}
