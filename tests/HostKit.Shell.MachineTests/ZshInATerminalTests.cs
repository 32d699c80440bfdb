using System.Globalization;
using System.Text.RegularExpressions;
using HostKit.Shell.Tests;
using HostKit.Testing;

namespace HostKit.Shell.MachineTests;

/// <summary>A user's zsh in a real terminal, with programs and fonts beside it, on a booted machine.</summary>
public sealed class ZshInATerminalTests : IAsyncLifetime
{
    private static readonly MachineImage Image = MachineImage.Debian()
        .WithPackages("zsh", "zsh-autosuggestions", "zsh-syntax-highlighting", "ripgrep", "fd-find", "bat", "fontconfig", "fonts-dejavu-core", "tmux");

    private readonly Folder _framework = SmallFramework.Make();
    private readonly Folder _fonts = new();
    private Machine _machine = null!;

    public async ValueTask InitializeAsync()
    {
        _machine = await Machine.StartAsync(Image);
        await _machine.ShellAsync("useradd --create-home --shell /usr/bin/zsh ada; printf 'echo remembered words\\n' > /home/ada/.zsh_history; chown ada: /home/ada/.zsh_history; cp /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf /root/");
        await File.WriteAllBytesAsync($"{_fonts.Path}/OfMine.ttf", await _machine.ReadBytesAsync("/root/DejaVuSansMono.ttf"));
    }

    public async ValueTask DisposeAsync()
    {
        _framework.Dispose();
        _fonts.Dispose();
        await _machine.DisposeAsync();
    }

    [Fact]
    public async Task It_shows_theme_suggestions_highlighting_and_completions_starts_fast_and_is_taken_back()
    {
        await DoneAsync(Box("sober"));
        Assert.Equal(ApplyOutcome.NothingToDo, (await ApplyAsync(Box("sober"))).Outcome);

        await TerminalAsync("sober:ada> ");
        // What the history has is suggested, in grey, behind what is typed; a program is green, and what is none is red.
        await TypeAsync("echo rem");
        await ShowsAsync("echo remembered words");
        await ShowsInColourAsync("\u001b\\[32m[^\n]*echo[^\n]* rem\u001b\\[(90|38;5;8)m[^\n]*embered words");
        await KeysAsync("C-u");
        await TypeAsync("no-such-program");
        await ShowsInColourAsync("\u001b\\[[0-9;]*31m[^\n]*no-such-program");
        await KeysAsync("C-u");
        // A plugin's completions, with compinit's own dump.
        await TypeAsync("parcel --wr");
        await KeysAsync("Tab");
        await ShowsAsync("parcel --wrapped");
        await KeysAsync("C-u");
        await TypeAsync("print -r \"=$library_said=$plugins_said=$custom_said=$PAGER=\"; alias ll");
        await KeysAsync("Enter");
        await ShowsAsync("=first history=git =mine=less -R=");
        await ShowsAsync("ll='ls -l'");
        await _machine.ShellAsync("tmux kill-server");

        var dump = await DumpAsync();
        var best = await StartedInAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# zsh starts in {best} ms"));
        // None of these shells set completion up again, although a plugin wrote its own anew in each.
        Assert.Equal(dump, await DumpAsync());

        Assert.Equal("/usr/local/bin/fd\n/usr/local/bin/bat\n/usr/bin/rg", (await _machine.ShellAsync("for p in fd bat rg; do command -v $p; done; fd --version >/dev/null && bat --version >/dev/null")).Output);
        Assert.Contains("/usr/local/share/fonts/mine/OfMine.ttf", (await _machine.ShellAsync("fc-list")).Output, StringComparison.Ordinal);

        // A user who comes with the same apply, without Oh My Zsh.
        Assert.Equal("hi='echo hello'", (await _machine.ShellAsync("runuser -u bob -- env HOME=/home/bob zsh -ic 'alias hi' 2>/dev/null")).Output);

        // A plugin that zsh cannot read changes nothing.
        using var broken = new Folder().With("broken.plugin.zsh", "if true; then\n");
        var refused = await ApplyAsync(Box("sober", ZshPlugin.FromFolder(broken.Path) with { Name = "broken" }));
        Assert.Equal(ApplyOutcome.Refused, refused.Outcome);
        Assert.Contains("broken.plugin.zsh", string.Join('\n', refused.Failures), StringComparison.Ordinal);
        var elsewhere = await ApplyAsync(Box("sober", ZshPlugin.FromPackage("tmux")));
        Assert.Contains("loads '/usr/share/tmux/tmux.zsh', and there is no such file", string.Join('\n', elsewhere.Failures), StringComparison.Ordinal);

        _framework.With("themes/somber.zsh-theme", "PROMPT='somber:%n] '\n");
        await DoneAsync(Box("somber"));
        await TerminalAsync("somber:ada] ");
        await TypeAsync("crane --li");
        await KeysAsync("Tab");
        await ShowsAsync("crane --lift");
        await _machine.ShellAsync("tmux kill-server");
        Assert.Equal(ApplyOutcome.Done, (await (await _machine.Host.PlanRollbackAsync("box", 1)).ApplyAsync()).Outcome);
        await TerminalAsync("sober:ada> ");
        Assert.Equal(ApplyOutcome.Done, (await (await _machine.Host.PlanRemovalAsync("box")).ApplyAsync()).Outcome);
        Assert.Equal("", (await _machine.ShellAsync("ls -A /usr/local/bin; ls /home/ada/.zshrc /usr/local/share/fonts/mine 2>/dev/null || true")).Output);
    }

