namespace HostKit;

/// <summary>Something that happened during an apply.</summary>
/// <param name="Phase">The step it belongs to.</param>
/// <param name="Message">What happened, for a person: one line, or several for a program's own output.</param>
/// <param name="Severity">Whether it is progress, a warning or a failure.</param>
/// <param name="Resource">The resource it is about, as <c>kind[id]</c>; null when it is about the whole apply.</param>
/// <param name="Duration">How long it took; null when it is not the end of something.</param>
public sealed record ApplyEvent(ApplyPhase Phase, string Message, Severity Severity = Severity.Info, string? Resource = null, TimeSpan? Duration = null);
