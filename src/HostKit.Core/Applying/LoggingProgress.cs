using Microsoft.Extensions.Logging;

namespace HostKit;

/// <summary>
/// Writes the events of an apply to a log, with the properties <c>Phase</c>, <c>Resource</c>, <c>Message</c> and <c>Duration</c>. For programs that
/// apply by themselves and log through Microsoft.Extensions.Logging.
/// </summary>
/// <param name="logger">The log.</param>
/// <param name="next">Is told every event afterwards; null for nobody.</param>
public sealed partial class LoggingProgress(ILogger logger, IProgress<ApplyEvent>? next = null) : IProgress<ApplyEvent>
{
    private readonly ILogger _logger = logger ?? throw new ArgumentNullException(nameof(logger));

    /// <inheritdoc/>
    public void Report(ApplyEvent value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var level = value.Severity switch
        {
            Severity.Error => LogLevel.Error,
            Severity.Warning => LogLevel.Warning,
            _ => LogLevel.Information,
        };
        switch (value)
        {
            case { Resource: { } resource, Duration: { } duration }:
                Ended(level, value.Phase, resource, value.Message, duration);
                break;
            case { Resource: { } resource }:
                Happened(level, value.Phase, resource, value.Message);
                break;
            case { Duration: { } duration }:
                Ended(level, value.Phase, value.Message, duration);
                break;
            default:
                Happened(level, value.Phase, value.Message);
                break;
        }

        next?.Report(value);
    }

    [LoggerMessage(EventId = 1, EventName = "ResourceEnded", Message = "{Phase} {Resource}: {Message} ({Duration})")]
    private partial void Ended(LogLevel level, ApplyPhase phase, string resource, string message, TimeSpan duration);

    [LoggerMessage(EventId = 2, EventName = "ResourceHappened", Message = "{Phase} {Resource}: {Message}")]
    private partial void Happened(LogLevel level, ApplyPhase phase, string resource, string message);

    [LoggerMessage(EventId = 3, EventName = "PhaseEnded", Message = "{Phase}: {Message} ({Duration})")]
    private partial void Ended(LogLevel level, ApplyPhase phase, string message, TimeSpan duration);

    [LoggerMessage(EventId = 4, EventName = "PhaseHappened", Message = "{Phase}: {Message}")]
    private partial void Happened(LogLevel level, ApplyPhase phase, string message);
}
