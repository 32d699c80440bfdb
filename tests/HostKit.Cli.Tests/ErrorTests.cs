using System.Text.Json;

namespace HostKit.Cli.Tests;

public sealed class ErrorTests : IDisposable
{
    private readonly TemporaryHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("plan")]
    [InlineData("apply", "--yes")]
    [InlineData("render", "--output", "/dev/null/nowhere")]
    public async Task Every_finding_of_an_invalid_configuration_is_listed(params string[] args)
    {
        var (code, output, error) = await _host.RunAsync(Invalid(), args);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("box.cs:3: error demo.bad: demo[one]: The value \\x1b[31m7 is too large.\n    Use at most 5.\n", error, StringComparison.Ordinal);
        Assert.Contains("box.cs:4: error demo.bad: demo[two]", error, StringComparison.Ordinal);
        Assert.Contains("The configuration is not valid: 2 errors. Nothing was changed.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_json_the_findings_are_in_the_document()
    {
        var (code, output, _) = await _host.RunAsync(Invalid(), "plan", "--json");
        Assert.Equal(1, code);
        using var document = JsonDocument.Parse(output);
        Assert.Equal("The configuration is not valid: 2 errors. Nothing was changed.", document.RootElement.GetProperty("error").GetString());
        Assert.Equal(["box.cs:3", "box.cs:4"], document.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("source").GetString()));
    }

    [Fact]
    public async Task An_unexpected_error_is_one_line_and_a_hint()
    {
        var configuration = new HostConfiguration("box").Add(new Broken());
        var (code, output, error) = await _host.RunAsync(configuration, "plan");
        Assert.Equal((1, ""), (code, output));
        Assert.Equal("error: unexpected: InvalidOperationException: It broke.\n--verbose shows where it happened.\n", error);

        (code, _, error) = await _host.RunAsync(configuration, "plan", "--verbose");
        Assert.Equal(1, code);
        Assert.Contains("at HostKit.Cli.Tests.ErrorTests.Broken", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_command_has_changed_nothing()
    {
        var terminal = new TestTerminal();
        Assert.Equal(1, await terminal.RunAsync(CommandTests.Box("hello\n"), new CancellationToken(true), "apply", "--yes", "--root", _host.Root));
        Assert.Contains("nothing was changed", terminal.Error, StringComparison.Ordinal);
        Assert.False(_host.Has("/etc/box.conf"));
    }

    [Fact]
    public async Task Cancelling_in_the_middle_leaves_the_host_as_it_was()
    {
        using var cancel = new CancellationTokenSource();
        using var output = new CancellingWriter("stage: ", cancel);
        using var error = new StringWriter();
        var code = await HostKitCli.RunAsync(CommandTests.Box("hello\n"), ["apply", "--yes", "--root", _host.Root], new(TextReader.Null, output, error), cancel.Token);
        Assert.True(cancel.IsCancellationRequested);
        Assert.Equal((1, "error: The apply was cancelled before it changed anything.\nRefused: nothing was changed.\n"), (code, error.ToString()));
        Assert.False(_host.Has("/etc/box.conf"));
    }

    [Fact]
    public async Task Losing_standard_output_during_an_apply_does_not_disturb_it()
    {
        using var output = new FailingWriter("stage: ");
        Assert.Equal(0, await HostKitCli.RunAsync(CommandTests.Box("hello\n"), ["apply", "--yes", "--root", _host.Root], new(TextReader.Null, output, TextWriter.Null), CancellationToken.None));
        Assert.True(output.Failed);
        Assert.Equal("hello\n", _host.Read("/etc/box.conf"));
    }

    [Fact]
    public async Task Output_that_cannot_be_written_is_an_error()
    {
        using var output = new FailingWriter("+");
        using var error = new StringWriter();
        Assert.Equal(1, await HostKitCli.RunAsync(CommandTests.Box("hello\n"), ["plan", "--root", _host.Root], new(TextReader.Null, output, error), CancellationToken.None));
        Assert.Contains("No space left on device", error.ToString(), StringComparison.Ordinal);
    }

    private static HostConfiguration Invalid() => new HostConfiguration("box").Add(new Demo("one"), "box.cs", 3).Add(new Demo("two"), "box.cs", 4);

    private sealed class Demo(string name) : IComponent
    {
        public string Name => $"demo[{name}]";

        public IEnumerable<Finding> Validate() => [new(Severity.Error, "demo.bad", Name, "The value \e[31m7 is too large.", "Use at most 5.")];

        public IEnumerable<Resource> Lower(Host host) => [];
    }

    private sealed class Broken : IComponent
    {
        public string Name => "broken";

        public IEnumerable<Resource> Lower(Host host) => throw new InvalidOperationException("It broke.");
    }

    private sealed class CancellingWriter(string at, CancellationTokenSource source) : StringWriter
    {
        public override void Write(string? value)
        {
            base.Write(value);
            if (value?.StartsWith(at, StringComparison.Ordinal) == true)
                source.Cancel();
        }
    }

    private sealed class FailingWriter(string from) : StringWriter
    {
        public bool Failed { get; private set; }

        public override void Write(string? value)
        {
            Failed |= value?.StartsWith(from, StringComparison.Ordinal) == true;
            if (Failed)
                throw new IOException("No space left on device");
            base.Write(value);
        }
    }
}
