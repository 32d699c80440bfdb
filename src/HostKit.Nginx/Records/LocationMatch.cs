namespace HostKit.Nginx;

/// <summary>A location's text, taken apart as nginx does: a modifier may stand alone or be glued to what follows.</summary>
internal sealed record LocationMatch(string Modifier, string Pattern)
{
    private static readonly string[] Modifiers = ["^~", "~*", "~", "="];

    public bool IsRegex => Modifier is "~" or "~*";

    public bool IsNamed => Modifier.Length == 0 && Pattern.StartsWith('@');

    /// <summary>Whether the text begins with something like a modifier that is none.</summary>
    public bool IsMalformed => Pattern.Length == 0
        || (Modifier.Length == 0 ? Pattern.Contains(' ', StringComparison.Ordinal) && Pattern[0] is not ('/' or '@')
            : !IsRegex && Pattern[0] is '=' or '~' or '^' or '*');

    public static LocationMatch Parse(string match)
    {
        var modifier = Modifiers.FirstOrDefault(m => match.StartsWith(m, StringComparison.Ordinal)) ?? "";
        return new(modifier, modifier.Length == 0 ? match : match[modifier.Length..].TrimStart(' '));
    }
}
