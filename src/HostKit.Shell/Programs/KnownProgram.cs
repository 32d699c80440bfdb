namespace HostKit.Shell;

/// <summary>A program whose package, or whose file, is called otherwise somewhere.</summary>
/// <param name="Name">The name by which everybody calls it.</param>
/// <param name="Apt">The package of Debian and relatives.</param>
/// <param name="Pacman">The package of Arch and relatives.</param>
/// <param name="Dnf">The package of Fedora and relatives.</param>
/// <param name="DebianFile">What Debian calls the program's file; null when that is the usual name.</param>
internal sealed record KnownProgram(string Name, string Apt, string Pacman, string Dnf, string? DebianFile = null)
{
    private static readonly KnownProgram[] All =
    [
        new("rg", "ripgrep", "ripgrep", "ripgrep"),
        new("fd", "fd-find", "fd", "fd-find", "/usr/bin/fdfind"),
        new("bat", "bat", "bat", "bat", "/usr/bin/batcat"),
        new("delta", "git-delta", "git-delta", "git-delta"),
        new("nvim", "neovim", "neovim", "neovim"),
        new("vim", "vim", "vim", "vim-enhanced"),
        new("ag", "silversearcher-ag", "the_silver_searcher", "the_silver_searcher"),
        new("http", "httpie", "httpie", "httpie"),
        new("dig", "bind9-dnsutils", "bind", "bind-utils"),
        new("7z", "7zip", "7zip", "7zip"),
        new("ssh", "openssh-client", "openssh", "openssh-clients"),
        new("sqlite3", "sqlite3", "sqlite", "sqlite"),
        new("tldr", "tealdeer", "tealdeer", "tealdeer"),
    ];

    // Whoever says the package's name means the same program.
    public static KnownProgram Of(string name)
        => Array.Find(All, p => p.Name == name) ?? Array.Find(All, p => p.Apt == name || p.Pacman == name || p.Dnf == name) ?? new(name, name, name, name);

    public SystemPackage Package => new(Apt == Pacman && Apt == Dnf ? Apt : Name) { Apt = Apt, Pacman = Pacman, Dnf = Dnf };
}
