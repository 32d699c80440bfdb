namespace HostKit.Systemd;

/// <summary>What the texts of enumerations have in common.</summary>
internal static class EnumWords
{
    /// <summary>The one spelling of yes and no; other texts as they are.</summary>
    public static string Switch(string text) => ValueText.TryBoolean(text) switch { true => "yes", false => "no", _ => text };

    public static FormatException Unknown(string text) => new($"'{text}' is none of the choices.");
}
