using System.ComponentModel;
using System.Globalization;
using CliWrap;

namespace HostKit;

/// <summary>
/// The future host: an overlay over its root in a private mount namespace, held open by a sleeping shell. What a check writes there (logs, pid
/// files, caches) goes to memory and is gone with it.
/// </summary>
internal sealed class Shadow : IAsyncDisposable
{
    // Arguments: the mount point, then each further mount of the host. What cannot be an overlay's lower layer is bound read-only.
    private const string Script = """
        set -e
        w=$1; shift
        mount -t tmpfs -o mode=0700 hostkit "$w"
        mkdir "$w/layers" "$w/root"
        layer() {
            n=$((n + 1)); mkdir "$w/layers/$n" "$w/layers/$n/upper" "$w/layers/$n/work"
            mount -t overlay -o "lowerdir=$1,upperdir=$w/layers/$n/upper,workdir=$w/layers/$n/work" hostkit "$w/root$1"
        }
        layer /
        for v in proc sys dev; do mount --rbind "/$v" "$w/root/$v"; done
        for m; do
            if [ -d "$m" ]; then layer "$m" 2>/dev/null || mount --bind -o ro "$m" "$w/root$m" 2>/dev/null || :
            elif [ -e "$m" ]; then mount --bind "$m" "$w/root$m" 2>/dev/null || :; fi
        done
        echo ready
        read -r _ || :
        # What a check left running would hold the shadow, and is stopped with it.
        for p in /proc/[0-9]*; do
            [ "${p#/proc/}" != $$ ] && [ "$p/ns/mnt" -ef /proc/$$/ns/mnt ] && kill -9 "${p#/proc/}" 2>/dev/null || :
        done
        """;

    // A program that a check leaves behind may keep its output open for as long as it likes: only a file can be read to its end then.
    private const string ToFile = """
        o=$1; shift
        "$@" </dev/null >"$o" 2>&1; s=$?
        cat "$o"; exit $s
        """;

    private static readonly string[] Programs = ["unshare", "mount"];

    private readonly TaskCompletionSource _end;
    private readonly Task _shell;
    private readonly int _process;
    private readonly bool _inContainer;
    private readonly string _mountPoint;
    private int _runs;

    private Shadow(TaskCompletionSource end, Task shell, int process, bool inContainer, string mountPoint)
    {
        _end = end;
        _shell = shell;
        _process = process;
        _inContainer = inContainer;
        _mountPoint = mountPoint;
    }

    public static Task<Shadow> OpenAsync(Host host, StateDirectory state, CancellationToken cancellationToken)
    {
        state.MakeDirectory("shadow");
        return OpenAsync(host, $"{state.HostPath}/shadow", cancellationToken);
    }

    /// <summary>Opens the shadow on an empty directory of the host.</summary>
    public static async Task<Shadow> OpenAsync(Host host, string mountPoint, CancellationToken cancellationToken)
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var errors = new System.Text.StringBuilder();
        string[] words =
        [
            .. HostPrograms.Entering(host.Leader, allNamespaces: true), "unshare", "--mount", "--propagation", "private", "--", "sh", "-c", Script, "sh",
            mountPoint, .. MountTable.Read(host.Leader).Select(m => m.Path),
        ];
        var command = Cli.Wrap(words[0])
            .WithArguments(words.Skip(1))
            .WithEnvironmentVariables(HostPrograms.Plain)
            .WithValidation(CommandResultValidation.None)
            .WithStandardInputPipe(PipeSource.Create(async (_, _) => await end.Task.ConfigureAwait(false)))
            .WithStandardOutputPipe(PipeTarget.ToDelegate(_ => ready.TrySetResult()))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(errors));
        CommandTask<CommandResult> shell;
        try
        {
            shell = command.ExecuteAsync(CancellationToken.None);
            if (await Task.WhenAny(ready.Task, shell.Task).WaitAsync(cancellationToken).ConfigureAwait(false) != ready.Task)
                throw Impossible(errors.ToString().Trim());
        }
        catch (Win32Exception e)
        {
            throw Impossible(e.Message);
        }
        catch
        {
            end.TrySetResult();
            throw;
        }

        return new Shadow(end, shell.Task, host.Kind == HostKind.Container ? ChildOf(shell.ProcessId) : shell.ProcessId, host.Kind == HostKind.Container, mountPoint);
    }

    /// <summary>The future host's files.</summary>
    public HostFiles OpenFiles()
        => HostFiles.TryOpen($"/proc/{_process.ToString(CultureInfo.InvariantCulture)}/root{_mountPoint}/root")
            ?? throw new HostKitException("The shadow, in which checks run, has ended early.");

    /// <summary>Runs a program as if the shadow's root were the machine's.</summary>
    public Task<ProgramResult> RunAsync(IEnumerable<string> words, TimeSpan timeLimit, CancellationToken cancellationToken)
        => HostPrograms.RunAsync(
            [
                .. HostPrograms.Entering(_process, _inContainer), "sh", "-c", ToFile, "sh", $"{_mountPoint}/output-{Interlocked.Increment(ref _runs)}", "env", "HOSTKIT_SHADOW=1", "chroot", $"{_mountPoint}/root",
                "timeout", "--kill-after=2", timeLimit.TotalSeconds.ToString(CultureInfo.InvariantCulture), .. words,
            ],
            cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _end.TrySetResult();
        await _shell.ConfigureAwait(false);
    }

    /// <summary>Why there can be no shadow, as far as that is known without trying; null when nothing speaks against it.</summary>
    public static string? WhyImpossible(Host host, HostFiles? files)
    {
        if (Programs.FirstOrDefault(p => files is not null && !HostPrograms.Directories.Any(d => files.Stat($"{d}/{p}") is not null)) is { } missing)
            return $"the host has no program '{missing}' (util-linux), which a shadow of the future host needs";
        var bounds = File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith("CapBnd:", StringComparison.Ordinal));
        return bounds is not null && !MayAdminister(bounds) && host.Kind == HostKind.Local ? "this process may not mount anything (it runs in a container without CAP_SYS_ADMIN)" : null;
    }

    /// <summary>Whether a line of proc_pid_status(5) holds CAP_SYS_ADMIN.</summary>
    private static bool MayAdminister(string capabilities)
        => (ulong.Parse(capabilities.AsSpan(capabilities.LastIndexOf('\t') + 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> 21 & 1) != 0;

    private static ShadowException Impossible(string reason) => new(reason);

    // nsenter has to fork to enter a process namespace: the shell is its only child.
    private static int ChildOf(int process)
    {
        var pid = process.ToString(CultureInfo.InvariantCulture);
        return int.Parse(File.ReadAllText($"/proc/{pid}/task/{pid}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)[0], CultureInfo.InvariantCulture);
    }
}
