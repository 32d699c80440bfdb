using CliWrap;

namespace HostKit.Testing;

public sealed partial class Machine
{
    const int OutputLinesInErrors = 40;

    /// <summary>Runs a program in the machine as root and waits for its end.</summary>
    /// <exception cref="MachineCommandException">Its exit code is not 0.</exception>
    public Task<MachineCommandResult> RunAsync(string program, params string[] arguments) =>
        RunAsync(new MachineCommand(program, arguments));

    /// <summary>Runs a program in the machine and waits for its end.</summary>
    /// <param name="command">The program, its input, account and directory.</param>
    /// <param name="cancellationToken">Kills the program.</param>
    /// <exception cref="MachineCommandException">Its exit code is not 0.</exception>
    public Task<MachineCommandResult> RunAsync(MachineCommand command, CancellationToken cancellationToken = default) =>
        RunAsync(command, PipeSource.FromBytes(command.Input), cancellationToken);

    async Task<MachineCommandResult> RunAsync(MachineCommand command, PipeSource input, CancellationToken cancellationToken)
    {
        var result = await TryRunAsync(command, input, cancellationToken);
        if (result.Succeeded)
            return result;
        var said = string.Join('\n', new[] { result.Output, result.Error }.Where(text => text.Length > 0))
            .Split('\n').TakeLast(OutputLinesInErrors);
        throw new MachineCommandException($"`{command}` in {Name} ended with exit code {result.ExitCode} " +
            $"(use TryRunAsync where that is expected):\n{string.Join('\n', said)}", result);
    }

    /// <summary>Runs a program in the machine as root and returns whatever its exit code is.</summary>
    public Task<MachineCommandResult> TryRunAsync(string program, params string[] arguments) =>
        TryRunAsync(new MachineCommand(program, arguments));

    /// <summary>Runs a program in the machine and returns whatever its exit code is.</summary>
    /// <param name="command">The program, its input, account and directory.</param>
    /// <param name="cancellationToken">Kills the program.</param>
    public Task<MachineCommandResult> TryRunAsync(MachineCommand command, CancellationToken cancellationToken = default) =>
        TryRunAsync(command, PipeSource.FromBytes(command.Input), cancellationToken);

    async Task<MachineCommandResult> TryRunAsync(MachineCommand command, PipeSource input, CancellationToken cancellationToken)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var result = await Enter(command)
            .WithStandardInputPipe(input)
            .WithStandardOutputPipe(PipeTarget.ToStream(output))
            .WithStandardErrorPipe(PipeTarget.ToStream(error))
            .ExecuteAsync(cancellationToken);
        return new(command, result.ExitCode, output.ToArray(), error.ToArray());
    }

    /// <summary>Runs shell commands in the machine as root: <c>sh -eu -c SCRIPT</c>.</summary>
    /// <exception cref="MachineCommandException">The exit code is not 0.</exception>
    public Task<MachineCommandResult> ShellAsync(string script, CancellationToken cancellationToken = default) =>
        RunAsync(new MachineCommand("sh", "-euc", script), cancellationToken);

    /// <summary>The command on the host which enters the machine's namespaces and control group and runs this one.</summary>
    CliWrap.Command Enter(MachineCommand command)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (!ProcessTree.Exists(Leader))
            throw new MachineException($"`{command}` cannot be run: {Name} does not run any more. {ConsoleText()}");
        // Programs such as podman and loginctl look at their own control group: it has to be one of the machine's.
        var group = ProcessTree.ControlGroup(Leader).Split("/payload")[0] + "/payload/hostkit.scope";
        return Cli.Wrap("sh")
            .WithArguments(["-c", "mkdir -p \"$1\" && echo 0 > \"$1/cgroup.procs\" && shift && exec \"$@\"", "sh",
                $"/proc/{container.Id}/root/sys/fs/cgroup{group}",
                "nsenter", $"--target={Leader}", "--all",
                "env", "--ignore-environment", $"--chdir={command.WorkingDirectory}", .. Variables(command),
                .. Account(command), command.Program, .. command.Arguments])
            .WithWorkingDirectory("/")
            .WithValidation(CommandResultValidation.None);
    }

    IEnumerable<string> Variables(MachineCommand command)
    {
        var variables = new Dictionary<string, string>
        {
            ["PATH"] = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            ["HOME"] = "/root", ["USER"] = command.User, ["LANG"] = "C.UTF-8", ["TERM"] = "dumb",
        };
        foreach (var (name, value) in options.Environment.Concat(command.Environment))
            variables[name] = value;
        return variables.Select(variable => $"{variable.Key}={variable.Value}");
    }

    // Without --user, runuser sets HOME and SHELL of the account; it then needs a shell, which steps aside.
    static string[] Account(MachineCommand command) =>
        command.User == "root" ? [] : ["runuser", "--shell=/bin/sh", "--command=exec \"$@\"", "--", command.User, "sh"];
}
