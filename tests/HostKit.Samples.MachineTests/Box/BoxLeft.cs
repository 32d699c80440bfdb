using System.Text.RegularExpressions;

namespace HostKit.Samples.MachineTests.Box;

/// <summary>What the box leaves on a machine after <c>remove --purge</c>, and why. Everything else is an error.</summary>
internal static class BoxLeft
{
    public const string Unexplained = "for no reason that is known";

    private static readonly (string Why, string Paths)[] Reasons =
    [
        ("the package manager's own records", "^(etc/ld.so.cache|var/cache/(debconf|ldconfig)/.*|var/lib/ucf/.*|var/lib/systemd/deb-systemd-(user-)?helper-.*)$"),
        ("what packages' own scripts leave behind even when they are purged", "^(etc/alternatives/php-fpm.sock|var/www/.*)$"),
        ("accounts, which are locked and not deleted, since files of theirs are there", "^etc/(passwd|group|shadow|gshadow|subuid|subgid)-?$"),
        ("what systemd keeps of timers, random numbers and the key of credentials", "^var/lib/systemd/(timers|timesync|random-seed|credential.secret).*$"),
        ("backups", "^var/(backups/box|cache/hostkit-backup-box|lib/hostkit-backup-box)/.*$"),
        ("what was pushed to repositories", "^srv/git/.*$"),
        ("what containers and their programs have made", "^(var/lib/(containers|cni)|etc/containers/networks|etc/cni)(/.*)?$"),
        ("certificates and accounts with the CA", "^var/lib/hostkit-acme/.*$"),
        ("caches", "^var/cache/(hostkit|hostkit-cgit)/.*$"),
        ("what the programs have made", "^(var/(lib|cache)/(private/)?(bots|quiz|speech|nginx-media)(/.*)?|srv/grav/.*|home/anna/.*|var/(lib|cache)/private/)$"),
    ];

    /// <summary>The lines of a difference by why they are in it.</summary>
    public static IReadOnlyDictionary<string, string[]> Of(IEnumerable<string> difference)
        => difference.GroupBy(line => Reasons.FirstOrDefault(r => Regex.IsMatch(PathIn(line), r.Paths)).Why ?? Unexplained).ToDictionary(g => g.Key, g => g.ToArray());

    // + path mode user group hash, - path/ mode user group, + path -> target
    private static string PathIn(string line) => line[2..].Split(' ')[0];
}
