using System.Collections.Immutable;

namespace HostKit;

internal sealed partial class AccountsPlanner
{
    private void PlanUser(UserResource user, SourceLocation? source)
    {
        var name = user.Id;
        var present = _accounts.Uid(name);
        if (user.Uid is { } asked && !CanHave("user", name, asked, present, _uids, source))
            return;
        if (user.PasswordHash is not null && !_accounts.HasShadow)
        {
            Refuse("core.no-shadow", "user", name, "this host has no /etc/shadow: a password hash would be in /etc/passwd, for everybody to read", "run 'pwconv' on it first", source);
            return;
        }

        if (user.Shell is { } shell && _files?.Stat("/bin/sh") is not null && _files.Stat(shell) is null && _desired.AtPath(shell) is null)
            Warn("core.no-shell", "user", name, $"the host has no '{shell}'", "without it nobody logs in as this user; install the package that brings it", source);
        if (present is null)
            CreateUser(user, source);
        else
            ChangeUser(user, present.Value, source);
    }

    private void CreateUser(UserResource user, SourceLocation? source)
    {
        var name = user.Id;
        var former = Former("user", name);
        var group = user.Group?.Value ?? name;
        var gid = _accounts.Gid(group);
        if (gid is null && group != name)
        {
            Refuse("core.unknown-account", "user", name, $"the host has no group '{group}'", $"declare it, too: new GroupResource(\"{group}\")", source);
            return;
        }

        // It may be one that gives rights, such as 'admin'.
        if (gid is not null && user.Group is null && gid != former?.GroupNumber && !IsDeclared(("group", name)))
        {
            Refuse("core.foreign", "user", name, "a group of its name is there already, and HostKit did not make it", $"set Group = \"{name}\" if it is to be the user's primary group", source);
            return;
        }

        var range = _range.Of("UID", user.System);
        bool Fits(uint n) => gid is not null || _gids.IsFree(n, name);
        var free = user.Uid
            ?? (former?.Number is { } had && _uids.IsFree(had, name) ? had : (uint?)null)
            ?? (gid is { } own && group == name && own >= range.First && own <= range.Last && _uids.IsFree(own, name) ? own : (uint?)null)
            ?? _uids.Next(range, user.System, name, Fits) ?? _uids.Next(range, user.System, name, _ => true);
        if (free is not { } uid)
        {
            Refuse("core.no-id", "user", name, $"no uid from {range.First} to {range.Last} is free", "give it a number, or widen the range in /etc/login.defs", source);
            return;
        }

        _uids.Take(uid, name);
        if (gid is null && (gid = FreeGid(name, user.System, source, uid)) is { } made)
            AddGroup(name, made);
        if (gid is not { } groupNumber)
            return;
        var wanted = Wanted(user, made: true, null);
        _accounts.AddUser(name, uid, groupNumber, wanted.Comment ?? "", wanted.Home!, wanted.Shell!, user.System ? null : _range.PasswordAge);
        if (user.PasswordHash is not null)
            _accounts.SetPassword(name, user.PasswordHash);
        else if (user.PasswordDigest is not null)
            Warn("core.password", "user", name, "its password is not part of a generation: it has none now", "declare it, or set it with 'passwd'", source);
        _changes.Add(ChangeAction.Create, "user", name, $"{(former is null or { Retired: true } ? "is new" : "is missing")}: uid {AccountDatabases.Text(uid)}", source);
        PlanHome(user, wanted.Home, uid, group, isNew: true, source);
        Remember("user", name, source, wanted with
        {
            Number = uid, GroupNumber = groupNumber, Made = true, PasswordDigest = user.PasswordHash is null ? null : PasswordField.Digest(name, user.PasswordHash),
        });
    }

