using System.Text.Json;
using System.Text.Json.Nodes;

namespace HostKit.Cli.Tests;

/// <summary>The script as Ansible calls it: a file of parameters in, one line of JSON out.</summary>
public sealed class AnsibleModuleTests : IDisposable
{
    private readonly TemporaryHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_task_applies_and_says_whether_it_changed_anything()
    {
        var first = await CallAsync(CommandTests.Box("1\n"), $""" "events": "{_host.PathOf("/events")}" """);
        Assert.Contains("\"phase\":\"commit\"", _host.Read("/events"), StringComparison.Ordinal);
        Assert.True(Flag(first, "changed"));
        Assert.False(Flag(first, "failed"));
        Assert.StartsWith("Done: generation 1, in ", Text(first, "msg"), StringComparison.Ordinal);
        Assert.Equal("done", Text(first, "outcome"));
        Assert.Equal("/etc/box.conf", first["changes"]![0]!["id"]!.GetValue<string>());
        Assert.Null(first["diff"]);
        Assert.Equal("1\n", _host.Read("/etc/box.conf"));

        var second = await CallAsync(CommandTests.Box("1\n"));
        Assert.False(Flag(second, "changed"));
        Assert.Equal("Nothing to do: the host is as declared.", Text(second, "msg"));
        Assert.Empty(second["changes"]!.AsArray());
    }

