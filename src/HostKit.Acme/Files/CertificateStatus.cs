using System.Globalization;

namespace HostKit.Acme;

/// <summary>What there is to say about a certificate: <c>status.json</c> beside it. Readable by all, so nothing in it is secret.</summary>
public sealed partial record CertificateStatus
{
    /// <summary>The certificate's name.</summary>
    public required string Name { get; init; }

    /// <summary>How it stands.</summary>
    public required CertificateState State { get; init; }

    /// <summary>Since when it stands so.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When this was written.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>The name or address that cannot be proven; null when it is not about one of them.</summary>
    public string? FailingName { get; init; }

    /// <summary>At which check it failed, such as <c>dns-01</c>, <c>account</c>, <c>order</c>, <c>download</c>, <c>store</c> or <c>reload</c>.</summary>
    public string? Check { get; init; }

    /// <summary>What is wrong, as a part of a sentence without a full stop, such as <c>ns2.example.net does not show the record</c>.</summary>
    public string? Problem { get; init; }

    /// <summary>What to do, as a part of a sentence without a full stop; null when there is nothing to do but to wait.</summary>
    public string? Advice { get; init; }

    /// <summary>What the failure means for the next try; null when nothing has failed.</summary>
    public AcmeFailure? Failure { get; init; }

    /// <summary>How many tries have failed since the last that did not.</summary>
    public int Attempts { get; init; }

    /// <summary>Before when nothing is tried; null when nothing is to be tried.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>What is being done this moment, such as <c>2 of 4 name servers show the record</c>.</summary>
    public string? Progress { get; init; }

    /// <summary>The units that have not been reloaded since the certificate changed.</summary>
    public IReadOnlyList<string> OwedReloads { get; init; } = [];

    /// <summary>Until when the current certificate holds.</summary>
    public DateTimeOffset? NotAfter { get; init; }

    /// <summary>When it is to be renewed.</summary>
    public DateTimeOffset? RenewAt { get; init; }

    /// <summary>What went less than well without being a failure.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>All of it in one plain sentence, with times of this machine's time zone.</summary>
    public string Sentence => ToSentence(TimeZoneInfo.Local);

    /// <summary>The same as <see cref="Sentence"/>.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Sentence;

    internal string ToSentence(TimeZoneInfo zone)
    {
        var owed = OwedReloads.Count > 0 ? $"; not yet reloaded: {string.Join(", ", OwedReloads)}" : "";
        return $"{Name}: {What(zone)}{owed}";
    }

    private string What(TimeZoneInfo zone) => State switch
    {
        _ when Problem is not null => $"{(State == CertificateState.Expired ? $"expired on {Time(NotAfter, zone)}; " : "")}{Failed}{Remedy}{Next(zone)}",
        CertificateState.StandIn => "a self-signed stand-in serves until the certificate is there" + Next(zone, "; it is ordered"),
        CertificateState.Issuing => "being issued" + (Progress is null ? "" : ": " + Progress),
        CertificateState.Renewing => "being renewed" + (Progress is null ? "" : ": " + Progress) + (NotAfter is null ? "" : $"; the present one holds until {Time(NotAfter, zone)}"),
        CertificateState.Expired => $"expired on {Time(NotAfter, zone)}{Next(zone)}",
        CertificateState.Failing => $"the last try failed{Next(zone)}",
        _ => "valid" + (NotAfter is null ? "" : $" until {Time(NotAfter, zone)}") + (RenewAt is null ? "" : $", renewed {Moment(RenewAt.Value, zone)}"),
    };

    private string Failed => FailingName is null ? Problem! : $"{FailingName} cannot be proven{(Check is null ? "" : $" by {Check}")}: {Problem}";

    // What was refused for a reason of this machine's says itself what to do; what is not refused mends itself.
    private string Remedy => Advice is not null ? $"; {Advice}" : Failure == AcmeFailure.Refused ? "" : "; nothing to do";

    private string Next(TimeZoneInfo zone, string words = ", tried again") => NextTry is { } next ? $"{words} {Moment(next, zone)}" : "";

    private static string Time(DateTimeOffset? time, TimeZoneInfo zone)
        => time is { } known ? TimeZoneInfo.ConvertTime(known, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "an unknown day";

    /// <summary>The time of a day; with its date unless it is the day on which this was written.</summary>
    private string Moment(DateTimeOffset time, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(time, zone);
        return local.ToString(local.Date == TimeZoneInfo.ConvertTime(Updated, zone).Date ? "'at' HH:mm" : "'on' yyyy-MM-dd 'at' HH:mm", CultureInfo.InvariantCulture);
    }
}
