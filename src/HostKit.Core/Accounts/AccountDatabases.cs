using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HostKit;

/// <summary>The host's four account files, which say together who there is; a host may lack the two for passwords.</summary>
internal sealed class AccountDatabases
{
    public const string PasswdPath = "/etc/passwd";
    public const string GroupPath = "/etc/group";
    public const string ShadowPath = "/etc/shadow";
    public const string GroupShadowPath = "/etc/gshadow";

    public static ImmutableArray<string> Paths { get; } = [PasswdPath, GroupPath, ShadowPath, GroupShadowPath];

    private AccountDatabases(HostFiles? files)
    {
        Passwd = AccountDatabase.Read(files, PasswdPath, 7);
        Group = AccountDatabase.Read(files, GroupPath, 4);
        Shadow = AccountDatabase.Read(files, ShadowPath, 9);
        GroupShadow = AccountDatabase.Read(files, GroupShadowPath, 4);
    }

    public AccountDatabase Passwd { get; }

    public AccountDatabase Group { get; }

    public AccountDatabase Shadow { get; }

    public AccountDatabase GroupShadow { get; }

    /// <summary>Whether passwords have a file of their own, or get one: a tree without any account file gets those every system has.</summary>
    public bool HasShadow => Shadow.Exists || !Passwd.Exists;

    public static AccountDatabases Read(HostFiles? files) => new(files);

    /// <summary>The changes of the files, in the order in which nobody is half there: groups before the users in them, the passwords before the names.</summary>
    public IEnumerable<PathChange> Changes(HostAccounts present)
    {
        var shadowGroup = Group.Text.Find("shadow") is null ? "root" : "shadow";
        PathChange?[] changes =
        [
            Group.Change(present, 0x1A4, "root"), GroupShadow.Change(present, 0x1A0, shadowGroup), Shadow.Change(present, shadowGroup == "root" ? 0x180 : 0x1A0, shadowGroup),
            Passwd.Change(present, 0x1A4, "root"),
        ];
        return changes.OfType<PathChange>();
    }

    public static uint? Number(string text) => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string Text(uint number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text as the bytes of its UTF-8, which is what the files hold.</summary>
    public static string Encoded(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    public static string Decoded(string bytes) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));

    public uint? Uid(string user) => Passwd.Find(user) is { } fields ? Number(fields[2]) : null;

    public uint? Gid(string group) => Group.Find(group) is { } fields ? Number(fields[2]) : null;

    /// <summary>The name of the group with a number; the number where it has none.</summary>
    public string GroupName(string gid) => Group.Text.Names.FirstOrDefault(g => g.Fields.Length > 2 && g.Fields[2] == gid).Name ?? gid;

    /// <summary>The password field, from wherever it counts.</summary>
    public string Password(string user)
        => Passwd.Find(user) is { } passwd && passwd[1] != "x" ? passwd[1] : Shadow.Find(user) is { } shadow ? shadow[1] : PasswordField.None;

    /// <summary>The day, counted from 1970, after which the account is closed; empty for never.</summary>
    public string Expiry(string user) => Shadow.Find(user)?[7] ?? "";

    public ImmutableArray<string> Members(string group)
        => Group.Find(group) is { } fields ? [.. fields[3].Split(',', StringSplitOptions.RemoveEmptyEntries)] : [];

    public void AddGroup(string name, uint gid)
    {
        Group.Text.Set(name, [name, "x", Text(gid), ""]);
        if (GroupShadow.Exists)
            GroupShadow.Text.Set(name, [name, "!", "", ""]);
    }

    public void RemoveGroup(string name)
    {
        Group.Text.Remove(name);
        GroupShadow.Text.Remove(name);
    }

    public void SetMember(string group, string user, bool isMember)
    {
        foreach (var database in new[] { Group, GroupShadow })
        {
            if (database.Find(group) is not { } fields)
                continue;
            var members = fields[3].Length == 0 ? [] : fields[3].Split(',');
            if (members.Contains(user) == isMember)
                continue;
            fields[3] = string.Join(',', isMember ? [.. members, user] : members.Where(m => m != user));
            database.Text.Set(group, fields);
        }
    }

    public void AddUser(string name, uint uid, uint gid, string comment, string home, string shell, (string Least, string Most, string Warning)? age)
    {
        Passwd.Text.Set(name, [name, HasShadow ? "x" : PasswordField.None, Text(uid), Text(gid), Encoded(comment), Encoded(home), Encoded(shell)]);
        // What a user of that name who is gone left there is not for this one.
        if (HasShadow)
            Shadow.Text.Set(name, [name, PasswordField.None, Today(), age?.Least ?? "", age?.Most ?? "", age?.Warning ?? "", "", "", ""]);
    }

    public void SetField(string user, int field, string value)
    {
        var fields = Passwd.Find(user)!;
        fields[field] = Encoded(value);
        Passwd.Text.Set(user, fields);
    }

    public void SetPassword(string user, string value)
    {
        var passwd = Passwd.Find(user)!;
        var shadow = Shadow.Find(user);
        if (!HasShadow)
        {
            passwd[1] = value;
            Passwd.Text.Set(user, passwd);
            return;
        }

        shadow ??= [user, "", Today(), "", "", "", "", "", ""];
        shadow[1] = value;
        Shadow.Text.Set(user, shadow);
        if (passwd[1] == "x")
            return;
        passwd[1] = "x";
        Passwd.Text.Set(user, passwd);
    }

    public void SetExpiry(string user, string day)
    {
        if (Shadow.Find(user) is not { } fields || fields[7] == day)
            return;
        fields[7] = day;
        Shadow.Text.Set(user, fields);
    }

    private static string Today() => Text((uint)(TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalDays);
}
