namespace HostKit.Server;

/// <summary>Who could log in afterwards; that sshd reads the file at all; that a socket does not listen in its place.</summary>
internal sealed class SshdReview : IReview
{
    public static readonly SshdReview Instance = new();

    private SshdReview()
    {
    }

    public ReviewResult Review(FutureHost future)
    {
        ArgumentNullException.ThrowIfNull(future);
        var (declaration, sshd) = future.Declarations.Select(d => (d, d.Component as Sshd)).First(d => d.Item2 is not null);
        var settings = SshdSettings.Of(future);
        var findings = new List<Finding>();
        void Say(Severity severity, string id, string message, string mend) => findings.Add(new Finding(severity, id, "sshd", message, mend) { Source = declaration.Source });

        if (settings.IsThere && !settings.ReadsFolder)
            Say(Severity.Error, "ssh.no-include", "/etc/ssh/sshd_config does not begin with 'Include /etc/ssh/sshd_config.d/*.conf', so sshd would not read what is declared.", "add that line above all others");
        if (sshd!.Ports.Length > 0 && (future.ListDirectory("/etc/systemd/system/sockets.target.wants")?.Contains("ssh.socket") ?? false))
            Say(Severity.Warning, "ssh.socket-listens", "ssh.socket listens for sshd on this host, and takes a new port up only when it is started anew.", "systemctl disable --now ssh.socket && systemctl enable --now ssh.service, once");
        if (sshd.AllowLockOut || !settings.IsThere)
            return new([.. findings], []);

        var people = Accounts.Of(future);
        var ways = people.Where(p => p.IsAdmin).Select(p => (p.Name, Obstacle: Obstacle(p, settings))).ToList();
        // Where nobody could before, nobody is locked out: a directory, a machine with a console alone.
        if (ways.Count > 0 && ways.All(w => w.Obstacle is not null) && people.Exists(p => p.IsAdmin && (p.HasKey || p.HasPassword)))
            Say(Severity.Error, "ssh.lock-out", $"afterwards nobody who can become root could log in by SSH: {string.Join("; ", ways.Select(w => $"{w.Name} {w.Obstacle}"))}.", "keep one way in, or set AllowLockOut = true when there is another, such as a provider's console");
        else if (future.Host.Kind == HostKind.Local && Session.User() is { } me && people.Find(p => p.Name == me) is { } own && Obstacle(own, settings) is { } obstacle)
            Say(Severity.Error, "ssh.locks-you-out", $"afterwards you could not log in by SSH again: {me} {obstacle}.", "keep your way in, or set AllowLockOut = true when there is another, such as a provider's console");
        return new([.. findings], []);
    }

    private static string? Obstacle(Accounts.Account account, SshdSettings settings)
    {
        var rootLogin = settings["PermitRootLogin"] ?? "prohibit-password";
        var keysCount = settings["PubkeyAuthentication"] != "no";
        var passwordsCount = settings["PasswordAuthentication"] != "no" && (account.Name != "root" || rootLogin == "yes");
        if (account.Name == "root" && rootLogin == "no")
            return "may not log in (PermitRootLogin no)";
        if (settings["AllowUsers"] is { } users && !Matches(users, account.Name))
            return $"is not in AllowUsers {users}";
        if (settings["DenyUsers"] is { } denied && Matches(denied, account.Name))
            return $"is in DenyUsers {denied}";
        if (settings["AllowGroups"] is { } groups && !account.Groups.Any(g => Matches(groups, g)))
            return $"is in none of the groups of AllowGroups {groups}";
        if (account.HasKey && keysCount || account.HasPassword && passwordsCount)
            return null;
        return account.HasPassword && !passwordsCount ? "has a password, which sshd does not take, and no key" : "has neither a key nor a password";
    }

    // Patterns of sshd_config(5); what stands behind '@' is an address, which may be anybody's.
    private static bool Matches(string patterns, string name)
        => patterns.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(p => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(p.Split('@')[0], name, ignoreCase: false));
}
