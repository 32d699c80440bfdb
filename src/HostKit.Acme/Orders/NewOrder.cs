namespace HostKit.Acme;

/// <summary>What to order (RFC 8555 §7.4).</summary>
public sealed record NewOrder
{
    /// <summary>Names and addresses, at least one.</summary>
    public required IReadOnlyList<AcmeIdentifier> Identifiers { get; init; }

    /// <summary>The kind of certificate, one of <see cref="AcmeDirectory.Profiles"/> (draft-ietf-acme-profiles).</summary>
    /// <value>Null unless set: the CA chooses.</value>
    public string? Profile { get; init; }

    /// <summary>The certificate that this one comes after, as <see cref="CertificateId.Of"/> tells; such orders are exempt from limits at some CAs (RFC 9773 §5).</summary>
    /// <value>Null unless set.</value>
    public string? Replaces { get; init; }

    /// <summary>When the certificate should begin to hold; many CAs do not let choose.</summary>
    /// <value>Null unless set.</value>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>When the certificate should cease to hold; many CAs do not let choose.</summary>
    /// <value>Null unless set.</value>
    public DateTimeOffset? NotAfter { get; init; }

    internal byte[] ToJson() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("identifiers");
        foreach (var identifier in Identifiers)
            identifier.Write(json);
        json.WriteEndArray();
        json.WriteText("profile", Profile);
        json.WriteText("replaces", Replaces);
        json.WriteText("notBefore", Time(NotBefore));
        json.WriteText("notAfter", Time(NotAfter));
        json.WriteEndObject();
    });

    /// <summary>Whether an order that the CA has is this one.</summary>
    internal bool IsAnsweredBy(AcmeOrder order)
        => Identifiers.ToHashSet().SetEquals(order.Identifiers)
            && (Profile is null || order.Profile is null || Profile == order.Profile)
            && (NotBefore is null || order.NotBefore is null || NotBefore == order.NotBefore)
            && (NotAfter is null || order.NotAfter is null || NotAfter == order.NotAfter);

    private static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
