namespace HostKit.Systemd;

/// <summary>
/// One step of a system call filter (systemd.exec(5), "SystemCallFilter="): it adds calls to the allowed ones or takes them away; later steps
/// win. When the first step allows, everything else is forbidden; when it denies, everything else is allowed.
/// </summary>
public sealed record SystemCallRule : IUnitValue
{
    private readonly bool _denies;
    private readonly SettingList<string> _calls;

    private SystemCallRule(bool denies, ReadOnlySpan<string> calls)
    {
        if (calls.Length == 0)
            throw new ArgumentException("A system call rule names at least one call or group.", nameof(calls));
        foreach (var call in calls)
        {
            if (string.IsNullOrEmpty(call) || call is "@" || call.Any(c => !(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-' or '@')) || call.LastIndexOf('@') > 0)
                throw new ArgumentException($"'{call}' is no system call and no group: calls are written as read, groups as @system-service.", nameof(calls));
        }

        _denies = denies;
        _calls = SettingList.Create(calls);
    }

    /// <summary>Allows calls.</summary>
    /// <param name="calls">Names of system calls (<c>read</c>) and of systemd's groups (<c>@system-service</c>).</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">A name cannot be one.</exception>
    public static SystemCallRule Allow(params ReadOnlySpan<string> calls) => new(denies: false, calls);

    /// <summary>Denies calls.</summary>
    /// <param name="calls">Names of system calls (<c>ptrace</c>) and of systemd's groups (<c>@privileged</c>).</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">A name cannot be one.</exception>
    public static SystemCallRule Deny(params ReadOnlySpan<string> calls) => new(denies: true, calls);

    /// <summary>Reads a step as it is written, <c>~</c> in front of what is denied.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static SystemCallRule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var denies = text.StartsWith('~');
        return ValueText.Made(() => new SystemCallRule(denies, text[(denies ? 1 : 0)..].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)));
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The rule as it is written.</summary>
    public override string ToString() => (_denies ? "~" : "") + string.Join(' ', _calls);
}
