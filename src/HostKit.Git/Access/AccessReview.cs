namespace HostKit.Git;

/// <summary>Whether sshd lets the server's account in, as far as its files say.</summary>
internal sealed record AccessReview(string Account) : IReview
{
    public ReviewResult Review(FutureHost future)
    {
        var findings = new List<Finding>();
        foreach (var path in (future.ListDirectory("/etc/ssh/sshd_config.d") ?? []).Order(StringComparer.Ordinal).Select(n => $"/etc/ssh/sshd_config.d/{n}").Append("/etc/ssh/sshd_config"))
        {
            if (!path.EndsWith(".conf", StringComparison.Ordinal) && path != "/etc/ssh/sshd_config" || future.ReadBytes(path) is not { } bytes)
                continue;
            foreach (var line in System.Text.Encoding.UTF8.GetString(bytes).Split('\n').Select(l => l.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).TakeWhile(w => w is not ["Match" or "match", ..]))
            {
                if (line is [var keyword, .. var names] && keyword.Equals("AllowUsers", StringComparison.OrdinalIgnoreCase) && !names.Any(n => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(n.Split('@')[0], Account, ignoreCase: false)))
                    findings.Add(new(Severity.Warning, "git.not-let-in", "git server", $"{path} lets only {string.Join(' ', names)} in, and not '{Account}': nobody would reach the repositories.", $"add {Account} to AllowUsers"));
            }
        }

        return new([.. findings], []);
    }
}
