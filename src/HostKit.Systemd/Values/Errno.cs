namespace HostKit.Systemd;

/// <summary>An error that a forbidden system call returns (errno(3)).</summary>
public sealed record Errno : IUnitValue
{
    /// <summary>Takes a name.</summary>
    /// <param name="name">The name, such as <c>EACCES</c>.</param>
    /// <exception cref="ArgumentException">The name cannot be that of an error.</exception>
    public Errno(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name[0] != 'E' || name.Length is < 3 or > 20 || name.Any(c => !(char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))))
            throw new ArgumentException($"'{name}' is no error of errno(3), such as EPERM.", nameof(name));
        Name = name;
    }

    /// <summary>EPERM: operation not permitted; what most programs take best.</summary>
    public static Errno NotPermitted { get; } = new("EPERM");

    /// <summary>EACCES: permission denied.</summary>
    public static Errno AccessDenied { get; } = new("EACCES");

    /// <summary>ENOSYS: the kernel has no such call.</summary>
    public static Errno NotImplemented { get; } = new("ENOSYS");

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Reads an error's name.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The error.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Errno Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ValueText.Made(() => new Errno(text));
    }

    string IUnitValue.ToUnitText(string directive) => Name;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
