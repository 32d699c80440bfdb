namespace HostKit.Cli;

/// <summary>Measures what an apply spends its time on: a phase lasts from its first event to the next phase's first.</summary>
internal sealed class PhaseClock
{
    private readonly TimeProvider _time;
    private readonly long _started;
    private readonly SortedDictionary<ApplyPhase, TimeSpan> _phases = [];
    private readonly Dictionary<ApplyPhase, (string Resource, TimeSpan Duration)> _longest = [];
    private ApplyPhase _current = ApplyPhase.Prepare;
    private long _currentSince;

    public PhaseClock(TimeProvider time)
    {
        _time = time;
        _started = _currentSince = time.GetTimestamp();
    }

    /// <summary>The phases there were, in their order.</summary>
    public IReadOnlyDictionary<ApplyPhase, TimeSpan> Phases => _phases;

    public TimeSpan Total { get; private set; }

    public void Observe(ApplyEvent @event)
    {
        if (@event.Phase != _current)
        {
            Close();
            _current = @event.Phase;
        }

        if (@event is { Resource: { } resource, Duration: { } duration } && duration > _longest.GetValueOrDefault(@event.Phase).Duration)
            _longest[@event.Phase] = (resource, duration);
    }

    public void Stop()
    {
        Close();
        Total = _time.GetElapsedTime(_started);
    }

    /// <summary>As in <c>2.1 s (activate 0.7 s, of which unit[app.service] 0.6 s; settle 1.0 s)</c>; what took less than 50 ms is left out.</summary>
    public override string ToString()
    {
        var parts = _phases.Where(p => Matters(p.Value)).Select(p => $"{Wording.Of(p.Key)} {Wording.Seconds(p.Value)}"
            + (_longest.TryGetValue(p.Key, out var longest) && Matters(longest.Duration) ? $", of which {Visible.Line(longest.Resource)} {Wording.Seconds(longest.Duration)}" : ""));
        var detail = string.Join("; ", parts);
        return Wording.Seconds(Total) + (detail.Length == 0 ? "" : $" ({detail})");
    }

    private static bool Matters(TimeSpan duration) => duration >= TimeSpan.FromMilliseconds(50);

    private void Close()
    {
        var now = _time.GetTimestamp();
        _phases[_current] = _phases.GetValueOrDefault(_current) + _time.GetElapsedTime(_currentSince, now);
        _currentSince = now;
    }
}
