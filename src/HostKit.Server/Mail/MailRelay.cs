using System.Globalization;

namespace HostKit.Server;

/// <summary>
/// A <c>sendmail</c> that passes mail on to a server of your provider, by msmtp (<see href="https://marlam.de/msmtp/msmtp.html">msmtp(1)</see>): for notices of failures and whatever else mails from this host. It receives nothing.
/// </summary>
public sealed record MailRelay : IComponent
{
    private readonly string _server;

    /// <summary>Describes a relay.</summary>
    /// <param name="server">The provider's server, such as <c>mail.example.org</c>.</param>
    /// <param name="from">The address that mails come from.</param>
    /// <exception cref="ArgumentException">One has blanks, quotes or more than one line.</exception>
    public MailRelay(string server, string from)
    {
        _server = Word(server, nameof(server));
        From = Word(from, nameof(from));
    }

    /// <summary>The address that mails come from.</summary>
    public string From { get; }

    /// <summary>The server's port; 587 unless set, which begins in plain text and turns to TLS at once; on 465 TLS is there from the start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such port.</exception>
    public int Port { get; init => field = value is > 0 and <= 65535 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Ports are 1 to 65535."); } = 587;

    /// <summary>Whether TLS is used; true unless set. Without it nobody can log in.</summary>
    public bool Tls { get; init; } = true;

    /// <summary>Who logs in; null, the default, for nobody.</summary>
    /// <exception cref="ArgumentException">It has blanks, quotes or more than one line.</exception>
    public string? User { get; init => field = value is null ? null : Word(value, nameof(value)); }

    /// <summary>The password of <see cref="User"/>.</summary>
    public Secret? Password { get; init; }

    /// <summary>Who gets what is for local accounts, such as root; null, the default, for nobody.</summary>
    /// <exception cref="ArgumentException">It has blanks, quotes or more than one line.</exception>
    public string? MailOfAccounts { get; init => field = value is null ? null : Word(value, nameof(value)); }

    string IComponent.Name => "mail relay";

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        if (User is null != Password is null)
            yield return new(Severity.Error, "mail.half-login", "mail relay", "To log in takes both User and Password.", "set both, or neither");
        if (Password is not null && !Tls)
            yield return new(Severity.Error, "mail.password-in-the-open", "mail relay", "Without TLS the password would be sent in the open.", "leave Tls out");
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        yield return new SystemPackage("msmtp");
        // On Debian the package of its own gives it sendmail's name; elsewhere msmtp brings the link, or it is made here.
        if (OsRelease.Of(host) is var release && !release.IsLike("arch") && !release.IsLike("fedora") && !release.IsLike("rhel"))
            yield return new SystemPackage("msmtp-mta");
        else
            yield return new SymlinkResource("/usr/local/sbin/sendmail", "/usr/bin/msmtp");
        yield return new FileResource("/etc/msmtprc", ToString());
        if (MailOfAccounts is not null)
            yield return new FileResource("/etc/msmtp-aliases", $"default: {MailOfAccounts}\n");
        if (Password is not null)
            yield return new FileResource("/etc/msmtp-password", FileContent.FromSecret(Password));
    }

    /// <summary>The file as it is written; the password is in one of its own, which root alone can read.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        # Written by HostKit. It is replaced at the next apply: change the script instead.
        defaults
        syslog LOG_MAIL
        account default
        host {_server}
        port {Port}
        from {From}
        {(Tls ? $"tls on\ntls_starttls {(Port == 465 ? "off" : "on")}" : "tls off")}
        {(User is null ? "auth off" : $"auth on\nuser {User}\npasswordeval \"cat /etc/msmtp-password\"")}
        {(MailOfAccounts is null ? "" : "aliases /etc/msmtp-aliases\n")}
        """);

    private static string Word(string text, string name)
        => Line.Checked(text, name).Any(c => char.IsWhiteSpace(c) || c is '"' or '\'' or '#') ? throw new ArgumentException($"'{text}' has blanks or quotes.", name) : text;
}
