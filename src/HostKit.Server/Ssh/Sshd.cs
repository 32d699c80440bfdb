using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HostKit.Server;

/// <summary>
/// Settings of the SSH server (<see href="https://man.openbsd.org/sshd_config">sshd_config(5)</see>), in a file that sshd reads before its own: of a keyword that stands in several, the first
/// counts. <c>sshd -t</c> judges the future files, a change reloads, and sessions stay. A plan after which nobody who can become root could log in, or not the one who applies it, is refused.
/// </summary>
public sealed record Sshd : IComponent
{
    internal const string Path = "/etc/ssh/sshd_config.d/00-hostkit.conf";

    private const string Test = """
        mkdir -p /run/sshd 2>/dev/null || :
        command -v sshd >/dev/null || { echo "The host has no program 'sshd'."; exit 1; }
        exec "$(command -v sshd)" -t
        """;

    /// <summary>The ports (<c>Port</c>); sshd's own, 22, unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such port.</exception>
    public ImmutableArray<int> Ports
    {
        get;
        init => field = value.IsDefault ? [] : value.All(p => p is > 0 and <= 65535) ? value : throw new ArgumentOutOfRangeException(nameof(value), "Ports are 1 to 65535.");
    } = [];

    /// <summary>The addresses it listens on (<c>ListenAddress</c>); all unless set.</summary>
    public ImmutableArray<System.Net.IPAddress> Addresses { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether passwords open accounts (<c>PasswordAuthentication</c> and <c>KbdInteractiveAuthentication</c>); null, the default, leaves that alone.</summary>
    public bool? Passwords { get; init; }

    /// <summary>Whether root may log in (<c>PermitRootLogin</c>); null, the default, leaves that alone.</summary>
    public RootLogin? RootLogin { get; init; }

    /// <summary>Who may log in, and nobody else (<c>AllowUsers</c>); everybody unless set.</summary>
    public ImmutableArray<AccountName> AllowUsers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whose members may log in, and nobody else (<c>AllowGroups</c>); everybody unless set.</summary>
    public ImmutableArray<AccountName> AllowGroups { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether connections may be forwarded through the host (<c>AllowTcpForwarding</c>); null, the default, leaves that alone.</summary>
    public bool? Forwarding { get; init; }

    /// <summary>Any other keyword, in this order, such as <c>["MaxAuthTries"] = "3"</c>.</summary>
    /// <param name="keyword">Its name.</param>
    /// <exception cref="ArgumentException">It is no keyword, begins a block, or the value is more than one line.</exception>
    public string this[string keyword]
    {
        init => Others = Others.Add((CheckedKeyword(keyword), Line.Checked(value, keyword)));
    }

    internal ImmutableArray<(string Keyword, string Value)> Others { get; private init; } = [];

    /// <summary>Whether an apply may leave the host without anybody who could log in by SSH; false unless set, so that it is refused.</summary>
    public bool AllowLockOut { get; init; }

    string IComponent.Name => "sshd";

    IEnumerable<IReview> IComponent.Reviews => [SshdReview.Instance];

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        var release = OsRelease.Of(host);
        var isDebian = !release.IsLike("arch") && !release.IsLike("fedora") && !release.IsLike("rhel");
        UnitName unit = isDebian ? "ssh.service" : "sshd.service";
        return
        [
            new SystemPackage("openssh-server") { Pacman = "openssh" },
            new FileResource(Path, ToString()) { Mode = FileResource.OwnerOnly },
            new Check("sshd -t", new Command("/bin/sh", "-c", Test, "sshd-test")) { Covers = ["/etc/ssh"] },
            new UnitState(unit) { Enabled = true, Started = true, ReloadOnChange = [Path] },
        ];
    }

    /// <summary>The file as it is written.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("# Written by HostKit. It is replaced at the next apply: change the script instead.\n");
        foreach (var (keyword, value) in Lines())
            text.Append(keyword).Append(' ').Append(value).Append('\n');
        return text.ToString();
    }

    internal IEnumerable<(string Keyword, string Value)> Lines()
    {
        foreach (var port in Ports)
            yield return ("Port", port.ToString(CultureInfo.InvariantCulture));
        foreach (var address in Addresses)
            yield return ("ListenAddress", address.ToString());
        if (Passwords is { } passwords)
        {
            yield return ("PasswordAuthentication", Word(passwords));
            yield return ("KbdInteractiveAuthentication", Word(passwords));
        }

        if (RootLogin is { } root)
            yield return ("PermitRootLogin", root switch { Server.RootLogin.Yes => "yes", Server.RootLogin.OnlyByKey => "prohibit-password", _ => "no" });
        if (AllowUsers.Length > 0)
            yield return ("AllowUsers", string.Join(' ', AllowUsers.Select(u => u.Value)));
        if (AllowGroups.Length > 0)
            yield return ("AllowGroups", string.Join(' ', AllowGroups.Select(g => g.Value)));
        if (Forwarding is { } forwarding)
            yield return ("AllowTcpForwarding", Word(forwarding));
        foreach (var other in Others)
            yield return other;
    }

    /// <inheritdoc/>
    public bool Equals(Sshd? other) => other is not null && AllowLockOut == other.AllowLockOut && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static string Word(bool yes) => yes ? "yes" : "no";

    private static string CheckedKeyword(string keyword)
    {
        ArgumentException.ThrowIfNullOrEmpty(keyword);
        if (!keyword.All(char.IsAsciiLetterOrDigit))
            throw new ArgumentException($"'{keyword}' is not a keyword of sshd_config.", nameof(keyword));
        return keyword.ToLowerInvariant() is "match" or "include"
            ? throw new ArgumentException($"'{keyword}' would change what the lines after it mean: write a file of your own below /etc/ssh/sshd_config.d.", nameof(keyword))
            : keyword;
    }
}
