#!/usr/bin/env -S dotnet run
// A site with a wildcard certificate, proven by DNS at NameSilo. Try it without a server and without root:
//   NAMESILO_API_KEY=none dotnet run provision.cs -- apply --yes --root ./out
// On the server: sudo NAMESILO_API_KEY=... dotnet run provision.cs -- apply --wait
// In a folder of your own, write "#:package HostKit.Cli@*-*" and so on instead of the "#:project" lines: the packages bring the program along that gets certificates. With the
// "#:project" lines, build it first: dotnet publish src/tools/HostKit.Acme.Service -o program, and let HOSTKIT_ACME_PROGRAM be program/hostkit-acme.
#:project ../../src/HostKit.Acme
#:project ../../src/HostKit.Cli
#:project ../../src/HostKit.Nginx
#:property PublishAot=false
#:property InvariantGlobalization=true
using HostKit;
using HostKit.Acme;
using HostKit.Cli;
using HostKit.Nginx;

var box = new HostConfiguration("certificate");

var certificate = new Certificate("example.org")
{
    Names = ["example.org", "*.example.org"],
    Challenge = DnsAccount.NameSilo(Secret.FromEnvironment("NAMESILO_API_KEY")),
    AgreesToTerms = true,
};
box.Add(certificate);

box.Add(new NginxService());
box.Add(Site.RejectUnknownHosts());
box.Add(new Site("example.org")
{
    RedirectedNames = ["www.example.org"],
    Tls = Tls.Redirecting(certificate),
    Locations = [Location.Static("/", "/srv/www")],
});
box.Add(new Site("shop.example.org")
{
    Tls = Tls.Redirecting(certificate),
    Locations = [Location.Proxy("/", 5000)],
});

return await HostKitCli.RunAsync(box, args);
