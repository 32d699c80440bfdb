namespace HostKit.Systemd;

/// <summary>
/// One step of a rule about network interfaces or file systems (systemd.exec(5), "RestrictFileSystems="; systemd.resource-control(5),
/// "RestrictNetworkInterfaces="): it adds names to the allowed ones or takes them away. When the first step allows, all others are forbidden; when it denies, all others are allowed.
/// </summary>
public sealed record NameRule : IUnitValue
{
    private readonly bool _denies;
    private readonly SettingList<string> _names;

    private NameRule(bool denies, ReadOnlySpan<string> names)
    {
        if (names.Length == 0)
            throw new ArgumentException("A rule names at least one thing.", nameof(names));
        foreach (var name in names)
        {
            if (string.IsNullOrEmpty(name) || name[0] == '~' || name.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '@')))
                throw new ArgumentException($"'{name}' cannot name an interface or a file system.", nameof(names));
        }

        _denies = denies;
        _names = SettingList.Create(names);
    }

    /// <summary>Allows these.</summary>
    /// <param name="names">The names; groups of file systems as <c>@basic-api</c>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">A name cannot be one.</exception>
    public static NameRule Allow(params ReadOnlySpan<string> names) => new(denies: false, names);

    /// <summary>Denies these.</summary>
    /// <param name="names">The names; groups of file systems as <c>@basic-api</c>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">A name cannot be one.</exception>
    public static NameRule Deny(params ReadOnlySpan<string> names) => new(denies: true, names);

    /// <summary>A rule as systemd writes it.</summary>
    /// <param name="text">Names with blanks between them, <c>~</c> in front of them to deny.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static NameRule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return new(text.StartsWith('~'), text.TrimStart('~').Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"'{text}' is no rule about names: {e.Message}", e);
        }
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The rule as it is written.</summary>
    public override string ToString() => (_denies ? "~" : "") + string.Join(' ', _names);
}
