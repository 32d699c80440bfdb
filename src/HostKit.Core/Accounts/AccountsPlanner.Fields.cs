using System.Collections.Immutable;
using System.Text;

namespace HostKit;

internal sealed partial class AccountsPlanner
{
    private const int GroupField = 3;
    private const int CommentField = 4;
    private const int HomeField = 5;
    private const int ShellField = 6;
    private const string LongAgo = "1";

    private static readonly string[] NoLogin = ["/usr/sbin/nologin", "/sbin/nologin", "/usr/bin/nologin", "/bin/false"];

    /// <summary>What a user is to be; null for what is left to the host. Of a user that HostKit made, the defaults are part of what is declared.</summary>
    private AccountRecord Wanted(UserResource user, bool made, ManifestEntry? former)
    {
        return new AccountRecord
        {
            System = user.System, CreateHome = user.CreateHome, Memberships = [.. user.Groups.Select(g => g.Value)], Comment = user.Comment ?? Original(a => a.Comment),
            PrimaryGroup = user.Group is { } group ? (made && group == user.Name ? null : group.Value) : Original(a => a.PrimaryGroup),
            Shell = user.Shell ?? (made ? DefaultShell(user.System) : Original(a => a.Shell)),
            Home = user.Home ?? (made ? former?.Account!.Home ?? (user.System ? "/nonexistent" : $"/home/{user.Name}") : Original(a => a.Home)),
        };

        // What the script does not say any more of a user that was taken over is as it was before.
        string? Original(Func<AccountRecord, string?> field)
            => !made && former is { Account: { Retired: false } declared, Original.Account: { } original } && field(declared) is not null ? field(original) : null;
    }

    private List<string> Differences(string name, AccountRecord wanted, bool made, string[] fields)
    {
        var differences = new List<string>();
        var group = wanted.PrimaryGroup ?? (made ? name : null);
        if (group is not null && _accounts.Gid(group) is { } gid && AccountDatabases.Text(gid) != fields[GroupField])
            differences.Add($"primary group is {_accounts.GroupName(fields[GroupField])}, not {group}");
        Compare("comment", CommentField, wanted.Comment);
        Compare("home", HomeField, wanted.Home);
        Compare("shell", ShellField, wanted.Shell);
        return differences;

        void Compare(string what, int field, string? value)
        {
            if (value is not null && AccountDatabases.Encoded(value) != fields[field])
                differences.Add($"{what} is {Shown(AccountDatabases.Decoded(fields[field]))}, not {Shown(value)}");
        }
    }

    private void Write(string name, AccountRecord wanted, bool made, string[] fields)
    {
        if ((wanted.PrimaryGroup ?? (made ? name : null)) is { } group && _accounts.Gid(group) is { } gid && AccountDatabases.Text(gid) != fields[GroupField])
        {
            _accounts.SetField(name, GroupField, AccountDatabases.Text(gid));
            _regrouped[name] = $"{name} has the primary group {group}";
        }

        foreach (var (field, value) in new[] { (CommentField, wanted.Comment), (HomeField, wanted.Home), (ShellField, wanted.Shell) })
        {
            if (value is not null && AccountDatabases.Encoded(value) != fields[field])
                _accounts.SetField(name, field, value);
        }
    }

    private static ManifestEntry OriginalOf(string name, string[] fields, uint uid, string group) => new()
    {
        Kind = "user", Id = name, Account = new AccountRecord
        {
            Number = uid, PrimaryGroup = group, Comment = AccountDatabases.Decoded(fields[CommentField]), Home = AccountDatabases.Decoded(fields[HomeField]),
            Shell = AccountDatabases.Decoded(fields[ShellField]),
        },
    };

    // Only root may read it where it is kept, as in /etc/shadow.
    private ManifestEntry KeepPassword(ManifestEntry original, string name, string password)
    {
        var content = FileContent.FromBytes(Encoding.Latin1.GetBytes(password));
        _contents[$"{AccountDatabases.ShadowPath} ({name})"] = content;
        return original with { Sha256 = content.Sha256, Length = content.Length };
    }

    private void CompareDigest(UserResource user, SourceLocation? source)
    {
        if (user.PasswordHash is not null || user.PasswordDigest is not { } digest || digest == PasswordField.Digest(user.Id, _accounts.Password(user.Id)))
            return;
        _driftOnly.Add(new Change(ChangeAction.Update, "user", user.Id, $"password differs{SinceGeneration}", source));
        _findings.Add(new Finding(
            Severity.Info, "core.password", $"user[{user.Id}]", "has another password than in that generation, which does not keep it: it stays as it is") { Source = source });
    }

    private void PlanHome(UserResource user, string? home, uint uid, string group, bool isNew, SourceLocation? source)
    {
        if (!(user.CreateHome ?? !user.System) || home is null or "/" or "/nonexistent" || !home.StartsWith('/') || _desired.AtPath(home) is not null)
            return;
        if (_files?.Stat(home) is { } status)
        {
            if (isNew && _ownersAreSet && status.User != uid)
                Warn(
                    "core.home-of-another", "user", user.Id, $"its home '{home}' is there already and belongs to {_present.UserName(status.User)}",
                    $"'chown -R {user.Id}: {home}' if it is to have it", source);
            return;
        }

        if (!isNew)
            _changes.Add(ChangeAction.Update, "user", user.Id, "home is missing", source);
        _homes.Make(home, user.Id, group, fromSkeleton: !user.System);
    }

    // As HostKit does it, or 'usermod --lock --expiredate 1'; a '!' alone is a user without a password.
    private bool IsLocked(string name)
        => _accounts.Password(name).StartsWith('!') && (_accounts.HasShadow ? _accounts.Expiry(name) == LongAgo : NoLogin.Contains(_accounts.Passwd.Find(name)![ShellField]));

    private string DefaultShell(bool system)
    {
        bool Has(string path) => _files?.Stat(path) is not null;
        if (system)
            return NoLogin.FirstOrDefault(Has) ?? NoLogin[0];
        return !Has("/bin/bash") && Has("/bin/sh") ? "/bin/sh" : "/bin/bash";
    }

    private static string Shown(string value) => value.Length == 0 ? "empty" : value;
}
