using System.Globalization;

namespace HostKit.Cli;

/// <summary>The command line of a script: <c>plan</c>, <c>apply</c>, <c>status</c>, <c>rollback</c> and the rest, for one configuration.</summary>
public static class HostKitCli
{
    /// <summary>Carries out what the arguments say, on the process's own terminal. The last line of a script.</summary>
    /// <param name="configuration">What the host should be.</param>
    /// <param name="args">
    /// The script's arguments: a command and its options; none shows the help. When Ansible calls the published script as a module, the one argument is the file
    /// with the task's parameters, and the result is Ansible's JSON.
    /// </param>
    /// <param name="ct">Gives up; during an apply, takes everything back. Ctrl-C and SIGTERM do the same without it.</param>
    /// <returns>
    /// The exit code: 0 done or nothing to do, 1 refused or failed before any change, or applied and what <c>--wait</c> followed has failed, 2 the host differs (<c>status</c>, and <c>plan</c> with
    /// <c>--detailed-exitcode</c>), 3 failed and rolled back, 4 rollback incomplete. Errors are written, not thrown.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>return await HostKitCli.RunAsync(configuration, args);</code></example>
    public static Task<int> RunAsync(HostConfiguration configuration, string[] args, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(args);
        return AnsibleModule.TryReadArguments(args) is { } arguments
            ? AnsibleModule.RunAsync(configuration, arguments, AnsibleModule.StandardOutput, ct) : RunAsync(configuration, args, Terminal.OfProcess(), ct);
    }

    internal static async Task<int> RunAsync(HostConfiguration configuration, string[] args, Terminal terminal, CancellationToken ct)
    {
        // Messages are English and numbers invariant whatever the user's locale; both flow with this call only.
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var commandLine = new HostKitCommandLine(args);
        try
        {
            var exitCode = await DispatchAsync(configuration, commandLine, terminal, ct).ConfigureAwait(false);
            terminal.Flush();
            return exitCode;
        }
        catch (Exception e)
        {
            ErrorReport.Write(e, terminal, commandLine.Request);
            return ExitCode.Refused;
        }
    }

    private static Task<int> DispatchAsync(HostConfiguration configuration, HostKitCommandLine commandLine, Terminal terminal, CancellationToken ct)
    {
        if (commandLine.AsksForHelp)
            return Task.FromResult(commandLine.WriteHelp(terminal.Out));
        if (commandLine.UsageErrors is { Length: > 0 } errors)
            throw new UsageException(errors, commandLine.HelpHint);
        if (commandLine.AsksForVersion)
        {
            terminal.Out.WriteLine(ProductVersion.Text);
            return Task.FromResult(ExitCode.Done);
        }

        var invocation = new Invocation(configuration, commandLine.Request, terminal);
        return commandLine.Request.Command switch
        {
            "plan" => PlanCommand.RunAsync(invocation, ct),
            "apply" => ApplyCommand.RunAsync(invocation, ct),
            "status" => StatusCommand.RunAsync(invocation, ct),
            "rollback" => ApplyCommand.RollBackAsync(invocation, ct),
            "check" when invocation.Request.At is not null => AskCommand.RunAsync(invocation, ct),
            "check" => CheckCommand.RunAsync(invocation, ct),
            "pin" => PinCommand.RunAsync(invocation, pinned: true, ct),
            "unpin" => PinCommand.RunAsync(invocation, pinned: false, ct),
            "gc" => CollectCommand.RunAsync(invocation, ct),
            "store list" or "store verify" or "store repair" or "store why" => StoreCommand.RunAsync(invocation, ct),
            "confirm" => ConfirmCommand.RunAsync(invocation, ct),
            "remove" => ApplyCommand.RemoveAsync(invocation, ct),
            "generations" => Task.FromResult(GenerationsCommand.Run(invocation)),
            "diff" => Task.FromResult(DiffCommand.Run(invocation)),
            _ => Task.FromResult(RenderCommand.Run(invocation)),
        };
    }
}
