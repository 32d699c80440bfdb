using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Server;

/// <summary>
/// Settings of sshd, in a file that sshd reads before its own: <c>/etc/ssh/sshd_config.d/00-hostkit.conf</c>; of each setting the first value counts
/// (sshd_config(5)). <c>sshd -t</c> has to accept them first, sshd is reloaded, and sessions stay. What would leave nobody who can log in is refused, see
/// <see cref="HostConfiguration.AllowLockOut"/>.
/// </summary>
/// <example><code>box.Add(new Sshd { PermitRootLogin = RootLogin.No, PasswordAuthentication = false, AllowUsers = ["ada"] });</code></example>
public sealed record Sshd : IComponent
{
    internal const string Directory = "/etc/ssh/sshd_config.d";
    internal const string FileName = "00-hostkit.conf";
    private const string Path = $"{Directory}/{FileName}";
    private const string SocketPath = "/etc/systemd/system/ssh.socket.d/hostkit.conf";

    private readonly SortedDictionary<string, string> _more = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ports on which sshd listens, 1 to 65535; empty, the default, for 22. <c>Port</c>.</summary>
    public ImmutableArray<int> Ports { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The addresses on which it listens, such as <c>192.0.2.1</c> or <c>[2001:db8::1]:2222</c>; empty, the default, for all. <c>ListenAddress</c>.</summary>
    public ImmutableArray<string> ListenAddresses { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How root may log in; null, the default, leaves it as the host has it. <c>PermitRootLogin</c>.</summary>
    public RootLogin? PermitRootLogin { get; init; }

    /// <summary>
    /// Whether passwords are taken; null, the default, leaves it as the host has it. False also turns <c>KbdInteractiveAuthentication</c> off, by which PAM would ask
    /// for the same password, unless that is set itself. <c>PasswordAuthentication</c>.
    /// </summary>
    public bool? PasswordAuthentication { get; init; }

    /// <summary>Whether PAM may ask questions, such as for a second factor; null, the default, as <see cref="PasswordAuthentication"/> says. <c>KbdInteractiveAuthentication</c>.</summary>
    public bool? KeyboardInteractive { get; init; }

    /// <summary>The only users who may log in, as <c>user</c> or <c>user@host</c>, with <c>*</c> and <c>?</c>; empty, the default, for all. <c>AllowUsers</c>.</summary>
    public ImmutableArray<string> AllowUsers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The only groups whose members may log in; empty, the default, for all. <c>AllowGroups</c>.</summary>
    public ImmutableArray<string> AllowGroups { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Users who may not log in; empty unless set. <c>DenyUsers</c>.</summary>
    public ImmutableArray<string> DenyUsers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How many tries a connection has, from 1; null, the default, for sshd's 6. <c>MaxAuthTries</c>.</summary>
    public int? MaxAuthTries { get; init; }

    /// <summary>How long a connection may take to log in; null, the default, for sshd's two minutes. Whole seconds; zero for ever. <c>LoginGraceTime</c>.</summary>
    public TimeSpan? LoginGraceTime { get; init; }

    /// <summary>Whether X11 is forwarded; null, the default, leaves it as the host has it. <c>X11Forwarding</c>.</summary>
    public bool? X11Forwarding { get; init; }

    /// <summary>Any other setting, by its name in sshd_config(5); the value is written as it is, quotes included.</summary>
    /// <param name="name">The keyword: letters and digits.</param>
    /// <exception cref="ArgumentException">The name has other characters, is one that has a property or begins a block, or the value is empty or has a control character.</exception>
    public string this[string name]
    {
        get => _more[name];
        init
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            ArgumentNullException.ThrowIfNull(value);
            if (!name.All(char.IsAsciiLetterOrDigit))
                throw new ArgumentException($"'{name}' is no setting of sshd: their names are letters and digits.", nameof(name));
            if (Typed.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw new ArgumentException($"'{name}' has a property of its own, or begins what these settings cannot have: see the members of Sshd.", nameof(name));
            if (string.IsNullOrWhiteSpace(value) || value.Any(char.IsControl))
                throw new ArgumentException($"The value of '{name}' is empty or has a control character, and sshd reads a setting from one line.", nameof(value));
            _more[name] = value;
        }
    }

    string IComponent.Name => "sshd";

    private static readonly string[] Typed =
    [
        "Port", "ListenAddress", "PermitRootLogin", "PasswordAuthentication", "KbdInteractiveAuthentication", "ChallengeResponseAuthentication", "AllowUsers", "AllowGroups", "DenyUsers",
        "MaxAuthTries", "LoginGraceTime", "X11Forwarding", "Match", "Include",
    ];

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        foreach (var port in Ports.Where(p => p is < 1 or > 65535))
            yield return new(Severity.Error, "server.sshd-port", "sshd/Ports", $"{port} is no port.", "use 1 to 65535");
        (string Property, ImmutableArray<string> Words)[] lists = [("AllowUsers", AllowUsers), ("AllowGroups", AllowGroups), ("DenyUsers", DenyUsers), ("ListenAddresses", ListenAddresses)];
        foreach (var (property, words) in lists)
        {
            foreach (var word in words.Where(w => string.IsNullOrEmpty(w) || w.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '\'' or '#' or '\\')))
                yield return new(Severity.Error, "server.sshd-word", $"sshd/{property}", $"'{word}' is empty or has a blank, a quote, a backslash or '#', which sshd would read as its own.", "name each one as a word of the list");
        }

        if (MaxAuthTries < 1)
            yield return new(Severity.Error, "server.sshd-tries", "sshd/MaxAuthTries", $"With {MaxAuthTries} tries nobody could log in.", "use 1 or more");
        if (LoginGraceTime < TimeSpan.Zero)
            yield return new(Severity.Error, "server.sshd-grace", "sshd/LoginGraceTime", "A time to log in cannot be negative.", "use zero for no limit");
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var debian = Distributions.Of(host) == Distribution.Debian;
        yield return new SystemPackage("openssh-server") { Pacman = "openssh" };
        yield return new FileResource(Path, ToString());
        yield return new Check("sshd -t", new Command("sshd", "-t")) { Covers = ["/etc/ssh"] };
        yield return new UnitState(debian ? "ssh.service" : "sshd.service") { ReloadOnChange = [Path] };
        // Where systemd holds the socket it decides the ports, and sshd's own are read by nobody.
        if (debian && (Ports.Length > 0 || ListenAddresses.Length > 0) && host.ListDirectory("/etc/systemd/system/sockets.target.wants")?.Contains("ssh.socket") == true)
            yield return new FileResource(SocketPath, $"[Socket]\nListenStream=\n{string.Concat(Listening().Select(l => $"ListenStream={l}\n"))}");
    }

    IEnumerable<IReview> IComponent.Reviews => [new SshdReview(this)];

    /// <summary>The file as it is written.</summary>
    public override string ToString() => $"# Written by HostKit. It is replaced at the next apply: change the script instead.\n{string.Concat(Settings().Select(s => $"{s.Name} {s.Value}\n"))}";

    internal IEnumerable<(string Name, string Value)> Settings()
    {
        foreach (var port in Ports)
            yield return ("Port", port.ToString(CultureInfo.InvariantCulture));
        foreach (var address in ListenAddresses)
            yield return ("ListenAddress", address);
        if (PermitRootLogin is { } root)
            yield return ("PermitRootLogin", root switch { RootLogin.No => "no", RootLogin.KeysOnly => "prohibit-password", RootLogin.ForcedCommandsOnly => "forced-commands-only", _ => "yes" });
        if (PasswordAuthentication is { } passwords)
            yield return ("PasswordAuthentication", YesNo(passwords));
        if (KeyboardInteractive is { } interactive)
            yield return ("KbdInteractiveAuthentication", YesNo(interactive));
        else if (PasswordAuthentication == false)
            yield return ("KbdInteractiveAuthentication", "no");
        (string, ImmutableArray<string>)[] lists = [("AllowUsers", AllowUsers), ("AllowGroups", AllowGroups), ("DenyUsers", DenyUsers)];
        foreach (var (name, words) in lists.Where(l => l.Item2.Length > 0))
            yield return (name, string.Join(' ', words));
        if (MaxAuthTries is { } tries)
            yield return ("MaxAuthTries", tries.ToString(CultureInfo.InvariantCulture));
        if (LoginGraceTime is { } grace)
            yield return ("LoginGraceTime", ((long)grace.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        if (X11Forwarding is { } x11)
            yield return ("X11Forwarding", YesNo(x11));
        foreach (var (name, value) in _more)
            yield return (name, value);
    }

    // An address with a port of its own has that; every other one has each of the ports.
    private IEnumerable<string> Listening()
    {
        IEnumerable<int> ports = Ports.Length > 0 ? Ports : [22];
        return ListenAddresses.Length == 0 ? ports.Select(p => p.ToString(CultureInfo.InvariantCulture))
            : ListenAddresses.SelectMany(a => a.StartsWith('[') ? a.Contains("]:", StringComparison.Ordinal) ? [a] : ports.Select(p => $"{a}:{p}")
                : a.Count(c => c == ':') switch { 0 => ports.Select(p => $"{a}:{p}"), 1 => [a], _ => ports.Select(p => $"[{a}]:{p}") });
    }

    private static string YesNo(bool value) => value ? "yes" : "no";

    /// <inheritdoc/>
    public bool Equals(Sshd? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
