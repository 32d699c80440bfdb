using System.Collections.Immutable;
using System.Text;

namespace HostKit.Testing;

/// <summary>A program to run in a machine. Arguments reach it as they are; no shell reads them.</summary>
public sealed record MachineCommand
{
    /// <summary>Describes a program and its arguments.</summary>
    /// <param name="program">A name that is looked up in the machine's PATH, or a path in the machine.</param>
    /// <param name="arguments">Its arguments, one by one.</param>
    public MachineCommand(string program, params IEnumerable<string> arguments)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(program);
        Program = program;
        Arguments = [.. arguments];
    }

    /// <summary>A name that is looked up in PATH, or a path.</summary>
    public string Program { get; }

    /// <summary>The program's arguments.</summary>
    public ImmutableArray<string> Arguments { get; init; }

    /// <summary>What the program reads from its standard input.</summary>
    /// <value>By default nothing: it is at its end from the start.</value>
    public ReadOnlyMemory<byte> Input { get; init; }

    /// <summary>The account in which the program runs.</summary>
    /// <value>By default <c>root</c>.</value>
    public string User { get; init; } = "root";

    /// <summary>The directory in which the program runs.</summary>
    /// <value>By default <c>/</c>.</value>
    public string WorkingDirectory { get; init; } = "/";

    /// <summary>Environment variables in addition to those of <see cref="MachineOptions.Environment"/>, which they override.</summary>
    /// <value>By default none.</value>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>A copy that reads this text, in UTF-8.</summary>
    public MachineCommand WithInput(string text) => this with { Input = Encoding.UTF8.GetBytes(text) };

    /// <summary>The command as one would type it into a shell.</summary>
    public override string ToString() => string.Join(' ', Arguments.Prepend(Program).Select(ShellText.Quote));
}
