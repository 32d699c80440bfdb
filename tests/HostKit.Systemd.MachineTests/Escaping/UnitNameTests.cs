using System.Text;

namespace HostKit.Systemd.MachineTests.Escaping;

/// <summary>Names of units, as the real systemd-escape makes them and systemd's specifiers read them.</summary>
[Collection("machine")]
public sealed class UnitNameTests(SystemdMachine systemd)
{
    [Fact]
    public async Task Texts_are_escaped_as_systemd_escape_does_it()
    {
        string[] texts = [.. HostileText.All.Where(t => t.Length > 0).Distinct()];
        var escaped = (await systemd.Machine.RunAsync("systemd-escape", ["--", .. texts])).Output.Trim('\n').Split(' ');
        Assert.Equal(escaped, texts.Select(UnitName.Escape));
        Assert.Equal(texts, escaped.Select(UnitName.Unescape));
        Console.WriteLine($"# {texts.Length} texts escaped as systemd-escape does it");
    }

    [Fact]
    public async Task Paths_are_escaped_as_systemd_escape_does_it()
    {
        string[] paths = [.. HostileText.All.Select(t => "/" + t).Append("/a//b/").Where(p => !p.Split('/').Contains("..")).Distinct()];
        var escaped = (await systemd.Machine.RunAsync("systemd-escape", ["--path", "--", .. paths])).Output.Trim('\n').Split(' ');
        Assert.Equal(escaped, paths.Select(UnitName.EscapePath));
        foreach (var (path, part) in paths.Zip(escaped).Take(40))
            Assert.Equal((await systemd.Machine.RunAsync("systemd-escape", "--unescape", "--path", "--", part)).Output.TrimEnd('\n'), UnitName.UnescapePath(part).TrimEnd('\n'));
    }

    [Fact]
    public async Task Every_instance_gets_its_text_back()
    {
        UnitName template = "hk-instance@.service";
        // In a command line, variables are replaced after specifiers, so that a dollar sign of the name would begin one.
        string[] texts = [.. HostileText.All.Where(t => t.Length > 0 && !t.Contains('$', StringComparison.Ordinal)).Distinct().Where((_, i) => i % 30 == 0)];
        var unit = new ServiceUnit(template.Value)
        {
            Service = new() { Type = ServiceType.Oneshot, StandardOutput = OutputTarget.Append("/run/hk-instances"), ExecStart = [new("/usr/bin/printf", "%s\\0", ExecArgument.Template("%I"))] },
        };
        await systemd.Machine.WriteTextAsync($"/run/systemd/system/{template}", unit.ToString());
        await systemd.Machine.RunAsync("systemctl", "daemon-reload");
        await systemd.Machine.RunAsync("systemctl", ["start", "--", .. texts.Select(t => template.Instance(t).Value)]);
        var received = Encoding.UTF8.GetString(await systemd.Machine.ReadBytesAsync("/run/hk-instances")).Split('\0').SkipLast(1);
        Assert.Equal(texts.Order(StringComparer.Ordinal), received.Order(StringComparer.Ordinal));
        Assert.All(texts, text => Assert.Equal(text, template.Instance(text).InstanceText));
    }
}
