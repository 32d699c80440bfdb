namespace HostKit.Packaging;

/// <summary>Something wrong with, or doubtful about, a project.</summary>
internal sealed record DotnetProblem(Severity Severity, string Id, string Message, string? Mend);
