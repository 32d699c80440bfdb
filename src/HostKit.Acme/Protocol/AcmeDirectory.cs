using System.Text.Json;

namespace HostKit.Acme;

/// <summary>What a CA offers, and where (RFC 8555 §7.1.1).</summary>
public sealed record AcmeDirectory
{
    /// <summary>The directory's own address.</summary>
    public required Uri Url { get; init; }

    /// <summary>Where nonces come from.</summary>
    public required Uri NewNonce { get; init; }

    /// <summary>Where accounts are made.</summary>
    public required Uri NewAccount { get; init; }

    /// <summary>Where certificates are ordered.</summary>
    public required Uri NewOrder { get; init; }

    /// <summary>Where certificates are revoked; null where the CA cannot.</summary>
    public Uri? RevokeCertificate { get; init; }

    /// <summary>Where an account gets another key; null where the CA cannot.</summary>
    public Uri? KeyChange { get; init; }

    /// <summary>Where the CA says when to renew (RFC 9773); null where it does not.</summary>
    public Uri? RenewalInfo { get; init; }

    /// <summary>The terms of service to be agreed to; null where there are none.</summary>
    public Uri? TermsOfService { get; init; }

    /// <summary>The CA's website.</summary>
    public Uri? Website { get; init; }

    /// <summary>The names by which the CA calls itself in CAA records (RFC 8659).</summary>
    public IReadOnlyList<string> CaaIdentities { get; init; } = [];

    /// <summary>Whether an account needs <see cref="Acme.NewAccount.ExternalAccountBinding"/> (RFC 8555 §7.3.4).</summary>
    public bool ExternalAccountRequired { get; init; }

    /// <summary>The kinds of certificate to choose from, with what the CA says of each (draft-ietf-acme-profiles); empty where there is no choice.</summary>
    public IReadOnlyDictionary<string, string> Profiles { get; init; } = new Dictionary<string, string>();

    internal static AcmeDirectory Read(AcmeAnswer answer)
    {
        var json = answer.Json("ACME directory");
        var meta = json.Member("meta") ?? default;
        return new()
        {
            Url = answer.Url,
            NewNonce = Required("newNonce"),
            NewAccount = Required("newAccount"),
            NewOrder = Required("newOrder"),
            RevokeCertificate = json.Https("revokeCert"),
            KeyChange = json.Https("keyChange"),
            RenewalInfo = json.Https("renewalInfo"),
            TermsOfService = meta.Page("termsOfService"),
            Website = meta.Page("website"),
            CaaIdentities = [.. meta.Texts("caaIdentities")],
            ExternalAccountRequired = meta.Flag("externalAccountRequired"),
            Profiles = (meta.Member("profiles") is { } profiles ? profiles.EnumerateObject() : default(IEnumerable<JsonProperty>) ?? [])
                .DistinctBy(p => p.Name)
                .ToDictionary(p => p.Name, p => p.Value.ValueKind == JsonValueKind.String ? SafeText.Line(p.Value.GetString()!) : "", StringComparer.Ordinal),
        };

        Uri Required(string name) => json.Https(name) ?? throw new AcmeProtocolException(answer.Url, $"it is no ACME directory: '{name}' is missing, or no https address. Is the address the directory's, such as https://acme-v02.api.letsencrypt.org/directory?");
    }
}
