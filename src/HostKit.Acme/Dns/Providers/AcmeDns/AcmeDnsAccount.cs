using System.Text.Json;

namespace HostKit.Acme;

/// <summary>An account of acme-dns, which is for one name. It has no text form.</summary>
internal sealed record AcmeDnsAccount(string FullDomain, string SubDomain, string UserName, string Password)
{
    public string? ServerUrl { get; init; }

    /// <summary>Null when something is missing.</summary>
    public static AcmeDnsAccount? Read(JsonElement json)
        => json.Text("fulldomain") is { Length: > 0 } full && json.Text("subdomain") is { Length: > 0 } sub && json.Text("username") is { Length: > 0 } user && json.Text("password") is { Length: > 0 } password
            ? new(full.TrimEnd('.').ToLowerInvariant(), sub, user, password) { ServerUrl = json.Text("server_url") }
            : null;

    /// <summary>Null for what is no JSON.</summary>
    public static JsonElement? Parse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("fulldomain", FullDomain);
        json.WriteString("subdomain", SubDomain);
        json.WriteString("username", UserName);
        json.WriteString("password", Password);
        json.WriteText("server_url", ServerUrl);
        json.WriteEndObject();
    }

    public override string ToString() => FullDomain;
}
