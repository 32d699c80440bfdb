using System.Text;

namespace HostKit.Testing;

/// <summary>How a command in a machine ended.</summary>
public sealed class MachineCommandResult
{
    internal MachineCommandResult(MachineCommand command, int exitCode, byte[] output, byte[] error)
    {
        (Command, ExitCode, OutputBytes) = (command, exitCode, output);
        Output = Text(output);
        Error = Text(error);
    }

    /// <summary>What was run.</summary>
    public MachineCommand Command { get; }

    /// <summary>The exit code; 128 plus the signal's number where a signal ended the program, 127 where it does not exist.</summary>
    public int ExitCode { get; }

    /// <summary>Whether the exit code is 0.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>The standard output read as UTF-8, without the newlines at its end, as in a shell's <c>$(…)</c>.</summary>
    public string Output { get; }

    /// <summary>The standard output, byte for byte.</summary>
    public ReadOnlyMemory<byte> OutputBytes { get; }

    /// <summary>The standard error read as UTF-8, without the newlines at its end.</summary>
    public string Error { get; }

    static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimEnd('\n');
}
