using System.Collections.Immutable;

namespace HostKit;

internal sealed partial class AccountsPlanner
{
    private void PlanMemberships()
    {
        var wanted = Pairs(_entries.Where(e => IsDeclared(e.Key)).Select(e => e.Value), a => a.Memberships);
        var neighbours = Pairs(_neighbours.Accounts.Where(e => !e.Account!.Retired), a => a.Memberships);
        var added = Pairs(_former.Values, a => a.Added);
        foreach (var (pair, _) in added.Where(a => !wanted.ContainsKey(a.Key) && !neighbours.ContainsKey(a.Key)))
        {
            if (!_accounts.Members(pair.Group).Contains(pair.User))
                continue;
            _accounts.SetMember(pair.Group, pair.User, false);
            Tell(pair, "leaves group", null);
        }

        foreach (var (pair, by) in wanted)
        {
            var source = _desired.Of<Resource>().FirstOrDefault(r => (r.Resource.Kind, r.Resource.Id) == by)?.Desired.Source;
            if (_accounts.Gid(pair.Group) is null)
            {
                Refuse("core.unknown-account", by.Kind, by.Name, $"the host has no group '{pair.Group}'", $"declare it, too: new GroupResource(\"{pair.Group}\")", source);
                continue;
            }

            if (_accounts.Uid(pair.User) is null)
                Warn("core.unknown-account", by.Kind, by.Name, $"the host's files have no user '{pair.User}'", "a name that a directory service knows is no mistake", source);
            var isMember = _accounts.Members(pair.Group).Contains(pair.User);
            if (!isMember)
            {
                _accounts.SetMember(pair.Group, pair.User, true);
                Tell(pair, "joins group", source);
            }

            if (isMember && !added.ContainsKey(pair) && Neighbour(pair) != true)
                continue;
            var entry = _entries[by];
            _entries[by] = entry with { Account = entry.Account! with { Added = [.. entry.Account.Added, by.Kind == "user" ? pair.Group : pair.User] } };
        }
    }

    private bool? Neighbour((string Group, string User) pair)
        => _neighbours.Account("user", pair.User)?.Entry.Account!.Added.Contains(pair.Group) == true
            || _neighbours.Account("group", pair.Group)?.Entry.Account!.Added.Contains(pair.User) == true;

    private bool IsDeclared((string Kind, string Name) account)
        => account.Kind == "user" ? _desired.Of<UserResource>().Any(u => u.Resource.Id == account.Name) : _desired.Of<GroupResource>().Any(g => g.Resource.Id == account.Name);

    private void Tell((string Group, string User) pair, string verb, SourceLocation? source)
    {
        _changes.Add(ChangeAction.Update, "user", pair.User, $"{verb} {pair.Group}", source);
        if (_present.User(pair.User) is not null)
            _regrouped[pair.User] = $"{pair.User} {verb} {pair.Group}";
    }

    // What users and groups say of each other is one set; a pair that both say belongs to the user.
    private static SortedDictionary<(string Group, string User), (string Kind, string Name)> Pairs(IEnumerable<ManifestEntry> entries, Func<AccountRecord, ImmutableArray<string>> list)
    {
        var pairs = new SortedDictionary<(string, string), (string, string)>(Comparer<(string, string)>.Create((a, b) =>
            string.CompareOrdinal(a.Item1, b.Item1) is not 0 and var order ? order : string.CompareOrdinal(a.Item2, b.Item2)));
        foreach (var entry in entries.OrderByDescending(e => e.Kind, StringComparer.Ordinal))
        {
            foreach (var other in list(entry.Account!))
                pairs.TryAdd(entry.Kind == "user" ? (other, entry.Id) : (entry.Id, other), (entry.Kind, entry.Id));
        }

        return pairs;
    }
}
