using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace HostKit.Acme.MachineTests;

/// <summary>
/// A real authoritative DNS server, knot, on 127.0.0.1 and one high port, with the zones hk.test, its delegated child sub.hk.test, and alias.test; all take updates
/// that are signed with a key. A second server, on 127.0.0.2 and the same port, has hk.test only as of the last <see cref="RefreshSecondaryAsync"/>.
/// </summary>
internal sealed class Knot : IAsyncDisposable
{
    public const string KeyName = "hostkit-hmac-sha256";
    public static readonly string[] Algorithms = ["hmac-sha256", "hmac-sha384", "hmac-sha512", "hmac-sha1", "hmac-md5"];
    private static readonly IPAddress SecondAddress = IPAddress.Parse("127.0.0.2");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-knot-");
    private Server? _primary;
    private Server? _secondary;

    private Knot(int port) => Port = port;

    /// <summary>The port of both servers.</summary>
    public int Port { get; }

    public string Secret { get; } = Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));

    public IPEndPoint EndPoint => new(IPAddress.Loopback, Port);

    public IPEndPoint Secondary => new(SecondAddress, Port);

    /// <summary>The variables of the provider rfc2136 for this server.</summary>
    public Dictionary<string, string> Variables => new()
    {
        ["RFC2136_NAMESERVER"] = $"127.0.0.1:{Port}",
        ["RFC2136_TSIG_KEY"] = KeyName,
        ["RFC2136_TSIG_SECRET"] = Secret,
        ["RFC2136_TSIG_ALGORITHM"] = "hmac-sha256.",
    };

    /// <param name="secondary">Whether there is a second server for hk.test.</param>
    /// <param name="records">More lines for the zone hk.test, such as <c>_acme-challenge.www CNAME www.alias.test.</c></param>
    /// <param name="zones">More zones with an apex, www and 127.0.0.1 for both, such as <c>example.org</c>.</param>
    public static async Task<Knot> StartAsync(bool secondary = false, string records = "", params string[] zones)
    {
        var knot = new Knot(Server.FreePort(SecondAddress));
        var folder = knot._folder.FullName;
        string[] all = ["hk.test", "sub.hk.test", "alias.test", .. zones];
        foreach (var zone in all)
        {
            File.WriteAllText($"{folder}/{zone}.zone", $"""
                $ORIGIN {zone}.
                $TTL 60
                @ SOA ns1 admin 1 3600 3600 86400 60
                @ NS ns1
                ns1 A 127.0.0.1
                @ A 127.0.0.1
                www A 127.0.0.1

                """ + (zone == "hk.test" ? $"sub NS ns1.sub\nns1.sub A 127.0.0.1\n_acme-challenge.stale TXT \"somebody else's\"\n{(secondary ? "@ NS ns2\nns2 A 127.0.0.2\n" : "")}{records}\n" : ""));
        }

        var server = string.Create(CultureInfo.InvariantCulture, $"""
            server:
                rundir: {folder}
                user: root:root
                udp-workers: 1
                tcp-workers: 4
                tcp-io-timeout: 10000
                tcp-max-clients: 2000
                background-workers: 1
                listen: 127.0.0.1@{knot.Port}
            log:
              - target: stderr
                any: info
            key:
            {string.Concat(Algorithms.Select(a => $"  - id: {KeyOf(a)}\n    algorithm: {a}\n    secret: {knot.Secret}\n"))}
            acl:
              - id: update
                key: [{string.Join(", ", Algorithms.Select(KeyOf))}]
                action: [update, transfer]
              - id: transfer
                address: [127.0.0.0/8, "::1"]
                action: [transfer, notify]
            zone:

            """);
        File.WriteAllText($"{folder}/knot.conf", server + string.Concat(all.Select(zone => $"  - domain: {zone}\n    storage: {folder}\n    file: {zone}.zone\n    acl: [update, transfer]\n    zonefile-sync: -1\n    journal-content: none\n")));
        knot._primary = await Server.StartAsync("knotd", ["-c", $"{folder}/knot.conf"], $"{folder}/knot.log", knot.EndPoint);
        await knot.ServingAsync("127.0.0.1");
        if (!secondary)
            return knot;
        var second = Directory.CreateDirectory($"{folder}/second").FullName;
        File.WriteAllText($"{second}/knot.conf", server.Replace(folder, second, StringComparison.Ordinal).Replace("listen: 127.0.0.1", "listen: 127.0.0.2", StringComparison.Ordinal)
            .Replace("key:\n", $"remote:\n  - id: primary\n    address: 127.0.0.1@{knot.Port}\nkey:\n", StringComparison.Ordinal)
            + $"  - domain: hk.test\n    storage: {second}\n    file: hk.test.zone\n    master: primary\n    acl: [transfer]\n    zonefile-sync: -1\n");
        knot._secondary = await Server.StartAsync("knotd", ["-c", $"{second}/knot.conf"], $"{second}/knot.log", knot.Secondary);
        await knot.ServingAsync("127.0.0.2");
        return knot;
    }

    /// <summary>Lets the second server fetch what the first one has.</summary>
    public Task RefreshSecondaryAsync() => RunAsync("knotc", "-c", $"{_folder.FullName}/second/knot.conf", "-b", "zone-refresh", "hk.test");

    /// <summary>Ends the second server, as if its machine had died.</summary>
    public async Task KillSecondaryAsync()
    {
        await _secondary!.DisposeAsync();
        _secondary = null;
    }

    /// <summary>The values of a name, as a server has them now.</summary>
    public Task<IReadOnlyList<string>> TextsAsync(string name, string server = "127.0.0.1") => Dig.TextsAsync(new(IPAddress.Parse(server), Port), name);

    /// <summary>All of a zone, as a transfer shows it.</summary>
    public Task<string> ZoneAsync(string zone = "hk.test") => Dig.RunAsync("@127.0.0.1", "-p", $"{Port}", "+noall", "+answer", zone, "AXFR");

    /// <summary>The key of an algorithm; all have the same secret.</summary>
    public static string KeyOf(string algorithm) => $"hostkit-{algorithm}";

    public string Log => _primary!.Log;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in new[] { _primary, _secondary })
        {
            if (server is not null)
                await server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private async Task ServingAsync(string server)
    {
        for (var i = 0; i < 200; i++)
        {
            if ((await Dig.RunAsync($"@{server}", "-p", $"{Port}", "+short", "+timeout=1", "SOA", "hk.test")).StartsWith("ns1", StringComparison.Ordinal))
                return;
            await Task.Delay(25);
        }

        throw new InvalidOperationException($"knot does not serve hk.test on {server}: {Log}");
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return text;
    }
}
