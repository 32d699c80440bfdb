namespace HostKit.Packaging;

/// <summary>Something wrong, before it becomes a finding.</summary>
internal sealed record PythonProblem(string Id, string Message, string? Mend = null, bool IsError = true);
