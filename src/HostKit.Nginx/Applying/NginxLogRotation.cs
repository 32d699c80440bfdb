using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>
/// Has logrotate put log files away that lie elsewhere than the package's own rotation looks (<c>/var/log/nginx/*.log</c> on Debian); nginx opens them anew
/// by USR1, and reads no configuration for it.
/// </summary>
public sealed record NginxLogRotation : IComponent
{
    private const string PackagesOwn = "/etc/logrotate.d/nginx";

    /// <summary>Describes a rotation.</summary>
    /// <param name="name">What its file below <c>/etc/logrotate.d</c> is called after <c>hostkit-</c>: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="files">The log files: absolute paths, of which the last part may have <c>*</c>.</param>
    /// <exception cref="ArgumentException">The name has other characters, there is no file, or a path is not absolute or has characters that logrotate would read as its own.</exception>
    public NginxLogRotation(string name, params IEnumerable<string> files)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(files);
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new ArgumentException($"'{name}' cannot name a rotation: use letters, digits, '-' and '_'.", nameof(name));
        Name = name;
        Files = [.. files.Distinct(StringComparer.Ordinal)];
        if (Files.IsEmpty)
            throw new ArgumentException("A rotation needs at least one log file.", nameof(files));
        if (Files.FirstOrDefault(f => !f.StartsWith('/') || f.Any(c => char.IsControl(c) || c is '"' or '\\' or '{' or '}')) is { } bad)
            throw new ArgumentException($"'{bad}' is not the path of a log file: it begins with '/' and has no quotes, backslashes or braces.", nameof(files));
    }

    /// <summary>What its file is called after <c>hostkit-</c>.</summary>
    public string Name { get; }

    /// <summary>The log files.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>How many days a rotated file stays; 14 unless set. From 1.</summary>
    public int Days { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Days), value, "A rotated log stays for one day at least."); } = 14;

    /// <summary>The size at which a file is put away before its day is over, when logrotate looks; null, the default, for never.</summary>
    public ByteSize? MaxSize { get; init; }

    /// <summary>Whether rotated files are compressed, the newest excepted; true unless set.</summary>
    public bool Compressed { get; init; } = true;

    /// <summary>The user that new log files belong to; <c>www-data</c>, Debian's, unless set.</summary>
    public AccountName Owner { get; init; } = "www-data";

    /// <summary>The group that may read them; <c>adm</c> unless set.</summary>
    public AccountName Group { get; init; } = "adm";

    private string Path => $"/etc/logrotate.d/hostkit-{Name}";

    string IComponent.Name => $"log rotation[{Name}]";

    /// <inheritdoc/>
    /// <exception cref="HostKitException">The package rotates one of the files already.</exception>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        // logrotate leaves out every file of a rotation that has one which another rotation has, too.
        var patterns = (host.ReadText(PackagesOwn) ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('/')).SelectMany(line => line.TrimEnd('{').Split(' ', StringSplitOptions.RemoveEmptyEntries));
        foreach (var pattern in patterns)
        {
            if (Files.FirstOrDefault(file => Matches(pattern, file)) is { } twice)
                throw new HostKitException($"{PackagesOwn} rotates '{twice}' already ({pattern}). Leave it out here, or write the log to another directory.");
        }

        return
        [
            new SystemPackage("logrotate"),
            new FileResource(Path, ToString()),
            new Check($"logrotate {Name}", new Command("logrotate", "--debug", "--state", "/dev/null", Path)) { Covers = [Path] },
        ];
    }

    /// <summary>The file as it is written.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $$"""
            # Written by HostKit. It is replaced at the next apply: change the script instead.
            {{string.Join('\n', Files.Select(file => $"\"{file}\""))}} {
                daily
                rotate {{Days}}
            {{(MaxSize is { } size ? $"    maxsize {size.Bytes}\n" : "")}}{{(Compressed ? "    compress\n    delaycompress\n" : "")}}    missingok
                notifempty
                create 0640 {{Owner}} {{Group}}
                sharedscripts
                postrotate
                    systemctl kill --kill-whom=main --signal=USR1 nginx.service
                endscript
            }

            """);

    private static bool Matches(string pattern, string file)
        => pattern.Split('/') is var one && file.Split('/') is var other && one.Length == other.Length && one.Zip(other).All(pair => IncludePattern.Matches(pair.First.Trim('"'), pair.Second));

    /// <inheritdoc/>
    public bool Equals(NginxLogRotation? other) => other is not null && ToString() == other.ToString() && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
