using System.Collections.Immutable;
using System.Text;

namespace HostKit.Server;

/// <summary>
/// Settings of the running kernel (<see href="https://www.freedesktop.org/software/systemd/man/latest/sysctl.d.html">sysctl.d(5)</see>), in force at once and at every boot. When one is no longer declared, its
/// value stays until the next boot: what it was before is the kernel's or another file's.
/// </summary>
public sealed record Sysctl : IComponent
{
    /// <summary>Describes settings.</summary>
    /// <param name="name">What their file is called, such as <c>network</c>: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public Sysctl(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new ArgumentException($"'{name}' cannot name a file of settings: use letters, digits, '-' and '_'.", nameof(name));
        FileName = name;
    }

    /// <summary>What their file is called.</summary>
    public string FileName { get; }

    /// <summary>The settings, such as <c>("net.ipv4.ip_forward", "1")</c>.</summary>
    /// <exception cref="ArgumentException">A name or value cannot stand in the file.</exception>
    public ImmutableArray<(string Key, string Value)> Values
    {
        get;
        init => field = value.IsDefault ? [] : [.. value.Select(v => (CheckedKey(v.Key), Line.Checked(v.Value, v.Key)))];
    } = [];

    string IComponent.Name => $"sysctl[{FileName}]";

    private string Path => $"/etc/sysctl.d/60-hostkit-{FileName}.conf";

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) =>
    [
        new FileResource(Path, ToString()),
        // A key that the kernel does not have would only be a line in the journal.
        new Check($"sysctl {FileName}", new Command("/bin/sh", "-c", Known, "sysctl")) { Covers = [Path], Subjects = [.. Values.Select(v => v.Key)] },
        new CommandResource($"sysctl {FileName}", new Command("/bin/sh", "-c", "[ ! -e \"$1\" ] || exec /usr/lib/systemd/systemd-sysctl --strict \"$1\"", "sysctl", Path)) { OnChange = [Path] },
    ];

    /// <summary>The file as it is written.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("# Written by HostKit. It is replaced at the next apply: change the script instead.\n");
        foreach (var (key, value) in Values)
            text.Append(key).Append(" = ").Append(value).Append('\n');
        return text.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(Sysctl? other) => other is not null && FileName == other.FileName && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => FileName.GetHashCode(StringComparison.Ordinal);

    private const string Known = """
        bad=
        for key; do
            [ -e "/proc/sys/$(printf %s "$key" | tr ./ /.)" ] || [ -e "/proc/sys/$key" ] || bad="$bad $key"
        done
        [ -z "$bad" ] || { echo "The kernel has no setting$bad. 'sysctl -a' lists all."; exit 1; }
        """;

    private static string CheckedKey(string key)
        => key.Length > 0 && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '_' or '-' or ':')
            ? key
            : throw new ArgumentException($"'{key}' is not the name of a setting, such as net.ipv4.ip_forward.", nameof(key));
}
