namespace HostKit.Systemd.Tests;

/// <summary>The units that the documentation shows.</summary>
public sealed class SampleTests
{
    [Fact]
    public void The_design_shows_a_bot()
    {
        var app = new Command("/opt/bots/app", "new_bots");
        var bots = new ServiceUnit("botfriends")
        {
            Unit = new() { Description = "Bot friends", After = [Units.NetworkOnline] },
            Service = new() { ExecStart = [app], User = "bots", Restart = Restart.Always },
            Install = new() { WantedBy = [Units.MultiUser] },
        };
        Assert.Equal(
            "[Unit]\nDescription=Bot friends\nAfter=network-online.target\n\n[Service]\nExecStart=/opt/bots/app new_bots\nUser=bots\nRestart=always\n\n"
            + "[Install]\nWantedBy=multi-user.target\n",
            bots.ToString());
    }

    [Fact]
    public void The_readme_shows_a_service_and_a_timer()
    {
        var hello = new ServiceUnit("hello")
        {
            Unit = new() { Description = "Hello", Wants = [Units.NetworkOnline], After = [Units.NetworkOnline] },
            Service = new ServiceSection
            {
                ExecStart = [new("/opt/hello/hello", "--greeting", "100 % $free; don't quote")],
                User = "hello",
                StateDirectory = ["hello"],
                Restart = Restart.Always,
                RestartSec = TimeSpan.FromSeconds(2),
                MemoryMax = ByteSize.MiB(512),
                ["NewDirective"] = "as systemd reads it",
            }.Hardened(),
            Install = new() { WantedBy = [Units.MultiUser] },
        };
        var daily = new TimerUnit("hello-cleanup")
        {
            Timer = new() { OnCalendar = ["Mon..Fri 04:30"], Persistent = true },
            Install = new() { WantedBy = [Units.Timers] },
        };
        var configuration = new HostConfiguration("hello");
        configuration.Add(hello).Add(daily);
        Assert.Empty(configuration.Declarations.SelectMany(d => d.Component.Validate()));
        Assert.Contains("\nExecStart=/opt/hello/hello --greeting \"100 %% $$free; don't quote\"\n", hello.ToString(), StringComparison.Ordinal);
    }
}
