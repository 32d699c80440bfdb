namespace HostKit.Systemd;

/// <summary>The name of a network interface, such as <c>eth0</c>. A string converts to it.</summary>
public sealed record InterfaceName : IUnitValue
{
    /// <summary>Takes a name.</summary>
    /// <param name="value">1 to 127 characters (the kernel's own names: 15), without blanks, slashes, colons and percent signs, and no number.</param>
    /// <exception cref="ArgumentException">The name cannot be an interface's.</exception>
    public InterfaceName(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (value.Length > 127 || value is "." or ".." or "all" or "default" || value.All(char.IsAsciiDigit) || value.Any(c => c is <= ' ' or >= '\x7f' or ':' or '/' or '%'))
            throw new ArgumentException($"'{value}' cannot name a network interface: ASCII without blanks and : / %, and no number.", nameof(value));
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Value { get; }

    /// <summary>Takes a name.</summary>
    /// <param name="value">The name.</param>
    public static implicit operator InterfaceName(string value) => FromString(value);

    /// <summary>Takes a name.</summary>
    /// <param name="value">The name.</param>
    /// <returns>The name.</returns>
    public static InterfaceName FromString(string value) => new(value);

    /// <summary>A name as it is written.</summary>
    /// <param name="text">The name.</param>
    /// <returns>The name.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static InterfaceName Parse(string text)
    {
        try
        {
            return new(text);
        }
        catch (ArgumentException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    string IUnitValue.ToUnitText(string directive) => Value;

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
