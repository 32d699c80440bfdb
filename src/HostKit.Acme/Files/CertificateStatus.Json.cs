using System.Text.Json;

namespace HostKit.Acme;

public sealed partial record CertificateStatus
{
    private const int Version = 1;

    /// <summary>The status as JSON.</summary>
    /// <returns>UTF-8.</returns>
    public byte[] ToJson() => JsonText.Of(Write, indented: true);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", Version);
        json.WriteString("name", Name);
        json.WriteString("state", Words.Of(State));
        json.WriteString("sentence", Sentence);
        json.WriteTime("since", Since);
        json.WriteTime("updated", Updated);
        json.WriteText("failingName", FailingName);
        json.WriteText("check", Check);
        json.WriteText("problem", Problem);
        json.WriteText("advice", Advice);
        json.WriteText("failure", Failure is { } failure ? Words.Of(failure) : null);
        json.WriteNumber("attempts", Attempts);
        json.WriteTime("nextTry", NextTry);
        json.WriteText("progress", Progress);
        json.WriteTexts("owedReloads", OwedReloads);
        json.WriteTime("notAfter", NotAfter);
        json.WriteTime("renewAt", RenewAt);
        json.WriteTexts("warnings", Warnings);
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="path">The file, for messages.</param>
    /// <returns>The status.</returns>
    /// <exception cref="CertificateStoreException">It is not whole, or of a newer version.</exception>
    internal static CertificateStatus Parse(ReadOnlyMemory<byte> json, string path)
    {
        using var document = VersionedJson.Parse(json, path, Version, "It says nothing that is not found out again: delete it.");
        var root = document.RootElement;
        return root.Text("name") is { } name && Words.Parse<CertificateState>(root.Text("state")) is { } state && root.Time("since") is { } since
            ? new()
            {
                Name = name,
                State = state,
                Since = since,
                Updated = root.Time("updated") ?? since,
                FailingName = root.Text("failingName"),
                Check = root.Text("check"),
                Problem = root.Text("problem"),
                Advice = root.Text("advice"),
                Failure = Words.Parse<AcmeFailure>(root.Text("failure")),
                Attempts = root.TryGetProperty("attempts", out var attempts) && attempts.TryGetInt32(out var count) ? count : 0,
                NextTry = root.Time("nextTry"),
                Progress = root.Text("progress"),
                OwedReloads = [.. root.Texts("owedReloads")],
                NotAfter = root.Time("notAfter"),
                RenewAt = root.Time("renewAt"),
                Warnings = [.. root.Texts("warnings")],
            }
            : throw new CertificateStoreException(path, "it is not whole. It says nothing that is not found out again: delete it.");
    }
}
