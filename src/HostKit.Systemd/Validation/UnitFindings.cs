using System.Collections.Immutable;

namespace HostKit.Systemd;

/// <summary>Every finding about units, by its identifier. Errors are what systemd refuses or ignores altogether; the rest it accepts, and people regret.</summary>
public static class UnitFindings
{
    internal static readonly FindingKind
        UnknownDirective = new("systemd.unknown-directive", Severity.Warning, "systemd ignores a directive that it does not know, with a line in the journal at most; in [Install] without one.", "correct the name, or begin it with X- if it is meant for another program"),
        UnknownSection = new("systemd.unknown-section", Severity.Warning, "systemd ignores a section that this type of unit does not have, with everything in it.", "correct the name, or begin it with X- if it is meant for another program"),
        WrongSection = new("systemd.wrong-section", Severity.Error, "The directive is one of systemd's, but not in this section, so that it is ignored.", "set it in the section named"),
        StartLimitSection = new("systemd.start-limit-section", Severity.Error, "Start limits belong into [Unit] since systemd 230. In [Service] the ones with a new name are ignored.", "set it in [Unit]"),
        StartLimitOldPlace = new("systemd.start-limit-old-place", Severity.Warning, "A start limit under its old name in [Service] still works, for old units.", "set StartLimitIntervalSec, StartLimitBurst or StartLimitAction in [Unit]"),
        Obsolete = new("systemd.obsolete-directive", Severity.Warning, "The directive has a successor, or does nothing any more.", "use the successor named"),
        RawDirective = new("systemd.raw-directive", Severity.Info, "A directive that has a property was written raw, so that its value is not checked.", "use the property of that name"),
        NoReset = new("systemd.no-reset", Severity.Warning, "systemd does not take an empty assignment of this directive as a reset: it keeps the earlier value.", "replace the whole unit instead of using a drop-in"),
        SwallowedLine = new("systemd.swallowed-line", Severity.Warning, "A backslash at the end of a line joins it with the next one, here with the header of a section, so that everything after it is in the wrong section.", "take the backslash away, or put a blank after it"),
        CommentInValue = new("systemd.comment-in-value", Severity.Warning, "Comments take a line of their own: after a value, # is a part of it.", "put the comment on the line above"),
        QuotedValue = new("systemd.quoted-value", Severity.Warning, "Quotes around this directive's value are a part of it: systemd does not take them away.", "leave the quotes out; blanks need none here"),
        Specifier = new("systemd.percent", Severity.Warning, "A percent sign before a letter that is no specifier makes systemd ignore the line, or the program receives something else.", "write %% for a percent sign"),
        InstanceSpecifier = new("systemd.instance-specifier", Severity.Warning, "%i, %I and %j stand for the instance's name, which is empty in a unit that is no template.", "end the unit's name in @, or write the name out"),
        ExecStartMissing = new("systemd.exec-start-missing", Severity.Error, "A service without a program is refused, unless it is a oneshot that stops something or acts on success.", "set ExecStart"),
        ExecStartTwice = new("systemd.exec-start-twice", Severity.Error, "Only Type=oneshot may have several programs; other services are refused.", "use ExecStartPre for what comes first"),
        ExecRelative = new("systemd.exec-relative", Severity.Error, "A program is an absolute path or a bare name; no shell and no variable stands before it. The unit is refused.", "write the whole path"),
        ExecQuote = new("systemd.exec-quote", Severity.Error, "A quotation that is opened and never closed makes systemd refuse the line; an apostrophe opens one.", "close it, or write \\' for an apostrophe"),
        ExecShell = new("systemd.exec-shell-syntax", Severity.Warning, "systemd starts programs without a shell: |, >, && and the like reach the program as words.", "run sh -c '...', or use StandardOutput= and further ExecStart= lines"),
        OneshotRestart = new("systemd.oneshot-restart", Severity.Error, "Restart=always and on-success are refused for Type=oneshot, which would never come to an end.", "use Restart=on-failure, or a timer"),
        OneshotStops = new("systemd.oneshot-stops-at-once", Severity.Warning, "A oneshot without RemainAfterExit=yes is over when its program ends, so that ExecStop= runs at once.", "set RemainAfterExit=yes"),
        OneshotForgotten = new("systemd.oneshot-forgotten", Severity.Info, "A oneshot that is started at boot is inactive again when its program has ended: starting anything that requires it runs it once more.", "set RemainAfterExit=yes if it should run once in a boot"),
        BusName = new("systemd.bus-name-missing", Severity.Error, "Type=dbus needs the name that the service takes on the bus.", "set BusName"),
        ForkingPidFile = new("systemd.forking-without-pid-file", Severity.Info, "Of a forking service systemd can only guess which process is the main one; it cannot when there are several.", "set PIDFile, or Type=simple, exec or notify with a program that stays in the foreground"),
        KillModeNone = new("systemd.kill-mode-none", Severity.Warning, "KillMode=none leaves processes behind that nobody watches, and is on its way out of systemd.", "use KillMode=mixed or process, and ExecStop= for a gentle end"),
        ReloadMissing = new("systemd.reload-missing", Severity.Info, "The unit is to be reloaded with others, but does not say how, so that it is passed over without a word.", "set ExecReload, or Type=notify-reload"),
        AccountName = new("systemd.account-name", Severity.Error, "That is no name and no number of a user or group.", "use letters, digits, '_', '-' and '.', or a number"),
        UnknownAccount = new("systemd.unknown-account", Severity.Warning, "The host has no such user or group, so that the service does not start (status 217/USER or 216/GROUP).", "declare the account, or let DynamicUser=yes make one"),
        DynamicRoot = new("systemd.dynamic-root", Severity.Warning, "A dynamic user that is root is none.", "leave User out or choose another name"),
        SecretInEnvironment = new("systemd.secret-in-environment", Severity.Warning, "Everybody on the host can read a unit's environment, by the file and over the bus.", "use LoadCredential, or an EnvironmentFile that only root can read"),
        EnvironmentWord = new("systemd.environment-word", Severity.Warning, "A word of Environment= without an equals sign is ignored; blanks in a value need quotes around the whole assignment.", "quote the assignment: Environment=\"NAME=two words\""),
        AfterWithoutWants = new("systemd.after-without-wants", Severity.Warning, "network-online.target is not started by itself: After= alone only orders.", "add Wants = [Units.NetworkOnline]"),
        RequiresWithoutAfter = new("systemd.requires-without-after", Severity.Info, "Requires= and BindsTo= start both at the same time unless After= orders them.", "add the same unit to After"),
        UnknownUnit = new("systemd.unknown-unit", Severity.Warning, "The unit named is neither declared nor on the host: what requires it does not start.", "correct the name, or declare the unit"),
        UnknownWanted = new("systemd.unknown-wanted-unit", Severity.Info, "The unit named is neither declared nor on the host; systemd passes over it without a word.", "correct the name, or declare the unit"),
        UnitNameInvalid = new("systemd.unit-name", Severity.Warning, "That is no unit's name, so that systemd ignores it.", "write the whole name with its suffix, such as network-online.target"),
        UnknownCapability = new("systemd.unknown-capability", Severity.Warning, "systemd passes over a capability that it does not know without a word, so that the service has fewer or more than meant.", "use a name of capabilities(7)"),
        UnknownCondition = new("systemd.unknown-condition-value", Severity.Warning, "systemd takes any text for this condition; one that it does not know is simply never true.", "use a value of systemd.unit(5)"),
        TimerWithoutTrigger = new("systemd.timer-without-trigger", Severity.Error, "A timer that never elapses is refused.", "set OnCalendar, OnBootSec or OnActiveSec"),
        TimerNeverBegins = new("systemd.timer-never-begins", Severity.Warning, "The timer counts from its unit's last run, and nothing makes the first one.", "add OnBootSec or OnActiveSec"),
        PersistentWithoutCalendar = new("systemd.persistent-without-calendar", Severity.Warning, "Persistent=yes means nothing without OnCalendar=.", "leave it out"),
        TimerNotPersistent = new("systemd.timer-not-persistent", Severity.Info, "A run that falls into a time when the machine is off is not made up for.", "set Persistent=yes, if the run should be made up for at the next boot"),
        TimerNotEnabled = new("systemd.timer-not-enabled", Severity.Warning, "Nothing starts the timer.", "set Install = new() { WantedBy = [Units.Timers] }"),
        SocketNotEnabled = new("systemd.socket-not-enabled", Severity.Warning, "Nothing starts the socket.", "set Install = new() { WantedBy = [Units.Sockets] }"),
        PathNotEnabled = new("systemd.path-not-enabled", Severity.Warning, "Nothing starts the path unit.", "set Install = new() { WantedBy = [Units.Paths] }"),
        SocketWithoutListen = new("systemd.socket-without-listen", Severity.Error, "A socket that listens on nothing is refused.", "set ListenStream"),
        AcceptWithService = new("systemd.accept-with-service", Severity.Error, "With Accept=yes each connection gets an instance of the template of the socket's name; Service= cannot be set.", "leave it out"),
        PathWithoutTrigger = new("systemd.path-without-trigger", Severity.Error, "A path unit that watches nothing is refused.", "set PathChanged or PathExists"),
        PathAndName = new("systemd.path-and-name", Severity.Error, "The names of mounts, automounts and swaps are made from their paths; a unit that says another path is refused.", "leave it out of the section"),
        NothingToEnable = new("systemd.nothing-to-enable", Severity.Warning, "The unit is to be enabled, but its [Install] section does not say by what it is started.", "set Install = new() { WantedBy = [Units.MultiUser] }");

