using System.Text.Json;

namespace HostKit.Cli.Tests;

public sealed class UsageTests
{
    private readonly TestTerminal _terminal = new();
    private readonly HostConfiguration _configuration = new("box");

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Without_arguments_the_help_is_shown(params string[] args)
    {
        Assert.Equal(0, await _terminal.RunAsync(_configuration, args));
        foreach (var word in (string[])["plan", "apply", "status", "render", "--root <DIR>", "--json", "--no-color", "--verbose", "Examples:"])
            Assert.Contains(word, _terminal.Out, StringComparison.Ordinal);
        Assert.Empty(_terminal.Error);
    }

    [Fact]
    public async Task A_commands_help_shows_its_options_and_examples()
    {
        Assert.Equal(0, await _terminal.RunAsync(_configuration, "apply", "--help"));
        Assert.Contains("-y, --yes", _terminal.Out, StringComparison.Ordinal);
        Assert.Contains("apply --yes --root ./out", _terminal.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("--detailed-exitcode", _terminal.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_HostKits_own()
    {
        Assert.Equal(0, await _terminal.RunAsync(_configuration, "--version"));
        Assert.Matches(@"^HostKit \d+\.\d+\.\d+[^+\s]*\n$", _terminal.Out);
    }

    [Theory]
    [InlineData("There is no command or option 'pln'. The commands are plan, apply, check, status, generations, diff, rollback, pin, unpin, gc, store, confirm, remove, render.", "pln")]
    [InlineData("There is no command or option '--jsn'. The commands are plan, apply, check, status, generations, diff, rollback, pin, unpin, gc, store, confirm, remove, render.", "--jsn")]
    [InlineData("Required command was not provided.", "--verbose")]
    [InlineData("Required command was not provided.", "store")]
    [InlineData("Required argument 'ID' missing for command: 'why'.", "store", "why")]
    [InlineData("Unrecognized command or argument '--jsn'.", "plan", "--jsn")]
    [InlineData("Unrecognized command or argument 'more'.", "plan", "more")]
    [InlineData("Unrecognized command or argument '--yes'.", "plan", "--yes")]
    [InlineData("Required argument missing for option: '--root'.", "plan", "--root")]
    [InlineData("Option '--output' is required.", "render")]
    [InlineData("--root / is the machine itself: leave the option out.", "plan", "--root", "/")]
    [InlineData("--root /etc/.. is the machine itself: leave the option out.", "plan", "--root", "/etc/..")]
    [InlineData("--root needs a directory; its value is empty.", "plan", "--root", "")]
    public async Task A_wrong_command_line_is_explained_and_exits_with_1(string message, params string[] args)
    {
        Assert.Equal(1, await _terminal.RunAsync(_configuration, args));
        Assert.Contains($"error: {message}\n", _terminal.Error, StringComparison.Ordinal);
        Assert.Matches(@"\nSee: .+--help\n$", _terminal.Error);
        Assert.Empty(_terminal.Out);
    }

    [Fact]
    public async Task With_json_a_wrong_command_line_is_a_document_too()
    {
        Assert.Equal(1, await _terminal.RunAsync(_configuration, "plan", "--json", "--jsn"));
        using var document = JsonDocument.Parse(_terminal.Out);
        Assert.Equal("Unrecognized command or argument '--jsn'.", document.RootElement.GetProperty("error").GetString());
    }

    [Fact]
    public async Task A_token_that_begins_with_an_at_sign_is_no_response_file()
    {
        Assert.Equal(1, await _terminal.RunAsync(_configuration, "@/etc/hostname"));
        Assert.Contains("'@/etc/hostname'", _terminal.Error, StringComparison.Ordinal);
    }
}
