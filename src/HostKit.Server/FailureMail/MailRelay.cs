namespace HostKit.Server;

/// <summary>A mail server that takes mail for others, over TLS; spoken to by msmtp.</summary>
/// <param name="Host">Its name.</param>
public sealed record MailRelay(string Host)
{
    /// <summary>Its port; 587 unless set. 465 speaks TLS from the start, every other one by STARTTLS.</summary>
    public int Port { get; init; } = 587;

    /// <summary>Whether the connection is encrypted and the server's certificate verified; true unless set.</summary>
    public bool Tls { get; init; } = true;

    /// <summary>The name to log in with; null, the default, for no login.</summary>
    public string? User { get; init; }

    /// <summary>The password; needed with <see cref="User"/>.</summary>
    public Secret? Password { get; init; }
}
