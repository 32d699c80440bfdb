namespace HostKit;

/// <summary>Accounts that are in no file of the host, but known to a directory or to systemd (nsswitch.conf(5)); asked only for names that are needed.</summary>
internal static class NameService
{
    /// <summary>The accounts, and those owners of declared paths that the files do not know.</summary>
    public static async Task<HostAccounts> CompleteAsync(
        HostAccounts future, Host host, HostFiles? files, DesiredState desired, Manifest current, CancellationToken cancellationToken)
    {
        if (host.Kind == HostKind.Directory)
            return future;
        var owners = current.Entries.SelectMany(e => e.Original is null ? new[] { e } : [e, e.Original]).Where(e => e.Kind is "file" or "directory")
            .Select(e => (Owner: e.Owner!, Group: e.Group!))
            .Concat(desired.Resources.Select(r => r.Resource switch
            {
                FileResource file => (Owner: file.Owner.Value, Group: file.Group.Value),
                DirectoryResource directory => (Owner: directory.Owner.Value, Group: directory.Group.Value),
                _ => (Owner: "root", Group: "root"),
            })).Distinct().ToList();
        var users = owners.Select(o => o.Owner).Distinct(StringComparer.Ordinal).Where(n => future.User(n) is null).ToList();
        var groups = owners.Select(o => o.Group).Distinct(StringComparer.Ordinal).Where(n => future.Group(n) is null).ToList();
        if (users.Count + groups.Count == 0)
            return future;
        // What the files still know goes with this apply, and owns nothing afterwards.
        var present = HostAccounts.Read(files);
        return future.With(
            await AskAsync(host, "passwd", users.Where(n => present.User(n) is null), cancellationToken).ConfigureAwait(false),
            await AskAsync(host, "group", groups.Where(n => present.Group(n) is null), cancellationToken).ConfigureAwait(false));
    }

    private static async Task<IReadOnlyList<KeyValuePair<string, uint>>> AskAsync(Host host, string database, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        string[] keys = [.. names];
        if (keys.Length == 0)
            return [];
        // A host without getent has no such directory either: then the names are told to be unknown.
        var result = await HostPrograms.RunAsync([.. HostPrograms.Entering(host.Leader, allNamespaces: true), "getent", database, .. keys], cancellationToken).ConfigureAwait(false);
        // name:x:number:...; a directory may answer with its own spelling of a name, and then it is not that name.
        return
        [
            .. result.Output.Split('\n').Select(l => l.Split(':')).Where(f => f.Length > 2 && keys.Contains(f[0]) && AccountDatabases.Number(f[2]) is not null)
                .Select(f => KeyValuePair.Create(f[0], AccountDatabases.Number(f[2])!.Value)),
        ];
    }
}
