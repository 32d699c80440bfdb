using System.Diagnostics;

namespace HostKit.Samples.MachineTests.Box;

/// <summary>The whole server, from one script, on a bare machine.</summary>
public sealed class BoxTests(ITestOutputHelper output)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    [Fact]
    public async Task One_script_makes_the_server_of_the_story_keeps_it_and_gives_it_back()
    {
        using var script = await BoxScript.CreateAsync();
        Lap("the script published");
        await using var box = await BoxMachine.StartAsync(script);
        var machine = box.Machine;
        Lap("a bare machine booted (and its image made, the first time)");
        var bare = await FilesAsync(box);

        output.WriteLine(await box.RunAsync(0, "apply", "--yes", "--wait"));
        Lap("first apply, certificate included");
        await EverythingAnswersAsync(box);
        Assert.Contains("Nothing to do", await box.RunAsync(0, "apply", "--yes"), StringComparison.Ordinal);
        await box.RunAsync(0, "status");
        Lap("second apply and status");

        // Before DNS moves: every site by its own name; the CA is one that nobody trusts.
        var asked = await box.RunAsync(0, "check", "--at", "127.0.0.1", "--any-authority");
        Assert.Contains("tts.example.org redirects to https", asked, StringComparison.Ordinal);
        Assert.Contains("certificate for example.org, *.example.org by Pebble", asked, StringComparison.Ordinal);
        Assert.Contains("does not trust the certificate", await box.RunAsync(1, "check", "--at", "127.0.0.1"), StringComparison.Ordinal);
        Lap("every site asked at an address");

        // A backup is made and read back; the firewall has the sites' ports and SSH's.
        await machine.ShellAsync("systemctl start hostkit-backup-box.service && hostkit-backup-box restore /root/restored && test -s /root/restored/srv/grav/index.php && rm -rf /root/restored");
        Assert.Contains("80, 443", (await machine.ShellAsync("nft list table inet hostkit")).Output, StringComparison.Ordinal);
        Lap("a backup, restored");

        var booting = Stopwatch.StartNew();
        await box.RebootAsync();
        await EverythingAnswersAsync(box);
        Assert.InRange(booting.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Lap("reboot, until everything answered");
        await box.RunAsync(0, "status");

        // A bad edit of each part in turn: refused, or taken back, and everything still answers.
        (string File, string From, string To, int ExitCode)[] edits =
        [
            ("Web.cs", "Locations = [Location.Assets(\"/assets/\")]", "Locations = [Location.Assets(\"/assets/\"), new(\"/x\") { [\"no_such_directive\"] = \"on\" }]", 1),
            ("Web.cs", "Extensions = [\"mbstring\"]", "Extensions = [\"mbstring\"], [\"pm.no_such\"] = \"1\"", 1),
            ("Apps.cs", "quiz.Command(\"quiz\", $\"{QuizPort}\")", "quiz.Command(\"quiz\", \"no port\")", 3),
            ("Social.cs", "\"./streaming\"", "\"./streaming\", \"--crash\"", 3),
            ("Machine.cs", "{ Comment = \"mosh\" }]", "{ Comment = \"mosh\" }], Statements = [\"ip saddr nonsense drop\"]", 1),
            ("Machine.cs", "MaxAuthTries = 3", "MaxAuthTries = 3, [\"Ciphers\"] = \"rot13\"", 1),
            ("Machine.cs", "AllowUsers = [\"anna\", \"git\"]", "AllowUsers = [\"git\"]", 1),
            ("People.cs", "{ Description = \"This server\", Writers = [\"anna\"] }", "{ Description = \"This server\", Writers = [\"bert\"] }", 1),
            ("People.cs", "Lines = [", "Lines = [\"if [[ unfinished\", ", 1),
        ];
        foreach (var (file, from, to, exitCode) in edits)
        {
            await using (await script.EditAsync(file, from, to))
            {
                await script.PublishAsync();
                var said = await box.RunAsync(exitCode, "apply", "--yes");
                output.WriteLine(said[Math.Max(0, said.Length - 2000)..]);
                await EverythingAnswersAsync(box);
            }
        }

        await script.PublishAsync();
        await box.RunAsync(0, "status");
        Lap($"{edits.Length} bad edits");

        // An edit that is good, and back to the first generation.
        await using (await script.EditAsync("apps/pages/assets/page.css", "green", "red"))
        {
            await box.RunAsync(0, "apply", "--yes");
            Assert.Contains("red", await box.GetAsync("https://static.example.org/assets/page.css"), StringComparison.Ordinal);
            await box.RunAsync(0, "rollback", "1", "--yes");
            await EverythingAnswersAsync(box);
        }

        Lap("a good edit, and back");
        await box.RunAsync(0, "remove", "--purge", "--yes");
        Lap("remove");
        // The machine is as it was, but for what is listed.
        var left = BoxLeft.Of(Difference(bare, await FilesAsync(box)));
        foreach (var (why, lines) in left)
            Console.WriteLine($"# left, {why}: {lines.Length}");
        Assert.Empty(left.GetValueOrDefault(BoxLeft.Unexplained, []));
        Console.WriteLine($"# peak memory of the script's process: {box.PeakMemory / 1024 / 1024} MiB");
        Assert.InRange(box.PeakMemory, 1, 200_000_000);
        foreach (var gone in (string[])["/etc/nginx/conf.d/example.org.conf", "/etc/containers/systemd/social-web.container", "/etc/systemd/system/bots.service", "/etc/hostkit-firewall.nft", "/etc/hostkit-git", "/var/lib/hostkit/store"])
            Assert.False(await machine.ExistsAsync(gone), gone);
    }

    private static async Task EverythingAnswersAsync(BoxMachine box)
    {
        (string Url, string Answer)[] expected =
        [
            ("https://example.org/", "social of example.org\n\n200"), ("https://example.org/api/v1/streaming/", "streaming\n\n200"),
            ("http://example.org/x?y", "301 https://example.org/x?y"), ("https://www.example.org/z", "301 https://example.org/z"),
            ("https://bots.example.org/", "bots 1\n\n200"), ("https://quiz.example.org/", "quiz 1\n\n200"), ("https://speech.example.org/", "speech\n1\n\n200"),
            ("https://git.example.org/", "Repositories of example.org"), ("https://grav.example.org/", "grav 1 as "), ("https://tts.example.org/a", "301 https://speech.example.org/"), ("https://static.example.org/assets/page.css", "p { color: green }\n\n200"),
        ];
        var last = expected.ToDictionary(e => e.Url, _ => "");
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(25); await Task.Delay(200))
        {
            foreach (var (url, answer) in expected.Where(e => !last[e.Url].Contains(e.Answer, StringComparison.Ordinal)))
                last[url] = await box.GetAsync(url);
            if (expected.All(e => last[e.Url].Contains(e.Answer, StringComparison.Ordinal)))
                break;
        }

        Assert.All(expected, e => Assert.Contains(e.Answer, last[e.Url], StringComparison.Ordinal));
    }

    /// <summary>Every file, link and directory, with its mode, owner and contents.</summary>
    private static async Task<string[]> FilesAsync(BoxMachine box)
        => (await box.Machine.ShellAsync("""
            cd /; find etc usr opt srv root home boot var -xdev \( -path var/lib/dpkg -o -path var/lib/apt -o -path var/cache/apt -o -path var/log -o -path var/tmp \) -prune -o \
                \( -type f -printf '%p %m %u %g ' -exec sha256sum -- {} \; -o -type l -printf '%p -> %l\n' -o -type d -printf '%p/ %m %u %g\n' \) | sed 's/ [^ ]*$//; t' | sort
            """)).Output.Split('\n');

    private static IEnumerable<string> Difference(string[] before, string[] after) => before.Except(after).Select(l => $"- {l}").Concat(after.Except(before).Select(l => $"+ {l}"));

    private void Lap(string what)
    {
        Console.WriteLine($"# {_clock.Elapsed.TotalSeconds,6:0.0} s  {what}");
        _clock.Restart();
    }
}
