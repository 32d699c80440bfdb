using System.Runtime.InteropServices;

namespace HostKit.Cli;

/// <summary>While it lives, Ctrl-C, SIGTERM and a lost connection (SIGHUP) cancel the apply instead of ending the process in the middle of it.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly Action<string> _say;
    private readonly CancellationTokenSource _source;
    private readonly PosixSignalRegistration[] _registrations;
    private int _count;

    /// <summary>Begins to catch signals.</summary>
    /// <param name="say">Tells the user.</param>
    /// <param name="ct">Cancels too.</param>
    public Interruption(Action<string> say, CancellationToken ct)
    {
        _say = say;
        _source = CancellationTokenSource.CreateLinkedTokenSource(ct);
        _registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, OnSignal))];
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref _count) > 1)
        {
            _say("Everything is being taken back already; this ends by itself.");
            return;
        }

        _say("Interrupted: taking everything back.");
        _source.Cancel();
    }
}
