using System.Collections.Immutable;

namespace HostKit.Server;

/// <summary>Who has an account, or will have, and by what it opens.</summary>
internal static class Accounts
{
    private static readonly string[] AdminGroups = ["sudo", "wheel", "admin"];
    private static readonly string[] KeyFiles = ["authorized_keys", "authorized_keys2"];

    internal sealed record Account(string Name, ImmutableHashSet<string> Groups, bool HasKey, bool HasPassword)
    {
        public bool IsAdmin => Name == "root" || Groups.Overlaps(AdminGroups);
    }

    public static List<Account> Of(FutureHost future)
    {
        var groups = Rows(future, "/etc/group").Where(r => r.Length > 3).ToList();
        var shadow = Rows(future, "/etc/shadow").Where(r => r.Length > 1).GroupBy(r => r[0]).ToDictionary(r => r.Key, r => r.First()[1]);
        var accounts = new Dictionary<string, Account>(StringComparer.Ordinal);
        foreach (var row in Rows(future, "/etc/passwd").Where(r => r.Length > 6 && !r[6].EndsWith("/nologin", StringComparison.Ordinal) && !r[6].EndsWith("/false", StringComparison.Ordinal)))
        {
            var own = groups.Where(g => g[2] == row[3] || g[3].Split(',').Contains(row[0])).Select(g => g[0]).ToImmutableHashSet();
            accounts[row[0]] = new(row[0], own, HasKey(future, row[5]), shadow.GetValueOrDefault(row[0]) is { Length: > 1 } hash && hash[0] is '$' or '_');
        }

        foreach (var user in future.Declarations.Select(d => d.Component).OfType<UserResource>())
        {
            var known = accounts.GetValueOrDefault(user.Name.Value) ?? new(user.Name.Value, [user.Name.Value], false, false);
            var keys = user.AuthorizedKeys is { } declared ? declared.Length > 0 : known.HasKey;
            accounts[user.Name.Value] = known with { Groups = known.Groups.Union(user.Groups.Select(g => g.Value)), HasKey = keys, HasPassword = known.HasPassword || user.PasswordHash is { } hash && hash.StartsWith('$') };
        }

        return [.. accounts.Values.OrderBy(a => a.Name, StringComparer.Ordinal)];
    }

    private static bool HasKey(FutureHost future, string home)
        => KeyFiles.Any(name => Text(future, $"{home.TrimEnd('/')}/.ssh/{name}").Split('\n').Any(l => l.Trim() is { Length: > 0 } line && line[0] != '#'));

    private static IEnumerable<string[]> Rows(FutureHost future, string path) => Text(future, path).Split('\n').Select(l => l.Split(':'));

    private static string Text(FutureHost future, string path)
    {
        try
        {
            return path.StartsWith('/') && future.ReadBytes(path) is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes) : "";
        }
        catch (HostKitException)
        {
            // Who plans without being root cannot read everything.
            return "";
        }
    }
}
