using System.Text.Json;

namespace HostKit.Acme;

/// <summary>One certificate of a report.</summary>
public sealed record CertificateReportEntry
{
    /// <summary>The certificate's name.</summary>
    public required string Name { get; init; }

    /// <summary>How it stands.</summary>
    public required CertificateState State { get; init; }

    /// <summary>The one that programs read now; null when there is none.</summary>
    public StoredCertificate? Certificate { get; init; }

    /// <summary>Whole days until it ceases to hold, negative afterwards; null when there is none.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>When it is to be renewed; null when that is not known.</summary>
    public DateTimeOffset? RenewAt { get; init; }

    /// <summary>What is wrong, as a sentence; null when nothing is.</summary>
    public string? Problem { get; init; }

    internal static CertificateReportEntry Of(CertificateDirectory directory, DateTimeOffset now)
    {
        var current = directory.Current;
        CertificateStatus? status = null;
        string? problem = null;
        try
        {
            status = directory.ReadStatus();
            problem = status is { Problem: not null } or { OwedReloads.Count: > 0 } ? status.Sentence : null;
        }
        catch (CertificateStoreException e)
        {
            problem = e.Message;
        }

        // What is in the files outweighs what was last written about them.
        var state = current switch
        {
            null or { IsStandIn: true } => status?.State is { } s and (CertificateState.Issuing or CertificateState.Failing) ? s : CertificateState.StandIn,
            _ when current.NotAfter <= now => CertificateState.Expired,
            _ => status?.State is { } s and (CertificateState.Renewing or CertificateState.Failing) ? s : CertificateState.Valid,
        };
        return new()
        {
            Name = directory.Name,
            State = state,
            Certificate = current,
            DaysLeft = current is null ? null : (int)Math.Floor((current.NotAfter - now).TotalDays),
            RenewAt = status?.RenewAt,
            Problem = problem ?? (current is null ? $"{directory.Name}: there is no certificate that can be read" : null),
        };
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("state", Words.Of(State));
        if (Certificate is { } held)
        {
            json.WriteTexts("names", held.Names);
            json.WriteString("issuer", held.Issuer);
            json.WriteString("serial", held.Serial);
            json.WriteTime("notBefore", held.NotBefore);
            json.WriteTime("notAfter", held.NotAfter);
            json.WriteNumber("daysLeft", DaysLeft ?? 0);
            json.WriteString("keyThumbprint", held.KeyThumbprint);
            json.WriteBoolean("standIn", held.IsStandIn);
            json.WriteNumber("version", held.Version);
            json.WriteText("ca", held.Ca?.AbsoluteUri);
        }

        json.WriteTime("renewAt", RenewAt);
        json.WriteText("problem", Problem);
        json.WriteEndObject();
    }
}
