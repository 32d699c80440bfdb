using HostKit.Testing;

namespace HostKit.Systemd.MachineTests;

/// <summary>The catalogue has what systemd itself says that it knows, and nothing else.</summary>
public sealed class UnitTableTests
{
    [Theory]
    [InlineData("bookworm", 252)]
    [InlineData("trixie", 257)]
    public async Task The_catalogue_equals_what_systemd_dumps(string suite, int version)
    {
        var tree = await MachineImage.Debian(suite).BuildAsync(cancellationToken: TestContext.Current.CancellationToken);
        var start = new System.Diagnostics.ProcessStartInfo("chroot") { RedirectStandardOutput = true, ArgumentList = { tree, "/usr/lib/systemd/systemd", "--dump-configuration-items" } };
        using var process = System.Diagnostics.Process.Start(start)!;
        var known = Pairs(await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ToHashSet();
        var sections = CatalogueFiles.Read().Where(s => s.Kind is null).ToList();
        var typed = sections.SelectMany(s => s.Directives.Where(IsThere).Select(d => $"{s.Section}.{d.GetProperty("name")}")).ToList();
        // What systemd ignores it does not dump either.
        var omitted = sections.SelectMany(s => s.Omitted.Where(o => IsThere(o) && !o.GetProperty("reason").GetString()!.Contains("ignores", StringComparison.Ordinal)).Select(o => $"{s.Section}.{o.GetProperty("name")}")).ToList();
        Assert.True(known.Count > 1000);
        Assert.Equal([], known.Except(typed).Except(omitted));
        Assert.Equal([], typed.Concat(omitted).Except(known));

        bool IsThere(System.Text.Json.JsonElement row) => !row.TryGetProperty("since", out var since) || since.GetInt32() <= version;
    }

    private static IEnumerable<string> Pairs(string dump)
    {
        var section = "";
        foreach (var line in dump.Split('\n'))
        {
            if (line.StartsWith('['))
                section = line.Trim('[', ']');
            else if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
                yield return $"{section}.{line[..at]}";
        }
    }
}
