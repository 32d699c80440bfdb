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

    public static HostAccounts Read(HostFiles? files) => new(Parse(files?.ReadText("/etc/passwd")), Parse(files?.ReadText("/etc/group")));

    /// <summary>The user's number, or null when the host does not know the name.</summary>
    public uint? User(AccountName name) => name == AccountName.Root ? 0 : _users.TryGetValue(name.Value, out var id) ? id : null;

    /// <summary>The group's number, or null when the host does not know the name.</summary>
    public uint? Group(AccountName name) => name == AccountName.Root ? 0 : _groups.TryGetValue(name.Value, out var id) ? id : null;

    public string UserName(uint id) => NameOf(_users, id);

    public string GroupName(uint id) => NameOf(_groups, id);

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
