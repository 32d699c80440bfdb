using System.Text.RegularExpressions;

namespace HostKit;

/// <summary>What sshd's files say about who may log in, as sshd_config(5) has it: the first value counts, and lists of users and groups add up.</summary>
internal sealed class SshSettings
{
    private const string MainFile = "/etc/ssh/sshd_config";
    private static readonly string[] Lists = ["allowusers", "denyusers", "allowgroups", "denygroups"];

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);
    // What a Match block says holds for some only: it is taken to open ways, never to close them.
    private readonly List<(string Keyword, string Value)> _matched = [];

    private SshSettings()
    {
    }

    /// <summary>The settings; null where there is no sshd.</summary>
    public static SshSettings? Read(Func<string, string> text, Func<string, IEnumerable<string>> list)
    {
        if (text(MainFile).Length == 0)
            return null;
        var settings = new SshSettings();
        settings.Read(MainFile, text, list, matched: false, depth: 0);
        return settings;
    }

    /// <summary>What keeps a user out whose account would do; null for nothing.</summary>
    public string? Obstacle(string user, IReadOnlyCollection<string> groups, bool hasPassword, Func<string, bool> hasKeys, string home)
    {
        var root = user == "root" ? First("PermitRootLogin", "prohibit-password").ToLowerInvariant() : "yes";
        if (root is "no" or "forced-commands-only" && !Opened("PermitRootLogin", "yes", "prohibit-password", "without-password"))
            return $"may not log in: sshd has PermitRootLogin {root}";
        if (!Opened("AllowUsers") && (Denied("DenyUsers", [user]) ?? NotAllowed("AllowUsers", [user])) is { } byName)
            return byName;
        if (!Opened("AllowGroups") && (Denied("DenyGroups", groups) ?? NotAllowed("AllowGroups", groups)) is { } byGroup)
            return byGroup;
        var passwords = (Is("PasswordAuthentication", "yes", "yes") || (Is("KbdInteractiveAuthentication", First("ChallengeResponseAuthentication", "yes"), "yes") && Is("UsePAM", "no", "yes")))
            && (root == "yes" || Opened("PermitRootLogin", "yes"));
        if (hasPassword && passwords)
            return null;
        if (!Is("PubkeyAuthentication", "yes", "yes"))
            return $"{(passwords ? "has no password" : "may not use a password")}, and sshd has PubkeyAuthentication no";
        // Keys that a program or a certificate authority vouches for cannot be looked at here.
        if (First("AuthorizedKeysCommand", "none") != "none" || First("TrustedUserCAKeys", "none") != "none")
            return null;
        var files = _values.GetValueOrDefault("AuthorizedKeysFile") ?? [".ssh/authorized_keys", ".ssh/authorized_keys2"];
        return files.Select(f => f.Replace("%h", home, StringComparison.Ordinal).Replace("%u", user, StringComparison.Ordinal).Replace("%%", "%", StringComparison.Ordinal))
            .Any(f => f != "none" && hasKeys(f.StartsWith('/') ? f : $"{home.TrimEnd('/')}/{f}")) ? null
            : $"has no authorized key, and {(passwords ? "no password" : hasPassword ? "sshd takes no password" : "no password that sshd takes")}";
    }

    private void Read(string path, Func<string, string> text, Func<string, IEnumerable<string>> list, bool matched, int depth)
    {
        foreach (var line in text(path).Split('\n'))
        {
            var words = Regex.Matches(line.Trim(), "\"[^\"]*\"|[^\\s=\"]+").Select(m => m.Value.Trim('"')).TakeWhile(w => !w.StartsWith('#')).ToList();
            if (words.Count < 2)
                continue;
            var keyword = words[0].ToLowerInvariant();
            if (keyword == "match")
                matched = !(words.Count == 2 && words[1].Equals("all", StringComparison.OrdinalIgnoreCase));
            else if (keyword == "include" && depth < 16)
            {
                foreach (var file in words.Skip(1).Select(w => w.StartsWith('/') ? w : $"/etc/ssh/{w}").SelectMany(w => Expand(w, list)))
                    Read(file, text, list, matched, depth + 1);
            }
            else if (matched)
                _matched.AddRange(words.Skip(1).Select(w => (keyword, w)));
            else if (Lists.Contains(keyword) && _values.TryGetValue(keyword, out var more))
                more.AddRange(words.Skip(1));
            else
                _values.TryAdd(keyword, words[1..]);
        }
    }

    private static IEnumerable<string> Expand(string path, Func<string, IEnumerable<string>> list)
    {
        var (directory, name) = (HostFiles.DirectoryOf(path), HostFiles.NameOf(path));
        return name.AsSpan().ContainsAny('*', '?') ? list(directory).Where(n => n[0] != '.' && Fits(name, n)).Order(StringComparer.Ordinal).Select(n => $"{directory}/{n}") : [path];
    }

    private string First(string keyword, string unset) => _values.TryGetValue(keyword, out var words) ? words[0] : unset;

    private bool Is(string keyword, string unset, string value) => First(keyword, unset).Equals(value, StringComparison.OrdinalIgnoreCase) || Opened(keyword, value);

    private bool Opened(string keyword, params string[] values)
        => _matched.Any(m => m.Keyword.Equals(keyword, StringComparison.OrdinalIgnoreCase) && (values.Length == 0 || values.Contains(m.Value, StringComparer.OrdinalIgnoreCase)));

    private string? Denied(string keyword, IReadOnlyCollection<string> names)
        => _values.TryGetValue(keyword, out var patterns) && patterns.Any(p => !p.Contains('@') && names.Any(n => Fits(p, n))) ? $"is kept out by sshd's {keyword}" : null;

    private string? NotAllowed(string keyword, IReadOnlyCollection<string> names)
        => !_values.TryGetValue(keyword, out var patterns) || names.Any(n => patterns.Any(p => Fits(p.Split('@')[0], n)) && !patterns.Any(p => p[0] == '!' && Fits(p[1..], n))) ? null
            : $"is not in sshd's {keyword} ({string.Join(' ', patterns)})";

    private static bool Fits(string pattern, string name)
        => Regex.IsMatch(name, $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal)}$", RegexOptions.NonBacktracking);
}
