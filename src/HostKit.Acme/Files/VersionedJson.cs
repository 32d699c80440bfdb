using System.Text.Json;

namespace HostKit.Acme;

/// <summary>JSON that says of which version it is.</summary>
internal static class VersionedJson
{
    public static JsonDocument Parse(ReadOnlyMemory<byte> json, string path, int known, string remedy)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json);
        }
        catch (JsonException e)
        {
            throw new CertificateStoreException(path, $"it is no JSON. {remedy}", AcmeFailure.Refused, e);
        }

        var version = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("formatVersion", out var value) && value.TryGetInt32(out var number) ? number : 0;
        if (version >= 1 && version <= known)
            return document;
        document.Dispose();
        throw new CertificateStoreException(path, version > known
            ? $"it is of version {version}, and this HostKit knows {known} at most. Use the newer HostKit that wrote it."
            : $"it does not say of which version it is. {remedy}");
    }
}
