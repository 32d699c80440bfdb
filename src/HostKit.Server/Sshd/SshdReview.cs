using System.Text;

namespace HostKit.Server;

/// <summary>Sees whether sshd reads the file at all, whether another file is read first, and whether the users it names exist.</summary>
internal sealed record SshdReview(Sshd Sshd) : IReview
{
    private const string MainFile = "/etc/ssh/sshd_config";
    private static readonly string[] AddUp = ["Port", "ListenAddress", "AllowUsers", "AllowGroups", "DenyUsers"];

    public ReviewResult Review(FutureHost future)
    {
        var findings = new List<Finding>();
        if (Text(future, MainFile) is { } main && !Settings(main).TakeWhile(s => !s.Name.Equals("Match", StringComparison.OrdinalIgnoreCase)).Any(s => s.Name.Equals("Include", StringComparison.OrdinalIgnoreCase) && s.Value.Contains("sshd_config.d/", StringComparison.Ordinal)))
            findings.Add(new(Severity.Error, "server.sshd-include", "sshd", $"{MainFile} does not include {Sshd.Directory}, so sshd would not read these settings.", $"put 'Include {Sshd.Directory}/*.conf' at its beginning"));
        else if (Text(future, MainFile) is { } read)
            Earlier(findings, MainFile, Settings(read).TakeWhile(s => !s.Name.Equals("Include", StringComparison.OrdinalIgnoreCase)));
        foreach (var name in (future.ListDirectory(Sshd.Directory) ?? []).Where(n => n.EndsWith(".conf", StringComparison.Ordinal) && string.CompareOrdinal(n, Sshd.FileName) < 0))
            Earlier(findings, $"{Sshd.Directory}/{name}", Settings(Text(future, $"{Sshd.Directory}/{name}") ?? ""));
        if (Text(future, "/etc/passwd") is not null)
        {
            Nobody(findings, "AllowUsers", Sshd.AllowUsers.Select(u => u.Split('@')[0]), future.HasUser);
            Nobody(findings, "AllowGroups", Sshd.AllowGroups, future.HasGroup);
        }

        return new([.. findings], []);
    }

    private void Earlier(List<Finding> findings, string path, IEnumerable<(string Name, string Value)> settings)
    {
        foreach (var setting in settings.Where(s => !AddUp.Contains(s.Name, StringComparer.OrdinalIgnoreCase)))
        {
            if (Sshd.Settings().FirstOrDefault(s => s.Name.Equals(setting.Name, StringComparison.OrdinalIgnoreCase)) is { Name: not null } ours && ours.Value != setting.Value)
                findings.Add(new(Severity.Error, "server.sshd-earlier", $"sshd/{ours.Name}", $"'{path}' says {setting.Name} {setting.Value}, and sshd takes the first value it reads: {ours.Value} would have no effect.", "take the setting out of that file"));
        }
    }

    private static void Nobody(List<Finding> findings, string setting, IEnumerable<string> names, Func<string, bool> isThere)
        => findings.AddRange(names.Where(n => !n.AsSpan().ContainsAny("*?!") && !isThere(n)).Select(n => new Finding(
            Severity.Warning, "server.sshd-nobody", $"sshd/{setting}", $"The host has no '{n}'.", "correct the name, or leave it out; an account of a directory service is right all the same")));

    private static IEnumerable<(string Name, string Value)> Settings(string text)
        => text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split([' ', '\t', '='], 2)).Where(w => w.Length == 2).Select(w => (w[0], w[1].Trim(' ', '\t', '=', '"')));

    private static string? Text(FutureHost future, string path) => future.ReadBytes(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
}
