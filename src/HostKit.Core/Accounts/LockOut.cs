using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HostKit;

/// <summary>
/// Refuses what leaves nobody who can become root by logging in: root, or a member of a group that may, with a password or a key, a shell,
/// and an account that has not expired.
/// </summary>
internal static class LockOut
{
    private static readonly string[] Groups = ["sudo", "wheel", "admin"];
    private static readonly string[] KeyFiles = [".ssh/authorized_keys", ".ssh/authorized_keys2"];

    /// <summary>The finding, or null when somebody can still log in, or nobody could before.</summary>
    /// <param name="files">The host.</param>
    /// <param name="changes">What changes on it.</param>
    /// <param name="session">The user of the SSH session in which the apply runs; null where there is none.</param>
    public static Finding? Find(HostFiles? files, ImmutableArray<PathChange> changes, string? session)
    {
        if (files is null || !changes.Any(c => c.BelongsToAccounts || HostFiles.DirectoryOf(c.Path).EndsWith("/.ssh", StringComparison.Ordinal) || c.Path.StartsWith("/etc/ssh/", StringComparison.Ordinal)))
            return null;
        var future = changes.Where(c => !c.IsSuperseded).ToDictionary(c => c.Path, StringComparer.Ordinal);
        var before = new View(files, []);
        var able = before.Admins().Where(a => before.Obstacle(a) is null).ToList();
        var after = new View(files, future);
        var admins = after.Admins().ToHashSet(StringComparer.Ordinal);
        if (able.Count == 0 || admins.Any(a => after.Obstacle(a) is null))
            return BySsh(before, after, able, admins, session);
        var reasons = able.Select(a => $"{a} could before, but {(admins.Contains(a) ? after.Obstacle(a) : $"is in none of the groups {string.Join(", ", Groups)} any more")}");
        return new Finding(
            Severity.Error, "core.lock-out", "host", $"afterwards nobody could log in and become root: {string.Join("; ", reasons)}",
            "keep one way in open; if there is another one, such as a provider's console, set AllowLockOut = true on the configuration");
    }

    // A console may still be open then, but few servers have one at hand.
    private static Finding? BySsh(View before, View after, List<string> able, HashSet<string> admins, string? session)
    {
        const string mend = "keep one way in open; if there is another one, such as a provider's console, set AllowLockOut = true on the configuration";
        var over = able.Where(a => before.SshObstacle(a) is null).ToList();
        if (over.Count > 0 && !admins.Any(a => after.Obstacle(a) is null && after.SshObstacle(a) is null))
        {
            var reasons = over.Select(a => $"{a} could before, but {(admins.Contains(a) ? after.Obstacle(a) ?? after.SshObstacle(a) : $"is in none of the groups {string.Join(", ", Groups)} any more")}");
            return new Finding(Severity.Error, "core.lock-out", "host", $"afterwards nobody could log in by SSH and become root: {string.Join("; ", reasons)}", mend);
        }

        return session is not null && before.SshObstacle(session) is null && after.SshObstacle(session) is { } obstacle
            ? new Finding(Severity.Error, "core.lock-out", "host", $"the user of this SSH session could not log in again: {session} {obstacle}", mend)
            : null;
    }

    private sealed class View
    {
        private readonly HostFiles _files;
        private readonly Dictionary<string, PathChange> _changes;
        private readonly AccountText _passwd;
        private readonly AccountText _shadow;
        private readonly AccountText _group;
        private readonly SshSettings? _ssh;

        public View(HostFiles files, Dictionary<string, PathChange> changes)
        {
            _files = files;
            _changes = changes;
            _passwd = AccountText.Parse(Text(AccountDatabases.PasswdPath));
            _shadow = AccountText.Parse(Text(AccountDatabases.ShadowPath));
            _group = AccountText.Parse(Text(AccountDatabases.GroupPath));
            _ssh = SshSettings.Read(Text, List);
        }

        /// <summary>What keeps a user out over SSH, the account itself aside; null for nothing, also where there is no sshd.</summary>
        public string? SshObstacle(string user)
        {
            if (_ssh is null)
                return null;
            if (_passwd.Find(user) is not { Length: > 6 } fields)
                return "is no user any more";
            var groups = _group.Names.Where(g => g.Fields.Length > 3 && (g.Fields[2] == fields[3] || g.Fields[3].Split(',').Contains(user))).Select(g => g.Name).ToList();
            return _ssh.Obstacle(user, groups, PasswordField.Opens(Password(user, fields)), HasKeys, fields[5]);
        }

        public IEnumerable<string> Admins()
        {
            var groups = Groups.Select(_group.Find).OfType<string[]>().Where(g => g.Length > 3).ToList();
            return _passwd.Names.Where(u => u.Fields.Length > 6 && (u.Fields[2] == "0" || groups.Any(g => g[2] == u.Fields[3] || g[3].Split(',').Contains(u.Name)))).Select(u => u.Name);
        }

        /// <summary>What keeps a user out; null for nothing.</summary>
        public string? Obstacle(string user)
        {
            var fields = _passwd.Find(user)!;
            var shadow = _shadow.Find(user);
            var shell = HostFiles.NameOf(fields[6].TrimEnd());
            if (shell is "nologin" or "false" or "true" or "sync")
                return $"has the shell {fields[6]}";
            if (shadow is { Length: > 7 } && long.TryParse(shadow[7], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
                && DateTimeOffset.UnixEpoch.AddDays(Math.Min(day, 1_000_000)) <= TimeProvider.System.GetUtcNow())
                return "has expired";
            if (PasswordField.Opens(Password(user, fields)))
                return null;
            var keys = KeyFiles.Select(f => $"{fields[5].TrimEnd('/')}/{f}").ToList();
            return keys.Any(HasKeys) ? null
                : keys.Where(_changes.ContainsKey).FirstOrDefault() is { } taken ? $"has no password, and {taken} {(_changes[taken].Wanted is null ? "goes" : "has no key any more")}"
                : "has neither a password nor a key";
        }

        private string Password(string user, string[] fields) => fields[1] != "x" ? fields[1] : _shadow.Find(user) is { Length: > 1 } shadow ? shadow[1] : PasswordField.None;

        private IEnumerable<string> List(string directory)
            => _files.List(directory).Where(n => !_changes.TryGetValue($"{directory}/{n}", out var change) || change.Wanted is not null)
                .Union(_changes.Values.Where(c => c.Wanted is not null && HostFiles.DirectoryOf(c.Path) == directory).Select(c => HostFiles.NameOf(c.Path)));

        private bool HasKeys(string path)
        {
            if (_changes.TryGetValue(path, out var change) && change is { Wanted.Kind: not "file", Content: null })
                return change.Wanted?.Kind == "symlink";
            // What comes back from a generation's store is taken to have keys if it has anything.
            if (change is { Content: null, Wanted: { } kept })
                return kept.Length > 0;
            return Text(path).Split('\n').Any(l => l.Trim() is { Length: > 0 } line && line[0] != '#');
        }

        private string Text(string path)
        {
            if (!_changes.TryGetValue(path, out var change))
                return path[0] == '/' && path.Length > 1 ? _files.ReadText(path) ?? "" : "";
            if (change.Content is null)
                return "";
            using var reader = new StreamReader(change.Content.OpenRead(), Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }
}
