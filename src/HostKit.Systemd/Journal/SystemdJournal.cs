using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using CliWrap;

namespace HostKit.Systemd;

/// <summary>A machine's journal, read through its journalctl(1).</summary>
public sealed class SystemdJournal
{
    private readonly string[] _command;

    private SystemdJournal(params string[] command) => _command = command;

    /// <summary>This machine's.</summary>
    public static SystemdJournal Local { get; } = new("journalctl");

    /// <summary>That of a container or test machine on this host, read by its own journalctl.</summary>
    /// <param name="leader">The id of its first process on this host.</param>
    /// <returns>The journal.</returns>
    public static SystemdJournal OfContainer(int leader)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(leader);
        return new("nsenter", "--target", leader.ToString(CultureInfo.InvariantCulture), "--all", "--", "journalctl");
    }

    /// <summary>The files in a directory, such as a copy of <c>/var/log/journal</c> of another machine.</summary>
    /// <param name="path">The directory.</param>
    /// <returns>The journal.</returns>
    public static SystemdJournal InDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new("journalctl", $"--directory={path}");
    }

    /// <summary>The entries that are there, oldest first.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The entries.</returns>
    /// <exception cref="HostKitException">journalctl is missing or cannot do it; the message has its words.</exception>
    public IAsyncEnumerable<JournalEntry> ReadAsync(JournalQuery? query = null, CancellationToken cancellationToken = default)
        => RunAsync((query ?? new()).Arguments(follows: false), cancellationToken);

    /// <summary>
    /// The entries that are wanted and then each new one as it is written, until the loop over it is left. Without <see cref="JournalQuery.AfterCursor"/>,
    /// <see cref="JournalQuery.Since"/> or <see cref="JournalQuery.Last"/> only the new ones.
    /// </summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="cancellationToken">Ends the following.</param>
    /// <returns>The entries.</returns>
    /// <exception cref="HostKitException">journalctl is missing or cannot do it; the message has its words.</exception>
    public async IAsyncEnumerable<JournalEntry> FollowAsync(JournalQuery? query = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        query ??= new();
        // What is written until journalctl is up belongs to the new ones too.
        if (query is { AfterCursor: null, Since: null, Last: null })
            query = query with { AfterCursor = await GetCursorAsync(cancellationToken).ConfigureAwait(false) };
        await foreach (var entry in RunAsync(query.Arguments(follows: true).Prepend("--follow"), cancellationToken).ConfigureAwait(false))
            yield return entry;
    }

    /// <summary>The place behind the last entry, to read from later.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The cursor; null for an empty journal, from which reading begins at the front.</returns>
    /// <exception cref="HostKitException">journalctl is missing or cannot do it; the message has its words.</exception>
    public async Task<string?> GetCursorAsync(CancellationToken cancellationToken = default)
    {
        string? cursor = null;
        await foreach (var entry in ReadAsync(new() { Last = 1 }, cancellationToken).ConfigureAwait(false))
            cursor = entry.Cursor;
        return cursor;
    }

    /// <summary>The last entries of a unit's present or last run.</summary>
    internal async Task<ImmutableArray<JournalEntry>> ReadRunAsync(UnitProperties unit, int last, CancellationToken cancellationToken)
    {
        if (unit.InvocationId is null || unit.GetTime("InactiveExitTimestamp") is not { } begun)
            return [];
        await SyncAsync(cancellationToken).ConfigureAwait(false);
        var entries = new List<JournalEntry>();
        // Of a program that ended before the journal could look at it, the journal knows the unit but not the run: then the time says whether it is this one.
        var query = new JournalQuery { Units = [unit.Name], Since = begun - TimeSpan.FromMilliseconds(50), Last = last * 2 };
        await foreach (var entry in ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (entry.InvocationId is { } run ? run == unit.InvocationId : entry.Time >= begun)
                entries.Add(entry);
        }

        return [.. entries.TakeLast(last)];
    }

    /// <summary>Has the journal write down what it has been sent up to now; where that cannot be, nothing happens.</summary>
    private async Task SyncAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Command(["--sync"]).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Win32Exception)
        {
            // Reading will say so.
        }
    }

    private async IAsyncEnumerable<JournalEntry> RunAsync(IEnumerable<string> arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var left = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var errors = new StringBuilder();
        var pipe = new Pipe();
        var running = ExecuteAsync();
        try
        {
            await foreach (var entry in JournalExport.ReadAsync(pipe.Reader.AsStream(), cancellationToken).ConfigureAwait(false))
                yield return entry;
            await running.ConfigureAwait(false);
        }
        finally
        {
            await left.CancelAsync().ConfigureAwait(false);
            await pipe.Reader.CompleteAsync().ConfigureAwait(false);
            await ((Task)running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task ExecuteAsync()
        {
            try
            {
                var result = await Command(["--output=export", "--no-pager", "--quiet", .. arguments])
                    .WithStandardOutputPipe(PipeTarget.ToStream(pipe.Writer.AsStream(leaveOpen: true)))
                    .WithStandardErrorPipe(PipeTarget.ToStringBuilder(errors))
                    .ExecuteAsync(left.Token)
                    .ConfigureAwait(false);
                if (result.ExitCode != 0)
                    throw new HostKitException($"journalctl could not read the journal (exit status {result.ExitCode}): {errors.ToString().Trim()}");
            }
            catch (Win32Exception exception)
            {
                throw new HostKitException($"The journal cannot be read, since {_command[0]} cannot be started: {exception.Message}.", exception);
            }
            finally
            {
                await pipe.Writer.CompleteAsync().ConfigureAwait(false);
            }
        }
    }

    private CliWrap.Command Command(IEnumerable<string> arguments)
        => Cli.Wrap(_command[0]).WithArguments([.. _command.Skip(1), .. arguments]).WithWorkingDirectory("/").WithEnvironmentVariables(e => e.Set("LC_ALL", "C.UTF-8").Set("SYSTEMD_COLORS", "0")).WithValidation(CommandResultValidation.None);
}
