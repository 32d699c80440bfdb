using System.Text.Json;

namespace HostKit.Acme;

/// <summary>What is not in a certificate itself: <c>meta.json</c> of a version. Whatever of it cannot be read is not known; nothing depends on it but what is asked for again.</summary>
internal sealed record VersionNotes
{
    public string? SettingsKey { get; init; }

    public Uri? Ca { get; init; }

    public Uri? Order { get; init; }

    public DateTimeOffset? ObtainedAt { get; init; }

    public byte[] ToJson() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", 1);
        json.WriteText("settingsKey", SettingsKey);
        json.WriteText("ca", Ca?.AbsoluteUri);
        json.WriteText("order", Order?.AbsoluteUri);
        if (ObtainedAt is { } time)
            json.WriteString("obtainedAt", time.ToUniversalTime());
        json.WriteEndObject();
    }, indented: true);

    public static VersionNotes Read(string directory)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory, VersionFiles.Notes)));
            var root = document.RootElement;
            return new() { SettingsKey = root.Text("settingsKey"), Ca = root.Url("ca"), Order = root.Url("order"), ObtainedAt = root.Time("obtainedAt") };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return new();
        }
    }
}
