using HostKit;
using HostKit.Acme;
using HostKit.Containers;
using HostKit.Network;
using System.Net;

/// <summary>What is this server's own, and would be another for the next one.</summary>
static class Facts
{
    public const string Domain = "example.org";

    public const string AnnasKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f anna@desk";

    public const string BackupPlace = "sftp:box@backup.example.net:/srv/backups/box";

    public static readonly StaticNetwork Uplink = new("eth0")
    {
        Addresses = ["192.0.2.10/24", "2001:db8:0:1::10/64"],
        Gateways = [IPAddress.Parse("192.0.2.1"), IPAddress.Parse("fe80::1")],
        NameServers = [IPAddress.Parse("192.0.2.53")],
    };

    public static readonly Image Mastodon = Image.Pinned("ghcr.io/mastodon/mastodon@sha256:8b0c2d4f6a8c0e1f3a5b7c9d1e3f5a7b9c1d3e5f7a9b1c3d5e7f9a1b3c5d7e9f");
    public static readonly Image Postgres = Image.Pinned("docker.io/library/postgres@sha256:5f1ab6a0a2f8a4ef7e1f1d6d7b7b4ba6a3b5a9b6c8d2c0e4f6a8b0c2d4e6f801");
    public static readonly Image Redis = Image.Pinned("docker.io/library/redis@sha256:1f3a5b7c9d1e3f5a7b9c1d3e5f7a9b1c3d5e7f9a1b3c5d7e9f1b3d5f7a9b1c3d");

    /// <summary>A file that only root can read, one secret in each.</summary>
    public static Secret Secret(string name) => HostKit.Secret.FromFile(Path.Combine(Environment.GetEnvironmentVariable("BOX_SECRETS") ?? "/root/secrets", name));

    /// <summary>Proven by DNS, as a wildcard has to be, at a registrar that takes its time.</summary>
    public static Certificate Certificate { get; } = new(Domain)
    {
        Names = [Domain, $"*.{Domain}"],
        Challenge = DnsAccount.NameSilo(Secret("namesilo")),
        AgreesToTerms = true,
    };
}