    /// <summary>All of them, in the order of their identifiers.</summary>
    public static ImmutableArray<FindingKind> All { get; } =
    [
        .. new[]
        {
            UnknownDirective, UnknownSection, WrongSection, StartLimitSection, StartLimitOldPlace, Obsolete, RawDirective, NoReset, SwallowedLine, CommentInValue, QuotedValue, Specifier,
            InstanceSpecifier, ExecStartMissing, ExecStartTwice, ExecRelative, ExecQuote, ExecShell, OneshotRestart, OneshotStops, OneshotForgotten, BusName, ForkingPidFile,
            KillModeNone, ReloadMissing, AccountName, UnknownAccount, DynamicRoot, SecretInEnvironment, EnvironmentWord, AfterWithoutWants, RequiresWithoutAfter, UnknownUnit, UnknownWanted,
            UnitNameInvalid, UnknownCapability, UnknownCondition, TimerWithoutTrigger, TimerNeverBegins, PersistentWithoutCalendar, TimerNotPersistent, TimerNotEnabled, NothingToEnable,
            SocketNotEnabled, PathNotEnabled, SocketWithoutListen, AcceptWithService, PathWithoutTrigger, PathAndName,
        }.OrderBy(k => k.Id, StringComparer.Ordinal),
    ];
}
