using Microsoft.Extensions.Logging;

namespace HostKit.Core.Tests.Applying;

/// <summary>What an apply tells while it runs.</summary>
public sealed class EventTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Events_are_logged_with_their_properties()
    {
        var log = new CollectingLogger();
        var told = new Collector();
        var plan = await Host.Directory(_directory.Path).PlanAsync(new HostConfiguration("test").Add(new FileResource("/etc/{a}", "1")));

        await plan.ApplyAsync(new LoggingProgress(log, told));

        Assert.NotEmpty(told.Events);
        Assert.Equal(told.Events.Count, log.Entries.Count);
        var commit = log.Entries.Single(e => Equals(e.Properties["Phase"], ApplyPhase.Commit));
        Assert.Equal((LogLevel.Information, "PhaseEnded"), (commit.Level, commit.Name));
        Assert.IsType<TimeSpan>(commit.Properties["Duration"]);
        Assert.StartsWith("Commit: 2 changes committed (00:00:0", commit.Text, StringComparison.Ordinal);
        Assert.All(log.Entries, e => Assert.Contains("Message", e.Properties.Keys));
    }

    [Theory]
    [InlineData(Severity.Error, LogLevel.Error)]
    [InlineData(Severity.Warning, LogLevel.Warning)]
    [InlineData(Severity.Info, LogLevel.Information)]
    public void An_event_of_a_resource_has_its_name_and_weight(Severity severity, LogLevel level)
    {
        var log = new CollectingLogger();
        new LoggingProgress(log).Report(new ApplyEvent(ApplyPhase.Check, "accepted {not a place}", severity, "check[nginx -t]", TimeSpan.FromSeconds(2)));
        var entry = Assert.Single(log.Entries);
        Assert.Equal((level, "check[nginx -t]", "Check check[nginx -t]: accepted {not a place} (00:00:02)"), (entry.Level, entry.Properties["Resource"], entry.Text));
    }

    [Fact]
    public async Task Every_phase_of_an_apply_tells_its_duration()
    {
        var told = new Collector();
        await (await Host.Directory(_directory.Path).PlanAsync(new HostConfiguration("test").Add(new FileResource("/etc/a", "1")))).ApplyAsync(told);
        Assert.Equal([ApplyPhase.Stage, ApplyPhase.Commit, ApplyPhase.Record], told.Events.Where(e => e.Duration is not null).Select(e => e.Phase));
    }

    private sealed class Collector : IProgress<ApplyEvent>
    {
        public List<ApplyEvent> Events { get; } = [];

        public void Report(ApplyEvent value) => Events.Add(value);
    }

    private sealed class CollectingLogger : ILogger
    {
        public List<(LogLevel Level, string? Name, string Text, Dictionary<string, object?> Properties)> Entries { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Entries.Add((logLevel, eventId.Name, formatter(state, exception), new((IEnumerable<KeyValuePair<string, object?>>)state!)));
    }
}
