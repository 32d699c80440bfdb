using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Server;

/// <summary>
/// Mail about services that failed, with their last lines of the journal: of every service of the host, or of chosen units. A unit that keeps failing is told once per
/// <see cref="Every"/>; what fails to tell is not told of.
/// </summary>
/// <example><code>box.Add(new FailureMail("admin@example.org"));</code></example>
public sealed record FailureMail : IComponent
{
    private const string Name = "hostkit-failure-mail";
    private const string Program = $"/usr/local/sbin/{Name}";
    private const string Settings = $"/etc/{Name}.msmtprc";
    private const string PasswordName = $"{Name}.password";
    private const string DropIn = "50-hostkit-failure-mail.conf";

    /// <summary>Describes the mail.</summary>
    /// <param name="to">The address it goes to.</param>
    /// <exception cref="ArgumentException">The address is empty, has no <c>@</c>, or blanks or control characters.</exception>
    public FailureMail(string to) => To = Address(to, nameof(to));

    /// <summary>The address it goes to.</summary>
    public string To { get; }

    /// <summary>The address it comes from; null, the default, for root at the host's name.</summary>
    /// <exception cref="ArgumentException">It is no address.</exception>
    public string? From { get; init => field = value is null ? null : Address(value, nameof(From)); }

    /// <summary>The units it tells of; empty, the default, for every service.</summary>
    public ImmutableArray<UnitName> Units { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How many lines of the journal are told at most; 50 unless set. From 0.</summary>
    public int JournalLines { get; init; } = 50;

    /// <summary>How long nothing more is told of a unit after it was; one hour unless set. The next mail says how many failures were left out.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The mail server that takes it; null, the default, for the host's own <c>sendmail</c>, which postfix, exim and others bring.</summary>
    public MailRelay? Relay { get; init; }

    string IComponent.Name => "failure mail";

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        if (JournalLines < 0)
            yield return new(Severity.Error, "server.mail-lines", "failure mail/JournalLines", $"{JournalLines} lines cannot be told.", "use 0 or more");
        if (Every < TimeSpan.Zero)
            yield return new(Severity.Error, "server.mail-every", "failure mail/Every", "A time cannot be negative.", "use zero to tell of every failure");
        if (Relay is not { } relay)
            yield break;
        if (relay.User is null != relay.Password is null)
            yield return new(Severity.Error, "server.mail-login", "failure mail/Relay", "A login has a user and a password, and one of them is missing.", "set both, or neither");
        if (relay is { Tls: false, Password: not null })
            yield return new(Severity.Error, "server.mail-plain", "failure mail/Relay", "The password would go over the network for everybody to read.", "leave Tls on");
        if (relay.Port is < 1 or > 65535)
            yield return new(Severity.Error, "server.mail-port", "failure mail/Relay", $"{relay.Port} is no port.", "use 1 to 65535");
        if (new[] { relay.Host, relay.User ?? "user" }.FirstOrDefault(w => w.Length == 0 || w.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '\\' or '#')) is { } bad)
            yield return new(Severity.Error, "server.mail-word", "failure mail/Relay", $"'{bad}' is empty or has a blank, a quote, a backslash or '#', which msmtp would read as its own.");
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var login = Relay?.Password is not null;
        List<Resource> resources =
        [
            new FileResource(Program, Script()) { Mode = UnitText.Program },
            .. UnitText.Lower($"{Name}@.service", $"""
                [Unit]
                Description=Tell by mail that %i has failed

                [Service]
                Type=oneshot
                ExecStart={Program} %i
                RuntimeDirectory={Name}
                RuntimeDirectoryPreserve=yes
                TimeoutStartSec=2min
                {(login ? $"LoadCredentialEncrypted={PasswordName}:/etc/credstore.encrypted/{PasswordName}\n" : "")}
                """),
            // The same name nearer to the unit takes the place of the drop-in of all services: telling is not told of.
            new FileResource($"/etc/systemd/system/{Name}@.service.d/{DropIn}", "[Unit]\n"),
            .. (Units.IsEmpty ? ["service"] : Units.Select(u => u.Value).Distinct()).Select(u => new FileResource($"/etc/systemd/system/{u}.d/{DropIn}", $"[Unit]\nOnFailure={Name}@%n.service\n")),
        ];
        if (Relay is { } relay)
        {
            resources.Add(new SystemPackage("msmtp"));
            resources.Add(new FileResource(Settings, Msmtp(relay)));
            if (relay.Password is { } password)
                resources.AddRange(((IComponent)new EncryptedCredential(PasswordName, password)).Lower(host));
        }

        return resources;
    }

    private static string Msmtp(MailRelay relay) => string.Create(CultureInfo.InvariantCulture, $"""
        # Written by HostKit. It is replaced at the next apply: change the script instead.
        defaults
        account default
        host {relay.Host}
        port {relay.Port}
        tls {(relay.Tls ? "on" : "off")}
        tls_starttls {(relay.Tls && relay.Port != 465 ? "on" : "off")}
        {(relay.User is null ? "auth off" : $"auth on\nuser {relay.User}\npasswordeval \"cat $CREDENTIALS_DIRECTORY/{PasswordName}\"")}

        """);

    private string Script() => string.Create(CultureInfo.InvariantCulture, $$"""
        #!/bin/sh
        # Written by HostKit. It is replaced at the next apply: change the script instead.
        set -eu
        unit=$1 host=$(uname -n) now=$(date +%s) told=0 left_out=0
        to={{ShellWord.Quoted(To)}} from={{(From is { } from ? ShellWord.Quoted(from) : "root@$host")}}
        stamp=/run/{{Name}}/$unit
        if [ -e "$stamp" ]; then read -r told left_out < "$stamp"; fi
        if [ $((now - told)) -lt {{(long)Every.TotalSeconds}} ]; then
            echo "$told $((left_out + 1))" > "$stamp"
            exit 0
        fi
        # What the unit said last may still be on its way into the journal.
        journalctl --sync 2>/dev/null || sleep 1
        {
            printf 'From: %s\nTo: %s\nSubject: %s failed on %s\n' "$from" "$to" "$unit" "$host"
            printf 'Auto-Submitted: auto-generated\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n'
            if [ "$left_out" -gt 0 ]; then printf 'It failed %s times more since the last mail.\n\n' "$left_out"; fi
            systemctl status --no-pager --full --lines=0 -- "$unit" || true
            echo
            if [ -n "${MONITOR_INVOCATION_ID:-}" ]; then
                journalctl --quiet --no-pager --lines={{JournalLines}} "_SYSTEMD_INVOCATION_ID=$MONITOR_INVOCATION_ID" + "INVOCATION_ID=$MONITOR_INVOCATION_ID" || true
            else
                journalctl --quiet --no-pager --lines={{JournalLines}} --unit="$unit" || true
            fi
        } | {{(Relay is null ? """/usr/sbin/sendmail -f "$from" -- "$to" """.TrimEnd() : $"""msmtp --file={Settings} --from="$from" -- "$to" """.TrimEnd())}}
        # Not before the mail is gone: one that was not taken is tried again at the next failure.
        echo "$now 0" > "$stamp"

        """);

    private static string Address(string address, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(address, parameter);
        return address.Contains('@', StringComparison.Ordinal) && address[0] != '-' && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or '<' or '>') ? address
            : throw new ArgumentException($"'{address}' is no mail address: it has one '@', and no blanks, commas or brackets.", parameter);
    }
}
