using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HostKit.Server;

/// <summary>Has logrotate put log files away (<see href="https://man.archlinux.org/man/logrotate.8">logrotate(8)</see>).</summary>
public sealed record LogRotation : IComponent
{
    /// <summary>Describes a rotation.</summary>
    /// <param name="name">What its file below <c>/etc/logrotate.d</c> is called after <c>hostkit-</c>: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="files">The log files: absolute paths, which may have <c>*</c>.</param>
    /// <exception cref="ArgumentException">The name has other characters, there is no file, or a path is not absolute or has characters that logrotate would read as its own.</exception>
    public LogRotation(string name, params IEnumerable<string> files)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(files);
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new ArgumentException($"'{name}' cannot name a rotation: use letters, digits, '-' and '_'.", nameof(name));
        RotationName = name;
        Files = [.. files.Distinct(StringComparer.Ordinal)];
        if (Files.IsEmpty)
            throw new ArgumentException("A rotation needs at least one log file.", nameof(files));
        if (Files.FirstOrDefault(f => !f.StartsWith('/') || f.Any(c => char.IsControl(c) || c is '"' or '\\' or '{' or '}')) is { } bad)
            throw new ArgumentException($"'{bad}' is not the path of a log file: it begins with '/' and has no quotes, backslashes or braces.", nameof(files));
    }

    /// <summary>What its file is called after <c>hostkit-</c>.</summary>
    public string RotationName { get; }

    /// <summary>The log files.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>How often; daily unless set.</summary>
    public RotationFrequency Frequency { get; init; } = RotationFrequency.Daily;

    /// <summary>How many rotated files stay (<c>rotate</c>); 14 unless set.</summary>
    public int Keep { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "None, or more."); } = 14;

    /// <summary>The size at which a file is put away before its time (<c>maxsize</c>), when logrotate looks; null, the default, for never.</summary>
    public ByteSize? MaxSize { get; init; }

    /// <summary>Whether rotated files are compressed, the newest excepted; true unless set.</summary>
    public bool Compressed { get; init; } = true;

    /// <summary>The owner of new files, whose directory may then be written to by that account; null, the default, for as it was.</summary>
    public AccountName? Owner { get; init; }

    /// <summary>The group of new files; <see cref="Owner"/>'s own unless set.</summary>
    public AccountName? Group { get; init; }

    /// <summary>A unit that opens its files anew when it gets <see cref="Signal"/>; null, the default, when the file is emptied in place instead (<c>copytruncate</c>).</summary>
    public UnitName? Unit { get; init; }

    /// <summary>The signal; <c>HUP</c> unless set.</summary>
    /// <exception cref="ArgumentException">It is not the name of a signal.</exception>
    public string Signal { get; init => field = value is { Length: > 0 } && value.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) ? value : throw new ArgumentException($"'{value}' is not the name of a signal, such as HUP or USR1.", nameof(value)); } = "HUP";

    private string Path => $"/etc/logrotate.d/hostkit-{RotationName}";

    string IComponent.Name => $"log rotation[{RotationName}]";

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) =>
    [
        new SystemPackage("logrotate"),
        new FileResource(Path, ToString()),
        // It reads all of /etc, as a file that two rotations have is left out by both.
        new Check("logrotate", new Command("/bin/sh", "-c", "said=$(logrotate --debug --state /dev/null /etc/logrotate.conf 2>&1); status=$?; printf '%s\\n' \"$said\" | grep -i '^error' && exit 1; exit $status")) { Covers = ["/etc/logrotate.d"] },
        new UnitState("logrotate.timer") { Enabled = true, Started = true },
    ];

    /// <summary>The file as it is written.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("# Written by HostKit. It is replaced at the next apply: change the script instead.\n");
        text.AppendJoin('\n', Files.Select(f => $"\"{f}\"")).Append(" {\n");
        text.Append(CultureInfo.InvariantCulture, $"    {Frequency.ToString().ToLowerInvariant()}\n    rotate {Keep}\n    missingok\n    notifempty\n");
        if (MaxSize is { } size)
            text.Append(CultureInfo.InvariantCulture, $"    maxsize {size.Bytes}\n");
        if (Compressed)
            text.Append("    compress\n    delaycompress\n");
        if (Owner is not null)
            text.Append(CultureInfo.InvariantCulture, $"    su {Owner} {Group ?? Owner}\n    create 0640 {Owner} {Group ?? Owner}\n");
        text.Append(Unit is null ? "    copytruncate\n" : $"    sharedscripts\n    postrotate\n        systemctl kill --kill-whom=main --signal={Signal} '{Unit}' 2>/dev/null || :\n    endscript\n");
        return text.Append("}\n").ToString();
    }

    /// <inheritdoc/>
    public bool Equals(LogRotation? other) => other is not null && RotationName == other.RotationName && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => RotationName.GetHashCode(StringComparison.Ordinal);
}
