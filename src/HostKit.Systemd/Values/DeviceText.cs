namespace HostKit.Systemd;

/// <summary>Reads values that begin with a device: a word that may be quoted, and the rest.</summary>
internal static class DeviceText
{
    public static T Parse<T>(string text, string what, Func<UnitString, string, T> make)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quoted = text.Length > 1 && text[0] == '"';
        var end = quoted ? text.IndexOf('"', 1) + 1 : text.IndexOfAny([' ', '\t']);
        if (quoted && end == 0)
            throw new FormatException($"'{text}' is not {what}: a quotation mark is missing.");
        var word = end < 0 ? text : text[..end];
        try
        {
            return make(UnitText.FromLine(quoted ? word[1..^1] : word), end < 0 ? "" : text[end..].Trim());
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new FormatException($"'{text}' is not {what}: {e.Message}", e);
        }
    }
}