    private HostConfiguration Box(string theme, params ZshPlugin[] more) => new HostConfiguration("box")
        .Add(new Programs("ripgrep", "fd", "bat"))
        .Add(new Fonts("mine") { Files = [$"{_fonts.Path}/OfMine.ttf"] })
        .Add(new UserResource("bob") { Shell = "/usr/bin/zsh" })
        .Add(new Zsh("bob") { Plugins = [ZshPlugin.FromPackage("zsh-autosuggestions")], Aliases = [("hi", "echo hello")] })
        .Add(new Zsh("ada")
        {
            OhMyZsh = OhMyZsh.FromFolder(_framework.Path),
            Theme = ZshTheme.Bundled(theme),
            Plugins = [ZshPlugin.FromPackage("zsh-syntax-highlighting"), ZshPlugin.FromPackage("zsh-autosuggestions"), ZshPlugin.Bundled("git"), ZshPlugin.Bundled("only-completes"), ZshPlugin.Bundled("writes"), .. more],
            Aliases = [("ll", "ls -l")],
            Environment = [("PAGER", "less -R")],
        });

    private async Task DoneAsync(HostConfiguration box)
    {
        var result = await ApplyAsync(box);
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
    }

    private async Task<ApplyResult> ApplyAsync(HostConfiguration box) => await (await _machine.Host.PlanAsync(box)).ApplyAsync();

    // A login of the user in a terminal of 80 columns, whose screen can be read.
    private async Task TerminalAsync(string prompt)
    {
        await _machine.ShellAsync("cd /home/ada; TERM=xterm-256color LANG=C.UTF-8 tmux -u new-session -d -x 80 -y 24 'env TERM=xterm-256color runuser -l ada'");
        await ShowsAsync(prompt);
    }

    private Task TypeAsync(string text) => _machine.RunAsync("tmux", "send-keys", "-l", text);

    private Task KeysAsync(string key) => _machine.RunAsync("tmux", "send-keys", key);

    // Blanks at the end of a line are not on the screen.
    private Task ShowsAsync(string text) => ShowsAsync(text, colours: false, screen => screen.Contains(text.TrimEnd(), StringComparison.Ordinal));

    private Task ShowsInColourAsync(string pattern) => ShowsAsync(pattern, colours: true, screen => Regex.IsMatch(screen, pattern));

    private async Task ShowsAsync(string what, bool colours, Func<string, bool> shows)
    {
        var screen = "";
        for (var i = 0; i < 100; i++)
        {
            screen = (await _machine.ShellAsync($"tmux capture-pane -p {(colours ? "-e" : "")}")).Output;
            if (shows(screen))
                return;
            await Task.Delay(100);
        }

        Assert.Fail($"'{what}' is not on the screen:\n{screen.Replace("\u001b", "ESC", StringComparison.Ordinal)}");
    }

    private async Task<string> DumpAsync() => (await _machine.ShellAsync("cd /home/ada/.cache/hostkit-zsh; stat -c '%n %i' *")).Output;

    // The best of ten, each a whole interactive shell, on a terminal as above.
    private async Task<double> StartedInAsync()
    {
        var times = await _machine.ShellAsync("""
            cat > /tmp/starts <<'end'
            zmodload zsh/datetime
            for i in {1..10}; do s=$EPOCHREALTIME; zsh -i -c exit; print $(( (EPOCHREALTIME - s) * 1000 )); done
            end
            runuser -u ada -- env HOME=/home/ada TERM=xterm-256color script -qec 'zsh -f /tmp/starts' /dev/null
            """);
        return Math.Round(times.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Min(t => double.Parse(t, CultureInfo.InvariantCulture)), 1);
    }
}
