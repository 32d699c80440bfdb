using System.Text.Json;

namespace HostKit.Acme;

/// <summary>What the service has to remember of a certificate from run to run: <c>renewal.json</c> beside it. What cannot be read is forgotten; only time is lost by that.</summary>
internal sealed record RenewalNotes
{
    private const string FileName = "renewal.json";

    /// <summary>The job and its credentials as they were at the last try; when they change, what failed is tried at once.</summary>
    public string? Job { get; init; }

    public RenewalWindow? Window { get; init; }

    public AcmeFailure? Failure { get; init; }

    /// <summary>How many failures of this kind in a row.</summary>
    public int Failures { get; init; }

    /// <summary>How many failures of whatever kind in a row.</summary>
    public int Attempts { get; init; }

    public DateTimeOffset? NextTry { get; init; }

    /// <summary>Units that have yet to see the certificate.</summary>
    public IReadOnlyList<string> Owed { get; init; } = [];

    /// <summary>The settings that a rehearsal succeeded with.</summary>
    public string? Rehearsed { get; init; }

    public static RenewalNotes Read(CertificateDirectory directory)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory.Path, FileName)));
            var root = document.RootElement;
            return new()
            {
                Job = root.Text("job"),
                Window = root.Member("window") is { } window ? RenewalWindow.Read(window) : null,
                Failure = Words.Parse<AcmeFailure>(root.Text("failure")),
                Failures = Number(root, "failures"),
                Attempts = Number(root, "attempts"),
                NextTry = root.Time("nextTry"),
                Owed = [.. root.Texts("owed")],
                Rehearsed = root.Text("rehearsed"),
            };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return new();
        }
    }

    public void Write(CertificateDirectory directory)
    {
        var path = Path.Combine(directory.Path, FileName);
        DiskAccess.Try(path, () => DiskAccess.Replace(path, ToJson(), DiskAccess.Everyone));
    }

    /// <summary>The same after one more failure.</summary>
    public RenewalNotes After(AcmeFailure failure, DateTimeOffset? notBefore, DateTimeOffset now)
    {
        var failures = Failure == failure ? Failures + 1 : 1;
        return this with { Failure = failure, Failures = failures, Attempts = Attempts + 1, NextTry = BackOff.Next(failure, failures, notBefore, now) };
    }

    /// <summary>The same without any failure.</summary>
    public RenewalNotes Cleared() => this with { Failure = null, Failures = 0, Attempts = 0, NextTry = null };

    private byte[] ToJson() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", 1);
        json.WriteText("job", Job);
        json.WriteText("failure", Failure is { } failure ? Words.Of(failure) : null);
        json.WriteNumber("failures", Failures);
        json.WriteNumber("attempts", Attempts);
        json.WriteTime("nextTry", NextTry);
        json.WriteTexts("owed", Owed);
        json.WriteText("rehearsed", Rehearsed);
        if (Window is { } window)
        {
            json.WritePropertyName("window");
            window.Write(json);
        }

        json.WriteEndObject();
    }, indented: true);

    private static int Number(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : 0;
}
