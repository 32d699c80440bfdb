using System.Text;

namespace HostKit;

internal sealed partial class AccountsPlanner
{
    private void RetireUser(ManifestEntry entry)
    {
        var name = entry.Id;
        var account = entry.Account!;
        if (_neighbours.Account("user", name) is not null)
            return;
        var uid = _accounts.Uid(name);
        if (account.Retired || uid is null)
        {
            if (account.Made)
                _entries[("user", name)] = entry with { Account = Resting(account, account.Expires) };
        }
        else if (uid != account.Number)
            _findings.Add(new Finding(
                Severity.Warning, "core.replaced", $"user[{name}]",
                $"is no longer declared, and the host's user of that name is another one by now (uid {AccountDatabases.Text(uid.Value)}): it is left alone"));
        else if (account.Made)
            Lock(entry);
        else if (entry.Original is { } original)
            GiveBack(entry, original);
    }

    private void Lock(ManifestEntry entry)
    {
        var name = entry.Id;
        var expires = _accounts.Expiry(name);
        if (!IsLocked(name))
            _changes.Add(ChangeAction.Delete, "user", name, "no longer declared: locked, its files stay", null);
        _accounts.SetPassword(name, PasswordField.Locked(_accounts.Password(name)));
        _accounts.SetExpiry(name, LongAgo);
        _accounts.SetField(name, ShellField, DefaultShell(system: true));
        _entries[("user", name)] = entry with { Account = Resting(entry.Account!, expires is "" or LongAgo ? null : expires) };
    }

    // Of what was declared only that remains by which the user can come back.
    private static AccountRecord Resting(AccountRecord account, string? expires)
        => new()
        {
            Number = account.Number, GroupNumber = account.GroupNumber, PrimaryGroup = account.PrimaryGroup, Home = account.Home, System = account.System,
            Made = true, Retired = true, Expires = expires,
        };

    private void GiveBack(ManifestEntry entry, ManifestEntry original)
    {
        var name = entry.Id;
        var (declared, before) = (entry.Account!, original.Account!);
        var fields = _accounts.Passwd.Find(name)!;
        var wanted = new AccountRecord
        {
            Comment = declared.Comment is null ? null : before.Comment, Home = declared.Home is null ? null : before.Home,
            Shell = declared.Shell is null ? null : before.Shell, PrimaryGroup = declared.PrimaryGroup is null ? null : before.PrimaryGroup,
        };
        var password = declared.PasswordDigest is not null && original.Sha256 is { } sha256 ? ReadKept(_current.Configuration, sha256, name) : null;
        if (Differences(name, wanted, made: false, fields).Count == 0 && (password is null || password == _accounts.Password(name)))
            return;
        _changes.Add(ChangeAction.Update, "user", name, "no longer declared: returns to what it was before", null);
        Write(name, wanted, made: false, fields);
        if (password is not null)
            _accounts.SetPassword(name, password);
    }

    private string ReadKept(string configuration, string sha256, string name)
    {
        using var state = StateDirectory.TryOpen(_files!, configuration)!;
        using var reader = new StreamReader(new GenerationStore(state).OpenObject(sha256, $"{AccountDatabases.ShadowPath} ({name})"), Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
