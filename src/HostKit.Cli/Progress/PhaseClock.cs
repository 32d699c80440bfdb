namespace HostKit.Cli;

/// <summary>Measures what an apply spends its time on, so that the phases add up to the whole whatever the events tell.</summary>
internal sealed class PhaseClock
{
    private readonly TimeProvider _time;
    private readonly long _started;
    private readonly SortedDictionary<ApplyPhase, TimeSpan> _phases = [];
    private readonly Dictionary<ApplyPhase, (string Resource, TimeSpan Duration)> _longest = [];
    private ApplyPhase _current = ApplyPhase.Prepare;
    private long _mark;

    public PhaseClock(TimeProvider time)
    {
        _time = time;
        _started = _mark = time.GetTimestamp();
    }

    /// <summary>The phases there were, in their order.</summary>
    public IReadOnlyDictionary<ApplyPhase, TimeSpan> Phases => _phases;

    public TimeSpan Total { get; private set; }

    public void Observe(ApplyEvent @event)
    {
        switch (@event)
        {
            case { Resource: null, Duration: { } phase }:
                // The end of a phase: what the phase did not take belongs to what went before.
                Spend(_current, SinceMark() - phase);
                Spend(@event.Phase, SinceMark());
                break;
            case { Resource: { } resource, Duration: { } duration }:
                Spend(@event.Phase, SinceMark());
                if (duration > _longest.GetValueOrDefault(@event.Phase).Duration)
                    _longest[@event.Phase] = (resource, duration);
                break;
            default:
                Spend(_current, SinceMark());
                break;
        }

        _current = @event.Phase;
    }

    public void Stop()
    {
        Spend(_current, SinceMark());
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

    private TimeSpan SinceMark() => _time.GetElapsedTime(_mark);

    private void Spend(ApplyPhase phase, TimeSpan duration)
    {
        if (duration <= TimeSpan.Zero)
            return;
        _phases[phase] = _phases.GetValueOrDefault(phase) + duration;
        _mark += (long)(duration.TotalSeconds * _time.TimestampFrequency);
    }
}
