using System.Globalization;
using System.Net;
using HostKit.Testing;

namespace HostKit.Systemd.MachineTests.Hardening;

/// <summary>Every preset, with a real program at work in it: what it needs goes on, what it must not do fails, and systemd's own figure says how tight it is.</summary>
public sealed class HardeningTests(HardeningMachine fixture) : IClassFixture<HardeningMachine>
{
    private static readonly (string Path, string Answer)[] Everything =
    [
        ("/greet", "hello"), ("/state", "kept"), ("/temp", "temporary"), ("/child", "child"), ("/lookup", "127.0.0.1"), ("/forbidden", ""),
    ];

    [Fact]
    public Task A_net_service_with_its_jit_compiler_works_hardened()
        => Works("guest-dotnet", For.DotNet, 1.3, new() { ExecStart = [new("/opt/guest/jit/guest", "8081")] }, 8081, "4999950000");

    [Fact]
    public Task A_net_service_compiled_ahead_of_time_works_hardened()
        => Works("guest-aot", For.NativeAot, 1.1, new() { ExecStart = [new("/opt/guest/aot/guest", "8082")] }, 8082, "4999950000");

    [Fact]
    public Task A_python_service_works_hardened()
        => Works("guest-python", For.Python, 1.1, new() { ExecStart = [new("/usr/bin/python3", "/opt/programs/guest.py", "8083")] }, 8083, "[1, 2, 3]");

    [Fact]
    public Task A_node_service_works_hardened()
        => Works("guest-node", For.Node, 1.3, new() { ExecStart = [new("/usr/bin/node", "/opt/programs/guest.js", "8084")] }, 8084, "12499997500000");

