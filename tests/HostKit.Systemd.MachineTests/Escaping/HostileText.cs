namespace HostKit.Systemd.MachineTests.Escaping;

/// <summary>Texts in which everything is that systemd or a shell takes for something: every piece alone, every two of them, and longer ones.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "a", " ", "\t", "\n", "\r", "\x1b", "\x7f", "\x01", "\"", "'", "\\", "\\x20", "\\n", "\\\n", "%", "%i", "%%", "%n", "$", "$HOME", "${HOME}", "$$", ";", "#", "=", ":", "-", "--", "@", "+", "!", "~", "|", "*",
        "`id`", "$(id)", "&&", "[Service]\nUser=nobody\n", "\nExecStartPost=/bin/false", "é", "😀", "\u0085", "\u2028", "\uFEFF", "/", "..", ",", "",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Pieces, .. Pieces.SelectMany(a => Pieces.Select(b => a + b)), .. Long()];

    /// <summary>Those that can be the name of one file, without control characters, for which paths in units have no spelling.</summary>
    public static IReadOnlyList<string> FileNames { get; } =
        [.. All.Where(t => t.Length is > 0 and < 40 && t is not ("." or "..") && !t.Contains('/', StringComparison.Ordinal) && !t.Any(char.IsControl) && t.Trim() == t).Distinct()];

    private static IEnumerable<string> Long()
    {
        var random = new Random(20);
        for (var i = 0; i < 300; i++)
            yield return string.Concat(Enumerable.Range(0, random.Next(3, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }
}
