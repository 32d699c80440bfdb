namespace HostKit;

/// <summary>The full name of a systemd unit, such as <c>nginx.service</c> or <c>getty@tty1.service</c> (systemd.unit(5), "Description").</summary>
public sealed partial record UnitName
{
    private static readonly string[] Types =
        ["service", "socket", "device", "mount", "automount", "swap", "target", "path", "timer", "slice", "scope"];

    /// <summary>Takes a name with its suffix.</summary>
    /// <param name="value">At most 255 of <c>A-Z a-z 0-9 : _ . \ @ -</c>, with a unit type as suffix.</param>
    /// <exception cref="ArgumentException">The name is none that systemd accepts.</exception>
    public UnitName(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var dot = value.LastIndexOf('.');
        if (dot <= 0 || value.Length > 255 || value[0] == '@' || !Types.Contains(value[(dot + 1)..])
            || !IsPlain(value))
            throw new ArgumentException(
                $"'{value}' is not a unit name: it takes letters, digits and : _ . \\ @ - and ends in one of .{string.Join(" .", Types)}.", nameof(value));
        Value = value;
    }

    private static bool IsPlain(string value)
    {
        foreach (var c in value)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is ':' or '_' or '.' or '\\' or '@' or '-'))
                return false;
        }

        return true;
    }

    /// <summary>The name as systemd writes it.</summary>
    public string Value { get; }

    /// <summary>The suffix without its dot, such as <c>service</c>.</summary>
    public string Type => Value[(Value.LastIndexOf('.') + 1)..];

    /// <summary>Whether this is a template, whose name ends in <c>@</c> before the suffix; a template itself cannot be started.</summary>
    public bool IsTemplate => Value[..Value.LastIndexOf('.')].EndsWith('@');

    /// <summary>The template an instance is made from (<c>getty@.service</c> for <c>getty@tty1.service</c>), or null for a plain unit.</summary>
    public UnitName? Template => Value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? new UnitName($"{Value[..at]}@.{Type}") : null;

    /// <summary>Takes a name with its suffix.</summary>
    /// <param name="value">The name.</param>
    public static implicit operator UnitName(string value) => new(value);

    /// <summary>Takes a name with its suffix.</summary>
    /// <param name="value">The name.</param>
    /// <returns>The unit name.</returns>
    public static UnitName FromString(string value) => new(value);

    /// <summary>The name as systemd writes it.</summary>
    public override string ToString() => Value;
}
