using System.Text;

namespace HostKit.Systemd.MachineTests.Escaping;

/// <summary>What a script says reaches the process, byte for byte, and nothing else does.</summary>
[Collection("machine")]
public sealed class ProcessTests(SystemdMachine systemd)
{
    [Fact]
    public async Task Every_text_reaches_a_program_as_its_argument()
    {
        var texts = HostileText.All;
        var unit = new ServiceUnit("hk-arguments")
        {
            Unit = new() { Description = "Arguments; \"%i\" $HOME" },
            Service = new()
            {
                Type = ServiceType.Oneshot,
                StandardOutput = OutputTarget.Truncate("/run/hk-arguments"),
                ExecStart = [new("/usr/bin/printf", ["%s\\0", .. texts.Select(ExecArgument.FromString)])],
            },
        };
        await StartAsync(unit);
        Assert.Equal(texts, Words(await systemd.Machine.ReadBytesAsync("/run/hk-arguments")));
        await AssertNothingElseAsync(unit);
        Console.WriteLine($"# {texts.Count} texts reached a program's arguments");
    }

    [Fact]
    public async Task Every_text_reaches_a_program_as_a_variable()
    {
        var texts = HostileText.All;
        var unit = new ServiceUnit("hk-variables")
        {
            Service = new()
            {
                Type = ServiceType.Oneshot,
                Environment = [.. texts.Select((text, i) => new EnvironmentVariable($"V{i}", text))],
                StandardOutput = OutputTarget.Truncate("/run/hk-variables"),
                ExecStart = [new("/usr/bin/env", "-0")],
            },
        };
        await StartAsync(unit);
        var variables = Words(await systemd.Machine.ReadBytesAsync("/run/hk-variables")).Select(v => v.Split('=', 2)).ToDictionary(v => v[0], v => v[1]);
        Assert.Equal(texts, texts.Select((_, i) => variables[$"V{i}"]));
        await AssertNothingElseAsync(unit);
        Console.WriteLine($"# {texts.Count} texts reached a program's environment");
    }

    [Fact]
    public async Task Every_path_is_the_one_that_is_meant()
    {
        // The names that one of the directives cannot write are refused, and counted.
        var refused = 0;
        var units = new List<(ServiceUnit Unit, string Name)>();
        foreach (var name in HostileText.FileNames)
        {
            try
            {
                units.Add((Paths($"hk-path-{units.Count}", name), name));
            }
            catch (ArgumentException)
            {
                refused++;
            }
        }

        // One of many, so that the machine is done in time.
        units = [.. units.Where((_, i) => i % Math.Max(1, units.Count / 60) == 0)];
        await systemd.Machine.RunAsync("mkdir", ["-p", "--", .. units.Select(u => $"/srv/hk/{u.Name}"), .. units.Select(u => $"/srv/hk-only/{u.Name}")]);
        await systemd.Machine.RunAsync("sh", ["-euc", "for d; do printf 'FROM_FILE=%s\\n' ok > \"$d/variables\"; done", "sh", .. units.Select(u => $"/srv/hk/{u.Name}")]);
        await StartAsync([.. units.Select(u => u.Unit)]);
        var made = Words((await systemd.Machine.RunAsync("find", "/srv/hk-only", "/var/lib/hk-state", "-mindepth", "1", "-print0")).OutputBytes.ToArray()).ToHashSet();
        foreach (var (unit, name) in units)
        {
            var words = Words(await systemd.Machine.ReadBytesAsync($"/run/{unit.UnitName}"));
            Assert.Equal($"/srv/hk/{name}", words[0]);
            Assert.Contains("FROM_FILE=ok", words);
            Assert.Contains($"/srv/hk-only/{name}/touched", made);
            Assert.Contains($"/var/lib/hk-state/{name}", made);
            Assert.Contains($"STATE_DIRECTORY=/var/lib/hk-state/{name}", words);
        }

        Console.WriteLine($"# {units.Count} directories were the ones that were meant ({refused} names are refused by a directive that has no spelling for them)");
        Assert.True(units.Count >= 50, $"Only {units.Count} names could be written.");
    }

    private static ServiceUnit Paths(string unit, string name) => new(unit)
    {
        Service = new()
        {
            Type = ServiceType.Oneshot,
            WorkingDirectory = $"/srv/hk/{name}",
            EnvironmentFile = [$"/srv/hk/{name}/variables"],
            ProtectSystem = ProtectSystem.Strict,
            ReadWritePaths = [$"/srv/hk-only/{name}"],
            StateDirectory = [$"hk-state/{name}"],
            StandardOutput = OutputTarget.Append($"/run/{unit}.service"),
            ExecStart = [new("/usr/bin/readlink", "-nz", "/proc/self/cwd"), new("/usr/bin/printf", "\\0"), new("/usr/bin/touch", $"/srv/hk-only/{name}/touched"), new("/usr/bin/env", "-0")],
        },
    };

    private async Task StartAsync(params IReadOnlyList<ServiceUnit> units)
    {
        foreach (var unit in units)
            await systemd.Machine.WriteTextAsync($"/run/systemd/system/{unit.UnitName}", unit.ToString());
        await systemd.Machine.RunAsync("systemctl", "daemon-reload");
        var result = await systemd.Machine.TryRunAsync("systemctl", ["start", "--", .. units.Select(u => u.UnitName.Value)]);
        Assert.True(result.Succeeded, $"{result.Error}\n{(await systemd.Machine.TryRunAsync("journalctl", "-n", "30", "--no-pager")).Output}");
    }

    /// <summary>No value became a directive of its own.</summary>
    private async Task AssertNothingElseAsync(ServiceUnit unit)
    {
        var shown = await systemd.Machine.RunAsync("systemctl", "show", "-p", "User", "-p", "ExecStartPost", "-p", "ExecStartPre", "-p", "LoadState", unit.UnitName.Value);
        Assert.Equal(["LoadState=loaded", "User="], shown.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.StartsWith("User", StringComparison.Ordinal) || l.StartsWith("LoadState", StringComparison.Ordinal) || l.Contains("path=", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static List<string> Words(byte[] bytes) => [.. Encoding.UTF8.GetString(bytes).Split('\0').SkipLast(1)];
}
