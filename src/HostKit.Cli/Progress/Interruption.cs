using System.Runtime.InteropServices;

namespace HostKit.Cli;

/// <summary>While it lives, Ctrl-C, SIGTERM and a lost connection (SIGHUP) cancel the apply instead of ending the process in its middle.</summary>
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
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, OnSignal),
        ];
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether there is nothing left to be interrupted but the telling of it, which then goes on to its end.</summary>
    public bool IsOver { get; set; }

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        if (IsOver)
            return;
        if (Interlocked.Increment(ref _count) > 1)
        {
            _say("Taking back is going on already; it ends by itself.");
            return;
        }

        _say("Interrupted: stopping, and taking back what was begun.");
        _source.Cancel();
    }
}
