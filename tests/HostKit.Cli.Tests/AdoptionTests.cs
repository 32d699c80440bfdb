using HostKit.Nginx;
using HostKit.Systemd;

namespace HostKit.Cli.Tests;

/// <summary>Moving a hand-written unit and site into a script: refused, taken over when told so, and given back.</summary>
public sealed class AdoptionTests : IDisposable
{
    private readonly TemporaryHost _host = new();

    public AdoptionTests()
    {
        Directory.CreateDirectory(_host.PathOf("/etc/systemd/system"));
        Directory.CreateDirectory(_host.PathOf("/etc/nginx/conf.d"));
        _host.Write("/etc/systemd/system/hello.service", "by hand\n");
        _host.Write("/etc/systemd/system/hello.timer", "by hand\n");
        _host.Write("/etc/nginx/conf.d/hello.example.org.conf", "by hand\n");
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Without_being_told_so_every_file_in_the_way_is_named_and_left_alone()
    {
        var (code, _, error) = await _host.RunAsync(Box(adopt: false), "apply", "--yes");
        Assert.Equal(1, code);
        Assert.Contains("file[/etc/systemd/system/hello.service]", error, StringComparison.Ordinal);
        Assert.Contains("file[/etc/systemd/system/hello.timer]", error, StringComparison.Ordinal);
        Assert.Contains("file[/etc/nginx/conf.d/hello.example.org.conf]", error, StringComparison.Ordinal);
        Assert.Contains("set Adopt = true", error, StringComparison.Ordinal);
        Assert.Equal("by hand\n", _host.Read("/etc/systemd/system/hello.service"));
    }

    [Fact]
    public async Task Adopted_units_and_sites_come_back_on_removal()
    {
        Assert.Equal(0, (await _host.RunAsync(Box(adopt: true), "apply", "--yes")).Code);
        Assert.Contains("ExecStart=/bin/true", _host.Read("/etc/systemd/system/hello.service"), StringComparison.Ordinal);
        Assert.Contains("server_name hello.example.org;", _host.Read("/etc/nginx/conf.d/hello.example.org.conf"), StringComparison.Ordinal);

        Assert.Equal(0, (await _host.RunAsync(Box(adopt: true), "remove", "--yes")).Code);
        Assert.Equal("by hand\n", _host.Read("/etc/systemd/system/hello.service"));
        Assert.Equal("by hand\n", _host.Read("/etc/systemd/system/hello.timer"));
        Assert.Equal("by hand\n", _host.Read("/etc/nginx/conf.d/hello.example.org.conf"));
    }

    private static HostConfiguration Box(bool adopt) => new HostConfiguration("box")
        .Add(new ServiceUnit("hello") { Service = new() { ExecStart = [new("/bin/true")] }, Adopt = adopt })
        .Add(new TimerUnit("hello") { Timer = new() { OnCalendar = [CalendarExpression.Daily] }, Install = new() { WantedBy = [Units.Timers] }, Adopt = adopt })
        .Add(new Site("hello.example.org") { Root = "/srv", Adopt = adopt });
}
