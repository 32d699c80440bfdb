#!/usr/bin/env -S dotnet run
// One server, all of it: sites behind a wildcard certificate, programs from source, containers, a git server, network, firewall, backups.
// Try it without a server and without root:
//   BOX_SECRETS=secrets.example dotnet run samples/box/box.cs -- plan --root ./out
// On the server: change Facts.cs, put your secrets into files of root's, then: sudo BOX_SECRETS=/root/secrets dotnet run box.cs -- apply --confirm 5m
// In a folder of your own, write "#:package HostKit.Cli@*-*" and so on instead of the "#:project" lines.
#:project ../../src/HostKit.Acme
#:project ../../src/HostKit.Cli
#:project ../../src/HostKit.Containers
#:project ../../src/HostKit.Git
#:project ../../src/HostKit.Network
#:project ../../src/HostKit.Nginx
#:project ../../src/HostKit.Packaging
#:project ../../src/HostKit.Php
#:project ../../src/HostKit.Server
#:project ../../src/HostKit.Shell
#:project ../../src/HostKit.Systemd
#:include Facts.cs
#:include Web.cs
#:include Apps.cs
#:include Social.cs
#:include People.cs
#:include Machine.cs
#:property PublishAot=false
#:property InvariantGlobalization=true
using HostKit;
using HostKit.Cli;

var box = new HostConfiguration("box") { SettleTime = TimeSpan.FromSeconds(2) };
box.AddMachine();
box.AddPeople();
box.AddApps();
box.AddSocial();
box.AddWeb();
return await HostKitCli.RunAsync(box, args);
