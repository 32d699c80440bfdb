using System.Text.Json;

namespace HostKit.Cli.Tests;

public sealed class ConfirmationTests : IDisposable
{
    private readonly TemporaryHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("y\n")]
    [InlineData("  YES \n")]
    public async Task On_a_terminal_yes_applies(string answer)
    {
        var terminal = new TestTerminal { Interactive = true, Answer = answer };
        Assert.Equal(0, await terminal.RunAsync(CommandTests.Box("hello\n"), "apply", "--root", _host.Root));
        Assert.Contains($"Apply these changes to {_host.Root}? [y/N] ", terminal.Out, StringComparison.Ordinal);
        Assert.True(_host.Has("/etc/box.conf"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("n\n")]
    [InlineData("yy\n")]
    [InlineData("")]
    public async Task Anything_else_changes_nothing(string answer)
    {
        var terminal = new TestTerminal { Interactive = true, Answer = answer };
        Assert.Equal(1, await terminal.RunAsync(CommandTests.Box("hello\n"), "apply", "--root", _host.Root));
        Assert.Contains("Not confirmed; nothing was changed.", terminal.Error, StringComparison.Ordinal);
        Assert.False(_host.Has("/etc/box.conf"));
    }

    [Fact]
    public async Task Without_a_terminal_apply_needs_yes()
    {
        var (code, output, error) = await _host.RunAsync(CommandTests.Box("hello\n"), "apply");
        Assert.Equal((1, "error: There is no terminal to ask on, so apply needs --yes. Nothing was changed.\n"), (code, error));
        Assert.EndsWith("Plan: 1 to create.\n", output, StringComparison.Ordinal);
        Assert.False(_host.Has("/etc/box.conf"));
    }

    [Fact]
    public async Task With_json_the_refusal_is_a_document_and_the_plan_goes_to_standard_error()
    {
        var (code, output, error) = await _host.RunAsync(CommandTests.Box("hello\n"), "apply", "--json");
        Assert.Equal(1, code);
        using var document = JsonDocument.Parse(output);
        Assert.Contains("--yes", document.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Contains("Plan: 1 to create.", error, StringComparison.Ordinal);
    }
}
