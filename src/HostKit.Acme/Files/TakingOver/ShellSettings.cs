using System.Text;

namespace HostKit.Acme;

/// <summary>acme.sh's settings: lines <c>NAME='value'</c>, some of the values in base64 between two marks.</summary>
internal sealed class ShellSettings
{
    private const string Begin = "__ACME_BASE64__START_";
    private const string End = "__ACME_BASE64__END_";

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private ShellSettings(string path) => Path = path;

    public string Path { get; }

    /// <summary>A value; null when it is missing or empty.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    public static ShellSettings Read(string path)
    {
        var settings = new ShellSettings(path);
        if (!File.Exists(path))
            return settings;
        foreach (var line in File.ReadLines(path))
        {
            if (!line.StartsWith('#') && line.Split('=', 2) is [var name, var value])
                settings._values[name.Trim()] = Plain(value.Trim().Trim('\'', '"'));
        }

        return settings;
    }

    private static string Plain(string value)
    {
        if (!value.StartsWith(Begin, StringComparison.Ordinal) || !value.EndsWith(End, StringComparison.Ordinal))
            return value;
        Span<byte> bytes = new byte[value.Length];
        return Convert.TryFromBase64String(value[Begin.Length..^End.Length], bytes, out var length) ? Encoding.UTF8.GetString(bytes[..length]) : "";
    }
}
