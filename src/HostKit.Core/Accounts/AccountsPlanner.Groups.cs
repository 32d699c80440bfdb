using System.Collections.Immutable;

namespace HostKit;

internal sealed partial class AccountsPlanner
{
    private void PlanGroup(GroupResource group, SourceLocation? source)
    {
        var name = group.Id;
        var present = _accounts.Gid(name);
        if (group.Gid is { } wanted && !CanHave("group", name, wanted, present, _gids, source))
            return;
        var gid = present ?? group.Gid ?? FreeGid(name, group.System, source, _desired.Of<UserResource>().FirstOrDefault(u => u.Resource.Id == name)?.Resource.Uid ?? _accounts.Uid(name));
        if (gid is not { } number)
            return;
        if (present is null)
        {
            AddGroup(name, number);
            _changes.Add(ChangeAction.Create, "group", name, $"{(Former("group", name) is { Retired: false } ? "is missing" : "is new")}: gid {AccountDatabases.Text(number)}", source);
        }

        Remember("group", name, source, new AccountRecord
        {
            Number = number, System = group.System, Memberships = [.. group.Members.Select(m => m.Value)],
            // One that came back by somebody else's hand is theirs.
            Made = present is null || (MadeBefore("group", name) && Former("group", name)?.Retired != true),
        });
    }

    private void AddGroup(string name, uint number)
    {
        _accounts.AddGroup(name, number);
        _gids.Take(number, name);
    }

    // The number it had, the one its user has or will have, or the next free one.
    private uint? FreeGid(string name, bool system, SourceLocation? source, params ReadOnlySpan<uint?> preferred)
    {
        foreach (var number in (ReadOnlySpan<uint?>)[Former("group", name)?.Number, Former("user", name) is { PrimaryGroup: null } user ? user.GroupNumber : null, .. preferred])
        {
            if (number is { } wanted && _gids.IsFree(wanted, name))
                return wanted;
        }

        var range = _range.Of("GID", system);
        var free = _gids.Next(range, system, name, n => _uids.IsFree(n, name)) ?? _gids.Next(range, system, name, _ => true);
        if (free is null)
            Refuse("core.no-id", "group", name, $"no gid from {range.First} to {range.Last} is free", "give it a number, or widen the range in /etc/login.defs", source);
        return free;
    }

    private void RetireGroup(ManifestEntry entry)
    {
        var name = entry.Id;
        var account = entry.Account!;
        if (!account.Made || _neighbours.Account("group", name) is not null)
            return;
        if (account.Retired || _accounts.Gid(name) is not { } gid)
        {
            _entries[("group", name)] = entry with { Account = account with { Retired = true, Memberships = [], Added = [] } };
            return;
        }

        var users = _accounts.Passwd.Text.Names.Where(u => u.Fields.Length > 3 && u.Fields[3] == AccountDatabases.Text(gid)).Select(u => u.Name).ToList();
        var members = _accounts.Members(name);
        if (users.Count > 0 || !members.IsEmpty)
        {
            _findings.Add(new Finding(
                Severity.Info, "core.group-kept", $"group[{name}]",
                $"is no longer declared, and stays: {(users.Count > 0 ? $"it is the primary group of {string.Join(", ", users)}" : $"{string.Join(", ", members)} was put into it")}"));
            _entries[("group", name)] = entry with { Account = account with { Memberships = [], Added = [] } };
            return;
        }

        _accounts.RemoveGroup(name);
        _changes.Add(ChangeAction.Delete, "group", name, "no longer declared", null);
        _entries[("group", name)] = entry with { Account = account with { Retired = true, Memberships = [], Added = [] } };
    }

    private void Remember(string kind, string name, SourceLocation? source, AccountRecord account, ManifestEntry? original = null)
    {
        if (_neighbours.Account(kind, name) is var (configuration, neighbour) && Contradict(account, neighbour.Account!))
            Refuse("core.other-configuration", kind, name, $"the configuration '{configuration}' declares it otherwise", "declare it in one of the two, or alike in both", source);
        _entries[(kind, name)] = new ManifestEntry { Kind = kind, Id = name, Source = source?.ToString(), Account = account, Original = original };
    }

    private static bool Contradict(AccountRecord one, AccountRecord other)
        => Differ(one.Shell, other.Shell) || Differ(one.Home, other.Home) || Differ(one.Comment, other.Comment) || Differ(one.PasswordDigest, other.PasswordDigest)
            || one.PrimaryGroup != other.PrimaryGroup;

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;
}