    private void ChangeUser(UserResource user, uint uid, SourceLocation? source)
    {
        var name = user.Id;
        var former = _former.GetValueOrDefault(("user", name)) ?? _neighbours.LockedUser(name);
        var neighbour = _neighbours.Account("user", name);
        // A person's account that was locked before is one to be locked again: HostKit's own as far as that goes. Those of the system may always be locked.
        var isLocked = former?.Account!.Retired != false && neighbour is null && IsLocked(name) && (former is not null || uid >= _range.Of("UID", system: false).First);
        var made = MadeBefore("user", name) || (isLocked && (former is not null || user.Adopt));
        var fields = _accounts.Passwd.Find(name)!;
        var wanted = Wanted(user, made, former);
        if (wanted.PrimaryGroup is { } primary && _accounts.Gid(primary) is null)
        {
            Refuse("core.unknown-account", "user", name, $"the host has no group '{primary}'", $"declare it, too: new GroupResource(\"{primary}\")", source);
            return;
        }

        var password = _accounts.Password(name);
        var original = former?.Original ?? neighbour?.Entry.Original ?? (made ? null : OriginalOf(name, fields, uid, _accounts.GroupName(fields[GroupField])));
        if (original is not null && user.PasswordHash is not null && original.Sha256 is null)
            original = KeepPassword(original, name, password);
        else if (former?.Original is null && neighbour is { Entry.Original.Sha256: { } shared } other)
            original = KeepPassword(original!, name, ReadKept(other.Configuration, shared, name));

        // Somebody took the user's own group away; it is as much HostKit's as the user.
        var lacksGroup = made && wanted.PrimaryGroup is null && _accounts.Gid(name) is null;
        if (lacksGroup && FreeGid(name, user.System, source, AccountDatabases.Number(fields[GroupField])) is { } own)
            AddGroup(name, own);
        var differences = Differences(name, wanted, made, fields);
        if (lacksGroup)
            differences.Add($"its group {name} is missing");
        if (isLocked)
            differences.Insert(0, "is locked");
        if (user.PasswordHash is not null && (isLocked ? PasswordField.Unlocked(password) : password) != user.PasswordHash)
            differences.Add("password differs");
        if (former is null && neighbour is null && differences.Count > 0 && !user.Adopt)
        {
            Refuse(
                "core.foreign", "user", name, $"the host has this user already, and HostKit did not make it: {string.Join("; ", differences)}",
                "declare it as it is, or set Adopt = true to change it; what it was comes back when you let it go", source);
            return;
        }

        if (isLocked && made)
        {
            _accounts.SetPassword(name, PasswordField.Unlocked(password));
            _accounts.SetExpiry(name, former?.Account!.Expires ?? "");
            _changes.Add(ChangeAction.Update, "user", name, former is null ? "is locked, and is to be unlocked" : "is declared again: unlocked", source);
        }
        else if (differences.Count > 0)
        {
            _changes.Add(ChangeAction.Update, "user", name, string.Join("; ", differences), source);
            if (former?.Account is { Retired: false } recorded && (Differences(name, recorded, made, fields).Count > 0 || IsAnother(password, recorded)))
                _changes.Remark("user", name, SinceGeneration);
        }

        Write(name, wanted, made, fields);
        if (user.PasswordHash is not null && _accounts.Password(name) != user.PasswordHash)
            _accounts.SetPassword(name, user.PasswordHash);
        CompareDigest(user, source);
        var group = _accounts.GroupName(_accounts.Passwd.Find(name)![GroupField]);
        if (made || user.CreateHome == true)
            PlanHome(user, wanted.Home ?? AccountDatabases.Decoded(fields[HomeField]), uid, group, isNew: isLocked, source);
        var declared = made ? wanted : wanted with { Shell = user.Shell, Home = user.Home, Comment = user.Comment, PrimaryGroup = user.Group?.Value };
        Remember("user", name, source, declared with
        {
            Number = uid, GroupNumber = AccountDatabases.Number(_accounts.Passwd.Find(name)![GroupField]), Made = made,
            PasswordDigest = user.PasswordHash is null && user.PasswordDigest is null ? null : PasswordField.Digest(name, _accounts.Password(name)),
        }, original);

        bool IsAnother(string present, AccountRecord recorded) => recorded.PasswordDigest is { } digest && digest != PasswordField.Digest(name, present);
    }
}
