namespace HostKit.Nginx;

/// <summary>How a site uses TLS.</summary>
public enum TlsMode
{
    /// <summary>Not at all: http alone.</summary>
    None,

    /// <summary>http and https serve the same.</summary>
    Added,

    /// <summary>https alone; nothing listens for http.</summary>
    Only,

    /// <summary>https serves, http sends clients there.</summary>
    Redirecting,

    /// <summary>Nothing is served: TLS handshakes are refused before any certificate is shown, http connections are closed.</summary>
    Rejecting,
}
