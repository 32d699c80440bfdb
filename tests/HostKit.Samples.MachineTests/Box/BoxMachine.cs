using System.Diagnostics;
using System.Globalization;
using System.Net;
using HostKit.Acme.MachineTests;
using HostKit.Acme.MachineTests.Story;
using HostKit.Testing;
using HostKit.Tests;

namespace HostKit.Samples.MachineTests.Box;

/// <summary>A bare server, and in its network what it meets outside: a CA, a NameSilo that publishes late, npm's registry.</summary>
internal sealed class BoxMachine : IAsyncDisposable
{
    private const string CaRoot = "/etc/test-ca/root.pem";
    private static readonly IPAddress[] NameServers = [IPAddress.Parse("127.0.0.1"), IPAddress.Parse("127.0.0.2"), IPAddress.Parse("127.0.0.3")];
    private readonly BoxScript _script;
    private NameSiloServer? _nameSilo;

    private BoxMachine(BoxScript script, Machine machine) => (_script, Machine) = (script, machine);

    public Machine Machine { get; }

    /// <summary>The most memory that the script's own process had at one time, in bytes.</summary>
    public long PeakMemory { get; private set; }

    public static async Task<BoxMachine> StartAsync(BoxScript script)
    {
        var box = new BoxMachine(script, await Machine.StartAsync(BoxImage.Bare, new() { Binds = [.. script.Binds], Capabilities = ["all"], SystemCalls = ["bpf", "@keyring"] }));
        var machine = box.Machine;
        using var web = new TestWebCertificate();
        var files = Directory.CreateTempSubdirectory("hostkit-box-ca-");
        web.Save($"{files}/root.pem", $"{files}/key.pem");
        await machine.ShellAsync("mkdir -p /etc/test-ca; rm -f /usr/sbin/policy-rc.d; echo 'nameserver 127.0.0.1' > /etc/resolv.conf");
        await machine.WriteTextAsync(CaRoot, await File.ReadAllTextAsync($"{files}/root.pem"));
        await machine.WriteTextAsync("/etc/test-ca/key.pem", await File.ReadAllTextAsync($"{files}/key.pem"));
        files.Delete(recursive: true);
        await machine.WriteTextAsync("/etc/test-ca/pebble.json", $$"""
            {"pebble": { "listenAddress": "127.0.0.1:14000", "managementListenAddress": "127.0.0.1:15000", "certificate": "{{CaRoot}}", "privateKey": "/etc/test-ca/key.pem", "httpPort": 80, "tlsPort": 443 } }
            """);
        await machine.WriteTextAsync("/etc/systemd/system/outside-ca.service", """
            [Service]
            Environment=PEBBLE_VA_NOSLEEP=1 PEBBLE_WFE_NONCEREJECT=0
            ExecStart=/usr/bin/pebble -config /etc/test-ca/pebble.json -strict -dnsserver 127.0.0.1:53
            [Install]
            WantedBy=multi-user.target
            """);
        await machine.WriteTextAsync("/etc/systemd/system/outside-npm.service", $"""
            [Service]
            ExecStart=/bin/busybox httpd -f -p 127.0.0.1:8080 -h {script.Registry}
            [Install]
            WantedBy=multi-user.target
            """);
        // As a provider leaves it: root comes in by key.
        await machine.WriteTextAsync("/root/.ssh/authorized_keys", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICAhIiMkJSYnKCkqKywtLi8wMTIzNDU2Nzg5Ojs8PT4/ owner\n");
        foreach (var (name, secret) in Secrets)
            await machine.WriteTextAsync($"/root/secrets/{name}", secret);
        await machine.ShellAsync("chmod -R go= /root/secrets; systemctl daemon-reload; systemctl enable --quiet --now outside-ca outside-npm");
        await box.MeetAsync();
        return box;
    }

    /// <summary>The server's secrets, none of which may be seen anywhere.</summary>
    public static IReadOnlyDictionary<string, string> Secrets { get; } = new Dictionary<string, string>
    {
        ["namesilo"] = NameSiloServer.Key, ["social-database"] = "database-secret-of-nobody", ["social-key"] = "key-secret-of-nobody", ["backup"] = "backup-secret-of-nobody", ["mail"] = "mail-secret-of-nobody",
    };

    /// <summary>Runs the script in the machine, and expects it to end with that exit code.</summary>
    public async Task<string> RunAsync(int exitCode, params string[] arguments)
    {
        using var ended = new CancellationTokenSource();
        var watching = WatchMemoryAsync(ended.Token);
        var result = await Machine.TryRunAsync(new MachineCommand("dotnet", [_script.Program, .. arguments]) { WorkingDirectory = "/root", Environment = _script.Variables });
        await ended.CancelAsync();
        await watching;
        if (result.ExitCode != exitCode)
            Assert.Fail($"{string.Join(' ', arguments)} ended with {result.ExitCode}, not {exitCode}:\n{result.Output}\n{result.Error}\n{(await Machine.TryRunAsync("sh", "-c", "systemctl --failed --no-pager; journalctl -b --no-pager -p warning | tail -40")).Output}");
        var said = result.Output + "\n" + result.Error;
        Assert.All(Secrets.Values, secret => Assert.DoesNotContain(secret, said, StringComparison.Ordinal));
        return said;
    }

    /// <summary>Asks a site over https, as somebody outside would; the answer's status, place to go on, and text.</summary>
    public async Task<string> GetAsync(string url, string more = "")
        => (await Machine.TryRunAsync("sh", "-c", $"curl -sk -m 10 --resolve '*:443:127.0.0.1' --resolve '*:80:127.0.0.1' {more} -w '\\n%{{http_code}} %{{redirect_url}}' '{url}'")).Output.Trim();

    public async Task RebootAsync()
    {
        _nameSilo?.Dispose();
        await Machine.RebootAsync();
        await MeetAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _nameSilo?.Dispose();
        await Machine.DisposeAsync();
    }

    private async Task MeetAsync()
    {
        _nameSilo = await MachineNetwork.MakeAsync(Machine, () => new NameSiloServer(
            ["example.org"], [new("example.org", "A", "127.0.0.1"), new("www.example.org", "A", "127.0.0.1")], NameServers, 8053, 53));
        _nameSilo.PublishEvery(TimeSpan.FromSeconds(6));
    }

    // The process in the machine is one of this kernel's, too.
    private async Task WatchMemoryAsync(CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            foreach (var process in Process.GetProcessesByName("dotnet"))
            {
                using var one = process;
                if (TryRead($"/proc/{one.Id}/cmdline").Contains(_script.Program, StringComparison.Ordinal) && TryRead($"/proc/{one.Id}/status") is { Length: > 0 } status)
                    PeakMemory = Math.Max(PeakMemory, 1024 * long.Parse(status.Split("VmHWM:")[1].Split("kB")[0], CultureInfo.InvariantCulture));
            }

            await Task.Delay(100, CancellationToken.None);
        }
    }

    private static string TryRead(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
