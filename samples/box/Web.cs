using HostKit;
using HostKit.Git;
using HostKit.Nginx;
using HostKit.Php;
using static Facts;

/// <summary>A dozen names behind one certificate.</summary>
static class Web
{
    public static void AddWeb(this HostConfiguration box)
    {
        var tls = Tls.Redirecting(Certificate) with { Hsts = Hsts.TwoYears };
        Site Named(string name) => new(name) { Tls = tls, Headers = SecurityHeaders.Basic };
        Site At(string label) => Named($"{label}.{Domain}");

        box.Add(Certificate);
        box.Add(new NginxService());
        // The page that nginx comes with would answer for unknown names, too.
        box.Add(new AbsentPath("/etc/nginx/sites-enabled/default"));
        box.Add(Site.RejectUnknownHosts() with { Tls = Tls.Rejecting });

        // The main domain is shared: what is not Mastodon's is a page of files.
        box.Add(Named(Domain) with
        {
            RedirectedNames = [$"www.{Domain}"],
            Root = Apps.Pages.Root,
            Locations = [Location.Static("/about/", Apps.Pages.Root!), .. Social.Locations],
        });

        // Programs, each with a name of its own.
        box.Add(At("bots") with { Locations = [Location.Proxy("/", Apps.BotsPort).WithWebSockets()], Answers = [new("/") { Contains = "bots" }, new("/ws") { WebSocket = true }] });
        box.Add(At("quiz") with { Locations = [Location.Proxy("/", Apps.QuizPort)] });
        box.Add(At("speech") with { Locations = [Location.Proxy("/", Apps.SpeechPort).Unbuffered()] });

        // Files.
        box.Add(At("static") with { Root = Apps.Pages.Root, Locations = [Location.Assets("/assets/")] });
        box.Add(At("files") with { Locations = [Location.Static("/", "/srv/files") with { Autoindex = true }] });

        // PHP, as a user of its own.
        var grav = new PhpPool("grav") { User = "grav", Root = "/srv/grav", Processes = PhpProcesses.OnDemand(5), Extensions = ["mbstring"], Ini = [("memory_limit", ByteSize.MiB(64))] };
        box.Add(new UserResource("grav") { System = true }).Add(grav);
        box.Add(new DirectoryResource("/srv/grav"));
        box.Add(new SeedFile("/srv/grav/index.php", "<?php echo 'grav 1 as ', get_current_user();"));
        box.Add(At("grav") with { Root = grav.Root, Locations = [new Location("/") { TryFiles = [Var.Uri, NginxText.Expand("/index.php?$args")] }, Location.Php(grav.Socket)] });

        // Repositories, as far as they are public.
        box.Add(At("git") with { Locations = [Location.Cgi("/", GitWeb.Socket, GitWeb.Program), new("/cgit-assets/") { Alias = GitWeb.Assets + "/" }] });

        // Names that have moved.
        foreach (var (old, now) in new[] { ("blog", $"https://{Domain}/about/"), ("tts", $"https://speech.{Domain}/"), ("toots", $"https://{Domain}/") })
            box.Add(At(old) with { Locations = [Location.Redirect("^~ /", now, permanent: true)] });
    }
}
