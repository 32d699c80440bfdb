using System.Text;

namespace HostKit.Cli.Tests;

/// <summary>A terminal made of strings, and commands run on it.</summary>
internal sealed class TestTerminal
{
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public string Answer { get; init; } = "";

    public bool Interactive { get; init; }

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public Task<int> RunAsync(HostConfiguration configuration, params string[] args) => RunAsync(configuration, CancellationToken.None, args);

    public Task<int> RunAsync(HostConfiguration configuration, CancellationToken ct, params string[] args)
        => HostKitCli.RunAsync(configuration, args, new(new StringReader(Answer), new StringWriter(_out), new StringWriter(_error))
        {
            InIsTerminal = Interactive,
            OutIsTerminal = Interactive,
            ErrorIsTerminal = Interactive,
        }, ct);
}
