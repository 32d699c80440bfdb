namespace HostKit.Acme.Tests.Hostile;

/// <summary>A clock whose waits are a fiftieth as long; what it says the time is stays true.</summary>
internal sealed class HastyClock : TimeProvider
{
    private const int Haste = 50;

    public override long TimestampFrequency => System.TimestampFrequency / Haste;

    public override long GetTimestamp() => System.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => System.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / Haste : dueTime, period > TimeSpan.Zero ? period / Haste : period);
}
