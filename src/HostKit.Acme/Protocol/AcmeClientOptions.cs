using System.Security.Cryptography.X509Certificates;

namespace HostKit.Acme;

/// <summary>How an <see cref="AcmeClient"/> talks to a CA.</summary>
public sealed record AcmeClientOptions
{
    /// <summary>What to register an account with when the CA knows none for the key yet.</summary>
    /// <value>Null unless set: then only an account that exists is used.</value>
    public NewAccount? NewAccount { get; init; }

    /// <summary>The account's URL where it is known from before (<see cref="AcmeAccount.Url"/>); it saves asking for it.</summary>
    /// <value>Null unless set: the CA is asked.</value>
    public Uri? AccountUrl { get; init; }

    /// <summary>The roots that the CA's own web server must lead to, for private CAs and for tests; they replace those of the system.</summary>
    /// <value>Empty unless set: the roots of the system.</value>
    public IReadOnlyList<X509Certificate2> TrustedRoots { get; init; } = [];

    /// <summary>Your program's name and version, put before the library's own in User-Agent (RFC 8555 §6.1), such as <c>shop/1.2</c>.</summary>
    /// <value>Null unless set.</value>
    public string? UserAgent { get; init; }

    /// <summary>How long one answer may take.</summary>
    /// <value>30 seconds unless set.</value>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long to ask again for an authorization, or for an order, that the CA has not decided yet.</summary>
    /// <value>3 minutes unless set. When it has passed, an <see cref="AcmeTimeoutException"/> is thrown, and the order can be resumed.</value>
    public TimeSpan PollingTimeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>The longest <c>Retry-After</c> of a refusal (429, 503) that is waited for; a longer one is thrown with the time in <see cref="AcmeException.NotBefore"/>.</summary>
    /// <value>10 seconds unless set.</value>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a request is sent in all, when there is no answer or one of a server in trouble.</summary>
    /// <value>5 unless set; at least 1.</value>
    public int Attempts { get; init; } = 5;

    /// <summary>The most bytes of an answer that are read.</summary>
    /// <value>1 MiB unless set.</value>
    public int LongestAnswer { get; init; } = 1 << 20;

    /// <summary>Whether a proxy that the environment names (<c>HTTPS_PROXY</c>) is used.</summary>
    /// <value>True unless set.</value>
    public bool UseProxy { get; init; } = true;

    /// <summary>The clock, for waiting and for judging dates.</summary>
    /// <value>The system's unless set.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
