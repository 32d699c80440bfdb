using System.Globalization;

namespace HostKit;

/// <summary>The host's users and groups by name and number, as its own files say (passwd(5), group(5)).</summary>
internal sealed class HostAccounts
{
    private readonly Dictionary<string, uint> _users;
    private readonly Dictionary<string, uint> _groups;

    private HostAccounts(Dictionary<string, uint> users, Dictionary<string, uint> groups)
    {
        _users = users;
        _groups = groups;
    }

    public static HostAccounts Read(HostFiles? files) => Parse(files?.ReadText("/etc/passwd"), files?.ReadText("/etc/group"));

    /// <summary>The accounts that two texts say, such as those of the files' future.</summary>
    public static HostAccounts Parse(string? passwd, string? group) => new(Parse(passwd), Parse(group));

    /// <summary>The same accounts and those that something else than the files knows.</summary>
    public HostAccounts With(IEnumerable<KeyValuePair<string, uint>> users, IEnumerable<KeyValuePair<string, uint>> groups)
        => new(new(_users.UnionBy(users, u => u.Key), StringComparer.Ordinal), new(_groups.UnionBy(groups, g => g.Key), StringComparer.Ordinal));

    /// <summary>The user's number, or null when the host does not know the name. A number, as an account without a name is shown, is itself.</summary>
    public uint? User(string name) => NumberOf(_users, name);

    /// <summary>The group's number, or null when the host does not know the name. A number is itself.</summary>
    public uint? Group(string name) => NumberOf(_groups, name);

    public string UserName(uint id) => NameOf(_users, id);

    public string GroupName(uint id) => NameOf(_groups, id);

    private static uint? NumberOf(Dictionary<string, uint> names, string name)
        => name == "root" ? 0 : names.TryGetValue(name, out var id) || uint.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out id) ? id : null;

    private static string NameOf(Dictionary<string, uint> names, uint id)
        => id == 0 ? "root" : names.FirstOrDefault(n => n.Value == id).Key ?? id.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, uint> Parse(string? text)
    {
        var numbers = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var line in (text ?? "").Split('\n'))
        {
            // name:x:number:...
            var fields = line.Split(':');
            if (fields.Length >= 3 && uint.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                numbers.TryAdd(fields[0], number);
        }

        return numbers;
    }
}
