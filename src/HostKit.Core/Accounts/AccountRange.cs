using System.Globalization;

namespace HostKit;

/// <summary>The numbers the host gives to new accounts (login.defs(5)); what it does not say is as the shadow suite has it.</summary>
internal sealed class AccountRange
{
    private readonly Dictionary<string, string> _settings;

    private AccountRange(Dictionary<string, string> settings) => _settings = settings;

    public static AccountRange Read(HostFiles? files)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in (files?.ReadText("/etc/login.defs") ?? "").Split('\n'))
        {
            var words = line.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= 2 && words[0][0] != '#')
                settings[words[0]] = words[1];
        }

        return new AccountRange(settings);
    }

    /// <summary>The first and the last number for new users (<c>UID</c>) or groups (<c>GID</c>).</summary>
    public (uint First, uint Last) Of(string kind, bool system)
    {
        var first = Number($"{kind}_MIN") ?? 1000;
        return system
            ? (Number($"SYS_{kind}_MIN") ?? 101, Number($"SYS_{kind}_MAX") ?? first - 1)
            : (first, Number($"{kind}_MAX") ?? 60000);
    }

    /// <summary>The fields of a new normal user's password age, empty where the host says nothing (useradd(8)).</summary>
    public (string Least, string Most, string Warning) PasswordAge => (Days("PASS_MIN_DAYS"), Days("PASS_MAX_DAYS"), Days("PASS_WARN_AGE"));

    private string Days(string setting) => Number(setting)?.ToString(CultureInfo.InvariantCulture) ?? "";

    private uint? Number(string setting)
        => _settings.TryGetValue(setting, out var text) && uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
