namespace HostKit;

/// <summary>What came of asking a probe.</summary>
/// <param name="Passed">Whether the answer was the expected one.</param>
/// <param name="Detail">What was asked and what came, in one sentence for a person; a program's output may follow.</param>
/// <param name="Duration">How long it took: of one question, or of all of them.</param>
public sealed record ProbeResult(bool Passed, string Detail, TimeSpan Duration);
