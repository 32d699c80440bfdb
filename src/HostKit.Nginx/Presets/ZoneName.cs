namespace HostKit.Nginx;

/// <summary>Names that are part of a path, too.</summary>
internal static class ZoneName
{
    public static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.') ? name
            : throw new ArgumentException($"'{name}' cannot be a name here: use letters, digits, '_', '.' and '-'.", nameof(name));
    }
}
