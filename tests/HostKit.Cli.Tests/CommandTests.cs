using System.Globalization;
using System.Text.Json;

namespace HostKit.Cli.Tests;

/// <summary>Whole commands on a directory as the host.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TemporaryHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task The_first_apply_creates_and_the_second_has_nothing_to_do()
    {
        var (code, output, error) = await _host.RunAsync(Box("hello\n"), "apply", "--yes");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("+ file /etc/box.conf", output, StringComparison.Ordinal);
        Assert.Contains("(box.cs:5)", output, StringComparison.Ordinal);
        Assert.Matches(@"\nDone: generation 1, in \d+\.\d s.*\.\n$", output);
        Assert.Equal("hello\n", _host.Read("/etc/box.conf"));

        var written = File.GetLastWriteTimeUtc(_host.PathOf("/etc/box.conf"));
        Assert.Equal((0, "Nothing to do: the host is as declared.\n", ""), await _host.RunAsync(Box("hello\n"), "apply"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_host.PathOf("/etc/box.conf")));
    }

    [Fact]
    public async Task What_is_no_longer_declared_is_removed()
    {
        await _host.RunAsync(Box("hello\n"), "apply", "--yes");
        var (code, output, _) = await _host.RunAsync(new HostConfiguration("box"), "apply", "--yes");
        Assert.Equal(0, code);
        Assert.Contains("- file /etc/box.conf", output, StringComparison.Ordinal);
        Assert.False(_host.Has("/etc/box.conf"));
    }

    [Fact]
    public async Task A_plan_changes_nothing_and_shows_the_diff()
    {
        await _host.RunAsync(Box("one\ntwo\n"), "apply", "--yes");
        var (code, output, _) = await _host.RunAsync(Box("one\nthree\n"), "plan");
        Assert.Equal(0, code);
        Assert.Contains("~ file /etc/box.conf", output, StringComparison.Ordinal);
        Assert.Contains("     one\n    -two\n    +three\n", output, StringComparison.Ordinal);
        Assert.EndsWith("\nPlan: 1 to update.\n", output, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\n", _host.Read("/etc/box.conf"));
    }

    [Fact]
    public async Task A_plan_as_json_is_as_documented()
    {
        await _host.RunAsync(Box("one\ntwo\n"), "apply", "--yes");
        var next = new HostConfiguration("box")
            .Add(new FileResource("/etc/new.conf", "first\n"), "/home/me/box.cs", 7)
            .Add(new FileResource("/etc/box.conf", "one\nthree\n"), "/home/me/box.cs", 8);
        var (code, output, error) = await _host.RunAsync(next, "plan", "--json");
        Assert.Equal((0, ""), (code, error));
        Expected.Is("plan-of-directory.json", output.Replace(_host.Root, "/the/root", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_detailed_exit_code_tells_changes_from_none()
    {
        Assert.Equal(2, (await _host.RunAsync(Box("hello\n"), "plan", "--detailed-exitcode")).Code);
        await _host.RunAsync(Box("hello\n"), "apply", "--yes");
        Assert.Equal(0, (await _host.RunAsync(Box("hello\n"), "plan", "--detailed-exitcode")).Code);
    }

    [Fact]
    public async Task Status_finds_what_was_edited_by_hand()
    {
        Assert.Equal((0, $"'box' was never applied to {_host.Root}.\n", ""), await _host.RunAsync(Box("hello\n"), "status"));
        await _host.RunAsync(Box("hello\n"), "apply", "--yes");
        var (code, output, _) = await _host.RunAsync(Box("hello\n"), "status");
        Assert.Equal(0, code);
        Assert.Contains("No drift", output, StringComparison.Ordinal);

        _host.Write("/etc/box.conf", "edited\n");
        (code, output, _) = await _host.RunAsync(Box("hello\n"), "status");
        Assert.Equal(2, code);
        Assert.Contains("~ file /etc/box.conf", output, StringComparison.Ordinal);

        (code, output, _) = await _host.RunAsync(Box("hello\n"), "status", "--json");
        Assert.Equal(2, code);
        using var document = JsonDocument.Parse(output);
        Assert.Equal(1, document.RootElement.GetProperty("generation").GetInt32());
        Assert.Equal("/etc/box.conf", Assert.Single(document.RootElement.GetProperty("drift").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_foreign_file_is_refused_and_left_alone()
    {
        _host.Write("/etc/box.conf", "mine\n");
        var (code, _, error) = await _host.RunAsync(Box("hello\n"), "apply", "--yes");
        Assert.Equal(1, code);
        Assert.Contains("/etc/box.conf", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal("mine\n", _host.Read("/etc/box.conf"));
    }

    [Fact]
    public async Task Render_writes_the_files_and_nothing_else()
    {
        var (code, output, _) = await _host.RunAsync(Box("hello\n"), "render", "--output", _host.PathOf("/rendered"));
        Assert.Equal(0, code);
        Assert.StartsWith("/etc/box.conf\n", output, StringComparison.Ordinal);
        Assert.Equal("hello\n", _host.Read("/rendered/etc/box.conf"));
        Assert.False(_host.Has("/etc/box.conf"));
        Assert.Single(Directory.GetFiles(_host.PathOf("/rendered"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task An_apply_as_json_writes_one_document_and_progress_elsewhere()
    {
        var (code, output, error) = await _host.RunAsync(Box("hello\n"), "apply", "--yes", "--json");
        Assert.Equal(0, code);
        using var document = JsonDocument.Parse(output);
        Assert.Equal("done", document.RootElement.GetProperty("outcome").GetString());
        Assert.Equal(1, document.RootElement.GetProperty("generation").GetInt32());
        Assert.Equal(1, document.RootElement.GetProperty("summary").GetProperty("create").GetInt32());
        Assert.Contains("Done: generation 1", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callers_culture_stays_as_it_was()
    {
        var culture = new CultureInfo("");
        CultureInfo.CurrentUICulture = culture;
        await _host.RunAsync(Box("hello\n"), "plan");
        Assert.Same(culture, CultureInfo.CurrentUICulture);
    }

    internal static HostConfiguration Box(string text) => new HostConfiguration("box").Add(new FileResource("/etc/box.conf", text), "/home/me/box.cs", 5);
}
