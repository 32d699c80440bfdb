using System.Text.Json;

namespace HostKit.Acme;

/// <summary>What a CA said of when to renew one certificate, kept until it may be asked again (RFC 9773 §4.3).</summary>
public sealed record RenewalWindow
{
    internal static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);
    private static readonly TimeSpan Usual = TimeSpan.FromHours(6);

    /// <summary>The certificate (<see cref="Acme.CertificateId.Of"/>).</summary>
    public required string CertificateId { get; init; }

    /// <summary>Before when the CA is not asked again.</summary>
    public required DateTimeOffset AskAgain { get; init; }

    /// <summary>Where the window begins; null where the CA suggests none.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>Where the window ends; null where the CA suggests none.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>The CA's own explanation, for people.</summary>
    public Uri? Explanation { get; init; }

    /// <summary>Why there is no window, where the CA should have given one.</summary>
    public string? Warning { get; init; }

    internal static RenewalWindow Of(string certificateId, RenewalInfo? info, DateTimeOffset now) => info is null
        ? new() { CertificateId = certificateId, AskAgain = now + LongestWait }
        : new() { CertificateId = certificateId, AskAgain = now + Clamped(info.RetryAfter), Start = info.WindowStart, End = info.WindowEnd, Explanation = info.Explanation };

    /// <summary>The CA could not be asked: what it said of the same certificate before still counts.</summary>
    internal static RenewalWindow Failed(string certificateId, AcmeException failure, RenewalWindow? before, DateTimeOffset now)
    {
        var askAgain = now + (failure.NotBefore - now is { } wait ? Clamped(wait) : Usual);
        return before?.CertificateId == certificateId && before.Start is not null
            ? before with { AskAgain = askAgain }
            : new() { CertificateId = certificateId, AskAgain = askAgain, Warning = $"There is no usable renewal information, so the lifetime counts: {failure.Message}" };
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("certificateId", CertificateId);
        json.WriteString("askAgain", AskAgain);
        if (Start is { } start && End is { } end)
        {
            json.WriteString("start", start);
            json.WriteString("end", end);
        }

        json.WriteText("explanation", Explanation?.AbsoluteUri);
        json.WriteText("warning", Warning);
        json.WriteEndObject();
    }

    internal static RenewalWindow? Read(JsonElement json) => json.Text("certificateId") is { } id && json.Time("askAgain") is { } askAgain
        ? new() { CertificateId = id, AskAgain = askAgain, Start = json.Time("start"), End = json.Time("end"), Explanation = json.Url("explanation"), Warning = json.Text("warning") }
        : null;

    private static TimeSpan Clamped(TimeSpan wait) => TimeSpan.FromTicks(Math.Clamp(wait.Ticks, TimeSpan.TicksPerMinute, LongestWait.Ticks));
}
