namespace HostKit.Acme.Tests;

/// <summary>A clock that shows what it is set to; timers run by the machine's time.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;
}
