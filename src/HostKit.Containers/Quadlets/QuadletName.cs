namespace HostKit.Containers;

/// <summary>Names of containers, networks, volumes and pods: what podman and systemd both accept.</summary>
internal static class QuadletName
{
    public static string Checked(string name, string what, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        return name.Length is > 0 and <= 100 && char.IsAsciiLetterOrDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-')
            ? name
            : throw new ArgumentException($"'{name}' cannot name a {what}: use 1 to 100 letters, digits and _ . -, starting with a letter or digit.", parameter);
    }

    /// <summary>Text that stands in one line between separators.</summary>
    public static string Plain(string value, string what, string parameter, string refused = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(value, parameter);
        return value.FirstOrDefault(c => c <= ' ' || c == '\x7f' || refused.Contains(c, StringComparison.Ordinal)) is var bad and not '\0'
            ? throw new ArgumentException($"'{value}' cannot be {what}: {(bad <= ' ' || bad == '\x7f' ? "blanks and control characters are" : $"'{bad}' is")} not allowed.", parameter)
            : value;
    }
}
