namespace HostKit.Acme.MachineTests;

/// <summary>Which pebble a test needs.</summary>
public enum PebbleRelease
{
    /// <summary>The newest that is there.</summary>
    Any,

    /// <summary>The one that the system's release has: 2.4 in Debian 12, without profiles and renewal information.</summary>
    OfSystem,

    /// <summary>The newest of Debian, with profiles and renewal information; tests/run gets it. Without it the test fails.</summary>
    Newest,
}

/// <summary>How a <see cref="Pebble"/> behaves.</summary>
internal sealed record PebbleOptions
{
    public PebbleRelease Release { get; init; }

    public bool Strict { get; init; } = true;

    /// <summary>Of a hundred good nonces so many are refused.</summary>
    public int NonceReject { get; init; }

    /// <summary>Of a hundred names that are proven already so many need no proof.</summary>
    public int AuthorizationReuse { get; init; }

    public int? ValiditySeconds { get; init; }

    public int ChainLength { get; init; } = 1;

    public int AlternateRoots { get; init; }

    /// <summary>Key identifiers and MAC keys in base64url; if there are any, accounts need one of them.</summary>
    public IReadOnlyDictionary<string, string> ExternalAccounts { get; init; } = new Dictionary<string, string>();

    /// <summary>Profiles with the seconds that their certificates hold. The release of the system may not know any.</summary>
    public IReadOnlyDictionary<string, int> Profiles { get; init; } = new Dictionary<string, int> { ["default"] = 7776000, ["shortlived"] = 518400 };

    public int? RetryAfterAuthorization { get; init; }

    public int? RetryAfterOrder { get; init; }

    /// <summary>The DNS server that is asked, as ADDRESS:PORT; unless set a pebble-challtestsrv that knows 127.0.0.1 for every name.</summary>
    public string? DnsServer { get; init; }

    /// <summary>The port on which HTTP-01 is looked for; a free one unless set.</summary>
    public int? HttpPort { get; init; }

    /// <summary>The port on which TLS-ALPN-01 is looked for; a free one unless set.</summary>
    public int? TlsPort { get; init; }

    /// <summary>Whether the validating part dawdles at random, as it does unless told.</summary>
    public bool Dawdles { get; init; }

    /// <summary>Names, with those below, for which nothing is issued.</summary>
    public IReadOnlyList<string> Blocked { get; init; } = ["blocked.test"];
}
