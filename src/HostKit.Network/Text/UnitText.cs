namespace HostKit.Network;

/// <summary>Small units as they are written, through the one syntax tree.</summary>
internal static class UnitText
{
    private const string Folder = "/etc/systemd/system";
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(" \t\"'\\;#");

    public static FileResource Of(UnitName unit, string what, params UnitFileSection[] sections)
        => new($"{Folder}/{unit}", $"# Written by HostKit for {what}. It is replaced at the next apply: change the script instead.\n" + new UnitFile(sections));

    public static UnitFileSection Section(string name, params (string Key, string Value)[] entries) => new(name, entries.Select(e => new UnitFileEntry(e.Key, e.Value)));

    /// <summary>A word of a command line: blanks, quotes, '%' and '$' stand for themselves (systemd.service(5), COMMAND LINES).</summary>
    public static string Word(string word)
    {
        var escaped = word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("%", "%%", StringComparison.Ordinal).Replace("$", "$$", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
        return escaped.Length == 0 || escaped.AsSpan().ContainsAny(Special) ? $"\"{escaped}\"" : escaped;
    }

    public static string Line(Command command) => string.Join(' ', new[] { command.Path }.Concat(command.Arguments).Select(Word));
}
