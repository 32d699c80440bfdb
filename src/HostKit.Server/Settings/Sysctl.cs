namespace HostKit.Server;

/// <summary>
/// Settings of the kernel (sysctl.d(5)), in <c>/etc/sysctl.d/60-hostkit-NAME.conf</c>, in force at once and at each boot. When they leave the script the file goes; the running
/// kernel keeps the values until it is booted again.
/// </summary>
/// <example><code>box.Add(new Sysctl("shop") { ["net.core.somaxconn"] = "1024" });</code></example>
public sealed record Sysctl : IComponent
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Describes settings.</summary>
    /// <param name="name">What the file is called: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <exception cref="ArgumentException">The name is empty or has other characters.</exception>
    public Sysctl(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new ArgumentException($"'{name}' cannot name settings: use letters, digits, '-' and '_'.", nameof(name));
        Name = name;
    }

    /// <summary>What the file is called.</summary>
    public string Name { get; }

    /// <summary>A setting, such as <c>net.core.somaxconn</c>; where a part has a dot itself, parts are parted by slashes.</summary>
    /// <param name="key">The key: parts of letters, digits, <c>-</c>, <c>_</c>.</param>
    /// <exception cref="ArgumentException">The key has other characters, or the value is empty or has a control character.</exception>
    public string this[string key]
    {
        get => _values[key];
        init
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            if (!char.IsAsciiLetter(key[0]) || key.Contains("..", StringComparison.Ordinal) || !key.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '-' or '_' or '@'))
                throw new ArgumentException($"'{key}' is no key of the kernel's settings: it is one such as net.core.somaxconn.", nameof(key));
            if (value.Any(char.IsControl))
                throw new ArgumentException($"The value of '{key}' has a control character.", nameof(value));
            _values[key] = value;
        }
    }

    string IComponent.Name => $"sysctl[{Name}]";

    IEnumerable<IReview> IComponent.Reviews => [new SysctlReview(Name, [.. _values.Keys])];

    private string Path => $"/etc/sysctl.d/60-hostkit-{Name}.conf";

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) =>
    [
        new FileResource(Path, ToString()),
        new CommandResource($"systemd-sysctl {Name}", new Command("/usr/lib/systemd/systemd-sysctl", Path)) { OnChange = [Path] },
    ];

    /// <summary>The file as it is written.</summary>
    public override string ToString() => $"# Written by HostKit. It is replaced at the next apply: change the script instead.\n{string.Concat(_values.Select(v => $"{v.Key} = {v.Value}\n"))}";

    /// <inheritdoc/>
    public bool Equals(Sysctl? other) => other is not null && Name == other.Name && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
