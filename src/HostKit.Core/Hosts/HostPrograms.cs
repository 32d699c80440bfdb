using System.ComponentModel;
using System.Globalization;
using System.Text;
using CliWrap;

namespace HostKit;

/// <summary>Runs programs on the host, in the host's own namespaces.</summary>
internal static class HostPrograms
{
    /// <summary>The exit code for a program that is not there, as shells give it.</summary>
    public const int NotStarted = 127;

    /// <summary>The words that enter a process's namespaces; nothing for this machine's own.</summary>
    public static string[] Entering(int process, bool allNamespaces)
        => process == 0 ? [] : ["nsenter", "--target", process.ToString(CultureInfo.InvariantCulture), allNamespaces ? "--all" : "--mount", "--"];

    /// <summary>Runs a program to its end; <paramref name="line"/> is told each line of its output as it comes.</summary>
    public static async Task<ProgramResult> RunAsync(IReadOnlyList<string> words, CancellationToken cancellationToken, Action<string>? line = null)
    {
        var output = new StringBuilder();
        var target = PipeTarget.ToDelegate(text =>
        {
            lock (output)
            {
                output.Append(text).Append('\n');
                line?.Invoke(text);
            }
        });
        CommandResult result;
        try
        {
            result = await Cli.Wrap(words[0])
                .WithArguments(words.Skip(1))
                .WithWorkingDirectory("/")
                .WithEnvironmentVariables(Plain)
                .WithValidation(CommandResultValidation.None)
                .WithStandardOutputPipe(target)
                .WithStandardErrorPipe(target)
                .ExecuteAsync(cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Win32Exception e)
        {
            return new ProgramResult(NotStarted, $"{words[0]} cannot be started: {e.Message}");
        }

        return new ProgramResult(result.ExitCode, output.ToString().TrimEnd('\n'));
    }

    /// <summary>Runs a program that reads bytes and writes bytes; its exit code.</summary>
    public static async Task<int> PipeAsync(IReadOnlyList<string> words, Stream input, Stream output, StringBuilder errors, CancellationToken cancellationToken)
    {
        try
        {
            var result = await Cli.Wrap(words[0])
                .WithArguments(words.Skip(1))
                .WithWorkingDirectory("/")
                .WithEnvironmentVariables(Plain)
                .WithValidation(CommandResultValidation.None)
                .WithStandardInputPipe(PipeSource.FromStream(input))
                .WithStandardOutputPipe(PipeTarget.ToStream(output))
                .WithStandardErrorPipe(PipeTarget.ToStringBuilder(errors))
                .ExecuteAsync(cancellationToken)
                .ConfigureAwait(false);
            return result.ExitCode;
        }
        catch (Win32Exception e)
        {
            errors.Append(CultureInfo.InvariantCulture, $"{words[0]} cannot be started: {e.Message}");
            return NotStarted;
        }
    }

    /// <summary>Where programs are found, nearest first.</summary>
    public static readonly string[] Directories = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

    /// <summary>Programs are found in the system's directories and speak English, whatever the caller's shell says.</summary>
    public static void Plain(CliWrap.Builders.EnvironmentVariablesBuilder environment)
        => environment
            .Set("PATH", string.Join(':', Directories))
            .Set("LC_ALL", "C.UTF-8")
            .Set("SYSTEMD_COLORS", "0")
            .Set("HOSTKIT_SHADOW", null);
}