    [Fact]
    public async Task Nginx_and_php_fpm_work_hardened_side_by_side()
    {
        // The pool's socket has to be reached by nginx, so its directory belongs to an account that lasts.
        var php = new ServiceSection { Type = ServiceType.Notify, ExecStart = [new("/usr/sbin/php-fpm8.4", "--fpm-config", "/opt/programs/php-fpm.conf")], User = "www-data", RuntimeDirectory = ["guest-php"], LogsDirectory = ["guest-php"] };
        await StartAsync("guest-php", For.Php, 1.1, php);
        var nginx = new ServiceSection
        {
            ExecStart = [new("/usr/sbin/nginx", "-c", "/opt/programs/nginx.conf", "-e", "stderr")],
            ExecReload = [new("/usr/sbin/nginx", "-c", "/opt/programs/nginx.conf", "-s", "reload")],
            RuntimeDirectory = ["guest-nginx"],
            LogsDirectory = ["guest-nginx"],
        };
        await Works("guest-nginx", For.Nginx, 1.1, nginx, 8085, "well0");
        using var client = Client(8085);
        Assert.Contains("The same as guest.cs, in JavaScript", await client.GetStringAsync("/guest.js", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        // Too much for memory: nginx writes it to its own directory first.
        using var answer = await client.PostAsync("/work", new ByteArrayContent(new byte[2_000_000]), TestContext.Current.CancellationToken);
        Assert.Equal("well2000000", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        await fixture.Machine.RunAsync("systemctl", "reload", "guest-nginx.service");
        Assert.Equal("hello", await client.GetStringAsync("/greet", TestContext.Current.CancellationToken));
        Assert.DoesNotContain("JIT", (await fixture.Machine.RunAsync("cat", "/var/log/guest-php/error.log")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_jit_compiler_does_not_start_in_the_sandbox_for_compiled_programs()
    {
        await WriteAsync("guest-wrong", new ServiceSection { ExecStart = [new("/opt/guest/jit/guest", "8086")] }.Hardened(For.NativeAot));
        await fixture.Machine.TryRunAsync("systemctl", "start", "guest-wrong.service");
        await fixture.Machine.WaitForUnitAsync("guest-wrong.service", "failed", cancellationToken: TestContext.Current.CancellationToken);
    }

    public static TheoryData<string, ServiceSection> Sections => new()
    {
        { "nothing", new() },
        { "User=", new() { User = "www-data" } },
        { "DynamicUser=", new() { DynamicUser = true } },
        { "root hardened", new ServiceSection { User = "root" }.Hardened() },
        { "a low port", new ServiceSection { User = "www-data", AmbientCapabilities = [Capability.NetBindService] }.Hardened(For.Nginx) },
        { "local only", new ServiceSection { IPAddressDeny = [AddressRange.Any], IPAddressAllow = [AddressRange.Localhost] }.Hardened(For.Python) },
        { "no network", new ServiceSection { PrivateNetwork = true }.Hardened(For.NativeAot) },
        { "deny list", new() { SystemCallFilter = [SystemCallRule.Deny("@mount", "@reboot")], User = "www-data", ProtectSystem = ProtectSystem.Full, ProtectHome = ProtectHome.ReadOnly } },
        { "half of it", new() { RestrictNamespaces = [NamespaceKind.Mnt], CapabilityBoundingSet = [Capability.Chown, Capability.SysAdmin], ProtectClock = true, PrivateDevices = true, ["UMask"] = "0027" } },
        { "no reset", new ServiceSection { ["CapabilityBoundingSet"] = "~CAP_SYS_ADMIN CAP_SYS_PTRACE", ["RestrictAddressFamilies"] = "~AF_PACKET", ["RestrictNamespaces"] = "~user" } },
    };

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task The_explained_figure_is_systemds_own(string name, ServiceSection section)
    {
        var report = section.Explain();
        Assert.Equal((name, await ExposureAsync(section with { ExecStart = [new("/bin/true")] })), (name, report.Exposure));
    }

    [Fact]
    public async Task What_a_directive_is_said_to_save_is_what_leaving_it_out_costs()
    {
        var section = new ServiceSection { ExecStart = [new("/bin/true")] }.Hardened(For.NativeAot);
        var all = await ExposureAsync(section);
        Console.WriteLine($"# Sealed: {all:0.0}; directives that cost the most when left out:");
        foreach (var line in section.Explain().Lines.Where(l => l is { Value: not null, Weight: > 0 } && l.Directive != "DynamicUser").OrderByDescending(l => l.Weight).Take(12))
        {
            var without = section.With(line.Directive, null);
            var exposure = await ExposureAsync(without);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# without {line.Directive}: {exposure:0.0} (said: +{line.Weight - line.Exposure:0.00})"));
            Assert.Equal(without.Explain().Exposure, exposure);
        }
    }

    private async Task Works(string name, For program, double atMost, ServiceSection section, int port, string work)
    {
        await StartAsync(name, program, atMost, section);
        using var client = Client(port);
        foreach (var (path, answer) in Everything.Append(("/work", work)))
        {
            var said = await AskAsync(client, path);
            Assert.True(said == answer, $"{name}{path} answered '{said}', not '{answer}':\n{(await fixture.Machine.RunAsync("journalctl", $"--unit={name}.service", "--lines=20")).Output}");
        }
    }

    private async Task StartAsync(string name, For program, double atMost, ServiceSection section)
    {
        var service = (section with { StateDirectory = [name] }).Hardened(program);
        await WriteAsync(name, service);
        var started = await fixture.Machine.TryRunAsync("systemctl", "start", $"{name}.service");
        Assert.True(started.Succeeded, $"{started.Error}\n{(await fixture.Machine.RunAsync("journalctl", $"--unit={name}.service", "--lines=20")).Output}");
        var (before, after) = (await ExposureAsync(section), await ExposureAsync($"{name}.service"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {program}: systemd-analyze security {before:0.0} before, {after:0.0} hardened (explained: {service.Explain().Exposure:0.0}; allowed: {atMost:0.0})"));
        Assert.True(after <= atMost, $"{name}: {after}");
        Assert.Equal(after, service.Explain().Exposure);
    }

    private async Task WriteAsync(string name, ServiceSection service)
    {
        await fixture.Machine.WriteTextAsync($"/etc/systemd/system/{name}.service", new ServiceUnit(name) { Service = service }.ToString());
        await fixture.Machine.RunAsync("systemctl", "daemon-reload");
    }

    /// <summary>What the machine's systemd says of a section that is not loaded.</summary>
    private async Task<double> ExposureAsync(ServiceSection section)
    {
        // Offline, systemd 257 takes what is not said for PrivateMounts=yes; of a loaded service it does not.
        var text = new ServiceUnit("exposure") { Service = section.PrivateMounts is null ? section with { PrivateMounts = false } : section }.ToString();
        var path = $"/tmp/exposure-{Guid.NewGuid():N}.service";
        await fixture.Machine.WriteTextAsync(path, text);
        return await ExposureAsync("--offline=true", path);
    }

    private async Task<double> ExposureAsync(params string[] what)
    {
        var result = await fixture.Machine.RunAsync(new MachineCommand("systemd-analyze", ["security", "--no-pager", .. what]));
        // → Overall exposure level for exposure.service: 1.1 OK
        var words = result.Output[(result.Output.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' ');
        return double.Parse(words[0], CultureInfo.InvariantCulture);
    }

    private HttpClient Client(int port) => new(fixture.Machine.CreateHttpHandler()) { BaseAddress = new Uri($"http://localhost:{port.ToString(CultureInfo.InvariantCulture)}") };

    private static async Task<string> AskAsync(HttpClient client, string path)
    {
        // A service of Type=simple counts as started before it listens.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
                var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                return answer.StatusCode == HttpStatusCode.OK ? text : $"{(int)answer.StatusCode} {text}";
            }
            catch (HttpRequestException) when (attempt < 100)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }
}
