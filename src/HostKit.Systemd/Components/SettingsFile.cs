namespace HostKit.Systemd;

/// <summary>What files that are no units have in common.</summary>
internal static class SettingsFile
{
    public static string Path(string directory, string name, string extension)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var file = name.EndsWith("." + extension, StringComparison.Ordinal) ? name : $"{name}.{extension}";
        if (file[0] == '.' || file.Length > 255 || file.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '@' or ':' or '+')))
            throw new ArgumentException($"'{name}' cannot be the name of a file in {directory}: use letters, digits and . _ - @ : +, and no dot in front.", nameof(name));
        return $"{directory}/{file}";
    }

    public static string Component(string kind, string path)
    {
        var file = path[(path.LastIndexOf('/') + 1)..];
        return $"{kind}[{file[..file.LastIndexOf('.')]}]";
    }
}
