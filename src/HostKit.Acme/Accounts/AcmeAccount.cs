namespace HostKit.Acme;

/// <summary>An account as the CA has it (RFC 8555 §7.1.2).</summary>
public sealed record AcmeAccount
{
    /// <summary>Its address, which names it.</summary>
    public required Uri Url { get; init; }

    /// <summary>Its state.</summary>
    public AccountStatus Status { get; init; }

    /// <summary>How the CA can reach its owner; some CAs do not tell.</summary>
    public IReadOnlyList<string> Contact { get; init; } = [];

    /// <summary>Where its orders are listed, where the CA does that.</summary>
    public Uri? Orders { get; init; }

    internal static AcmeAccount Read(AcmeAnswer answer, Uri? url)
    {
        var json = answer.Json("account");
        return new()
        {
            Url = url ?? throw new AcmeProtocolException(answer.Url, "it is no account: the Location header is missing."),
            Status = json.Status<AccountStatus>(),
            Contact = [.. json.Texts("contact")],
            Orders = json.Https("orders"),
        };
    }
}
