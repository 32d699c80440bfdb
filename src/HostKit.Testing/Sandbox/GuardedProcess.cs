using CliWrap;

namespace HostKit.Testing;

/// <summary>
/// A shell script in its own mount and pid namespaces. All it started ends, and all it mounted goes, when it is disposed and
/// when this process dies in whatever way: the script's guard reads from a pipe which only this process holds open.
/// </summary>
internal sealed class GuardedProcess : IAsyncDisposable
{
    readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly CommandTask<CommandResult> command;

    GuardedProcess(CliWrap.Command command) =>
        this.command = command.WithStandardInputPipe(PipeSource.Create((_, stop) => end.Task.WaitAsync(stop))).ExecuteAsync();

    /// <summary>Starts <paramref name="script"/>; <paramref name="onLine"/> gets each line of its output and its errors.</summary>
    public static GuardedProcess Start(string script, IEnumerable<string> arguments, Action<string> onLine,
        IReadOnlyDictionary<string, string?>? environment = null) =>
        new(Cli.Wrap("unshare")
            .WithArguments(["--mount", "--propagation", "private", "--pid", "--fork", "--kill-child", "--mount-proc",
                "bash", "-c", Script.Guard, "hostkit", script, .. arguments])
            .WithEnvironmentVariables(environment ?? new Dictionary<string, string?>())
            .WithStandardOutputPipe(PipeTarget.ToDelegate(onLine))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(onLine))
            .WithValidation(CommandResultValidation.None));

    /// <summary>The process which made the namespaces and whose only child is the guard.</summary>
    public int Id => command.ProcessId;

    /// <summary>Ends with the script's exit code.</summary>
    public async Task<int> WaitAsync() => (await command).ExitCode;

    public bool HasExited => command.Task.IsCompleted;

    public async ValueTask DisposeAsync()
    {
        end.TrySetResult();
        await command;
    }
}
