using System.Collections.Immutable;
using System.Globalization;

namespace HostKit;

/// <summary>Compares the users and groups that are declared, and those that the current generation has, with the host's account files, and edits these.</summary>
internal sealed partial class AccountsPlanner
{
    private readonly HostFiles? _files;
    private readonly bool _ownersAreSet;
    private readonly DesiredState _desired;
    private readonly Manifest _current;
    private readonly Neighbours _neighbours;
    private readonly HostAccounts _present;
    private readonly AccountDatabases _accounts;
    private readonly AccountRange _range;
    private readonly AccountNumbers _uids = new();
    private readonly AccountNumbers _gids = new();
    private readonly Dictionary<(string Kind, string Name), ManifestEntry> _former;
    private readonly Dictionary<(string Kind, string Name), ManifestEntry> _entries = [];
    private readonly AccountChanges _changes = new();
    private readonly List<Finding> _findings = [];
    private readonly List<Change> _driftOnly = [];
    private readonly HomeDirectories _homes;
    private readonly Dictionary<string, string> _regrouped = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileContent> _contents = new(StringComparer.Ordinal);

    private AccountsPlanner(HostFiles? files, bool ownersAreSet, DesiredState desired, Manifest current, Neighbours neighbours, HostAccounts present)
    {
        _ownersAreSet = ownersAreSet;
        _files = files;
        _desired = desired;
        _current = current;
        _neighbours = neighbours;
        _present = present;
        _accounts = AccountDatabases.Read(files);
        _range = AccountRange.Read(files);
        _homes = new HomeDirectories(files, desired);
        _former = current.Entries.Where(e => e.Account is not null).ToDictionary(e => (e.Kind, e.Id));
    }

    public static AccountsPlan Plan(HostFiles? files, bool ownersAreSet, DesiredState desired, Manifest current, Neighbours neighbours)
    {
        var present = HostAccounts.Read(files);
        if (!desired.Of<UserResource>().Any() && !desired.Of<GroupResource>().Any() && current.Entries.All(e => e.Account is null))
            return new AccountsPlan { Future = present };
        return new AccountsPlanner(files, ownersAreSet, desired, current, neighbours, present).Plan();
    }

    private AccountsPlan Plan()
    {
        foreach (var path in AccountDatabases.Paths)
        {
            if (_desired.AtPath(path) is { } file)
                Refuse("core.two-owners", file.Resource.Kind, path, "is declared as a whole, and users or groups change it, too", "declare the one or the others", file.Source);
        }

        TakeNumbers();
        foreach (var (group, declared) in _desired.Of<GroupResource>().OrderBy(g => g.Resource.Id, StringComparer.Ordinal))
            PlanGroup(group, declared.Source);
        foreach (var (user, declared) in _desired.Of<UserResource>().OrderBy(u => u.Resource.Id, StringComparer.Ordinal))
            PlanUser(user, declared.Source);
        var gone = _former.Where(f => !_entries.ContainsKey(f.Key)).Select(f => f.Value).OrderBy(e => e.Id, StringComparer.Ordinal).ToList();
        foreach (var user in gone.Where(e => e.Kind == "user"))
            RetireUser(user);
        PlanMemberships();
        foreach (var group in gone.Where(e => e.Kind == "group"))
            RetireGroup(group);
        ImmutableArray<PathChange> databases = [.. _accounts.Changes(_present)];
        foreach (var created in databases.Where(d => d.Observed is null))
            _homes.MakeParents(created.Path);
        return new AccountsPlan
        {
            Future = HostAccounts.Parse(_accounts.Passwd.Text.ToString(), _accounts.Group.Text.ToString()),
            Changes = _changes.InOrder, Databases = databases, Homes = [.. _homes.Changes], Entries = [.. _entries.Values], Findings = [.. _findings],
            DriftOnly = [.. _driftOnly], Regrouped = _regrouped, Contents = _contents,
        };
    }

    private void TakeNumbers()
    {
        foreach (var (name, fields) in _accounts.Passwd.Text.Names.Where(n => n.Fields.Length > 2))
        {
            if (AccountDatabases.Number(fields[2]) is { } number)
                _uids.Take(number, name);
        }

        foreach (var (name, fields) in _accounts.Group.Text.Names.Where(n => n.Fields.Length > 2))
        {
            if (AccountDatabases.Number(fields[2]) is { } number)
                _gids.Take(number, name);
        }

        // What a script asks for goes before what was remembered.
        foreach (var (user, _) in _desired.Of<UserResource>().Where(u => u.Resource.Uid is not null))
            _uids.Reserve(user.Uid!.Value, user.Id);
        foreach (var (group, _) in _desired.Of<GroupResource>().Where(g => g.Resource.Gid is not null))
            _gids.Reserve(group.Gid!.Value, group.Id);
        foreach (var entry in _former.Values.Concat(_neighbours.Accounts))
        {
            if (entry.Account!.Number is { } number)
                (entry.Kind == "user" ? _uids : _gids).Reserve(number, entry.Id);
            if (entry.Account.GroupNumber is { } group && entry.Account.PrimaryGroup is null)
                _gids.Reserve(group, entry.Id);
        }
    }

    private AccountRecord? Former(string kind, string name) => _former.GetValueOrDefault((kind, name))?.Account;

    private bool MadeBefore(string kind, string name) => Former(kind, name)?.Made == true || _neighbours.Account(kind, name)?.Entry.Account!.Made == true;

    // A number that a script asks for, judged; false when it cannot be had.
    private bool CanHave(string kind, string name, uint wanted, uint? present, AccountNumbers numbers, SourceLocation? source)
    {
        var word = kind == "user" ? "uid" : "gid";
        if (present is { } has)
        {
            if (has != wanted)
                Refuse(
                    "core.other-id", kind, name, $"the host has the {kind} '{name}' with {word} {AccountDatabases.Text(has)}, not {AccountDatabases.Text(wanted)}",
                    $"leave the number out, or give the account and its files the other one by hand ('{kind}mod --{word} {AccountDatabases.Text(wanted)} {name}')", source);
            return has == wanted;
        }

        if (numbers.Holder(wanted, name) is not { } holder)
            return true;
        Refuse("core.id-taken", kind, name, $"{word} {AccountDatabases.Text(wanted)} belongs to the {kind} '{holder}'", "choose another number, or leave it out", source);
        return false;
    }

    private void Refuse(string id, string kind, string name, string message, string? mend, SourceLocation? source)
        => _findings.Add(new Finding(Severity.Error, id, $"{kind}[{name}]", message, mend) { Source = source });

    private void Warn(string id, string kind, string name, string message, string? mend, SourceLocation? source)
        => _findings.Add(new Finding(Severity.Warning, id, $"{kind}[{name}]", message, mend) { Source = source });

    private string SinceGeneration => $" (changed on the host since generation {_current.Generation.ToString(CultureInfo.InvariantCulture)})";
}
