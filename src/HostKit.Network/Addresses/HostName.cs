namespace HostKit.Network;

/// <summary>The host's name (<see href="https://www.freedesktop.org/software/systemd/man/latest/hostname.html">hostname(5)</see>), in force at once, and known to the host itself by its <c>/etc/hosts</c>.</summary>
public sealed record HostName : IComponent
{
    /// <summary>Describes the name.</summary>
    /// <param name="name">One label, such as <c>box</c>, or with its domain, such as <c>box.example.org</c>: at most 64 characters.</param>
    /// <exception cref="ArgumentException">It is not the name of a host.</exception>
    public HostName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Length > 64 || name.Split('.').Any(l => l.Length is 0 or > 63 || l[0] == '-' || l[^1] == '-' || !l.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')))
            throw new ArgumentException($"'{name}' is not the name of a host: labels of letters, digits and '-', at most 64 characters altogether.", nameof(name));
        Value = name;
    }

    /// <summary>The name.</summary>
    public string Value { get; }

    /// <summary>Entries of <c>/etc/hosts</c> besides the host's own: an address, and the names it has; none unless set.</summary>
    /// <exception cref="ArgumentException">An address or a name is none.</exception>
    public System.Collections.Immutable.ImmutableArray<(System.Net.IPAddress Address, string Names)> Hosts
    {
        get;
        init => field = value.IsDefault ? [] : value.FirstOrDefault(h => h.Names.Length == 0 || !h.Names.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or ' ')) is { Address: not null } bad
            ? throw new ArgumentException($"'{bad.Names}' are not names of hosts.", nameof(value)) : value;
    } = [];

    string IComponent.Name => "host name";

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) =>
    [
        new FileResource("/etc/hostname", Value + "\n") { Adopt = true },
        new FileResource("/etc/hosts", Table()) { Adopt = true },
        // When it is let go, the name comes from the file that is then there.
        new CommandResource("host name", new Command("/bin/sh", "-c", "name=$(sed '/^#/d;s/[[:space:]]//g;/^$/d;q' /etc/hostname); [ -z \"$name\" ] || if command -v hostname >/dev/null; then hostname \"$name\"; else hostnamectl set-hostname --transient \"$name\"; fi")) { OnChange = ["/etc/hostname"] },
    ];

    private string Table()
    {
        var own = Value.Split('.')[0] is var label && label == Value ? Value : $"{Value} {label}";
        return "# Written by HostKit. It is replaced at the next apply: change the script instead.\n127.0.0.1 localhost\n"
            + $"127.0.1.1 {own}\n::1 localhost ip6-localhost ip6-loopback\nff02::1 ip6-allnodes\nff02::2 ip6-allrouters\n" + string.Concat(Hosts.Select(h => $"{h.Address} {h.Names}\n"));
    }

    /// <inheritdoc/>
    public bool Equals(HostName? other) => other is not null && Table() == other.Table();

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
}
