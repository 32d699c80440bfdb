using System.Text;
using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// All that is needed to go on with an order after a crash: which one, at which CA, of which account, and the certificate's private key. Keep it as a key is kept.
/// </summary>
public sealed record OrderState
{
    private const int Version = 1;

    /// <summary>The CA's directory.</summary>
    public required Uri Directory { get; init; }

    /// <summary>The account key's thumbprint.</summary>
    public required string Account { get; init; }

    /// <summary>The names and addresses.</summary>
    public required IReadOnlyList<AcmeIdentifier> Identifiers { get; init; }

    /// <summary>The profile that was ordered.</summary>
    public string? Profile { get; init; }

    /// <summary>The certificate that this one comes after, as it was asked for.</summary>
    public string? Replaces { get; init; }

    /// <summary>When the certificate should begin to hold.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>When the certificate should cease to hold.</summary>
    public DateTimeOffset? NotAfter { get; init; }

    /// <summary>The order's address; null while the CA has not yet answered, when the order may or may not exist.</summary>
    public Uri? Order { get; init; }

    /// <summary>The certificate's private key.</summary>
    public required string PrivateKeyPem { get; init; }

    /// <summary>The state as JSON, the private key included.</summary>
    /// <returns>UTF-8.</returns>
    public byte[] ToJson() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", Version);
        json.WriteString("directory", Directory.AbsoluteUri);
        json.WriteString("account", Account);
        json.WriteStartArray("identifiers");
        foreach (var identifier in Identifiers)
            identifier.Write(json);
        json.WriteEndArray();
        json.WriteText("profile", Profile);
        json.WriteText("replaces", Replaces);
        json.WriteText("notBefore", NotBefore?.ToString("O"));
        json.WriteText("notAfter", NotAfter?.ToString("O"));
        json.WriteText("order", Order?.AbsoluteUri);
        json.WriteString("privateKey", PrivateKeyPem);
        json.WriteEndObject();
    }, indented: true);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">UTF-8.</param>
    /// <returns>The state.</returns>
    /// <exception cref="HostKitException">It is not whole, or of a newer version.</exception>
    public static OrderState Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("formatVersion", out var version) && version.TryGetInt32(out var number) && number > Version)
                throw new HostKitException($"The state of the order is of version {number}, and this HostKit knows {Version} at most. Use the newer one.");
            return root.Url("directory") is { } directory && root.Text("account") is { } account && root.Text("privateKey") is { } key
                ? new()
                {
                    Directory = directory,
                    Account = account,
                    Identifiers = [.. root.Items("identifiers").Select(AcmeIdentifier.Read).OfType<AcmeIdentifier>()],
                    Profile = root.Text("profile"),
                    Replaces = root.Text("replaces"),
                    NotBefore = root.Time("notBefore"),
                    NotAfter = root.Time("notAfter"),
                    Order = root.Url("order"),
                    PrivateKeyPem = key,
                }
                : throw new HostKitException("The state of the order is not whole. Delete it, and order anew.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The parser's own message would show a part of the text.
            throw new HostKitException("The state of the order cannot be read: it is no JSON. Delete it, and order anew.");
        }
    }

    /// <summary>The names and the order's address, nothing of the key.</summary>
    /// <returns>Such as <c>order for example.org at https://...</c>.</returns>
    public override string ToString() => $"order for {string.Join(", ", Identifiers)} at {Order?.AbsoluteUri ?? Directory.AbsoluteUri}";
}