    [Fact]
    public async Task Check_mode_changes_nothing_and_the_diff_is_shown_when_it_is_asked_for()
    {
        var planned = await CallAsync(CommandTests.Box("1\n"), """ "_ansible_check_mode": true, "_ansible_diff": true """);
        Assert.True(Flag(planned, "changed"));
        Assert.Equal("Plan: 1 to create.", Text(planned, "msg"));
        Assert.Contains("+1\n", planned["diff"]!["prepared"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.False(_host.Has("/etc/box.conf"));
        Assert.False(Directory.Exists(_host.PathOf("/var/lib/hostkit")));
    }

    [Fact]
    public async Task The_plan_that_was_seen_is_applied_or_none()
    {
        var plan = Text(await CallAsync(CommandTests.Box("1\n"), """ "_ansible_check_mode": true """), "plan");
        Assert.Matches("^[0-9a-f]{64}$", plan);

        var other = await CallAsync(CommandTests.Box("2\n"), $""" "plan": "{plan}" """);
        Assert.True(Flag(other, "failed"));
        Assert.False(Flag(other, "changed"));
        Assert.Contains("not the one that was seen", Text(other, "msg"), StringComparison.Ordinal);
        Assert.False(_host.Has("/etc/box.conf"));

        Assert.True(Flag(await CallAsync(CommandTests.Box("1\n"), $""" "plan": "{plan}" """), "changed"));
        Assert.True(Flag(await CallAsync(CommandTests.Box("1\n"), $""" "plan": "{plan}" """), "failed"));
    }

    [Fact]
    public async Task Absent_gives_the_host_back_and_rolled_back_goes_to_the_generation_before()
    {
        await CallAsync(CommandTests.Box("1\n"));
        await CallAsync(CommandTests.Box("2\n"), """ "label": "second" """);
        await CallAsync(CommandTests.Box("3\n"));
        Assert.True(Flag(await CallAsync(CommandTests.Box("3\n"), """ "state": "rolled_back", "_ansible_check_mode": true """), "changed"));
        Assert.Equal("3\n", _host.Read("/etc/box.conf"));
        Assert.True(Flag(await CallAsync(CommandTests.Box("3\n"), """ "state": "rolled_back" """), "changed"));
        Assert.Equal("2\n", _host.Read("/etc/box.conf"));
        Assert.True(Flag(await CallAsync(CommandTests.Box("3\n"), """ "state": "rolled_back", "generation": 1 """), "changed"));
        Assert.Equal("1\n", _host.Read("/etc/box.conf"));
        Assert.True(Flag(await CallAsync(CommandTests.Box("3\n"), """ "state": "rolled_back", "generation": "second" """), "changed"));
        Assert.Equal("2\n", _host.Read("/etc/box.conf"));

        Assert.True(Flag(await CallAsync(CommandTests.Box("3\n"), """ "state": "absent" """), "changed"));
        Assert.False(_host.Has("/etc/box.conf"));
        Assert.False(Flag(await CallAsync(CommandTests.Box("3\n"), """ "state": "absent" """), "changed"));
    }

    [Fact]
    public async Task A_directory_can_wait_for_no_confirmation_and_has_none_to_give()
    {
        var waits = await CallAsync(CommandTests.Box("1\n"), """ "confirm": "5m" """);
        Assert.True(Flag(waits, "failed"));
        Assert.False(Flag(waits, "changed"));
        Assert.Contains("apply without a confirmation", Text(waits, "msg"), StringComparison.Ordinal);
        Assert.False(Flag(await CallAsync(CommandTests.Box("1\n"), """ "state": "confirmed", "_ansible_check_mode": true """), "changed"));
        var nothing = await CallAsync(CommandTests.Box("1\n"), """ "state": "confirmed" """);
        Assert.True(Flag(nothing, "failed"));
        Assert.Contains("No apply of 'box' waits for a confirmation", Text(nothing, "msg"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "stat": "present" """, "'stat': no such parameter. There are state, plan, generation, label, adopt, adopt_all, confirm, wait, purge, events, root.")]
    [InlineData(""" "state": "latest" """, "state: 'latest' is none of present, absent, confirmed, rolled_back.")]
    [InlineData(""" "state": ["present"] """, "state: [\"present\"] is not a text.")]
    [InlineData(""" "confirm": "soon" """, "confirm: 'soon' is not a time between a second and a day: write it as 60s, 5m or 1h.")]
    [InlineData(""" "confirm": "60s", "wait": true """, "wait and confirm cannot be together")]
    [InlineData(""" "adopt_all": "perhaps" """, "adopt_all: 'perhaps' is not true or false.")]
    [InlineData(""" "generation": 3 """, "generation belongs to state: rolled_back, and this is state: present.")]
    [InlineData(""" "label": "7" """, "7")]
    public async Task A_wrong_parameter_is_named(string parameters, string expected)
    {
        var result = await CallAsync(CommandTests.Box("1\n"), parameters);
        Assert.True(Flag(result, "failed"));
        Assert.False(Flag(result, "changed"));
        Assert.Contains(expected, Text(result, "msg"), StringComparison.Ordinal);
        Assert.False(_host.Has("/etc/box.conf"));
    }

    [Theory]
    [InlineData(""" "adopt_all": "yes" """)]
    [InlineData(""" "adopt_all": true """)]
    [InlineData(""" "adopt_all": 1 """)]
    [InlineData(""" "adopt": "/etc/box.conf" """)]
    [InlineData(""" "adopt": ["/etc/box.conf"] """)]
    public async Task What_is_there_is_adopted_however_the_parameter_is_written(string parameters)
    {
        _host.Write("/etc/box.conf", "theirs\n");
        var refused = await CallAsync(CommandTests.Box("1\n"), """ "adopt_all": "no", "adopt": null """);
        Assert.True(Flag(refused, "failed"));
        Assert.Contains("/etc/box.conf", Text(refused, "msg"), StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", Text(refused, "msg"), StringComparison.Ordinal);
        Assert.False(Flag(await CallAsync(CommandTests.Box("1\n"), parameters), "failed"));
        Assert.Equal("1\n", _host.Read("/etc/box.conf"));
    }

    [Fact]
    public async Task With_no_log_nothing_of_the_task_is_told_and_never_a_secret()
    {
        var silent = await CallAsync(CommandTests.Box("quiet\n"), """ "_ansible_no_log": true, "_ansible_diff": true, "_ansible_check_mode": true """);
        Assert.Equal(["changed", "failed", "msg"], silent.Select(p => p.Key));

        _host.Write("/secret", "hunter2");
        File.SetUnixFileMode(_host.PathOf("/secret"), UnixFileMode.UserRead);
        var secret = new HostConfiguration("box").Add(new FileResource("/etc/box.key", FileContent.FromSecret(Secret.FromFile(_host.PathOf("/secret")))) { Mode = UnixFileMode.UserRead });
        foreach (var parameters in (string[])[""" "_ansible_diff": true, "_ansible_check_mode": true """, """ "_ansible_diff": true """])
            Assert.DoesNotContain("hunter2", (await CallAsync(secret, parameters)).ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("hunter2", _host.Read("/etc/box.key"));
    }

    [Fact]
    public async Task Whatever_happens_is_one_line_of_ASCII_with_the_task_s_parameters_and_no_stack_trace()
    {
        var broken = new HostConfiguration("box").Add(new Broken());
        var (line, _) = await LineAsync(broken, """ "state": "present", "_ansible_selinux_special_fs": ["nfs"] """);
        Assert.All(line, b => Assert.InRange(b, (byte)'\n', (byte)'~'));
        Assert.Equal(['\n', '{'], line[..2].Select(b => (char)b));
        Assert.Equal(['}', '\n'], line[^2..].Select(b => (char)b));
        Assert.Equal(2, line.Count(b => b == '\n'));
        var result = JsonNode.Parse(line)!.AsObject();
        Assert.True(Flag(result, "failed"));
        Assert.Equal("unexpected: InvalidTimeZoneException: Zürich \\x1b[31m", Text(result, "msg"));
        Assert.Equal("""{"state":"present","root":"ROOT"}""", result["invocation"]!["module_args"]!.ToJsonString().Replace(_host.Root, "ROOT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_applied_is_changed_though_its_sequel_cannot_be_read_or_nobody_listens_any_more()
    {
        var box = CommandTests.Box("1\n").Add(new Unreadable());
        var result = await CallAsync(box);
        Assert.True(Flag(result, "changed"));
        Assert.False(Flag(result, "failed"));
        Assert.Contains("what goes on afterwards cannot be read: unexpected: InvalidTimeZoneException", result["warnings"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(Flag(await CallAsync(box, """ "wait": true """), "failed"));

        using var full = File.OpenWrite("/dev/full");
        Assert.Equal(0, await AnsibleModule.RunAsync(CommandTests.Box("2\n"), JsonDocument.Parse($$"""{"root": {{JsonSerializer.Serialize(_host.Root)}}}""").RootElement, full, TestContext.Current.CancellationToken));
        Assert.Equal("2\n", _host.Read("/etc/box.conf"));
    }

    [Fact]
    public async Task Only_a_file_with_Ansible_s_own_keys_makes_it_a_module()
    {
        var file = _host.PathOf("/args");
        foreach (var text in (string[])["", "{}", "[]", "{\"state\": \"present\"}", "{\"_ansible_version\": 1", "\0"])
        {
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
            Assert.Null(AnsibleModule.TryReadArguments([file]));
        }

        await File.WriteAllTextAsync(file, """{"_ansible_version": "2.19.0"}""", TestContext.Current.CancellationToken);
        Assert.NotNull(AnsibleModule.TryReadArguments([file]));
        Assert.Null(AnsibleModule.TryReadArguments([file, "--yes"]));
        Assert.Null(AnsibleModule.TryReadArguments(["plan"]));
        Assert.Null(AnsibleModule.TryReadArguments([]));
    }

    private static bool Flag(JsonObject result, string name) => result[name]!.GetValue<bool>();

    private static string Text(JsonObject result, string name) => result[name]!.GetValue<string>();

    private async Task<JsonObject> CallAsync(HostConfiguration configuration, string parameters = "")
    {
        var (line, code) = await LineAsync(configuration, parameters);
        var result = JsonNode.Parse(line)!.AsObject();
        Assert.Equal(Flag(result, "failed"), code != 0);
        return result;
    }

    private async Task<(byte[] Line, int Code)> LineAsync(HostConfiguration configuration, string parameters)
    {
        var file = _host.PathOf("/args");
        await File.WriteAllTextAsync(file, $$"""{"_ansible_version": "2.19.0", "_ansible_new_thing": {}, {{(parameters.Trim().Length > 0 ? parameters + "," : "")}} "root": {{JsonSerializer.Serialize(_host.Root)}}}""");
        var json = AnsibleModule.TryReadArguments([file]);
        Assert.NotNull(json);
        using var output = new MemoryStream();
        var code = await AnsibleModule.RunAsync(configuration, json.Value, output, TestContext.Current.CancellationToken);
        return (output.ToArray(), code);
    }

    private sealed class Unreadable : ICompletesLater
    {
        public string Name => "later";

        public IEnumerable<Resource> Lower(Host host) => [];

        public Task<Completion> ReadCompletionAsync(Host host, CancellationToken cancellationToken = default) => throw new InvalidTimeZoneException();

        public Task<Completion> FollowAsync(Host host, IProgress<string>? progress = null, CancellationToken cancellationToken = default) => throw new InvalidTimeZoneException();
    }

    private sealed class Broken : IComponent
    {
        public string Name => "broken";

        public IEnumerable<Resource> Lower(Host host) => throw new InvalidTimeZoneException("Zürich \u001b[31m");
    }
}
