#!/usr/bin/env -S dotnet run
// One web server of several. Ansible takes it to each of them, one after the other (see roll.yml); publish it first:
//   dotnet publish web.cs -r linux-x64 -o published && cp published/web library/
// Without Ansible it is a script as any other: dotnet run samples/fleet/web.cs -- plan --root ./out
// In a folder of your own, write "#:package HostKit.Cli@*-*" and so on instead of the "#:project" lines.
#:project ../../src/HostKit.Cli
#:project ../../src/HostKit.Nginx
#:project ../../src/HostKit.Systemd
#:property InvariantGlobalization=true
using HostKit;
using HostKit.Cli;
using HostKit.Nginx;
using HostKit.Systemd;

const int port = 5080;
// From the play's "environment:", where hosts and groups can have values of their own.
var release = Environment.GetEnvironmentVariable("RELEASE") ?? "1";
var web = new HostConfiguration("web");

web.Add(new ServiceUnit("web")
{
    Unit = new() { Description = $"Web service, release {release}" },
    Service = new ServiceSection { ExecStart = [new("/opt/web/serve", $"{port}", release)], Restart = Restart.OnFailure }.Hardened(),
    Install = new() { WantedBy = [Units.MultiUser] },
});
web.Add(new Site("web.example.org") { Locations = [Location.Proxy("/", port)] });

// A release that does not answer as itself is taken back, and the play stops at that machine.
web.Add(new HttpProbe("release", new Uri($"http://127.0.0.1:{port}/")) { Contains = $"release {release}" });

return await HostKitCli.RunAsync(web, args);
