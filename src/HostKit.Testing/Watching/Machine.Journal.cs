using System.Runtime.CompilerServices;
using CliWrap.EventStream;

namespace HostKit.Testing;

public sealed partial class Machine
{
    /// <summary>The journal since the last boot, one entry per line, as <c>journalctl --boot</c> prints it.</summary>
    /// <param name="unit">Only the entries of this unit, such as <c>nginx.service</c>; by default all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<string> JournalAsync(string? unit = null, CancellationToken cancellationToken = default) =>
        (await RunAsync(Journalctl(unit), cancellationToken)).Output;

    /// <summary>
    /// The journal's lines since the last boot, and then each new one as it is written. Ends with the machine, also when it reboots,
    /// and when the loop over it is left.
    /// </summary>
    /// <param name="unit">Only the entries of this unit; by default all.</param>
    /// <param name="cancellationToken">Ends the following.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async IAsyncEnumerable<string> FollowJournalAsync(string? unit = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var left = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await foreach (var happening in Enter(Journalctl(unit, "--follow", "--lines=all")).ListenAsync(left.Token))
            {
                if (happening is StandardOutputCommandEvent line)
                    yield return line.Text;
            }
        }
        finally
        {
            await left.CancelAsync();
        }
    }

    static MachineCommand Journalctl(string? unit, params string[] more)
    {
        string[] ofUnit = unit is null ? [] : [$"--unit={unit}"];
        return new("journalctl", ["--boot", "--no-pager", "--quiet", .. ofUnit, .. more]);
    }
}
