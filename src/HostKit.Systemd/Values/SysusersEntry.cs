using System.Globalization;

namespace HostKit.Systemd;

/// <summary>
/// One line of a sysusers.d file: a system user or group that the host should have (sysusers.d(5)). It is only ever added: what HostKit itself
/// should own and take away is a <see cref="UserResource"/>.
/// </summary>
public sealed record SysusersEntry
{
    private readonly string _text;

    private SysusersEntry(string text) => _text = text;

    /// <summary>A user and its group of the same name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The number; a free one of the system's range unless given.</param>
    /// <param name="description">What the user is, for people.</param>
    /// <param name="home">The home directory, which is not made; / unless given.</param>
    /// <param name="shell">The shell; nologin unless given.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentException">A part cannot be written.</exception>
    public static SysusersEntry User(AccountName name, uint? id = null, UnitString? description = null, UnitString? home = null, UnitString? shell = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        string[] columns = ["u", name.Value, id?.ToString(CultureInfo.InvariantCulture) ?? "-", Word("description", description), Path("home", home), Path("shell", shell)];
        return new(string.Join(' ', columns[..(Array.FindLastIndex(columns, column => column != "-") + 1)]));
    }

    /// <summary>A group.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The number; a free one of the system's range unless given.</param>
    /// <returns>The line.</returns>
    public static SysusersEntry Group(AccountName name, uint? id = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(id is null ? $"g {name}" : string.Create(CultureInfo.InvariantCulture, $"g {name} {id}"));
    }

    /// <summary>A user's membership in a group; both are made if they are not there.</summary>
    /// <param name="user">The user.</param>
    /// <param name="group">The group.</param>
    /// <returns>The line.</returns>
    public static SysusersEntry Member(AccountName user, AccountName group)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(group);
        return new($"m {user} {group}");
    }

    /// <summary>The numbers from which users and groups without one get theirs.</summary>
    /// <param name="first">The first number.</param>
    /// <param name="last">The last number.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentException">The first is more than the last.</exception>
    public static SysusersEntry Range(uint first, uint last)
        => first <= last ? new(string.Create(CultureInfo.InvariantCulture, $"r - {first}-{last}")) : throw new ArgumentException($"{first}-{last} is no range.", nameof(first));

    /// <summary>The line.</summary>
    public override string ToString() => _text;

    private static string Word(string column, UnitString? value)
    {
        if (value is null)
            return "-";
        var text = Escape.ListWord(column, value);
        return value.Text.AsSpan().IndexOfAny(":\\\"'") < 0 ? text : throw new ArgumentException($"{column} '{value}' has a colon, a quotation mark or a backslash, which the account databases do not take.");
    }

    private static string Path(string column, UnitString? value) => value is null ? "-" : Escape.ListPath(column, value) is var text && Word(column, value).Length > 0 ? text : "-";
}
