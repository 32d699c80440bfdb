using System.Text;

namespace HostKit.Git;

/// <summary>
/// cgit (<see href="https://git.zx2c4.com/cgit/about/">git.zx2c4.com</see>) for the public repositories of a <see cref="GitServer"/>, as values for a site:
/// <c>Locations = [Location.Cgi("/", GitWeb.Socket, GitWeb.Program), Location.Static("/cgit-assets/", ...)]</c>. It runs as an account of its own, which reads public repositories and writes nothing.
/// </summary>
public sealed record GitWeb
{
    private const string Folder = "/etc/systemd/system", Account = "hostkit-cgit", Settings = "/etc/hostkit-git/cgitrc";
    private const string Head = "# Written by HostKit. It is replaced at the next apply: change the script instead.\n";

    /// <summary>Where it is asked, in FastCGI's protocol.</summary>
    public static SocketAddress Socket { get; } = SocketAddress.Unix("/run/hostkit-cgit.sock") with { Unit = "hostkit-cgit.socket" };

    /// <summary>The program that a location names (<c>SCRIPT_FILENAME</c>).</summary>
    public static string Program => "/usr/lib/cgit/cgit.cgi";

    /// <summary>The folder with cgit's style sheet and pictures, which the site serves at <c>/cgit-assets/</c>.</summary>
    public static string Assets => "/usr/share/cgit";

    /// <summary>The heading of its pages; one line.</summary>
    public string Title { get; init => field = Checked(value); } = "Git repositories";

    /// <summary>What stands below the heading; one line; empty unless set.</summary>
    public string Subtitle { get; init => field = Checked(value); } = "";

    /// <summary>Addresses to clone from, as shown on pages, before the repository's name, such as <c>git@example.org:</c>; none unless set.</summary>
    public string ClonePrefix { get; init => field = Checked(value); } = "";

    /// <summary>The path below which the site shows it; <c>/</c> unless set.</summary>
    public string Root { get; init => field = value is ['/', ..] ? Checked(value) : throw new ArgumentException($"'{value}' is no path: it begins with '/'.", nameof(value)); } = "/";

    internal IEnumerable<Resource> Lower(GitServer server, Host host)
    {
        var release = OsRelease.Of(host);
        var webServer = release.IsLike("arch") ? "http" : release.IsLike("fedora") || release.IsLike("rhel") ? "nginx" : "www-data";
        yield return new SystemPackage("cgit");
        yield return new SystemPackage("fcgiwrap");
        yield return new UserResource(Account) { System = true, Groups = [server.Account], Comment = "cgit" };
        yield return new FileResource(Settings, Text(server));
        // git does not read repositories of another account unless it is told to.
        yield return new FileResource("/etc/hostkit-git/cgit-gitconfig", $"[safe]\n\tdirectory = *\n");
        yield return new FileResource($"{Folder}/hostkit-cgit.socket", $"{Head}[Unit]\nDescription=Web view of repositories\n\n[Socket]\nListenStream={Socket.Path}\nSocketUser={webServer}\nSocketMode=0600\nAccept=no\n\n[Install]\nWantedBy=sockets.target\n");
        yield return new FileResource($"{Folder}/hostkit-cgit.service", $"""
            {Head}[Unit]
            Description=Web view of repositories

            [Service]
            ExecStart={(release.IsLike("arch") ? "/usr/bin" : "/usr/sbin")}/fcgiwrap -c 2
            Environment=CGIT_CONFIG={Settings} GIT_CONFIG_GLOBAL=/etc/hostkit-git/cgit-gitconfig
            User={Account}
            SupplementaryGroups={server.Account}
            CacheDirectory=hostkit-cgit
            ProtectSystem=strict
            ProtectHome=yes
            PrivateTmp=yes
            PrivateDevices=yes
            PrivateNetwork=yes
            NoNewPrivileges=yes
            CapabilityBoundingSet=
            RestrictAddressFamilies=AF_UNIX
            SystemCallArchitectures=native

            """);
        yield return new UnitState("hostkit-cgit.socket") { Enabled = true, Started = true };
        yield return new UnitState("hostkit-cgit.service") { RestartOnChange = [Settings] };
        // The distribution's own would listen for everybody.
        yield return new UnitState("fcgiwrap.socket") { Enabled = false, Started = false };
        yield return new UnitState("fcgiwrap.service") { Enabled = false, Started = false };
    }

    private string Text(GitServer server)
    {
        var assets = "/cgit-assets";
        var text = new StringBuilder(Head);
        text.Append($"root-title={Title}\nroot-desc={Subtitle}\nvirtual-root={Root}\ncss={assets}/cgit.css\nlogo={assets}/cgit.png\nfavicon={assets}/favicon.ico\n");
        text.Append("enable-http-clone=0\nenable-index-owner=0\nenable-commit-graph=1\nenable-log-linecount=1\nsnapshots=tar.gz\ncache-size=0\nmimetype.css=text/css\nmimetype.html=text/html\nmimetype.png=image/png\nmimetype.svg=image/svg+xml\n");
        foreach (var repository in server.Repositories.Where(r => r.IsPublic))
        {
            text.Append($"\nrepo.url={repository.RepositoryName}\nrepo.path={server.Directory}/{repository.RepositoryName}.git\nrepo.desc={repository.Description}\nrepo.defbranch={repository.DefaultBranch}\n");
            if (ClonePrefix.Length > 0)
                text.Append($"repo.clone-url={ClonePrefix}{repository.RepositoryName}\n");
        }

        return text.ToString();
    }

    private static string Checked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAny('\n', '\r', '\0') < 0 ? text : throw new ArgumentException("It is one line.", nameof(text));
    }
}
