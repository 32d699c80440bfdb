using System.Globalization;

namespace HostKit.Systemd;

/// <summary>
/// Tells somebody that a unit has failed: a template service, started by the unit's <c>OnFailure=</c>, that hands the unit's state and its last journal
/// lines to a program, on its standard input. The failed unit's name is in the program's environment as <c>UNIT</c>.
/// </summary>
public sealed record FailureNotice : IComponent
{
    // The invocation's own lines, so that earlier runs are not told again; systemd names the invocation since 251. What was said last may still be on its way into the journal.
    private const string Script = """
        unit=$1 lines=$2; shift 2
        journalctl --sync 2>/dev/null || sleep 1
        {
            printf '%s failed on %s\n\n' "$unit" "$(uname -n)"
            systemctl status --no-pager --full --lines=0 -- "$unit"
            echo
            if [ -n "$MONITOR_INVOCATION_ID" ]; then
                journalctl --quiet --no-pager --lines="$lines" "_SYSTEMD_INVOCATION_ID=$MONITOR_INVOCATION_ID" + "INVOCATION_ID=$MONITOR_INVOCATION_ID"
            else
                journalctl --quiet --no-pager --lines="$lines" --unit="$unit"
            fi
        } | UNIT=$unit "$@"
        """;

    private const string Sendmail = """{ printf 'To: %s\nSubject: %s failed\n\n' "$1" "$UNIT"; cat; } | /usr/sbin/sendmail -t""";

    private readonly Command _command;

    /// <summary>Describes a notice.</summary>
    /// <param name="name">The template's name, such as <c>tell-me</c>.</param>
    /// <param name="command">The program that reads the text and passes it on; it runs as root.</param>
    /// <exception cref="ArgumentException">The name is none that systemd accepts.</exception>
    public FailureNotice(string name, Command command)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(command);
        UnitName = new($"{name.TrimEnd('@')}@.service");
        _command = command;
    }

    /// <summary>The template's full name.</summary>
    public UnitName UnitName { get; }

    /// <summary>How many journal lines are told at most; 20 unless set.</summary>
    public int JournalLines { get; init; } = 20;

    /// <summary>What a unit's <c>OnFailure=</c> says to be told of by this notice.</summary>
    public UnitReference Reference => UnitReference.Template(UnitName.Value.Replace("@.", "@%n.", StringComparison.Ordinal));

    string IComponent.Name => $"notice[{UnitName}]";

    /// <summary>A notice by mail, through the host's <c>sendmail</c> (postfix, exim, msmtp and others bring one).</summary>
    /// <param name="name">The template's name, such as <c>mail-me</c>.</param>
    /// <param name="to">The address.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentException">The address contains a line break.</exception>
    public static FailureNotice Mail(string name, string to)
    {
        ArgumentException.ThrowIfNullOrEmpty(to);
        return to.Any(char.IsControl) ? throw new ArgumentException("A mail address has no line breaks.", nameof(to)) : new(name, new Command("/bin/sh", "-c", Sendmail, "mail", to));
    }

    /// <summary>The service that tells.</summary>
    /// <returns>A template.</returns>
    public ServiceUnit ToServiceUnit() => new(UnitName.Value)
    {
        Unit = new() { Description = UnitString.Template("Tells that %i has failed") },
        Service = new()
        {
            Type = ServiceType.Oneshot,
            ExecStart =
            [
                new("/bin/sh",
                [
                    "-c", Script, "notice", ExecArgument.Template("%i"), JournalLines.ToString(CultureInfo.InvariantCulture), _command.Path,
                    .. _command.Arguments.Select(ExecArgument.FromString),
                ]),
            ],
            TimeoutStartSec = TimeSpan.FromMinutes(1),
        },
    };

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => ToServiceUnit().Validate();

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => ToServiceUnit().Lower(host);
}
