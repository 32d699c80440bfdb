#!/usr/bin/env -S dotnet run
// One web service behind nginx, with a timer. Try it without a server and without root:
//   dotnet run samples/hello/provision.cs -- apply --yes --root ./out
// On the server: put the service into /opt/hello (see server.cs), then: sudo dotnet run provision.cs -- apply
// In a folder of your own, write "#:package HostKit.Cli@*-*" and so on instead of the "#:project" lines.
#:project ../../src/HostKit.Cli
#:project ../../src/HostKit.Nginx
#:project ../../src/HostKit.Systemd
#:property PublishAot=false
#:property InvariantGlobalization=true
using HostKit;
using HostKit.Cli;
using HostKit.Nginx;
using HostKit.Systemd;

const int port = 5080;
var box = new HostConfiguration("hello");

box.Add(new ServiceUnit("hello")
{
    Unit = new() { Description = "Hello web service", After = [Units.NetworkOnline], Wants = [Units.NetworkOnline] },
    Service = new ServiceSection
    {
        ExecStart = [new("/opt/hello/server", "--urls", $"http://127.0.0.1:{port}")],
        Restart = Restart.Always,
        RestartSec = TimeSpan.FromSeconds(2),
    }.Hardened(),
    Install = new() { WantedBy = [Units.MultiUser] },
});

box.Add(new Site("hello.example.org")
{
    Locations =
    [
        Location.Proxy("/", port),
        Location.Proxy("/ws", port).WithWebSockets(),
        Location.Redirect("= /index.html", "/"),
    ],
});

box.Add(new ServiceUnit("hello-heartbeat")
{
    Unit = new() { Description = "Says that the box is alive" },
    Service = new() { Type = ServiceType.Oneshot, ExecStart = [new("/usr/bin/logger", "the box is alive")] },
});
box.Add(new TimerUnit("hello-heartbeat")
{
    Timer = new() { OnCalendar = [CalendarExpression.Hourly], Persistent = true },
    Install = new() { WantedBy = [Units.Timers] },
});

return await HostKitCli.RunAsync(box, args);
